import type { Count } from '../../figures/figure';
import type { NumberData } from '../../locales/number-data';
import { matchPhrase } from '../../locales/phrases';
import Big from 'big.js';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Extractor, Mention } from '../mention';
import type { Numeral } from '../numerals';
import { ordinalValue } from './ordinals';
import {
  freeNumerals,
  isCapitalized,
  isNoun,
  isPlural,
  partsOf,
  quantityOf,
  startsSentence,
  touching,
} from './context';

interface Counted {
  readonly noun?: Token | undefined;
  readonly further: boolean;
}

/** What a numeral counts: the noun after it, past "di", "more" and adjectives. */
function readCounted(tokens: readonly Token[], numeral: Numeral, data: NumberData): Counted {
  const { of, adjectives, furtherAfter, furtherBefore, nounLast, sums } = data.counts;
  let further = furtherBefore.has(tokens[numeral.first - 1]?.lower ?? '');
  let at = numeral.next;
  if (tokens[at]?.text === '-' && touching(tokens[at - 1], tokens[at])) at++;
  if (of.has(tokens[at]?.lower ?? '')) {
    at++;
    if (tokens[at]?.lower === "'") at++;
    if (sums.has(tokens[at]?.lower ?? '')) return { further };
  }
  if (furtherAfter.has(tokens[at]?.lower ?? '')) {
    further = true;
    at++;
  }
  while (adjectives.has(tokens[at]?.lower ?? '')) at++;
  const first = tokens[at];
  if (nounLast) {
    // Adjectives and attributive nouns stand before the noun, which is the first plural: "14,000 corporate jobs".
    for (let i = at; i < at + 4; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word' || data.counts.notNouns.has(token.lower)) break;
      if (isPlural(token, data)) return { noun: token, further };
    }
  } else if (isCapitalized(first) && first?.kind === 'word') return { further, noun: first };
  return { noun: isNoun(first, data) ? first : undefined, further };
}

const yearLike = /^(?:1\d|20)\d\d$/;

/** Whether a numeral that nothing else has read is still no count. */
function isExcluded(tokens: readonly Token[], numeral: Numeral, counted: Counted, data: NumberData): boolean {
  const { first, next } = numeral;
  const token = tokens[first];
  const [before, after] = [tokens[first - 1], tokens[next]];
  const last = tokens[next - 1];
  if (
    touching(before, token) &&
    (before?.text === '/' || before?.text === '#' || before?.text === "'" || before?.text === '’')
  )
    if (before.text !== "'" || token?.kind === 'number')
      return !['l', 'dell', 'all', 'nell', 'dall', 'sull'].includes(tokens[first - 2]?.lower ?? '');
  if (touching(last, after) && after?.text === '/') return true;
  if (
    touching(last, after) &&
    (after?.text === '°' || after?.text === '’' || after?.text === "'" || after?.text === '"')
  )
    return true;
  if (numeral.form === 'article') {
    const { beforeOne } = data.counts;
    return !(data.words.ones.has(token?.lower ?? '') && beforeOne.has(before?.lower ?? ''));
  }
  if (numeral.form === 'digits' && numeral.scale === undefined && yearLike.test(token?.text ?? ''))
    return counted.noun === undefined || !isPlural(counted.noun, data);
  if (token?.kind === 'word') {
    if (isCapitalized(token) && !startsSentence(tokens, first) && before?.text !== ':') return true;
    // "twenty-first": an ordinal that something else has ruled out.
    if (after?.text === '-' && ordinalValue(tokens[next + 1]?.lower ?? '', data) !== undefined) return true;
    const doubt = data.words.doubtful.get(token.lower);
    if (doubt !== undefined && !isPlural(counted.noun, data) && !isCapitalized(counted.noun)) {
      const settled =
        doubt.before.has(before?.lower ?? '') || matchPhrase(doubt.after, tokens, next) !== undefined;
      if (!settled) return true;
    }
  }
  return false;
}

/** "twice" and "thrice" count occasions where they compare nothing. */
function readAdverbs(tokens: readonly Token[], taken: (span: Span) => boolean, data: NumberData): Mention[] {
  const { adverbs, times } = data.multiples;
  const [noun] = times;
  if (adverbs.size === 0) return [];
  return tokens.flatMap((token): Mention[] => {
    const value = token.kind === 'word' ? adverbs.get(token.lower) : undefined;
    if (value === undefined || taken(token)) return [];
    const span = { start: token.start, end: token.end };
    const figure: Count = {
      type: 'count',
      quantity: { value: new Big(value), qualifier: 'exact' },
      ...(noun === undefined ? {} : { noun }),
    };
    return [{ span, figure, parts: { number: span }, implied: [] }];
  });
}

/** How many of something, and every number that is nothing else. */
export const extractCounts: Extractor = (sentence, locale, taken) => {
  const { tokens } = sentence;
  const data = locale.numbers;
  const found: Mention[] = [];
  for (const numeral of freeNumerals(sentence, locale, taken)) {
    const counted = readCounted(tokens, numeral, data);
    if (isExcluded(tokens, numeral, counted, data)) continue;
    const { noun, further } = counted;
    found.push({
      span: { start: numeral.start, end: numeral.end },
      figure: {
        type: 'count',
        quantity: quantityOf(numeral),
        ...(noun === undefined ? {} : { noun: noun.lower }),
        ...(further ? { further: true } : {}),
      },
      parts: {
        ...partsOf(numeral),
        ...(noun === undefined ? {} : { unit: { start: noun.start, end: noun.end } }),
      },
      implied: [],
    });
  }
  return [...found, ...readAdverbs(tokens, taken, data)];
};
