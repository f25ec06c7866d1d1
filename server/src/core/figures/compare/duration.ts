import { decimal } from '../decimal';
import type { DateFigure, Duration, DurationUnit } from '../figure';
import { sameOrSilent, type Comparison } from './comparison';
import { compareConverted, convert } from './converted';
import { compareQuantities } from './quantity';

/** Seconds of each unit; a month is a twelfth of a mean Gregorian year (365.2425 days). */
export const secondsPerUnit: Readonly<Record<DurationUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};

/** The greatest age of a person, in years; only things are older. */
export const greatestAge = 120;

/** "84 mesi" is "7 anni"; "un mese" and "quattro settimane" are near enough. */
export function compareDurations(claim: Duration, fact: Duration): Comparison {
  if (claim.unit === fact.unit) return compareQuantities(claim.quantity, fact.quantity);
  const seconds = (duration: Duration) =>
    convert(duration.quantity, (value) => value.times(secondsPerUnit[duration.unit]));
  return compareConverted(seconds(claim), seconds(fact));
}

/**
 * "Seven years" and "from 2018 to 2025" confirm each other, counted with or without the last year; other numbers of years
 * may measure something else.
 */
export function compareDurationWithSpan(duration: Duration, date: DateFigure): Comparison {
  const { from, to } = date;
  if (to === undefined || from.year === undefined || to.year === undefined) return 'incomparable';
  const months = decimal(
    duration.quantity.value.times(secondsPerUnit[duration.unit]).div(secondsPerUnit.month).toFixed(2),
  );
  const known = from.month !== undefined && to.month !== undefined;
  const between = 12 * (to.year - from.year) + (to.month ?? 1) - (from.month ?? 1);
  const inclusive = between + (known ? 1 : 12);
  return sameOrSilent(months.gte(between) && months.lte(inclusive));
}
