import { distance } from 'fastest-levenshtein';
import { decimal, significantDigits } from '../decimal';
import type { CalendarDate, Decimal, Figure } from '../figure';
import { sameCurrency } from './amount';
import { percent } from './share';

/**
 * How alike two values are, whether or not they agree: a slip resembles the right value. Every field is a number, absent
 * where it makes no sense for the two figures; flags are 0 or 1.
 */
export interface Similarity {
  /** The draft's value divided by the source's; both above zero. Of dates absent. */
  readonly ratio?: number;
  /** Insertions, deletions and substitutions between the digits of the two, zeros at the ends left aside; of dates over all shared parts. */
  readonly digitEdits?: number;
  /** The longer of the two digit strings, which `digitEdits` is to be seen against. */
  readonly digits?: number;
  /** Significant digits from the left that are the same: 1 for 35 and 38. */
  readonly leadingDigits?: number;
  /** The same digits in another order: 1968 and 1986. */
  readonly transposed?: number;
  /** The same power of ten. */
  readonly sameMagnitude?: number;
  /** The same digits at another power of ten: 38 million and 38 billion. */
  readonly factorOfTen?: number;
  /** The same unit, currency (or one that may be it), noun, or share of what. */
  readonly sameUnit?: number;
  /** Years between two dates. */
  readonly years?: number;
  /** Of year, month and day, how many both state, and how many of these differ. */
  readonly sharedParts?: number;
  readonly differentParts?: number;
  /** Significant digits of the draft's value and of the source's: few are round. */
  readonly claimDigits?: number;
  readonly factDigits?: number;
  /** Whether both texts hedge in the same way (also not at all). */
  readonly sameQualifier?: number;
}

/** Compares the looks of two values; empty where they have none in common. */
export function similarity(claim: Figure, fact: Figure): Similarity {
  if (claim.type === 'date' && fact.type === 'date') return dateSimilarity(claim.from, fact.from);
  const claimed = valueOf(claim);
  const stated = valueOf(fact);
  if (claimed === undefined || stated === undefined) return {};
  return {
    ...valueSimilarity(claimed, stated),
    sameUnit: flag(sameUnit(claim, fact)),
    sameQualifier: flag(qualifierOf(claim) === qualifierOf(fact)),
  };
}

function valueSimilarity(claim: Decimal, fact: Decimal): Similarity {
  const a = significantDigits(claim);
  const b = significantDigits(fact);
  const same = a === b;
  return {
    ...(claim.gt(0) && fact.gt(0) ? { ratio: Number(claim) / Number(fact) } : {}),
    digitEdits: distance(a, b),
    digits: Math.max(a.length, b.length),
    leadingDigits: leadingDigits(a, b),
    transposed: flag(!same && sorted(a) === sorted(b)),
    sameMagnitude: flag(claim.e === fact.e),
    factorOfTen: flag(same && claim.e !== fact.e),
    claimDigits: a.length,
    factDigits: b.length,
  };
}

function dateSimilarity(claim: CalendarDate, fact: CalendarDate): Similarity {
  const parts = (['year', 'month', 'day'] as const).flatMap((part) => {
    const a = claim[part];
    const b = fact[part];
    return a === undefined || b === undefined ? [] : [{ part, a: a.toString(), b: b.toString() }];
  });
  const year = parts.find(({ part }) => part === 'year');
  return {
    sharedParts: parts.length,
    differentParts: parts.filter(({ a, b }) => a !== b).length,
    digitEdits: parts.reduce((sum, { a, b }) => sum + distance(a, b), 0),
    ...(year === undefined
      ? {}
      : {
          years: Math.abs(Number(year.a) - Number(year.b)),
          leadingDigits: leadingDigits(year.a, year.b),
          transposed: flag(year.a !== year.b && sorted(year.a) === sorted(year.b)),
        }),
  };
}

/** The one number of a figure that has one. A score and a name have none. */
function valueOf(figure: Figure): Decimal | undefined {
  switch (figure.type) {
    case 'money':
    case 'percentage':
    case 'count':
    case 'measure':
    case 'duration':
    case 'multiple':
      return figure.quantity.value;
    case 'fraction':
      return percent(figure);
    case 'ordinal':
      return decimal(figure.value);
    case 'time':
      return decimal(figure.minutes);
    case 'date':
    case 'score':
    case 'name':
      return undefined;
  }
}

function qualifierOf(figure: Figure): string {
  if ('quantity' in figure) return figure.quantity.qualifier;
  return figure.type === 'fraction' ? figure.qualifier : 'exact';
}

function sameUnit(claim: Figure, fact: Figure): boolean {
  if (claim.type === 'money' && fact.type === 'money') return sameCurrency(claim.currency, fact.currency);
  if (claim.type === 'measure' && fact.type === 'measure') return claim.unit === fact.unit;
  if (claim.type === 'duration' && fact.type === 'duration') return claim.unit === fact.unit;
  if (claim.type === 'count' && fact.type === 'count') return claim.noun === fact.noun;
  if (claim.type === 'percentage' && fact.type === 'percentage') return claim.points === fact.points;
  return claim.type === fact.type;
}

function leadingDigits(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

function sorted(text: string): string {
  return Array.from(text).toSorted().join('');
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
