import type { LanguageId } from '../text/document';
import { table } from './table';

const space = 32;
const newLine = 10;
const equalsSign = 61;

/** The concepts of one language's words, as numbers that are the same in every language. */
export interface ConceptIndex {
  /** Words that their stem does not settle. */
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

/** Reads the table that `scripts/generate-lexicon.mjs` made of the groups: stemming thousands of words at start takes too long. */
export function readTable(language: LanguageId): ConceptIndex {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const text = table[language];
  let start = 0;
  let concept = 0;
  // Scanned rather than split twice, which takes twice as long.
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : newLine;
    if (code !== space && code !== newLine) continue;
    if (text.charCodeAt(start) === equalsSign) words.set(text.slice(start + 1, at), concept);
    else if (at > start) stems.set(text.slice(start, at), concept);
    start = at + 1;
    if (code === newLine) concept++;
  }
  return { words, stems };
}
