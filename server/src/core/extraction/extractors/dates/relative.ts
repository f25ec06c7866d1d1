import type { RelativeDate } from '../../mention';
import { type DateAtom, type DateContext, isApostrophe, lowerAt, plainNumber } from './atom';

type Pointer = 'last' | 'next' | 'current';

/** Which way "scorso", "next" or "this" points. */
export function pointerAt(context: DateContext, index: number): Pointer | undefined {
  const word = lowerAt(context, index);
  if (context.data.last.has(word)) return 'last';
  if (context.data.next.has(word)) return 'next';
  return context.data.current.has(word) ? 'current' : undefined;
}

/** What a pointer says of a date whose month is known: its latest or next occurrence, or the one of this year. */
export function pick(pointer: Pointer): RelativeDate {
  return pointer === 'current' ? { years: 0 } : { pick: pointer };
}

function offset(unit: 'years' | 'months', pointer: Pointer): RelativeDate {
  const distance = pointer === 'last' ? -1 : pointer === 'next' ? 1 : 0;
  return unit === 'years' ? { years: distance } : { months: distance };
}

/** A relative date, and the index of the token after it. */
export interface RelativeReading {
  readonly relative: RelativeDate;
  readonly next: number;
}

/** Reads "scorso anno", "anno scorso", "quest'anno", "last year", "anno in corso": a year or month by its distance. */
export function readRelativePeriod(context: DateContext, first: number): RelativeReading | undefined {
  const { data, tokens } = context;
  const unit = data.units.get(lowerAt(context, first));
  if (unit === 'years' || unit === 'months') return readPointerAfter(context, first, unit);
  const pointer = pointerAt(context, first);
  if (pointer === undefined) return undefined;
  let at = first + 1;
  if (isApostrophe(tokens[at])) at++;
  const after = data.units.get(lowerAt(context, at));
  if ((after !== 'years' && after !== 'months') || isPlural(context, at)) return undefined;
  return { relative: offset(after, pointer), next: at + 1 };
}

function readPointerAfter(
  context: DateContext,
  first: number,
  unit: 'years' | 'months',
): RelativeReading | undefined {
  const { data } = context;
  if (data.capitalMonths || isPlural(context, first)) return undefined;
  if (data.currentPhrase.every((word, i) => lowerAt(context, first + 1 + i) === word)) {
    return { relative: offset(unit, 'current'), next: first + 1 + data.currentPhrase.length };
  }
  const pointer = pointerAt(context, first + 1);
  if (pointer === undefined) return undefined;
  // "anno questo" is no phrase, but "anno corrente" is.
  if (pointer === 'current' && lowerAt(context, first + 1).startsWith('quest')) return undefined;
  return { relative: offset(unit, pointer), next: first + 2 };
}

/** "anni scorsi", "last years" are no single year. */
function isPlural(context: DateContext, index: number): boolean {
  return context.data.pluralUnits.has(lowerAt(context, index));
}

/** Reads relative dates that stand on their own: years and months, "ieri", "two years ago". */
export function readRelative(context: DateContext, first: number): DateAtom | undefined {
  const { data, tokens } = context;
  const word = lowerAt(context, first);
  const days = data.dayOffsets.get(word);
  if (days !== undefined) {
    // "the world of tomorrow", "un domani": the future, not a day.
    const before = lowerAt(context, first - 1);
    if (
      data.articles.has(before) ||
      data.yearMarkers.has(before) ||
      data.storyMarkers.has(before) ||
      data.dayLinks.has(before)
    )
      return undefined;
    return { first, next: first + 1, from: {}, relative: { days }, parts: {} };
  }
  const ago = readAgo(context, first);
  if (ago !== undefined) return ago;
  if (data.storyMarkers.has(lowerAt(context, first - 1))) return undefined;
  const period = readRelativePeriod(context, first);
  if (period === undefined) return undefined;
  if (tokens[period.next]?.kind === 'number') return undefined;
  return { first, next: period.next, from: {}, relative: period.relative, parts: {} };
}

/** The largest distance that is told in years and still means a certain year. */
const farthest = 200;

/** Reads "due anni fa" from its last word, which is far rarer than its first. */
function readAgo(context: DateContext, last: number): DateAtom | undefined {
  const { data, tokens } = context;
  if (!data.ago.has(lowerAt(context, last))) return undefined;
  // "un'ora fa": an elided article has its apostrophe.
  const first = isApostrophe(tokens[last - 2]) ? last - 3 : last - 2;
  const token = tokens[first];
  const value = plainNumber(token, 3) ?? data.cardinals.get(token?.lower ?? '');
  if (value === undefined || value > farthest || token === undefined) return undefined;
  const unit = data.units.get(lowerAt(context, last - 1));
  if (unit === undefined) return undefined;
  const relative = { [unit]: -value } as RelativeDate;
  const parts = { number: { start: token.start, end: token.end } };
  const about = unit === 'days' ? {} : ({ bound: 'about' } as const);
  return { first, next: last + 1, from: {}, relative, parts, ...about };
}
