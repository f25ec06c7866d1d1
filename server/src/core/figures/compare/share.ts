import { decimal, isZero, relativeDifference } from '../decimal';
import type { Decimal, Fraction, Multiple, Percentage } from '../figure';
import { sameOrSilent, type Comparison } from './comparison';
import { compareQuantities } from './quantity';

/** How far a percentage may lie from a fraction that stands for it, in percentage points: "a third" is 33 or 34 %. */
const fractionRounding = 1.5;
/** Up to this many points "half" may be loose talk for the percentage. */
const looseFraction = 5;

/** A percentage says nothing of a difference between percentages. */
export function comparePercentages(claim: Percentage, fact: Percentage): Comparison {
  if ((claim.points === true) !== (fact.points === true)) return 'incomparable';
  return compareQuantities(claim.quantity, fact.quantity);
}

/** "A third" and "33 %": of the same whole, or so the alignment has found. A hedge on either side leaves doubt. */
export function comparePercentageWithFraction(percentage: Percentage, fraction: Fraction): Comparison {
  if (percentage.points === true) return 'incomparable';
  const share = percent(fraction);
  const { quantity } = percentage;
  if (share === undefined || quantity.vague === true) return 'incomparable';
  if (quantity.to !== undefined) return sameOrSilent(quantity.value.lte(share) && quantity.to.gte(share));
  const apart = Number(share.minus(quantity.value).abs());
  if (apart <= fractionRounding) return 'agree';
  const hedged = quantity.qualifier !== 'exact' || fraction.qualifier !== 'exact';
  return hedged || apart <= looseFraction ? 'incomparable' : 'contradict';
}

/** "Two in three" and "66 of 100" are the same share; "a third" and "3 in 10" are near enough for doubt. */
export function compareFractions(claim: Fraction, fact: Fraction): Comparison {
  const claimed = percent(claim);
  const stated = percent(fact);
  if (claimed === undefined || stated === undefined) return 'incomparable';
  if (claim.numerator.times(fact.denominator).eq(fact.numerator.times(claim.denominator))) return 'agree';
  const comparison = compareQuantities(
    { value: claimed, qualifier: claim.qualifier },
    { value: stated, qualifier: fact.qualifier },
  );
  if (comparison !== 'contradict' || claim.denominator.eq(fact.denominator)) return comparison;
  return relativeDifference(claimed, stated) <= 0.12 ? 'incomparable' : 'contradict';
}

/** "Doubled" is +100 %, or 200 % of what was: only those two can be told to agree. */
export function compareMultipleWithPercentage(multiple: Multiple, percentage: Percentage): Comparison {
  const times = multiple.quantity.value.times(100);
  const { value } = percentage.quantity;
  return sameOrSilent(times.eq(value) || times.minus(100).eq(value));
}

/** In percent, to four decimals; undefined where the denominator is zero. */
export function percent(fraction: Fraction): Decimal | undefined {
  if (isZero(fraction.denominator)) return undefined;
  return decimal(fraction.numerator.times(100).div(fraction.denominator).toFixed(4));
}
