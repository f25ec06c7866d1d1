import { isZero, lastDigitExponent, relativeDifference, significantDigits, statedExponent } from '../decimal';
import type { Decimal, Quantity } from '../figure';
import { sameOrContradict, type Comparison } from './comparison';

/*
 * Tolerances, as parts of the larger value. They follow how newspapers round: 38.2 becomes "38", 38 becomes "about 40",
 * 13.6 becomes "over 13".
 */
/** Rounding that needs no hedge: "38 billion" for 38.2. */
const plainRounding = 0.025;
/** Rounding without a hedge that is neither good nor plainly wrong: "3 million" for 2.8. */
const looseRounding = 0.105;
/** "300" for 298: zeros that may stand for rounding, in a number that is not written with a scale word. */
const trailingZeros = 0.01;
/** How far the exact value may lie from a source that is less precise: "38.4" against 38. */
const sourceRounding = 0.05;
/** "about 40" for 37 to 43; up to `looseAbout` one cannot say. */
const about = 0.08;
const looseAbout = 0.155;
/** How far "about" reaches between values of the same precision: "about 38" against 39. */
const samePrecisionAbout = 0.03;
/** "nearly 40" for 37.6 and more; down to `looseNearly` one cannot say; above 40 by more than `aboveNearly` it is wrong. */
const nearly = 0.06;
const looseNearly = 0.15;
const aboveNearly = 0.01;
/** "13" for "over 13", as long as it is at most 1.06 times as much. */
const pastBound = 0.06;
/** Beyond twice the bound, "over 10" is true of 38 but hardly what the source says. */
const farFromBound = 2;
/** How much further a bound may be drawn than the source's own. */
const looserBound = 0.15;
/** Of "at least 8" and "under 8", values up to this much further are not ruled out. */
const openBound = 0.5;

/**
 * Compares what a draft states with what a source states, both in the same unit.
 *
 * Asymmetric: a draft may round what the source states precisely, and a bound ("over 35") is right where the source's
 * value lies beyond it. A draft more precise than its source ("38.4" against 38) is neither confirmed nor refuted, for the
 * source may have rounded.
 */
export function compareQuantities(claim: Quantity, fact: Quantity): Comparison {
  if (claim.vague === true || fact.vague === true) return compareVague(claim, fact);
  if (claim.to !== undefined && fact.to !== undefined) return compareRanges(claim, fact);
  if (claim.to !== undefined) return compareRangeWithPoint(claim.value, claim.to, fact);
  if (fact.to !== undefined) return comparePointWithRange(claim, fact.value, fact.to);
  switch (claim.qualifier) {
    case 'exact':
      return compareExact(claim.value, fact);
    case 'about':
      return compareAbout(claim.value, fact);
    case 'nearly':
      return compareNearly(claim.value, fact);
    case 'over':
    case 'atLeast':
      return compareLowerBound(claim.value, fact);
    case 'under':
    case 'atMost':
      return compareUpperBound(claim.value, fact);
  }
}

/** Two plain values. */
export function comparePoints(claim: Decimal, fact: Decimal): Comparison {
  if (claim.eq(fact)) return 'agree';
  if (isZero(claim) || isZero(fact) || claim.s !== fact.s) return 'contradict';
  const difference = relativeDifference(claim, fact);
  const apart = claim.minus(fact).abs();
  const claimStep = statedExponent(claim);
  const factStep = statedExponent(fact);
  if (claimStep > factStep && apart.lte(halfStep(claimStep)) && difference <= looseRounding) {
    return difference <= plainRounding ? 'agree' : 'incomparable';
  }
  if (claimStep < factStep && apart.lte(halfStep(factStep)) && difference <= sourceRounding)
    return 'incomparable';
  const rounder = lastDigitExponent(claim) > lastDigitExponent(fact);
  return rounder && claim.e >= 2 && difference < trailingZeros ? 'incomparable' : 'contradict';
}

