/** What splitting, stemming and language detection need to know of a language. */
export interface TextData {
  /** Abbreviations after which a full stop ends no sentence, in lower case without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Function words: they carry no topic. Number words are never among them. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that deny what a sentence says. */
  readonly negations: ReadonlySet<string>;
  /** Words with which a new clause begins, lower case. */
  readonly clauseOpeners: ReadonlySet<string>;
}

/** A set of the words of a text that is written with white space between them. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ''));
}
