import { percent } from '../compare/share';
import type { CalendarDate, Duration, Figure } from '../figure';
import {
  amountOf,
  bareUnit,
  countUnit,
  percentUnit,
  sameUnit,
  type DateReading,
  type Reading,
  type Readings,
} from './reading';

/**
 * A step that a reader takes without paper.
 *
 * - `difference`, `sum`: of two amounts of one unit;
 * - `complement`: the rest to 100 percent;
 * - `part`, `rest`: what a fraction or percentage gives of an amount, and what it leaves;
 * - `product`: an amount with a multiple that the source states, or without it;
 * - `each`: an amount divided by a count;
 * - `ratio`: one amount as a share or a multiple of another;
 * - `change`: how much more or less one amount is than another, in percent;
 * - `time`: from one date to another, or from one hour to another; `age`: the same of somebody's life;
 * - `twice`: double or half of an amount where the source says no such thing ("there and back").
 */
export type Step =
  | 'difference'
  | 'sum'
  | 'complement'
  | 'part'
  | 'rest'
  | 'product'
  | 'each'
  | 'ratio'
  | 'change'
  | 'time'
  | 'age'
  | 'twice';

type Place = Pick<Reading, 'sentence' | 'index'>;

/** Takes a value that follows from two figures, or from one that is given twice. */
export type Offer = (by: Step, value: number, a: Place, b: Place) => void;

/** Offers all values, in the claim's own unit, that follow from a source's figures by one step. */
export function offerAll(claim: Figure, readings: Readings, offer: Offer): void {
  switch (claim.type) {
    case 'money':
    case 'count':
    case 'measure':
      offerAmounts(claim, readings, offer);
      break;
    case 'duration':
      offerAmounts(claim, readings, offer);
      offerTimes(claim, readings, offer);
      break;
    case 'percentage':
    case 'fraction':
      offerShares(claim.type === 'percentage' && claim.points === true, readings, offer);
      break;
    case 'multiple':
      offerRatios(readings, 1, offer);
      break;
    case 'date':
    case 'ordinal':
    case 'score':
    case 'time':
    case 'name':
      break;
  }
}

function offerAmounts(claim: Figure, { amounts, shares, multiples }: Readings, offer: Offer): void {
  const own = amountOf(claim);
  if (own === undefined) return;
  // What is reckoned in the unit of the readings is offered in the claim's.
  const scale = own.value / Number('quantity' in claim ? claim.quantity.value : 1);
  const counts = own.unit === bareUnit || own.unit === countUnit;
  for (const [i, a] of amounts.entries()) {
    // "Eleven points" are a count to whoever does not know what is counted.
    const points = counts && a.unit === percentUnit;
    if (!points && !sameUnit(own, a)) continue;
    const value = a.value / scale;
    for (let j = i + 1; j < amounts.length; j++) {
      const b = amounts[j];
      if (b === undefined || !addable(a, b) || (a.unit === bareUnit && b.unit === bareUnit && !counts))
        continue;
      offer('difference', Math.abs(value - b.value / scale), a, b);
      if (!points) offer('sum', value + b.value / scale, a, b);
    }
    if (points) continue;
    for (const share of shares) {
      offer('part', value * share.value, a, share);
      offer('rest', value * (1 - share.value), a, share);
    }
    for (const multiple of multiples) {
      offer('product', value * multiple.value, a, multiple);
      offer('product', value / multiple.value, a, multiple);
    }
    for (const n of amounts) {
      if (n.index !== a.index && (n.unit === bareUnit || n.unit === countUnit))
        offer('each', value / n.value, a, n);
    }
    offer('twice', value * 2, a, a);
    offer('twice', value / 2, a, a);
  }
}

/** What is so small beside the other that rounding would hide it. */
const negligible = 0.025;

function addable(a: Reading, b: Reading): boolean {
  if (a.index === b.index || !sameUnit(a, b)) return false;
  return Math.min(a.value, b.value) > negligible * Math.max(a.value, b.value);
}

