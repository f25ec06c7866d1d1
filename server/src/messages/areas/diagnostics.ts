/** What the diagnostics of a draft say, and the fixes that belong to them. */
export interface DiagnosticsMessages {
  /** `draft` as the draft writes it, `said` by the sources, in the draft's style. */
  readonly contradicted: (draft: string, said: readonly string[]) => string;
  /** `said` by one source, and otherwise by another. */
  readonly disputed: (draft: string, said: readonly string[]) => string;
  readonly unsupported: (draft: string) => string;
  /** The draft gives as exact what the source, in its own words, hedges. */
  readonly hedgeDropped: (draft: string, said: string) => string;
  /** `known` are the directives that there are, with what each does not check. */
  readonly unknownDirective: (name: string, known: readonly string[]) => string;
  /** Of a fix: puts the hedge in. */
  readonly restoreHedge: (replacement: string) => string;
  /** Of a fix: puts a directive into the line. */
  readonly disableLine: string;
  /** Of a fix: puts a known directive in place of an unknown one. */
  readonly replaceDirective: (name: string) => string;
}
