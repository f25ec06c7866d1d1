import type { Outcome } from '../core/checking/outcome';
import type { Fact } from '../core/facts/fact';
import type { CalendarDate, DateFigure } from '../core/figures/figure';
import type { LanguageId } from '../core/text/document';
import { remember } from './remember';
import type { Place } from './sheet';

/** A date that the draft or a source states. */
export interface DatedMention {
  readonly figure: DateFigure;
  readonly surface: string;
  readonly place: Place;
  /** The document that states it; absent for the draft. */
  readonly source?: string;
  /** Of a date of the draft: the index of its claim, and the verdict on it. */
  readonly claim?: number;
  readonly verdict?: Outcome;
}

/** A date on the scale of the timeline, which goes from 0 to 100. */
export interface TimelineEntry extends DatedMention {
  readonly from: number;
  readonly to: number;
  /** The date spelled out; of a period, its first and its last. */
  readonly label: string;
  /** How many entries of the same side stand nearer to the axis at the same place. */
  readonly level: number;
}

export interface Timeline {
  /** In the order of time. */
  readonly entries: readonly TimelineEntry[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Where a long stretch without dates is shortened. */
  readonly breaks: readonly number[];
}

/** Nearer than this, entries are put on top of each other, in hundredths of the width. */
const apart = 1.6;
/** Nearer than this, ticks would run into each other. */
const ticksApart = 7;
/** The margin on both sides, so that the outermost dates can be seen. */
const margin = 4;
/** A stretch without dates is shortened to so many times the typical one. */
const longest = 3;

/** Whether a fact is a date that says its year, and so has a place on the timeline. */
export function isDated(fact: Fact): fact is Fact & { readonly figure: DateFigure } {
  return fact.figure.type === 'date' && fact.figure.from.year !== undefined;
}

/** Orders dates, and finds each a place. */
export function layOut(mentions: readonly DatedMention[], language: LanguageId): Timeline {
  const dated = mentions
    .map((mention) => ({ mention, ...extentOf(mention.figure) }))
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const { position, breaks } = scaleOf(dated.flatMap(({ first, last }) => [first, last]));
  const spellDay = createSpeller(language);
  const taken: { readonly side: boolean; readonly level: number; readonly to: number }[] = [];
  const entries = dated.map(({ mention, first, last }): TimelineEntry => {
    const from = position(first);
    const to = position(last);
    const side = mention.source === undefined;
    const near = taken.filter((other) => other.side === side && other.to > from - apart);
    let level = 0;
    while (near.some((other) => other.level === level)) level++;
    taken.push({ side, level, to });
    return { ...mention, from, to, level, label: spell(mention.figure, spellDay) };
  });
  return { entries, breaks, ticks: ticksOf(dated, position, spellDay) };
}

interface Extent {
  /** In years, counted from the start of year 0. */
  readonly first: number;
  readonly last: number;
}

function extentOf({ from, to, period, part = 1 }: DateFigure): Extent {
  const first = toYears(from);
  if (to !== undefined) return { first, last: toYears({ year: from.year ?? 0, ...to }) };
  switch (period) {
    case 'decade':
      return { first, last: first + 9 };
    case 'century':
      return { first, last: first + 99 };
    case 'half':
      return { first: first + (part - 1) / 2, last: first + part / 2 - 1 / 12 };
    case 'quarter':
      return { first: first + (part - 1) / 4, last: first + part / 4 - 1 / 12 };
    case undefined:
      break;
  }
  return { first, last: first };
}

function toYears({ year = 0, month = 1, day = 1 }: CalendarDate): number {
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** Spaces moments in proportion to the time between them, but for stretches that are far longer than the typical one. */
function scaleOf(moments: readonly number[]): { position: (moment: number) => number; breaks: number[] } {
  const distinct = [...new Set(moments)].sort((a, b) => a - b);
  const gaps = distinct.slice(1).map((moment, index) => moment - (distinct[index] ?? moment));
  const typical = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) * 0.75)] ?? 0;
  const shown = gaps.map((gap) => Math.min(gap, longest * typical));
  const total = shown.reduce((sum, gap) => sum + gap, 0);
  const places = new Map<number, number>();
  const breaks: number[] = [];
  let at = 0;
  for (const [index, moment] of distinct.entries()) {
    const place = total === 0 ? 50 : margin + (at / total) * (100 - 2 * margin);
    places.set(moment, place);
    const gap = shown[index] ?? 0;
    if (gap < (gaps[index] ?? 0)) breaks.push(place + ((gap / total) * (100 - 2 * margin)) / 2);
    at += gap;
  }
  return { position: (moment) => places.get(moment) ?? 50, breaks };
}

/** As many labels as fit, from the left; each date is labelled as exactly as it is said, but for its day. */
function ticksOf(
  dated: readonly (Extent & { readonly mention: DatedMention })[],
  position: (moment: number) => number,
  spellDay: Speller,
): { at: number; label: string }[] {
  const ticks: { at: number; label: string }[] = [];
  for (const { first, mention } of dated) {
    const at = position(first);
    const last = ticks.at(-1);
    if (last !== undefined && at - last.at < ticksApart) continue;
    const { year = 0, month } = mention.figure.from;
    ticks.push({ at, label: spellDay({ year, ...(month === undefined ? {} : { month }) }, 'short') });
  }
  return ticks;
}

function spell({ from, to, period }: DateFigure, spellDay: Speller): string {
  const { year = 0 } = from;
  const years = period === 'decade' ? 9 : period === 'century' ? 99 : undefined;
  const last = to === undefined ? years && { year: year + years } : { year, ...to };
  return [from, ...(last ? [last] : [])].map((day) => spellDay(day, 'long')).join(' – ');
}

/** "4 novembre 2025", "novembre 2025", "2025", as far as a date is known. */
type Speller = (date: CalendarDate, month: 'short' | 'long') => string;

function createSpeller(language: LanguageId): Speller {
  const formatOf = remember((shape) => {
    const [month, day, era] = shape.split(' ');
    return new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month === 'short' || month === 'long' ? { month } : {}),
      ...(day === 'day' ? { day: 'numeric' } : {}),
      ...(era === 'era' ? { era: 'short' } : {}),
    });
  });
  return ({ year = 0, month, day }, style) => {
    const date = new Date(0);
    // Not Date.UTC, which takes the years 0 to 99 for those of the twentieth century. Before Christ, there is no year 0.
    date.setUTCFullYear(year < 0 ? year + 1 : year, (month ?? 1) - 1, day ?? 1);
    const shape = [
      month === undefined ? '-' : style,
      month === undefined || day === undefined ? '-' : 'day',
      year < 0 ? 'era' : '-',
    ];
    return formatOf(shape.join(' ')).format(date);
  };
}
