import type { CalendarDate } from '../../../figures/figure';
import { type DateAtom, type DateContext, isApostrophe, isDash, lowerAt, touches } from './atom';

/** Joins the two ends of a span of time: "tra il 2026 e il 2029", "dal 2018 al 2025", "4–7 November", "1985–2020". */
export function joinSpans(context: DateContext, atoms: readonly DateAtom[]): readonly DateAtom[] {
  const joined: DateAtom[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const start = atoms[i];
    const end = atoms[i + 1];
    if (start === undefined) continue;
    const span = end === undefined ? undefined : joinTwo(context, start, end);
    joined.push(span ?? start);
    if (span !== undefined) i++;
  }
  return joined;
}

function joinTwo(context: DateContext, start: DateAtom, end: DateAtom): DateAtom | undefined {
  if (start.to !== undefined || end.to !== undefined || start.period !== end.period) return undefined;
  if (start.relative?.days !== undefined || end.relative?.days !== undefined) return undefined;
  if (!isLinked(context, start, end) || isLifetime(context, start, end)) return undefined;
  if (start.part !== undefined || end.part !== undefined) return undefined;
  const from = completeStart(start.from, end.from);
  if (from === undefined || !isOrdered(from, end.from)) return undefined;
  const relative = start.from.year === undefined ? (end.relative ?? start.relative) : undefined;
  return {
    first: start.first,
    next: end.next,
    from,
    to: start.period === undefined ? end.from : { year: end.from.year ?? 0 },
    parts: {},
    ...(start.period === undefined ? {} : { period: start.period }),
    ...(relative === undefined || from.year !== undefined ? {} : { relative }),
  };
}

/** Whether the words between two dates, and before the first, make them the ends of one span. */
function isLinked(context: DateContext, start: DateAtom, end: DateAtom): boolean {
  const { tokens, data } = context;
  let at = start.next;
  const link = tokens[at];
  if (link === undefined || at >= end.first) return false;
  at++;
  let skipped = at;
  while (skipped < end.first && isSkipped(context, skipped)) skipped++;
  if (isDash(link)) {
    // A dash between spaces may as well start an aside; between two dates of the same shape it does not.
    const tight = touches(tokens[start.next - 1], link) && touches(link, tokens[at]);
    return skipped === end.first && (tight || sameShape(start.from, end.from));
  }
  const ends = data.spanOpeners.get(openerBefore(context, start.first));
  if (ends?.has(link.lower) === true) return skipped === end.first;
  // "fino al": the word before the end's own preposition.
  if (ends !== undefined && data.bounds.get(link.lower) === 'until') {
    return ends.has(lowerAt(context, at)) ? skipFrom(at + 1) === end.first : skipped === end.first;
  }
  return (
    data.spanLinks.has(link.lower) &&
    skipped === end.first &&
    granularity(start.from) <= granularity(end.from)
  );

  function skipFrom(index: number): number {
    let next = index;
    while (next < end.first && isSkipped(context, next)) next++;
    return next;
  }
}

function isSkipped(context: DateContext, index: number): boolean {
  const { tokens, data } = context;
  const word = lowerAt(context, index);
  if (isApostrophe(tokens[index]) || data.articles.has(word) || data.weekdays.has(word)) return true;
  return data.boundLinks.has(word) || data.monthMarkers.has(word) || data.edges.has(word);
}

/** The preposition before a date, across its article, weekday and the like. */
function openerBefore(context: DateContext, first: number): string {
  const { tokens, data } = context;
  let at = first - 1;
  for (let steps = 0; steps < 3; steps++, at--) {
    const word = lowerAt(context, at);
    if (data.spanOpeners.has(word)) return word;
    if (
      !isApostrophe(tokens[at]) &&
      !data.articles.has(word) &&
      !data.weekdays.has(word) &&
      !data.edges.has(word)
    ) {
      return word;
    }
  }
  return lowerAt(context, at);
}

/** A count of the parts that a date states. */
function granularity({ year, month, day }: CalendarDate): number {
  return (year === undefined ? 0 : 1) + (month === undefined ? 0 : 1) + (day === undefined ? 0 : 1);
}

function sameShape(a: CalendarDate, b: CalendarDate): boolean {
  return (
    (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined)
  );
}

/** Dates of a birth and a death are two facts rather than a span: "(14 March 1879 – 18 April 1955)", "(1985–2020)". */
function isLifetime({ tokens }: DateContext, start: DateAtom, end: DateAtom): boolean {
  const [a, b] = [start.from, end.from];
  if (a.year === undefined || b.year === undefined || b.year - a.year < shortestLife) return false;
  if (a.day !== undefined && b.day !== undefined) return isDash(tokens[start.next]);
  return (
    isDash(tokens[start.next]) && tokens[start.first - 1]?.text === '(' && tokens[end.next]?.text === ')'
  );
}

const shortestLife = 15;

/** Gives the start of a span what only its end states: "4–7 November 2025", "between March and June 2024". */
function completeStart(start: CalendarDate, end: CalendarDate): CalendarDate | undefined {
  if (start.year !== undefined && end.year === undefined && end.month === undefined) return undefined;
  if (start.year !== undefined || end.year === undefined) return start;
  const month = start.month ?? end.month;
  if (month === undefined) return undefined;
  const later = end.month !== undefined && month > end.month;
  return { year: later ? end.year - 1 : end.year, ...start, month };
}

function isOrdered(a: CalendarDate, b: CalendarDate): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return a.year < b.year;
  // Without a year the end may lie in the next one: "da ottobre a marzo".
  if (a.month !== undefined && b.month !== undefined && a.month !== b.month) {
    return a.month < b.month || b.year === undefined;
  }
  return a.day === undefined || b.day === undefined || a.day < b.day;
}
