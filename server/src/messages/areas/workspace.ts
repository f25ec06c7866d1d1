/** Of checking all drafts of a workspace. */
export interface WorkspaceMessages {
  readonly checking: string;
  /** `done` drafts had been checked by then. */
  readonly canceled: (done: number) => string;
  readonly noDrafts: string;
}
