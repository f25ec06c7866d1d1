import Big from 'big.js';
import type { ImpliedPart, Mention, RelativeDate } from '../extraction/mention';
import type { CalendarDate, DateFigure, Duration } from '../figures/figure';

/** A day that is known whole. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads `YYYY-MM-DD`; undefined where the text is none or no such day exists. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const real = fromDayNumber(dayNumber(date));
  return real.month === date.month && real.day === date.day ? date : undefined;
}

/**
 * Fills in what a relative date leaves to the day of its document, and lists it as implied. What the text itself states
 * is kept. Without the document's date the figure stays as partial as the text has it; "two years ago" is then a length
 * of time, which can still be compared with another.
 */
export function resolveRelative(mention: Mention, documentDate: CalendarDate | undefined): Mention {
  const { figure, relative } = mention;
  if (relative === undefined || figure.type !== 'date') return mention;
  const today = wholeDay(documentDate);
  if (today === undefined) {
    const length = lengthOf(relative, mention);
    return length === undefined ? mention : { ...mention, figure: length };
  }
  const resolved = resolve(figure, relative, today);
  if (resolved === undefined) return mention;
  const implied: ImpliedPart[] = [];
  if (figure.from.year === undefined && resolved.from.year !== undefined) implied.push('year');
  if (figure.from.month === undefined && resolved.from.month !== undefined) implied.push('month');
  return { ...mention, figure: resolved, implied: [...new Set([...mention.implied, ...implied])] };
}

function wholeDay(date: CalendarDate | undefined): Day | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  return { year: date.year, month: date.month, day: date.day };
}

/** "Two years ago" as a length; only where the text states its number. */
function lengthOf({ years, months, days }: RelativeDate, mention: Mention): Duration | undefined {
  if (mention.parts.number === undefined || mention.parts.day !== undefined) return undefined;
  const [value, unit] =
    years !== undefined
      ? ([years, 'year'] as const)
      : months !== undefined
        ? ([months, 'month'] as const)
        : ([days ?? 0, 'day'] as const);
  if (value >= 0) return undefined;
  return { type: 'duration', quantity: { value: new Big(-value), qualifier: 'exact' }, unit };
}

function resolve(figure: DateFigure, relative: RelativeDate, today: Day): DateFigure | undefined {
  const { from, to } = figure;
  if (relative.days !== undefined)
    return { ...figure, from: fromDayNumber(dayNumber(today) + relative.days) };
  if (relative.months !== undefined) {
    const index = today.year * 12 + today.month - 1 + relative.months;
    return { ...figure, from: { year: Math.floor(index / 12), month: (index % 12) + 1 } };
  }
  const year =
    relative.years === undefined ? pickYear(from, relative.pick, today) : today.year + relative.years;
  if (year === undefined || from.year !== undefined) return undefined;
  const resolved = { ...figure, from: { year, ...from } };
  return to?.year === undefined && to !== undefined
    ? { ...resolved, to: { year: endYear(year, from, to), ...to } }
    : resolved;
}

/** The year of a span's end that the text gives by month and day only: the first after its start. */
function endYear(year: number, from: CalendarDate, to: CalendarDate): number {
  return to.month !== undefined && from.month !== undefined && to.month < from.month ? year + 1 : year;
}

/** The year of the occurrence of a month, or day of a month, that is meant. */
function pickYear(date: CalendarDate, pick: RelativeDate['pick'], today: Day): number | undefined {
  const { month, day } = date;
  if (month === undefined || pick === undefined) return undefined;
  const years = [today.year - 1, today.year, today.year + 1];
  const isBefore = (year: number): boolean =>
    year * 12 + month < today.year * 12 + today.month ||
    (year === today.year && month === today.month && day !== undefined && day <= today.day);
  switch (pick) {
    case 'last':
      return years.filter(isBefore).at(-1);
    case 'next':
      return years.find(
        (year) => !isBefore(year) && (day !== undefined || year !== today.year || month !== today.month),
      );
    case 'nearest': {
      const middle = day ?? 15;
      const now = dayNumber(today);
      const distance = (year: number): number => Math.abs(dayNumber({ year, month, day: middle }) - now);
      return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
    }
  }
}

const millisecondsPerDay = 86_400_000;

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year ?? 1, (month ?? 1) - 1, day ?? 1) / millisecondsPerDay;
}

function fromDayNumber(number: number): Day {
  const date = new Date(number * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
