import type { CalendarDate } from '../../../figures/figure';
import type { Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { MentionParts, RelativeDate } from '../../mention';
import {
  type DateAtom,
  type DateContext,
  isApostrophe,
  isCapitalized,
  isCounted,
  isDash,
  isDayOf,
  fourDigitYear,
  lowerAt,
  plainNumber,
  type Reading,
  touches,
} from './atom';
import { pick, pointerAt, readRelativePeriod } from './relative';
import { readEra } from './years';

interface Month {
  readonly month: number;
  readonly span: Span;
  readonly next: number;
  /** A short form without its full stop, or in lower case: a month only beside a day. */
  readonly doubtful: boolean;
}

interface Day {
  readonly day: number;
  readonly span: Span;
  readonly next: number;
  readonly word: boolean;
}

interface Tail {
  readonly year?: number;
  readonly relative?: RelativeDate;
  readonly span?: Span;
  readonly next: number;
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}

function readMonth({ tokens, data }: DateContext, index: number): Month | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  const full = data.monthNumbers.get(token.lower);
  const capital = isCapitalized(token);
  if (full !== undefined) {
    if (data.capitalMonths && !capital) return undefined;
    return { month: full, span: spanOf(token), next: index + 1, doubtful: false };
  }
  const short = data.monthAbbreviations.get(token.lower);
  if (short === undefined || (data.capitalMonths && !capital)) return undefined;
  const stop = tokens[index + 1]?.text === '.' && touches(token, tokens[index + 1]);
  return { month: short, span: spanOf(token), next: index + (stop ? 2 : 1), doubtful: !stop && !capital };
}

function readDay({ tokens, data }: DateContext, index: number): Day | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const number = plainNumber(token, 2);
  if (number === undefined) {
    const day = token.kind === 'word' ? data.dayWords.get(token.lower) : undefined;
    return day === undefined ? undefined : { day, span: spanOf(token), next: index + 1, word: true };
  }
  if (number < 1 || number > 31) return undefined;
  const suffix = tokens[index + 1];
  const suffixed = touches(token, suffix) && data.ordinalSuffixes.has(suffix?.lower ?? '');
  return { day: number, span: spanOf(token), next: index + (suffixed ? 2 : 1), word: false };
}

/** Reads what says a date's year after its month or day: "2025", "del 2025", ", 2025", "dell'anno scorso", "scorso". */
function readTail(context: DateContext, index: number, comma: boolean): Tail {
  const { tokens, data } = context;
  const none = { next: index };
  let at = index;
  if (tokens[at]?.text === ',') {
    if (!comma) return none;
    at++;
  } else if (data.yearLinks.has(lowerAt(context, at))) {
    at++;
    if (isApostrophe(tokens[at]) || data.articles.has(lowerAt(context, at))) at++;
  }
  const token = tokens[at];
  if (token === undefined) return none;
  const era = readEra(context, at);
  if (era !== undefined) return { year: era.year, span: spanOf(token), next: era.next };
  const year = fourDigitYear(token);
  if (year !== undefined && !isCounted(context, at + 1) && !isGlued(tokens, at)) {
    return { year, span: spanOf(token), next: at + 1 };
  }
  if (isApostrophe(token) && touches(token, tokens[at + 1]) && tokens[at + 1]?.text.length === 2) {
    const short = plainNumber(tokens[at + 1], 2);
    const digits = tokens[at + 1];
    if (short !== undefined && digits !== undefined && lowerAt(context, at + 2) !== 's') {
      const pivot = short < 30 ? 2000 : 1900;
      return { year: pivot + short, span: spanOf(digits), next: at + 2 };
    }
  }
  if (tokens[index]?.text === ',') return none;
  const period = readRelativePeriod(context, at);
  if (period?.relative.years !== undefined) return { relative: period.relative, next: period.next };
  if (at !== index) return none;
  const pointer = data.capitalMonths ? undefined : pointerAt(context, at);
  if (pointer !== undefined && !lowerAt(context, at).startsWith('quest')) {
    return { relative: pick(pointer), next: at + 1 };
  }
  return none;
}

/** Whether a number is the start of something longer: "2025/3", "2000-BCE". */
function isGlued(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  return after?.text === '/' && touches(tokens[index], after);
}

function partsOf(day: Span | undefined, month: Span, tail: Tail): MentionParts {
  return {
    ...(day === undefined ? {} : { number: day, day }),
    month,
    ...(tail.span === undefined ? {} : { year: tail.span }),
  };
}

