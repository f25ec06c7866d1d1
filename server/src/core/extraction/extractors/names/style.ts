import type { NameData } from '../../../locales/name-data';
import type { Sentence } from '../../mention';
import { foldToken, isCapitalized } from './words';

/** How a sentence uses capitals: as prose does, on nearly every word as English headlines do, or throughout. */
export type CapitalStyle = 'prose' | 'title' | 'upper';

/** Words shorter than this keep a small letter in headlines. */
const longWord = 4;

/** See `CapitalStyle`. A list of names has many capitals too, but few ordinary words among them; headlines end in no stop. */
export function capitalStyle({ tokens }: Sentence, data: NameData): CapitalStyle {
  let long = 0;
  let capitals = 0;
  let ordinary = 0;
  let words = 0;
  let upper = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    const capitalized = isCapitalized(token);
    if (capitalized && token.text.length > 1 && token.text === token.text.toUpperCase()) upper += 1;
    if (token.text.length < longWord) continue;
    long += 1;
    if (!capitalized) continue;
    capitals += 1;
    if (words > 1 && data.ordinary.has(foldToken(token))) ordinary += 1;
  }
  if (words >= 3 && upper >= words * 0.7) return 'upper';
  const prose = tokens.at(-1)?.text === '.';
  return !prose && long >= 4 && capitals >= long * 0.75 && ordinary >= 2 ? 'title' : 'prose';
}
