import type { PlacedMention } from '../analysis/analyze';
import type { Figure, FigureType, Name } from '../figures/figure';

// Types besides its own with which a figure may state the same thing.
const alsoComparable: Partial<Record<FigureType, readonly FigureType[]>> = {
  money: ['count'],
  count: ['money'],
  percentage: ['fraction'],
  fraction: ['percentage'],
  duration: ['date'],
  date: ['duration'],
};

/**
 * The figures of two mentions as they are to be compared: a bare number has the unit of the figure before it where only
 * that makes the two comparable.
 */
export function comparableFigures(
  claim: PlacedMention,
  fact: PlacedMention,
): readonly [claim: Figure, fact: Figure] {
  if (claim.figure.type !== fact.figure.type) {
    if (fact.elliptical?.type === claim.figure.type) return [claim.figure, fact.elliptical];
    if (claim.elliptical?.type === fact.figure.type) return [claim.elliptical, fact.figure];
  }
  return [claim.figure, fact.figure];
}

/** A fact's figure as it stands in place of a claim: a claim without a unit stays without one. */
export function statedLike(claim: PlacedMention, fact: PlacedMention): Figure {
  const [claimed, stated] = comparableFigures(claim, fact);
  const bare = claimed !== claim.figure && claim.figure.type === 'count' && 'quantity' in stated;
  return bare ? { ...claim.figure, quantity: stated.quantity } : stated;
}

/** Whether two mentions could state the same thing, whatever their values. */
export function commensurable(left: PlacedMention, right: PlacedMention): boolean {
  const [claim, fact] = comparableFigures(left, right);
  if (claim.type === 'name' && fact.type === 'name') return sameKind(claim, fact);
  if (claim.type === 'duration' && fact.type === 'date') return fact.to !== undefined;
  if (claim.type === 'date' && fact.type === 'duration') return claim.to !== undefined;
  if (claim.type === 'money' && fact.type === 'count') return fact.noun === undefined;
  if (claim.type === 'count' && fact.type === 'money') return claim.noun === undefined;
  return claim.type === fact.type || (alsoComparable[claim.type]?.includes(fact.type) ?? false);
}

function sameKind(claim: Name, fact: Name): boolean {
  if (claim.kind === fact.kind) return true;
  if (claim.kind === 'nationality' || fact.kind === 'nationality') return false;
  return claim.kind === undefined || fact.kind === undefined;
}

/** 1 where both say the same unit, currency or kind, -1 where they say different ones, 0 where one says nothing. */
export function sameUnit(claim: Figure, fact: Figure): number {
  const left = unitOf(claim);
  const right = unitOf(fact);
  if (left === undefined || right === undefined) return 0;
  return left === right ? 1 : -1;
}

function unitOf(figure: Figure): string | undefined {
  switch (figure.type) {
    case 'money':
      return figure.currency;
    case 'measure':
      return figure.unit;
    case 'duration':
      return figure.age === true ? 'age' : figure.unit;
    case 'date':
      return [figure.from.year, figure.from.month, figure.from.day]
        .map((part) => (part === undefined ? '-' : '+'))
        .join('');
    case 'name':
      return figure.kind;
    case 'percentage':
      return figure.points === true ? 'point' : 'percent';
    case 'count':
    case 'ordinal':
    case 'fraction':
    case 'multiple':
    case 'score':
    case 'time':
      return undefined;
  }
}