/** Makes the date; a day and month without a year stay open to the document's date. */
function makeAtom(first: number, next: number, day: Day | undefined, month: Month, tail: Tail): DateAtom {
  const from: CalendarDate = {
    ...(tail.year === undefined ? {} : { year: tail.year }),
    month: month.month,
    ...(day === undefined ? {} : { day: day.day }),
  };
  const relative = tail.year === undefined ? (tail.relative ?? { pick: 'nearest' as const }) : undefined;
  return {
    first,
    next,
    from,
    parts: partsOf(day?.span, month.span, tail),
    ...(relative === undefined ? {} : { relative }),
  };
}

/** Reads "4 novembre 2025", "4th of November", "primo maggio", "4 nov. 2025". */
export function readDayFirst(context: DateContext, first: number): Reading | undefined {
  const { tokens, data } = context;
  const day = readDay(context, first);
  if (day === undefined || isPartOfNumber(tokens, first)) return undefined;
  let at = day.next;
  const linked = data.dayLinks.has(lowerAt(context, at));
  if (linked) at++;
  else if (isDash(tokens[at]) && touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1]))
    at++;
  if (day.word && !linked && data.dayWordsNeedLink) return undefined;
  if (linked && !day.word && !data.dayWordsNeedLink) return undefined;
  const month = readMonth(context, at);
  if (month === undefined || !isDayOf(day.day, month.month)) return undefined;
  if (isPlaceName(context, first)) return { first, next: month.next, blocked: true };
  const dash =
    isDash(tokens[month.next]) && fourDigitYear(tokens[month.next + 1]) !== undefined && at > day.next;
  const tail = readTail(context, dash && !linked ? month.next + 1 : month.next, true);
  return makeAtom(first, tail.next, day, month, tail);
}

/** Digits that go on a longer number or a code: "1,4", "A4", "#4". */
function isPartOfNumber(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!touches(before, tokens[first])) return false;
  return before?.kind === 'word' || before?.kind === 'symbol' || before?.text === '#' || before?.text === '/';
}

function isPlaceName(context: DateContext, first: number): boolean {
  const { data, tokens } = context;
  let at = first - 1;
  if (isApostrophe(tokens[at])) at--;
  // "il ponte del 2 giugno" is a holiday, "Ponte del 2 Giugno" a bridge.
  if (data.yearLinks.has(lowerAt(context, at)) && isCapitalized(tokens[first + 1])) at--;
  return data.placeWords.has(lowerAt(context, at));
}

/** Reads "November 4, 2025", "novembre 2023", "ottobre scorso", and a month alone after a word that makes it a date. */
export function readMonthFirst(context: DateContext, first: number): readonly DateAtom[] {
  const { tokens, data } = context;
  const month = readMonth(context, first);
  if (month === undefined || (touches(tokens[first - 1], tokens[first]) && isDash(tokens[first - 2])))
    return [];
  if (data.monthBeforeDay) {
    const days = readDaysAfter(context, first, month);
    if (days.length > 0) return days;
  }
  if (month.doubtful) return [];
  const tail = readTail(context, month.next, true);
  const short = data.monthNumbers.get(lowerAt(context, first)) === undefined;
  if (tail.year !== undefined || (tail.relative !== undefined && !short)) {
    return [makeAtom(first, tail.next, undefined, month, tail)];
  }
  if (short || !isMonthAlone(context, first)) return [];
  return [makeAtom(first, month.next, undefined, month, tail)];
}

function isMonthAlone(context: DateContext, first: number): boolean {
  const { tokens, data } = context;
  let at = first - 1;
  if (isApostrophe(tokens[at])) at--;
  if (isDash(tokens[at])) at--;
  const marker = lowerAt(context, at);
  const name = data.nameMonths.has(lowerAt(context, first));
  if (!(name ? data.safeMonthMarkers : data.monthMarkers).has(marker)) return false;
  // "Di Maggio", "De Marzo": a capital before a capital inside a sentence is a name.
  return data.capitalMonths || !isCapitalized(tokens[first]) || !isCapitalized(tokens[at]) || at === 0;
}

