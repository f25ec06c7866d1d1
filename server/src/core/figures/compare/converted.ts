import { relativeDifference } from '../decimal';
import type { Decimal, Quantity } from '../figure';
import type { Comparison } from './comparison';
import { compareQuantities } from './quantity';

/** Between two units both texts round: 184 metres and 604 feet, 11 stone and 70 kilograms. */
const conversion = 0.07;
const looseConversion = 0.15;

/**
 * Compares two quantities that were stated in different units and have been converted to one.
 * Looser than `compareQuantities`, since a conversion has been rounded at least once.
 */
export function compareConverted(claim: Quantity, fact: Quantity): Comparison {
  const comparison = compareQuantities(claim, fact);
  if (comparison === 'agree' || claim.vague === true || fact.vague === true) return comparison;
  const ends = [relativeDifference(claim.value, fact.value)];
  if (claim.to !== undefined && fact.to !== undefined) ends.push(relativeDifference(claim.to, fact.to));
  else if (claim.to !== undefined || fact.to !== undefined) return comparison;
  const apart = Math.max(...ends);
  if (apart <= conversion) return 'agree';
  return apart <= looseConversion ? 'incomparable' : comparison;
}

/** The same quantity in another unit. */
export function convert(quantity: Quantity, toOther: (value: Decimal) => Decimal): Quantity {
  const value = toOther(quantity.value);
  return quantity.to === undefined
    ? { ...quantity, value }
    : { ...quantity, value, to: toOther(quantity.to) };
}
