import type { Locale } from '../locales/locale';
import type { LanguageId } from './document';
import { tokenize } from './tokens';

/** As much of a text as is looked at: enough to be sure, little enough to be free. */
const sample = 4000;

/**
 * The language whose function words are the most frequent in a text; of those with equally many, the one whose vocabulary
 * knows the most words; of these the first of `locales`.
 *
 * Words that several languages share ("a", "in", "no") count for each of them and so settle nothing.
 */
export function detectLanguage(
  text: string,
  locales: readonly Locale[],
  isKnown: (word: string, language: LanguageId) => boolean = never,
): LanguageId {
  const words = tokenize(text.slice(0, sample)).filter((token) => token.kind === 'word');
  const hits = locales.map(({ text: data }) => words.filter(({ lower }) => data.stopWords.has(lower)).length);
  const most = Math.max(...hits);
  const [first, ...others] = locales.filter((_, index) => hits[index] === most);
  if (first === undefined) throw new Error('detectLanguage needs at least one locale');
  if (others.length === 0) return first.id;
  const known = ({ id }: Locale): number => words.filter(({ lower }) => isKnown(lower, id)).length;
  return others.reduce((best, other) => (known(other) > known(best) ? other : best), first).id;
}

function never(): boolean {
  return false;
}