function compareExact(claim: Decimal, fact: Quantity): Comparison {
  const plain = comparePoints(claim, fact.value);
  if (fact.qualifier === 'exact' || plain === 'agree') return plain;
  const past = claim.gt(fact.value);
  const difference = relativeDifference(claim, fact.value);
  switch (fact.qualifier) {
    case 'about':
      return difference <= about ? 'incomparable' : 'contradict';
    case 'nearly':
      return !past && difference <= looseNearly ? 'incomparable' : plain;
    case 'over':
      return past && claim.lte(fact.value.times(1 + pastBound)) ? 'agree' : plain;
    case 'atLeast':
      if (past && claim.lte(fact.value.times(1 + pastBound))) return 'agree';
      return past && claim.lte(fact.value.times(1 + openBound)) ? 'incomparable' : plain;
    case 'under':
      return !past && claim.gte(fact.value.times(openBound)) ? 'incomparable' : plain;
    case 'atMost':
      return past ? plain : 'incomparable';
  }
}

/** "About 40": the claim must be rounder than the source, and near it. */
function compareAbout(claim: Decimal, fact: Quantity): Comparison {
  const plain = compareExact(claim, fact);
  if (plain === 'agree') return 'agree';
  const difference = relativeDifference(claim, fact.value);
  const rounder = lastDigitExponent(claim) > lastDigitExponent(fact.value) || endsInFive(claim);
  if (rounder && claim.minus(fact.value).abs().lte(hedgedHalfStep(claim)) && difference <= looseAbout) {
    return difference <= about ? 'agree' : 'incomparable';
  }
  return difference <= samePrecisionAbout ? 'incomparable' : plain;
}

/** "Nearly 40": the source's value is a little less. */
function compareNearly(claim: Decimal, fact: Quantity): Comparison {
  if (claim.eq(fact.value)) {
    return fact.qualifier === 'over' || fact.qualifier === 'atLeast' ? 'incomparable' : 'agree';
  }
  const difference = relativeDifference(claim, fact.value);
  if (fact.value.gt(claim)) {
    return difference <= aboveNearly || (fact.qualifier === 'about' && difference <= about)
      ? 'incomparable'
      : 'contradict';
  }
  if (difference <= nearly) return 'agree';
  return difference <= looseNearly ? 'incomparable' : 'contradict';
}

/** "Over 35", "at least 35". The source's own number counts as reaching the bound: it may itself be rounded. */
function compareLowerBound(claim: Decimal, fact: Quantity): Comparison {
  const { value, qualifier } = fact;
  if (qualifier === 'under' || qualifier === 'atMost') return value.lt(claim) ? 'contradict' : 'incomparable';
  if (qualifier === 'nearly') {
    if (value.lte(claim)) return 'contradict';
    return value.times(1 - nearly).gte(claim) ? withinReach(value, claim) : 'incomparable';
  }
  if (value.gte(claim))
    return qualifier === 'over' || qualifier === 'atLeast'
      ? sameBound(value, claim)
      : withinReach(value, claim);
  const near = qualifier === 'about' && value.times(1 + sourceRounding).gte(claim);
  return near ? 'incomparable' : 'contradict';
}

/** "Under 5", "up to 5". */
function compareUpperBound(claim: Decimal, fact: Quantity): Comparison {
  const { value, qualifier } = fact;
  if (qualifier === 'over' || qualifier === 'atLeast') return value.gt(claim) ? 'contradict' : 'incomparable';
  if (value.lte(claim))
    return qualifier === 'under' || qualifier === 'atMost'
      ? sameBound(claim, value)
      : withinReach(claim, value);
  const slack = qualifier === 'about' ? sourceRounding : qualifier === 'nearly' ? nearly : 0;
  return slack > 0 && value.times(1 - slack).lte(claim) ? 'incomparable' : 'contradict';
}

/** "Over 18" of "over 20" is a looser bound; "over 12" of it is true as well, but who writes it has read another number. */
function sameBound(larger: Decimal, smaller: Decimal): Comparison {
  const reach = withinReach(larger, smaller);
  return reach === 'agree' && relativeDifference(larger, smaller) > looserBound ? 'incomparable' : reach;
}