function offerShares(points: boolean, readings: Readings, offer: Offer): void {
  const { amounts, shares } = readings;
  for (const [i, a] of amounts.entries()) {
    if (a.unit !== percentUnit) continue;
    for (let j = i + 1; j < amounts.length; j++) {
      const b = amounts[j];
      if (b?.unit !== percentUnit || !addable(a, b)) continue;
      offer('difference', Math.abs(a.value - b.value), a, b);
      if (!points) offer('sum', a.value + b.value, a, b);
    }
    if (points) continue;
    offer('complement', 100 - a.value, a, a);
    for (const share of shares) {
      if (share.index !== a.index) offer('part', a.value * share.value, a, share);
    }
  }
  if (!points) offerRatios(readings, 100, offer);
}

/** Each amount as a part of each other, `whole` being all of it; and, in percent, by how much they differ. */
function offerRatios({ amounts }: Readings, whole: 1 | 100, offer: Offer): void {
  for (const [i, a] of amounts.entries()) {
    // A share of a share is a multiple, but hardly ever a percentage.
    if (whole === 100 && a.unit === percentUnit) continue;
    for (let j = i + 1; j < amounts.length; j++) {
      const b = amounts[j];
      if (b === undefined || a.index === b.index || !sameUnit(a, b)) continue;
      offer('ratio', (whole * a.value) / b.value, a, b);
      offer('ratio', (whole * b.value) / a.value, a, b);
      if (whole === 1) continue;
      const apart = whole * Math.abs(a.value - b.value);
      offer('change', apart / a.value, a, b);
      offer('change', apart / b.value, a, b);
    }
  }
}

function offerTimes(claim: Duration, { dates, times }: Readings, offer: Offer): void {
  for (const [i, a] of dates.entries()) {
    for (let j = i + 1; j < dates.length; j++) {
      const b = dates[j];
      if (b !== undefined) offerTime(claim, a, b, offer);
    }
  }
  if (claim.unit !== 'minute' && claim.unit !== 'hour') return;
  for (const [i, a] of times.entries()) {
    for (let j = i + 1; j < times.length; j++) {
      const b = times[j];
      if (b !== undefined) offer('time', Math.abs(a.value - b.value) / minutesPer[claim.unit], a, b);
    }
  }
}

const minutesPer = { minute: 1, hour: 60 };

function offerTime({ unit, age }: Duration, a: DateReading, b: DateReading, offer: Offer): void {
  const [first, last] = isLater(a, b) ? [b.date, a.date] : [a.date, b.date];
  const months = monthsBetween(first, last);
  if (unit === 'month' && months !== undefined) offer('time', months, a, b);
  if (unit !== 'year') return;
  const years = last.year - first.year;
  const by = age === true ? 'age' : 'time';
  if (months !== undefined) {
    offer(by, Math.floor(months / 12), a, b);
    if (age !== true) offer(by, months / 12, a, b);
    return;
  }
  offer(by, years, a, b);
  // The birthday may be still to come.
  if (age === true) offer(by, years - 1, a, b);
}

function isLater(a: DateReading, b: DateReading): boolean {
  // On a scale that only orders.
  const day = ({ year, month = 1, day = 1 }: DateReading['date']): number => 372 * year + 31 * month + day;
  return day(a.date) > day(b.date);
}

/** Whole months from one day to another, as far as the two are known. */
function monthsBetween(first: CalendarDate, last: CalendarDate): number | undefined {
  if (first.month === undefined || last.month === undefined) return undefined;
  const months = 12 * ((last.year ?? 0) - (first.year ?? 0)) + last.month - first.month;
  return (last.day ?? 31) < (first.day ?? 1) ? months - 1 : months;
}

/** A claim's value in the unit of what is offered for it; undefined for what nothing is offered for. */
export function valueOf(claim: Figure): number | undefined {
  if (claim.type === 'fraction') {
    const share = percent(claim);
    return share && Number(share);
  }
  if (!('quantity' in claim) || claim.quantity.to !== undefined || claim.quantity.vague === true)
    return undefined;
  return Number(claim.quantity.value);
}
