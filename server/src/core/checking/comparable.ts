import type { PlacedMention } from '../analysis/analyze';
import { compare } from '../figures/compare';
import { greatestAge } from '../figures/compare/duration';
import type { Duration, Figure, FigureType, Name, Quantity } from '../figures/figure';
import { isCountry } from '../names/match';

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
 * The figures of two mentions as they are comparable, whatever their values: a bare number has the unit of the figure
 * before it where only that makes the two comparable.
 */
export function comparableFigures(
  claim: PlacedMention,
  fact: PlacedMention,
): readonly [claim: Figure, fact: Figure] {
  if (claim.figure.type !== fact.figure.type) {
    const stated = ofType(fact, claim.figure.type);
    if (stated !== undefined) return [claim.figure, stated];
    const claimed = ofType(claim, fact.figure.type);
    if (claimed !== undefined) return [claimed, fact.figure];
  }
  return [claim.figure, fact.figure];
}

function ofType({ elliptical }: PlacedMention, type: FigureType): Figure | undefined {
  return elliptical?.find(({ figure }) => figure.type === type)?.figure;
}

/**
 * The figures of two mentions as their values are to be compared. A bare number may have the unit or the scale of a figure
 * before it or not: two readings that agree, if there are any; else those that are nearest in kind and magnitude.
 */
export function comparedFigures(
  claim: PlacedMention,
  fact: PlacedMention,
): readonly [claim: Figure, fact: Figure] {
  if (claim.elliptical === undefined && fact.elliptical === undefined) return [claim.figure, fact.figure];
  for (const claimed of readingsOf(claim)) {
    for (const stated of readingsOf(fact)) {
      if (compare(claimed.figure, stated.figure) === 'agree') return [claimed.figure, stated.figure];
    }
  }
  const stated = nearest(fact, claim.figure);
  return stated === fact.figure ? [nearest(claim, stated), stated] : [claim.figure, stated];
}

function readingsOf({ figure, elliptical = [] }: PlacedMention): readonly { readonly figure: Figure }[] {
  return [{ figure }, ...elliptical];
}

/** The reading of a mention that stands nearest to another figure: with a scale only where the other is as large, roughly. */
function nearest(mention: PlacedMention, other: Figure): Figure {
  const { figure, elliptical = [] } = mention;
  if (!('quantity' in other)) return figure;
  const { value } = other.quantity;
  const scaled = elliptical.findLast(
    (reading) =>
      reading.factor.gt(1) &&
      mayBeOne(reading.figure, other) &&
      // Nearer to the number with the scale than to the number alone, by how many times they are as much.
      value.times(value).times(reading.factor).gt(reading.figure.quantity.value.pow(2)),
  );
  if (scaled !== undefined) return scaled.figure;
  return (figure.type === other.type ? undefined : ofType(mention, other.type)) ?? figure;
}

/** Whether two figures are of one type, or an amount and a number that may be an amount. */
function mayBeOne(a: Figure, b: Figure): boolean {
  if (a.type === b.type) return true;
  return (alsoComparable[a.type]?.includes(b.type) ?? false) && !hasNoun(a) && !hasNoun(b);
}

function hasNoun(figure: Figure): boolean {
  return figure.type === 'count' && figure.noun !== undefined;
}

/**
 * A fact's figure as it stands in place of a claim: a claim without a unit stays without one, and without a scale where
 * what takes its place has one as large.
 */
export function statedLike(claim: PlacedMention, fact: PlacedMention): Figure {
  const [claimed, stated] = comparedFigures(claim, fact);
  if (claim.figure.type !== 'count' || !('quantity' in stated)) return stated;
  const reading = claim.elliptical?.find(({ figure }) => figure === claimed);
  if (reading === undefined) return stated;
  const { factor } = reading;
  const { value, to } = stated.quantity;
  if (value.lt(factor)) return { ...claim.figure, quantity: stated.quantity };
  const quantity: Quantity = {
    ...stated.quantity,
    value: value.div(factor),
    ...(to === undefined ? {} : { to: to.div(factor) }),
  };
  return { ...claim.figure, quantity };
}

/** Whether two mentions could state the same thing, whatever their values. */
export function commensurable(left: PlacedMention, right: PlacedMention): boolean {
  const [claim, fact] = comparableFigures(left, right);
  if (claim.type === 'name' && fact.type === 'name') return sameKind(claim, fact);
  if (claim.type === 'duration' && fact.type === 'duration' && isAge(claim) !== isAge(fact))
    return isAge(claim) ? mayBeAge(claim, fact, right) : mayBeAge(fact, claim, left);
  if (claim.type === 'duration' && fact.type === 'date') return fact.to !== undefined;
  if (claim.type === 'date' && fact.type === 'duration') return claim.to !== undefined;
  if (claim.type === 'money' && fact.type === 'count') return fact.noun === undefined;
  if (claim.type === 'count' && fact.type === 'money') return claim.noun === undefined;
  return claim.type === fact.type || (alsoComparable[claim.type]?.includes(fact.type) ?? false);
}

function isAge(duration: Duration): boolean {
  return duration.age === true;
}

/** Whether a length of time, of which nothing shows that it is an age, may be one: "91 anni" against "aged 91". */
function mayBeAge(age: Duration, other: Duration, { lapse }: PlacedMention): boolean {
  const inYears = age.unit === 'year' && other.unit === 'year';
  if (inYears && age.quantity.value.gt(greatestAge)) return true;
  if (lapse === true) return false;
  if (inYears) return other.quantity.value.lte(greatestAge);
  // Only the smallest children are counted in months and weeks.
  return age.unit !== 'year' || age.quantity.value.lte(2);
}

function sameKind(claim: Name, fact: Name): boolean {
  if (claim.kind === fact.kind) return true;
  // "a film from Georgia" and "il film georgiano" have one key.
  if (claim.kind === 'nationality') return fact.kind === 'place' && isLikePlace(fact, claim);
  if (fact.kind === 'nationality') return claim.kind === 'place' && isLikePlace(claim, fact);
  return claim.kind === undefined || fact.kind === undefined;
}

/** Whether a people may be that of a place: of a country, or of a city ("milanese"). */
function isLikePlace(place: Name, people: Name): boolean {
  return isCountry(place) || !isCountry(people);
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
