import type { CalendarDate, Figure, Quantity } from '../figure';
import { sameCurrency } from './amount';

/**
 * Whether two figures that cannot be compared for certain state different values of one kind in one unit: "around 2,000"
 * and "nearly 2,300", "in 1227" and "until 1279".
 */
export function differ(claim: Figure, fact: Figure): boolean {
  if (claim.type === 'date' && fact.type === 'date') {
    return datesDiffer(claim.from, fact.from) || datesDiffer(claim.to, fact.to);
  }
  if (claim.type === 'money' && fact.type === 'money') {
    return sameCurrency(claim.currency, fact.currency) && quantitiesDiffer(claim.quantity, fact.quantity);
  }
  if (claim.type === 'count' && fact.type === 'count') {
    return claim.further === fact.further && quantitiesDiffer(claim.quantity, fact.quantity);
  }
  if (claim.type === 'percentage' && fact.type === 'percentage') {
    return claim.points === fact.points && quantitiesDiffer(claim.quantity, fact.quantity);
  }
  if (
    (claim.type === 'measure' && fact.type === 'measure') ||
    (claim.type === 'duration' && fact.type === 'duration')
  ) {
    return claim.unit === fact.unit && quantitiesDiffer(claim.quantity, fact.quantity);
  }
  return false;
}

function datesDiffer(claim: CalendarDate | undefined, fact: CalendarDate | undefined): boolean {
  if (claim === undefined || fact === undefined) return false;
  return (['year', 'month', 'day'] as const).some((part) => {
    const claimed = claim[part];
    const stated = fact[part];
    return claimed !== undefined && stated !== undefined && claimed !== stated;
  });
}

function quantitiesDiffer(claim: Quantity, fact: Quantity): boolean {
  if (claim.vague === true || fact.vague === true) return false;
  if (
    claim.to === undefined &&
    fact.to !== undefined &&
    claim.value.gte(fact.value) &&
    claim.value.lte(fact.to)
  ) {
    return false;
  }
  return (
    !claim.value.eq(fact.value) || (claim.to !== undefined && fact.to !== undefined && !claim.to.eq(fact.to))
  );
}
