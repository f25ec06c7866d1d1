import type { NameData } from '../../../locales/name-data';
import type { Sentence } from '../../mention';
import { foldToken, isCapitalized } from './words';

/** How a sentence uses capitals: as prose does, on nearly every word as English headlines do, or throughout. */
export type CapitalStyle = 'prose' | 'title' | 'upper';

/** Words shorter than this keep a small letter in headlines. */
const longWord = 4;

/** See `CapitalStyle`. A list of names has many capitals too, but few ordinary words among them; headlines end in no stop. */
export function capitalStyle({ tokens }: Sentence, data: NameData): CapitalStyle {
  // Most sentences have few capitals: count them first, which is cheap.
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (isCapitalized(token)) capitals += 1;
  }
  if (words < 3 || capitals * 2 < words) return 'prose';

  let upper = 0;
  let long = 0;
  let longCapitals = 0;
  let ordinary = 0;
  let isFirst = true;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const capitalized = isCapitalized(token);
    if (capitalized && token.text.length > 1 && token.text === token.text.toUpperCase()) upper += 1;
    if (token.text.length >= longWord) {
      long += 1;
      if (capitalized) longCapitals += 1;
      if (capitalized && !isFirst && data.ordinary.has(foldToken(token))) ordinary += 1;
    }
    isFirst = false;
  }
  if (upper >= words * 0.7) return 'upper';
  const prose = tokens.at(-1)?.text === '.';
  return !prose && long >= 4 && longCapitals >= long * 0.75 && ordinary >= 2 ? 'title' : 'prose';
}
