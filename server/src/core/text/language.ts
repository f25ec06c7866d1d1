import type { Locale } from '../locales/locale';
import type { LanguageId } from './document';
import { tokenize } from './tokens';

/** As much of a text as is looked at: enough to be sure, little enough to be free. */
const sample = 4000;

/**
 * The language whose function words are the most frequent in a text; the first of `locales` where none occurs.
 *
 * Words that several languages share ("a", "in", "no") count for each of them and so settle nothing.
 */
export function detectLanguage(text: string, locales: readonly Locale[]): LanguageId {
  const words = tokenize(text.slice(0, sample)).filter((token) => token.kind === 'word');
  let best: { id: LanguageId; hits: number } | undefined;
  for (const { id, text: data } of locales) {
    const hits = words.filter((word) => data.stopWords.has(word.lower)).length;
    if (best === undefined || hits > best.hits) best = { id, hits };
  }
  if (best === undefined) throw new Error('detectLanguage needs at least one locale');
  return best.id;
}