/** Reads the days that follow a month: "November 4", "November 4-7, 2025", "November 4 and 5". */
function readDaysAfter(context: DateContext, first: number, month: Month): readonly DateAtom[] {
  const { tokens, data } = context;
  const start = data.articles.has(lowerAt(context, month.next)) ? month.next + 1 : month.next;
  const days: (Day & { first: number })[] = [];
  let at = start;
  let dashed = false;
  for (;;) {
    const day = readDay(context, at);
    if (day === undefined || !isDayOf(day.day, month.month) || (day.word && start === month.next)) break;
    const after = tokens[day.next];
    const unit = isCounted(context, day.next);
    if (unit || (touches(tokens[day.next - 1], after) && after?.kind === 'word')) break;
    // "July 4 and 5 people": a further number is a day only where no noun follows it.
    if (days.length > 0 && !dashed && after?.kind === 'word' && !data.yearFollowers.has(after.lower)) break;
    days.push({ ...day, first: at });
    const dash = isDash(after);
    if (!dash && !data.conjunctions.has(after?.lower ?? '') && !data.spanLinks.has(after?.lower ?? '')) break;
    dashed = dash || data.spanLinks.has(after?.lower ?? '');
    at = day.next + 1;
  }
  const last = days.at(-1);
  if (last === undefined) return [];
  const tail = readTail(context, last.next, true);
  return days.map((day, i) => {
    const whole = i === 0 ? first : day.first;
    const next = i === days.length - 1 ? tail.next : day.next;
    const atom = makeAtom(whole, next, day, month, tail);
    return i === 0 ? atom : { ...atom, parts: { number: day.span, day: day.span } };
  });
}

/** Reads "scorso ottobre", "last October", "scorso 17 marzo": a date whose year follows from the document's. */
export function readPointed(context: DateContext, first: number): DateAtom | undefined {
  const { tokens, data } = context;
  const pointer = pointerAt(context, first);
  if (pointer === undefined || data.storyMarkers.has(lowerAt(context, first - 1))) return undefined;
  let at = isApostrophe(tokens[first + 1]) ? first + 2 : first + 1;
  if (data.weekdays.has(lowerAt(context, at))) at++;
  const dayFirst = readDayFirst(context, at);
  const date = dayFirst ?? readPointedMonth(context, at);
  if (date === undefined || 'blocked' in date) return undefined;
  // A year that the text states itself wins.
  if (date.from.year !== undefined) return date;
  if (date.relative?.pick !== 'nearest') return undefined;
  return { ...date, first, relative: pick(pointer) };
}

function readPointedMonth(context: DateContext, index: number): DateAtom | undefined {
  const month = readMonth(context, index);
  if (month === undefined) return undefined;
  if (context.data.monthBeforeDay) {
    const [day, another] = readDaysAfter(context, index, month);
    if (day !== undefined && another === undefined) return day;
  }
  if (month.doubtful || context.data.monthNumbers.get(lowerAt(context, index)) === undefined)
    return undefined;
  return makeAtom(index, month.next, undefined, month, { next: month.next });
}

/** How many days a list before one month may have. */
const longestList = 6;

/** Reads "4-7 novembre", "12 e 13 giugno", "dal 4 al 7 novembre": days whose month stands after the last. */
export function readDayList(context: DateContext, first: number): readonly DateAtom[] {
  const { tokens, data } = context;
  const heads: (Day & { first: number })[] = [];
  let at = first;
  while (heads.length < longestList) {
    if (heads.length > 0) {
      const last = readDayFirst(context, at);
      if (last !== undefined && !('blocked' in last))
        return [...heads.map((head) => close(head, last)), last];
    }
    const day = readDay(context, at);
    if (day === undefined || day.word || isPartOfNumber(tokens, at)) return [];
    heads.push({ ...day, first: at });
    const link = skipLink(day.next);
    if (link === undefined) return [];
    at = link;
  }
  return [];

  function close(head: Day & { first: number }, last: DateAtom): DateAtom {
    const parts = { number: head.span, day: head.span };
    const { relative } = last;
    const from = { ...last.from, day: head.day };
    return {
      first: head.first,
      next: head.next,
      from,
      parts,
      ...(relative === undefined ? {} : { relative }),
    };
  }

  function skipLink(index: number): number | undefined {
    const token = tokens[index];
    if (token === undefined) return undefined;
    const joins =
      token.text === ',' ||
      isDash(token) ||
      token.text === '/' ||
      data.conjunctions.has(token.lower) ||
      data.spanLinks.has(token.lower) ||
      [...data.spanOpeners.values()].some((ends) => ends.has(token.lower));
    if (!joins) return undefined;
    let next = index + 1;
    while (
      isApostrophe(tokens[next]) ||
      data.articles.has(lowerAt(context, next)) ||
      data.weekdays.has(lowerAt(context, next))
    )
      next++;
    return next;
  }
}