function withinReach(larger: Decimal, smaller: Decimal): Comparison {
  // The same digits at another magnitude are no loose bound but a slip: "more than 10 million" of 10 billion.
  if (!larger.eq(smaller) && significantDigits(larger) === significantDigits(smaller)) return 'contradict';
  return larger.lte(smaller.times(farFromBound)) ? 'agree' : 'incomparable';
}

/** "Hundreds of thousands": anything from the order of magnitude named up to the next, and above that nobody is sure. */
function compareVague(claim: Quantity, fact: Quantity): Comparison {
  if (claim.vague === true && fact.vague === true) {
    return sameOrContradict(claim.value.e === fact.value.e);
  }
  const [vague, point] = claim.vague === true ? [claim, fact] : [fact, claim];
  const top = vague.to ?? vague.value.times(10);
  if (point.value.lt(vague.value.times(0.8)) || point.value.gt(top.times(10))) return 'contradict';
  const inside = point.value.gte(vague.value) && point.value.lte(top);
  return inside && claim.vague === true ? 'agree' : 'incomparable';
}

/** Ranges are the same where both ends are; with one end in common the other is wrong; else they may be two estimates. */
function compareRanges(claim: Quantity, fact: Quantity): Comparison {
  const claimEnd = claim.to ?? claim.value;
  const factEnd = fact.to ?? fact.value;
  const low = comparePoints(claim.value, fact.value);
  const high = comparePoints(claimEnd, factEnd);
  if (low === 'agree' && high === 'agree') return 'agree';
  if (low === 'agree' || high === 'agree')
    return low === 'contradict' || high === 'contradict' ? 'contradict' : 'incomparable';
  return claim.value.gt(factEnd) || claimEnd.lt(fact.value) ? 'contradict' : 'incomparable';
}

function compareRangeWithPoint(low: Decimal, high: Decimal, fact: Quantity): Comparison {
  const { value, qualifier } = fact;
  if (value.gte(low) && value.lte(high)) return 'agree';
  const end = value.lt(low) ? low : high;
  if (comparePoints(end, value) !== 'contradict') return 'incomparable';
  const open = value.lt(low)
    ? qualifier === 'over' || qualifier === 'atLeast'
    : qualifier === 'under' || qualifier === 'atMost';
  const hedged = qualifier === 'about' && relativeDifference(end, value) <= about;
  return open || hedged ? 'incomparable' : 'contradict';
}

/** A point within the source's range is not what the source says, but hedged it may stand for the range. */
function comparePointWithRange(claim: Quantity, low: Decimal, high: Decimal): Comparison {
  const { value, qualifier } = claim;
  const exact = { qualifier: 'exact' } as const;
  if (qualifier === 'over' || qualifier === 'atLeast') {
    if (value.lte(low)) return compareLowerBound(value, { ...exact, value: low });
    return value.lte(high) ? 'incomparable' : 'contradict';
  }
  if (qualifier === 'under' || qualifier === 'atMost') {
    if (value.gte(high)) return compareUpperBound(value, { ...exact, value: high });
    return value.gte(low) ? 'incomparable' : 'contradict';
  }
  const ends = [comparePoints(value, low), comparePoints(value, high)];
  if (ends.includes('agree')) return 'agree';
  if (value.gte(low) && value.lte(high)) return qualifier === 'exact' ? 'incomparable' : 'agree';
  return ends.includes('incomparable') ? 'incomparable' : compareOutside(claim, value.lt(low) ? low : high);
}

/** A claim outside a range against the nearer end: only its hedge can still save it. */
function compareOutside(claim: Quantity, end: Decimal): Comparison {
  return compareQuantities(claim, { value: end, qualifier: 'exact' });
}

function halfStep(exponent: number): string {
  return `5e${exponent - 1}`;
}

/** Half the unit that a hedged number is rounded to: 5 of "about 40", 2.5 of "about 25". */
function hedgedHalfStep(value: Decimal): string {
  const exponent = lastDigitExponent(value);
  return endsInFive(value) ? `25e${exponent - 1}` : halfStep(exponent);
}

function endsInFive(value: Decimal): boolean {
  const digits = significantDigits(value);
  return digits.length > 1 && digits.endsWith('5');
}
