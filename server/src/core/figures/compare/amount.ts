import type { Count, Money } from '../figure';
import { sameOrSilent, type Comparison } from './comparison';
import { compareQuantities } from './quantity';

/** Currencies that the word or sign of a family may stand for. A family that is not listed covers only itself. */
const families: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    dollar: 'USD CAD AUD NZD HKD SGD TWD JMD BBD BSD TTD NAD LRD FJD',
    pound: 'GBP EGP SYP LBP SDG FKP GIP',
    peso: 'MXN ARS CLP COP PHP UYU CUP DOP',
    krone: 'NOK DKK SEK ISK CZK',
    krona: 'NOK DKK SEK ISK CZK',
    crown: 'NOK DKK SEK ISK CZK',
    franc: 'CHF XAF XOF FRF BEF LUF',
    rupee: 'INR PKR LKR NPR MUR',
    dinar: 'RSD KWD JOD IQD DZD TND BHD LYD MKD',
    rial: 'IRR SAR OMR QAR YER BRL',
    real: 'BRL',
    won: 'KRW KPW',
    lira: 'ITL TRY GBP',
    'yuan-yen': 'CNY JPY',
    ruble: 'RUB BYN',
    rouble: 'RUB BYN',
    dirham: 'AED MAD',
    shilling: 'KES TZS UGX SOS',
    mark: 'DEM BAM FIM',
  }).map(([family, codes]) => [family, new Set(codes.split(' '))]),
);

/** Whether two currencies may be one: the same, a family and its member, or one that the text does not state. */
export function sameCurrency(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  return families.get(a)?.has(b) === true || families.get(b)?.has(a) === true;
}

/**
 * Amounts in two currencies contradict each other, save where a hedge ("about 35 billion euros" for 38 billion dollars)
 * lets the draft's be a conversion, of which nothing can be said without the day's rate.
 */
export function compareMoney(claim: Money, fact: Money): Comparison {
  if (sameCurrency(claim.currency, fact.currency)) return compareQuantities(claim.quantity, fact.quantity);
  const hedged = claim.quantity.qualifier !== 'exact' || fact.quantity.qualifier === 'about';
  return hedged && !claim.quantity.value.eq(fact.quantity.value) ? 'incomparable' : 'contradict';
}

/**
 * The nouns are for the alignment to judge. A number joined to another that is not stated ("two more") says nothing of a
 * total.
 */
export function compareCounts(claim: Count, fact: Count): Comparison {
  if ((claim.further === true) !== (fact.further === true)) return 'incomparable';
  return compareQuantities(claim.quantity, fact.quantity);
}

/** A number without a noun, which may have left out whatever the other text states. */
export function isBare(count: Count): boolean {
  return count.noun === undefined && count.further !== true;
}

/** A bare number against a figure with a unit: the same number confirms, another one may count something else. */
export function compareBare(count: Count, same: boolean): Comparison {
  return isBare(count) ? sameOrSilent(same) : 'incomparable';
}
