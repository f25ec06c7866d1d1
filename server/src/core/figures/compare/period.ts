import type { CalendarDate, DateFigure } from '../figure';

/** The first and last day of a date, on a scale that only orders: a year has 372 days, a month 31. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** The stretch of days that a date covers, its bound left aside; undefined where no year is known. */
export function toPeriod(date: Omit<DateFigure, 'bound'> & { bound?: unknown }): Period | undefined {
  const { from, to, period, part } = date;
  if (from.year === undefined) return undefined;
  if (to !== undefined) {
    const end = { ...to, year: to.year ?? from.year };
    return { first: day(from, 'first'), last: day(end, 'last') };
  }
  switch (period) {
    case 'decade':
      return years(from.year, from.year + 9);
    case 'century': {
      // The nineteenth century may be written down as starting in 1800 or in 1801; it ends with 1900.
      const start = 100 * Math.floor(from.year / 100);
      return years(start, start + 100);
    }
    case 'quarter':
      return months(from.year, part, 3);
    case 'half':
      return months(from.year, part, 6);
    case undefined:
      break;
  }
  return { first: day(from, 'first'), last: day(from, 'last') };
}

/** Whether a source's open period ("since 2018", "until 2020") has room for a date that it does not name. */
export function isOpen(fact: DateFigure, claim: DateFigure): boolean {
  if (claim.bound !== undefined && claim.bound !== 'about') return false;
  const claimed = toPeriod(claim);
  const stated = toPeriod(fact);
  if (claimed === undefined || stated === undefined) return fact.bound === 'since' || fact.bound === 'until';
  if (fact.bound === 'since') return claimed.first > stated.first;
  return fact.bound === 'until' && claimed.last < stated.last;
}

function years(first: number, last: number): Period {
  return { first: day({ year: first }, 'first'), last: day({ year: last }, 'last') };
}

function months(year: number, part: number | undefined, length: number): Period {
  if (part === undefined) return years(year, year);
  const last = part * length;
  return {
    first: day({ year, month: last - length + 1 }, 'first'),
    last: day({ year, month: last }, 'last'),
  };
}

function day(date: CalendarDate, edge: 'first' | 'last'): number {
  const month = date.month ?? (edge === 'first' ? 1 : 12);
  const dayOfMonth = date.day ?? (edge === 'first' ? 1 : 31);
  return (date.year ?? 0) * 372 + (month - 1) * 31 + dayOfMonth;
}
