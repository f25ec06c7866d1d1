import { compareBare, compareCounts, compareMoney, isBare } from './compare/amount';
import { compareDates } from './compare/date';
import { compareDurations, compareDurationWithSpan } from './compare/duration';
import { compareMeasures } from './compare/measure';
import { compareQuantities } from './compare/quantity';
import {
  compareFractions,
  compareMultipleWithPercentage,
  comparePercentages,
  comparePercentageWithFraction,
} from './compare/share';
import { compareNames, compareOrdinals, compareScores, compareTimes } from './compare/simple';
import type { Comparison } from './compare/comparison';
import type { Count, Figure, FigureType } from './figure';

export type { Comparison } from './compare/comparison';
export { differ } from './compare/differ';
export { similarity, type Similarity } from './compare/similarity';

type FigureOf<T extends FigureType> = Extract<Figure, { type: T }>;

/** How two figures of one type compare; the claim comes first. */
const sameType: { readonly [T in FigureType]: (claim: FigureOf<T>, fact: FigureOf<T>) => Comparison } = {
  money: compareMoney,
  percentage: comparePercentages,
  count: compareCounts,
  measure: compareMeasures,
  duration: compareDurations,
  date: compareDates,
  ordinal: compareOrdinals,
  fraction: compareFractions,
  multiple: (claim, fact) => compareQuantities(claim.quantity, fact.quantity),
  score: compareScores,
  time: compareTimes,
  name: compareNames,
};

/**
 * Compares what a draft states with what a source states, by value alone: whether the two speak of the same thing is for
 * the alignment to know. Asymmetric, since a draft may round its source but not the other way round.
 */
export function compare(claim: Figure, fact: Figure): Comparison {
  if (claim.type !== fact.type) return compareAcross(claim, fact);
  // Both are of one type, which the compiler cannot carry through the table.
  const compareSame = sameType[claim.type] as (claim: Figure, fact: Figure) => Comparison;
  return compareSame(claim, fact);
}

/** Figures of two types are silent unless a rule here knows better. */
function compareAcross(claim: Figure, fact: Figure): Comparison {
  if (claim.type === 'count') return compareCountWith(claim, fact, (a, b) => [a, b]);
  if (fact.type === 'count') return compareCountWith(fact, claim, (a, b) => [b, a]);
  return compareUnordered(claim, fact) ?? compareUnordered(fact, claim) ?? 'incomparable';
}

/** A bare number may be an amount without its currency; of other figures it can only confirm the value. */
function compareCountWith(
  count: Count,
  other: Figure,
  order: <T>(count: T, other: T) => readonly [T, T],
): Comparison {
  switch (other.type) {
    case 'money': {
      const [claim, fact] = order(count.quantity, other.quantity);
      return isBare(count) ? compareQuantities(claim, fact) : 'incomparable';
    }
    case 'percentage':
    case 'measure':
    case 'duration':
    case 'multiple':
      return compareBare(count, count.quantity.value.eq(other.quantity.value));
    case 'ordinal':
      return compareBare(count, count.quantity.value.eq(other.value));
    case 'date':
      return compareBare(count, other.from.year !== undefined && count.quantity.value.eq(other.from.year));
    case 'count':
    case 'fraction':
    case 'score':
    case 'time':
    case 'name':
      return 'incomparable';
  }
}

/** Pairs of types whose comparison is the same in both directions. */
function compareUnordered(a: Figure, b: Figure): Comparison | undefined {
  if (a.type === 'percentage' && b.type === 'fraction') return comparePercentageWithFraction(a, b);
  if (a.type === 'multiple' && b.type === 'percentage') return compareMultipleWithPercentage(a, b);
  if (a.type === 'duration' && b.type === 'date') return compareDurationWithSpan(a, b);
  return undefined;
}
