/** Of corrections, one by one or all at once. */
export interface FixMessages {
  /** `source` is the first that has the value, with its date; `others` how many more have it. */
  readonly replaceFrom: (replacement: string, source: string, others: number) => string;
  readonly fixAll: (count: number) => string;
  /** The same where the writer looks over the corrections first. */
  readonly previewAll: (count: number) => string;
  /** What a preview calls the corrections that come from a source. */
  readonly fromSource: (title: string) => string;
  /** What the correction of the whole workspace is called, to undo it. */
  readonly workspaceEdit: string;
  readonly nothingToFix: (drafts: number) => string;
  readonly cannotEdit: string;
}
