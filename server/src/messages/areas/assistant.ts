/** Of what assistants and other programs may ask. */
export interface AssistantMessages {
  /** What the two questions are called, where a person is asked whether they may be put. */
  readonly findTitle: string;
  readonly checkTitle: string;
  /** Nothing can be answered: `patterns` select no source that can be read. */
  readonly noSources: (patterns: readonly string[]) => string;
  /** The question lacks something, or has it in another form. */
  readonly malformed: (problem: string) => string;
}
