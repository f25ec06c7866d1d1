/** What tells names and their kinds apart in a language. */
export interface NameData {
  /** Titles and roles that stand before a person's name, in lower case. */
  readonly titles: ReadonlySet<string>;
}
