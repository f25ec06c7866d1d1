import { sameCurrency } from '../compare/amount';
import { percent } from '../compare/share';
import { secondsPerUnit } from '../compare/duration';
import { units } from '../units';
import type { CalendarDate, Figure } from '../figure';

/** A figure near others of a source. */
export interface StatedFigure {
  readonly figure: Figure;
  /** Of a bare number, what it would be with the unit, or the scale, of one before it. */
  readonly elliptical?: readonly { readonly figure: Figure }[];
  /** Which sentence states it, counted in the order of the text. */
  readonly sentence: number;
}

/**
 * A figure as a number that others can be reckoned with. Binary, since it only tells which values are worth a comparison
 * and is stated nowhere.
 */
export interface Reading {
  readonly value: number;
  /** Only values of one unit can be added. */
  readonly unit: string;
  readonly sentence: number;
  /** Of the figure in what was given. */
  readonly index: number;
}

/** A day of the source, its year known. */
export interface DateReading extends Pick<Reading, 'sentence' | 'index'> {
  readonly date: CalendarDate & { readonly year: number };
}

/** The figures of a source, sorted by what can be done with them. */
export interface Readings {
  /** What has an amount: money, counts, measures, durations, percentages; ranges and mere magnitudes have no one value. */
  readonly amounts: readonly Reading[];
  /** Parts of a whole, between 0 and 1. */
  readonly shares: readonly Reading[];
  readonly multiples: readonly Reading[];
  readonly dates: readonly DateReading[];
  /** Times of day, in minutes. */
  readonly times: readonly Reading[];
}

export const percentUnit = 'percent';
const moneyUnit = 'money:';
/** Of numbers without a noun, which may have left out any unit. */
export const bareUnit = 'bare';
export const countUnit = 'count';

export function read(stated: readonly StatedFigure[]): Readings {
  const amounts: Reading[] = [];
  const shares: Reading[] = [];
  const multiples: Reading[] = [];
  const dates: DateReading[] = [];
  const times: Reading[] = [];
  const add = (figure: Figure, at: Pick<Reading, 'sentence' | 'index'>): void => {
    if (figure.type === 'date') {
      if (figure.period !== undefined) return;
      for (const date of [figure.from, figure.to]) {
        const year = date?.year ?? (date === figure.to ? figure.from.year : undefined);
        if (date !== undefined && year !== undefined) dates.push({ date: { ...date, year }, ...at });
      }
      return;
    }
    if (figure.type === 'time') times.push({ value: figure.minutes, unit: 'minute', ...at });
    if (figure.type === 'multiple') multiples.push({ value: Number(figure.quantity.value), unit: '', ...at });
    const amount = amountOf(figure);
    if (amount === undefined || !(amount.value > 0)) return;
    const points = figure.type === 'percentage' && figure.points === true;
    if (amount.unit === percentUnit && amount.value < 100 && !points)
      shares.push({ value: amount.value / 100, unit: '', ...at });
    amounts.push({ ...amount, ...at });
  };
  stated.forEach(({ figure, elliptical, sentence }, index) => {
    add(figure, { sentence, index });
    for (const full of elliptical ?? []) add(full.figure, { sentence, index });
  });
  return { amounts, shares, multiples, dates, times };
}

/** The amount that a figure states, in a unit that it shares with what it can be compared with. */
export function amountOf(figure: Figure): Pick<Reading, 'value' | 'unit'> | undefined {
  if ('quantity' in figure && (figure.quantity.to !== undefined || figure.quantity.vague === true))
    return undefined;
  switch (figure.type) {
    case 'money':
      return { value: Number(figure.quantity.value), unit: moneyUnit + (figure.currency ?? '') };
    case 'count':
      return {
        value: Number(figure.quantity.value),
        unit: figure.noun === undefined ? bareUnit : countUnit,
      };
    case 'measure': {
      const unit = units.get(figure.unit);
      const value = Number(figure.quantity.value);
      // Degrees cannot be turned into others before they are subtracted.
      return unit === undefined || unit.offset !== undefined
        ? { value, unit: figure.unit }
        : { value: value * Number(unit.factor), unit: unit.base };
    }
    case 'duration': {
      // Months and years have no fixed number of days, nor anybody reckons as if they had.
      const long = figure.unit === 'month' || figure.unit === 'year';
      return {
        value:
          (Number(figure.quantity.value) * secondsPerUnit[figure.unit]) / (long ? secondsPerUnit.year : 1),
        unit: long ? 'year' : 'second',
      };
    }
    case 'percentage':
      return { value: Number(figure.quantity.value), unit: percentUnit };
    case 'fraction': {
      const share = percent(figure);
      return share && { value: Number(share), unit: percentUnit };
    }
    case 'multiple':
    case 'date':
    case 'ordinal':
    case 'score':
    case 'time':
    case 'name':
      return undefined;
  }
}

/** Whether two readings may be added: of one unit, or one of them a number that has left it out. */
export function sameUnit(a: Pick<Reading, 'unit'>, b: Pick<Reading, 'unit'>): boolean {
  return a.unit === b.unit || isBareOf(a, b) || isBareOf(b, a) || bothMoney(a, b);
}

function isBareOf(bare: Pick<Reading, 'unit'>, { unit }: Pick<Reading, 'unit'>): boolean {
  return bare.unit === bareUnit && (unit === countUnit || unit.startsWith(moneyUnit));
}

function bothMoney({ unit: a }: Pick<Reading, 'unit'>, { unit: b }: Pick<Reading, 'unit'>): boolean {
  if (!a.startsWith(moneyUnit) || !b.startsWith(moneyUnit)) return false;
  const [left, right] = [a.slice(moneyUnit.length), b.slice(moneyUnit.length)];
  return sameCurrency(left === '' ? undefined : left, right === '' ? undefined : right);
}
