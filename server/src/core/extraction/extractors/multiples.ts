import Big from 'big.js';
import type { NumberData } from '../../locales/number-data';
import { cover, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Extractor, Mention } from '../mention';
import { wordValue } from '../number-words';
import { freeNumerals } from './context';

function multiple(value: string | Big, span: Span, number: Span = span): Mention {
  return {
    span: { start: span.start, end: span.end },
    figure: { type: 'multiple', quantity: { value: new Big(value), qualifier: 'exact' } },
    parts: { number: { start: number.start, end: number.end } },
    implied: [],
  };
}

/** "il doppio", "double the": not "il doppio misto", "a double". */
function readNoun(tokens: readonly Token[], index: number, data: NumberData): string | undefined {
  const { nouns, beforeNoun, afterNoun } = data.multiples;
  const value = nouns.get(tokens[index]?.lower ?? '');
  if (value === undefined) return undefined;
  const after = tokens[index + 1];
  if (afterNoun.has(after?.lower ?? '')) {
    return beforeNoun.size === 0 || beforeNoun.has(tokens[index - 1]?.lower ?? '') ? value : undefined;
  }
  const ends = after === undefined || after.text === '.' || after.text === ',';
  return ends && beforeNoun.has(tokens[index - 1]?.lower ?? '') ? value : undefined;
}

/** "twice as", and "tenfold". */
function readAdverb(tokens: readonly Token[], index: number, data: NumberData): string | undefined {
  const { adverbs, comparing, foldEnding } = data.multiples;
  const lower = tokens[index]?.lower ?? '';
  const adverb = adverbs.get(lower);
  if (adverb !== undefined) return comparing.has(tokens[index + 1]?.lower ?? '') ? String(adverb) : undefined;
  if (foldEnding === undefined || !lower.endsWith(foldEnding)) return undefined;
  const stem = wordValue(lower.slice(0, -foldEnding.length), data.words);
  return stem !== undefined && stem > 1 ? String(stem) : undefined;
}

/** How many times as much: "il doppio", "tripled", "three times as many". "Tre volte" alone is a count of occasions. */
export const extractMultiples: Extractor = (sentence, locale, taken) => {
  const { tokens } = sentence;
  const data = locale.numbers;
  const { words, times, comparing, foldEnding } = data.multiples;
  const found: Mention[] = [];
  const numerals = freeNumerals(sentence, locale, taken);
  for (const numeral of numerals) {
    let at = numeral.next;
    if (tokens[at]?.text === '-') at++;
    const word = tokens[at];
    if (word === undefined || numeral.scale !== undefined) continue;
    const folds = word.lower === foldEnding;
    if (!folds && !(times.has(word.lower) && comparing.has(tokens[at + 1]?.lower ?? ''))) continue;
    found.push(multiple(numeral.value, cover(numeral, word), numeral.number));
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 5) continue;
    const value = words.get(token.lower) ?? readNoun(tokens, i, data) ?? readAdverb(tokens, i, data);
    // "two doubles", "seven halves" are things counted.
    if (value === undefined || taken(token) || numerals.some((numeral) => numeral.next === i)) continue;
    found.push(multiple(value, token));
  }
  return found;
};
