import Big from 'big.js';
import { cover, type Span } from '../../text/span';
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

/** How many times as much: "il doppio", "tripled", "three times as many". "Tre volte" alone is a count of occasions. */
export const extractMultiples: Extractor = (sentence, locale, taken) => {
  const { tokens } = sentence;
  const data = locale.numbers;
  const { words, nouns, beforeNoun, afterNoun, times, comparing, adverbs, fold } = data.multiples;
  const found: Mention[] = [];
  for (const numeral of freeNumerals(sentence, locale, taken)) {
    let at = numeral.next;
    if (tokens[at]?.text === '-') at++;
    const word = tokens[at];
    if (word === undefined || numeral.scale !== undefined) continue;
    const folds = fold.has(word.lower);
    if (!folds && !(times.has(word.lower) && comparing.has(tokens[at + 1]?.lower ?? ''))) continue;
    found.push(multiple(numeral.value, cover(numeral, word), numeral.number));
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 5) continue;
    const after = tokens[i + 1]?.lower ?? '';
    let value = words.get(token.lower);
    if (value === undefined) {
      const noun = nouns.get(token.lower);
      const ends = after === '' || after === '.' || after === ',';
      const open = beforeNoun.size === 0 ? !ends : beforeNoun.has(tokens[i - 1]?.lower ?? '');
      if (noun !== undefined && open && (afterNoun.has(after) || (beforeNoun.size > 0 && ends))) value = noun;
    }
    if (value === undefined) {
      const adverb = adverbs.get(token.lower);
      if (adverb !== undefined && comparing.has(after)) value = String(adverb);
    }
    if (value === undefined && fold.size > 0) {
      const ending = [...fold].find((candidate) => token.lower.length > 6 && token.lower.endsWith(candidate));
      const stem =
        ending === undefined ? undefined : wordValue(token.lower.slice(0, -ending.length), data.words);
      if (stem !== undefined && stem > 1) value = String(stem);
    }
    if (value !== undefined && !taken(token)) found.push(multiple(value, token));
  }
  return found;
};
