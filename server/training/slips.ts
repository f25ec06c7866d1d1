import Big from 'big.js';
import type { PlacedMention } from '../src/core/analysis/analyze';
import type { CalendarDate, Figure, Quantity } from '../src/core/figures/figure';
import type { LabelledClaim } from './collect';

/**
 * Claims as they would be had the writer slipped: right ones whose value is exchanged for another one, be it a neighbor's
 * from the same sources or one with a digit, unit or month amiss. They teach the decision what a wrong figure in a faithful
 * paraphrase looks like; labelled cases have few of them. The choice follows from the order of the claims alone.
 */
export function slips(claims: readonly LabelledClaim[]): LabelledClaim[] {
  return claims.flatMap((right, index) => {
    if (
      right.claim.figure.type === 'name' ||
      right.wrong ||
      right.tolerated ||
      right.gold.size === 0 ||
      right.case.kind === 'unrelated'
    )
      return [];
    const figure = slipped(right, index);
    if (figure === undefined) return [];
    const claim: PlacedMention = { ...right.claim, figure };
    const changed = right.pairs.map((pair) => ({
      pair: { ...pair, claim, relation: right.relate(claim, pair.fact) },
      isGold: right.gold.has(pair),
    }));
    const gold = new Set(changed.filter(({ isGold }) => isGold).map(({ pair }) => pair));
    if (![...gold].some(({ relation }) => relation === 'contradict')) return [];
    return [
      {
        ...right,
        claim,
        pairs: changed.map(({ pair }) => pair),
        gold,
        passage: right.passage.filter((other) => other !== right),
        wrong: true,
        made: true,
      },
    ];
  });
}

/** Another value of the same type: every other time one that the sources state of something else. */
function slipped({ claim, pairs, gold }: LabelledClaim, index: number): Figure | undefined {
  const elsewhere = pairs.filter(
    (pair) =>
      !gold.has(pair) && pair.relation === 'contradict' && pair.fact.figure.type === claim.figure.type,
  );
  const borrowed = elsewhere[(index * 7) % Math.max(1, elsewhere.length)]?.fact.figure;
  if (index % 2 === 0 && borrowed !== undefined) return borrowed;
  return mistyped(claim.figure, index) ?? borrowed;
}

function mistyped(figure: Figure, index: number): Figure | undefined {
  switch (figure.type) {
    case 'money':
      if (index % 5 === 0 && figure.currency !== undefined)
        return { ...figure, currency: figure.currency === 'EUR' ? 'USD' : 'EUR' };
      return { ...figure, quantity: mistypedQuantity(figure.quantity, index) };
    case 'percentage':
    case 'count':
    case 'measure':
    case 'duration':
    case 'multiple':
      return { ...figure, quantity: mistypedQuantity(figure.quantity, index) };
    case 'ordinal':
      return { ...figure, value: figure.value + (figure.value > 1 && index % 2 === 1 ? -1 : 1) };
    case 'date':
      return { ...figure, from: mistypedDate(figure.from, index) };
    case 'fraction':
    case 'score':
    case 'time':
    case 'name':
      return undefined;
  }
}

function mistypedQuantity(quantity: Quantity, index: number): Quantity {
  const digits = quantity.value.toFixed();
  const at = digits.search(/[1-9]/u);
  if (at < 0) return quantity;
  // A scale is as easily mistaken as a digit: millions for billions, thousands for millions.
  if (digits.length > 6 && index % 3 === 0) return { ...quantity, value: quantity.value.div(1000) };
  const digit = Number(digits.charAt(at));
  const other = ((digit + (index % 7)) % 9) + 1;
  return { ...quantity, value: new Big(digits.slice(0, at) + String(other) + digits.slice(at + 1)) };
}

function mistypedDate({ year, month, day }: CalendarDate, index: number): CalendarDate {
  const rest = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
  if (day !== undefined && index % 3 === 0) return { ...rest, day: (day % 28) + 1 };
  if (month !== undefined && index % 3 !== 1) return { ...rest, month: ((month + (index % 10)) % 12) + 1 };
  if (year === undefined) return rest;
  const offsets = [1, -1, 2, -3, 5, -7, 10];
  return { ...rest, year: year + (offsets[index % offsets.length] ?? 1) };
}
