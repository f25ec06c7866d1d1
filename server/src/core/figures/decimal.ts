import Big from 'big.js';
import type { Decimal } from './figure';

/** An exact decimal of a number or of a plain numeral ("38.5"). Throws on what is not a number. */
export function decimal(value: number | string | Decimal): Decimal {
  return new Big(value);
}

/** The significant digits of a value, without sign, point or zeros at either end: "12" for 1,200 and for 0.012. */
export function significantDigits(value: Decimal): string {
  return value.c.join('');
}

/** The power of ten of the last significant digit: 2 for 1,200, 0 for 38, −1 for 38.5; 0 for zero. */
export function lastDigitExponent(value: Decimal): number {
  return isZero(value) ? 0 : value.e - value.c.length + 1;
}

/**
 * The power of ten of the last digit that a writer who uses scale words would state: 9 for 38 and 40 billion, 8 for 38.2
 * billion, 2 for 1,200, 0 for 40. In "40 billion" the zero is stated; in "1,200" the zeros may stand for rounding.
 */
export function statedExponent(value: Decimal): number {
  if (isZero(value)) return 0;
  const last = lastDigitExponent(value);
  return value.e < 0 ? last : Math.min(last, 3 * Math.floor(value.e / 3));
}

/** The difference of two values as a part of the larger one: 0 for equal values, about 0.05 for 38 and 40. */
export function relativeDifference(a: Decimal, b: Decimal): number {
  const larger = a.abs().gt(b.abs()) ? a.abs() : b.abs();
  return isZero(larger) ? 0 : Number(a.minus(b).abs()) / Number(larger);
}

export function isZero(value: Decimal): boolean {
  return value.c.length === 1 && value.c[0] === 0;
}
