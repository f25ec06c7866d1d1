import Big from 'big.js';
import type { Duration, DurationUnit } from '../../figures/figure';
import type { NumberData } from '../../locales/number-data';
import { matchPhrase } from '../../locales/phrases';
import { cover, overlaps, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Extractor, Mention } from '../mention';
import type { Numeral } from '../numerals';
import { isAge, isStatedAge } from './ages';
import { countsOne, freeNumerals, isCapitalized, partsOf, quantityOf, spanOf, unitAfter } from './context';

/** How many of a smaller unit a unit has, where that is a whole number. */
const smaller: ReadonlyMap<string, number> = new Map([
  ['year>month', 12],
  ['week>day', 7],
  ['day>hour', 24],
  ['hour>minute', 60],
  ['minute>second', 60],
]);

interface Reading {
  readonly value: Big;
  readonly unit: DurationUnit;
  /** Index of the token after it. */
  readonly next: number;
}

/** Goes on over a smaller part: "7 ore e 40 minuti" is 460 minutes. */
function readSmaller(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  head: Reading,
  data: NumberData,
): Reading {
  let at = head.next;
  const link = tokens[at];
  if (link !== undefined && (data.words.compound.has(link.lower) || link.text === ',')) at++;
  const part = numerals.find((numeral) => numeral.first === at);
  if (part === undefined || part.form === 'article') return head;
  const unit = unitAfter(tokens, part, data);
  if (unit?.entry.kind !== 'duration' || unit.entry.factor !== undefined) return head;
  const per = smaller.get(`${head.unit}>${unit.entry.unit}`);
  if (per === undefined || part.value.gte(per)) return head;
  const value = head.value.times(per).plus(part.value);
  return readSmaller(tokens, numerals, { value, unit: unit.entry.unit, next: unit.next }, data);
}

function duration(value: Duration['quantity'], unit: DurationUnit, age: boolean): Duration {
  return { type: 'duration', quantity: value, unit, ...(age ? { age: true } : {}) };
}

/** Lengths of time in one word: "settennale", "biennio". */
function readSpans(tokens: readonly Token[], blocked: (span: Span) => boolean, data: NumberData): Mention[] {
  const found: Mention[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 6 || isCapitalized(token)) continue;
    const known = data.spans.get(token.lower);
    if (known === undefined || blocked(token)) continue;
    const span = { start: token.start, end: token.end };
    found.push({
      span,
      figure: duration({ value: new Big(known.value), qualifier: 'exact' }, known.unit, false),
      parts: { number: span },
      implied: [],
    });
  }
  return found;
}

/** Lengths of time and ages: "sette anni", "un anno e mezzo", "24-year-old", "aged 24". */
export const extractDurations: Extractor = (sentence, locale, taken) => {
  const { tokens } = sentence;
  const data = locale.numbers;
  const numerals = freeNumerals(sentence, locale, taken);
  const found: Mention[] = [];
  let end = 0;
  for (const numeral of numerals) {
    if (numeral.start < end) continue;
    const unit = unitAfter(tokens, numeral, data);
    if (unit?.entry.kind !== 'duration') {
      if (unit === undefined && isStatedAge(tokens, numeral, data)) {
        const span = { start: numeral.start, end: numeral.end };
        found.push({
          span,
          figure: duration(quantityOf(numeral), 'year', true),
          parts: partsOf(numeral),
          implied: ['unit'],
        });
      }
      continue;
    }
    const half = matchPhrase(data.words.andHalf, tokens, unit.next);
    if (half === undefined && !countsOne(tokens, numeral, unit.next, data)) continue;
    const { entry } = unit;
    let quantity = quantityOf(numeral, entry.factor);
    let next = unit.next;
    let name = entry.unit;
    if (half !== undefined) {
      quantity = { ...quantity, value: quantity.value.plus(new Big(half.value).times(entry.factor ?? 1)) };
      next = half.next;
    } else if (entry.factor === undefined) {
      const read = readSmaller(tokens, numerals, { value: quantity.value, unit: name, next }, data);
      quantity = { ...quantity, value: read.value };
      name = read.unit;
      next = read.next;
    }
    const age = isAge(tokens, numeral, unit, data);
    const span = cover(numeral, spanOf(tokens, unit.first, next));
    end = span.end;
    found.push({
      span,
      figure: duration(quantity, name, age),
      parts: { ...partsOf(numeral), unit: spanOf(tokens, unit.first, unit.next) },
      implied: [],
    });
  }
  const blocked = (span: Span): boolean =>
    taken(span) || found.some((mention) => overlaps(mention.span, span));
  return [...found, ...readSpans(tokens, blocked, data)];
};
