import { decimal } from '../decimal';
import type { Decimal, Measure } from '../figure';
import { units } from '../units';
import type { Comparison } from './comparison';
import { compareConverted, convert } from './converted';
import { compareQuantities } from './quantity';

/** Degrees by which two scales of temperature may differ after rounding; a relative tolerance has no meaning there. */
const degrees = 1;
const looseDegrees = 3;

/** "184 metri" and "604 feet" agree within what two roundings allow; another dimension measures another thing. */
export function compareMeasures(claim: Measure, fact: Measure): Comparison {
  if (claim.unit === fact.unit) return compareQuantities(claim.quantity, fact.quantity);
  const toClaim = converter(fact.unit, claim.unit);
  if (toClaim === undefined) return 'incomparable';
  const converted = convert(fact.quantity, toClaim);
  if (claim.dimension !== 'temperature') return compareConverted(claim.quantity, converted);
  const apart = Number(claim.quantity.value.minus(converted.value).abs());
  if (apart <= degrees) return 'agree';
  return apart <= looseDegrees ? 'incomparable' : compareQuantities(claim.quantity, converted);
}

/** What turns a value in one unit into the same in another, to 15 decimals; undefined for units that measure different things. */
export function converter(from: string, to: string): ((value: Decimal) => Decimal) | undefined {
  const source = units.get(from);
  const target = units.get(to);
  if (source === undefined || source.base !== target?.base) return undefined;
  const [offset, back] = [decimal(source.offset ?? 0), decimal(target.offset ?? 0)];
  return (value) =>
    decimal(value.times(source.factor).plus(offset).minus(back).div(target.factor).toPrecision(15));
}
