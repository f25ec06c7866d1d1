import Big from 'big.js';
import type { Duration, DurationUnit } from '../../figures/figure';
import type { NumberData } from '../../locales/number-data';
import { matchPhrase } from '../../locales/phrases';
import { cover, overlaps, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Extractor, Mention } from '../mention';
import type { Numeral } from '../numerals';
import { isAge, isAgeGroup, isAnnouncedAge, isLapse, isStatedAge } from './ages';
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
      lapse: true,
    });
  }
  return found;
}

/** The numerals that go on from the first as a list: "33, 34 and 39". */
function listFrom(tokens: readonly Token[], numerals: readonly Numeral[], data: NumberData): Numeral[] {
  const list = numerals.slice(0, 1);
  for (const numeral of numerals.slice(1)) {
    const before = list.at(-1);
    if (before === undefined || !areListed(tokens, before, numeral, data)) break;
    list.push(numeral);
  }
  return list;
}

/** The numerals of which the last one ends the list: "33, 34 e 39" of "33, 34 e 39 anni". */
function listTo(tokens: readonly Token[], numerals: readonly Numeral[], data: NumberData): Numeral[] {
  let first = numerals.length - 1;
  for (; first > 0; first--) {
    const [before, after] = [numerals[first - 1], numerals[first]];
    if (before === undefined || after === undefined || !areListed(tokens, before, after, data)) break;
  }
  return numerals.slice(first);
}

function areListed(tokens: readonly Token[], a: Numeral, b: Numeral, data: NumberData): boolean {
  if (a.form === 'article' || a.scale !== undefined || a.to !== undefined) return false;
  const between = tokens.slice(a.next, b.first);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every(({ text, lower }) => text === ',' || data.words.compound.has(lower))
  );
}

/** Lengths of time and ages: "sette anni", "un anno e mezzo", "24-year-old", "aged 24". */
export const extractDurations: Extractor = (sentence, locale, taken) => {
  const { tokens } = sentence;
  const data = locale.numbers;
  const numerals = freeNumerals(sentence, locale, taken);
  const found: Mention[] = [];
  let end = 0;
  const bare = (numeral: Numeral, unit: DurationUnit, age: boolean): Mention => ({
    span: { start: numeral.start, end: numeral.end },
    figure: duration(quantityOf(numeral), unit, age),
    parts: partsOf(numeral),
    implied: ['unit'],
  });
  for (const [index, numeral] of numerals.entries()) {
    if (numeral.start < end) continue;
    const unit = isAgeGroup(tokens, numeral, data) ? undefined : unitAfter(tokens, numeral, data);
    if (unit?.entry.kind !== 'duration') {
      if (unit === undefined && isAnnouncedAge(tokens, numeral, data)) {
        const more = listFrom(tokens, numerals.slice(index), data).filter(
          (other) => unitAfter(tokens, other, data) === undefined,
        );
        for (const listed of more) found.push(bare(listed, 'year', true));
        end = more.at(-1)?.end ?? end;
      } else if (unit === undefined && isStatedAge(tokens, numeral, data)) {
        found.push(bare(numeral, 'year', true));
        end = numeral.end;
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
    const listed = listTo(tokens, numerals.slice(0, index + 1), data).slice(0, -1);
    const age = isAge(tokens, listed[0] ?? numeral, unit, data) || isAge(tokens, numeral, unit, data);
    if (age) for (const other of listed) found.push(bare(other, entry.unit, age));
    const span = cover(numeral, spanOf(tokens, unit.first, next));
    end = span.end;
    found.push({
      span,
      figure: duration(quantity, name, age),
      parts: { ...partsOf(numeral), unit: spanOf(tokens, unit.first, unit.next) },
      implied: [],
      ...(!age && isLapse(tokens, numeral, unit, data) ? { lapse: true } : {}),
    });
  }
  const blocked = (span: Span): boolean =>
    taken(span) || found.some((mention) => overlaps(mention.span, span));
  return [...found, ...readSpans(tokens, blocked, data)];
};
