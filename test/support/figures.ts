import { decimal } from '../../server/src/core/figures/decimal';
import type {
  CalendarDate,
  Count,
  DateFigure,
  Duration,
  DurationUnit,
  Figure,
  Fraction,
  Measure,
  Money,
  Percentage,
  Qualifier,
  Quantity,
} from '../../server/src/core/figures/figure';

/** A quantity in a few signs: "38e9", "oltre 35", "~40", "500..600", "1e5?" (vague); hedges in English. */
export function quantity(text: string): Quantity {
  const match = /^(?:(about|nearly|over|atLeast|under|atMost) )?([\d.e-]+?)(?:\.\.([\d.e-]+))?(\?)?$/.exec(
    text,
  );
  if (match === null) throw new Error(`no quantity: ${text}`);
  const [, qualifier = 'exact', value = '', to, vague] = match;
  return {
    value: decimal(value),
    qualifier: qualifier as Qualifier,
    ...(to === undefined ? {} : { to: decimal(to) }),
    ...(vague === undefined ? {} : { vague: true }),
  };
}

export function money(text: string, currency?: string): Money {
  return { type: 'money', quantity: quantity(text), ...(currency === undefined ? {} : { currency }) };
}

export function count(text: string, rest: Partial<Count> = {}): Count {
  return { type: 'count', quantity: quantity(text), ...rest };
}

export function percentage(text: string, rest: Partial<Percentage> = {}): Percentage {
  return { type: 'percentage', quantity: quantity(text), ...rest };
}

export function duration(text: string, unit: DurationUnit, rest: Partial<Duration> = {}): Duration {
  return { type: 'duration', quantity: quantity(text), unit, ...rest };
}

export function measure(text: string, unit: string, dimension: Measure['dimension'] = 'length'): Measure {
  return { type: 'measure', quantity: quantity(text), unit, dimension };
}

export function fraction(numerator: number, denominator: number, qualifier: Qualifier = 'exact'): Fraction {
  return { type: 'fraction', numerator: decimal(numerator), denominator: decimal(denominator), qualifier };
}

export function multiple(text: string): Figure {
  return { type: 'multiple', quantity: quantity(text) };
}

/** "2023", "2023-11", "2023-11-04", "--11" (November), "--11-04". */
export function calendarDate(text: string): CalendarDate {
  const match = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (match === null) throw new Error(`no date: ${text}`);
  const [, year = '-', month, day] = match;
  return {
    ...(year === '-' ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** A date, or a span of dates with "..": "2018..2025". */
export function date(text: string, rest: Partial<DateFigure> = {}): DateFigure {
  const [from = '', to] = text.split('..');
  return {
    type: 'date',
    from: calendarDate(from),
    ...(to === undefined ? {} : { to: calendarDate(to) }),
    ...rest,
  };
}
