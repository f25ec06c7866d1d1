import Big from 'big.js';
import type { Decimal } from '../figures/figure';

const plainDigits = /^\d+$/;
const groupMarks = /['’\u00a0\u202f\u2009 ]/g;

/** Whether `parts` are the groups of one number: "1", "234", "567". */
function areGroups(parts: readonly string[]): boolean {
  return parts.every((part, i) => (i === 0 ? part.length >= 1 && part.length <= 3 : part.length === 3));
}

/**
 * The value of a numeral in digits, its separators read by the language: "1.200" is 1200 where the comma is decimal, else
 * 1.2. A separator that cannot group ("13.6", "2136.0") is decimal in any language, and one before three digits that end
 * in a zero groups.
 * Undefined for what is no number: "2.0.1", "007".
 */
export function parseDigits(surface: string, decimalSeparator: ',' | '.'): Decimal | undefined {
  const text = surface.replace(groupMarks, '');
  if (plainDigits.test(text)) return text.length > 1 && text.startsWith('0') ? undefined : new Big(text);
  const points = text.split('.');
  const commas = text.split(',');
  if (points.length > 1 && commas.length > 1) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    const [whole = '', ...decimals] = text.split(decimal);
    const groups = whole.split(decimal === ',' ? '.' : ',');
    return decimals.length === 1 && areGroups(groups)
      ? new Big(`${groups.join('')}.${decimals.join('')}`)
      : undefined;
  }
  const parts = points.length > 1 ? points : commas;
  if (parts.length > 2) return areGroups(parts) ? new Big(parts.join('')) : undefined;
  const [whole = '', rest = ''] = parts;
  const separator = points.length > 1 ? '.' : ',';
  // Nobody writes out a zero in the third decimal: "10,000" is ten thousand in a text that writes 1,5 as well.
  const grouped = separator !== decimalSeparator || rest.endsWith('0');
  const groups = grouped && areGroups(parts) && !whole.startsWith('0');
  if (!groups && whole.length > 1 && whole.startsWith('0')) return undefined;
  return new Big(groups ? whole + rest : `${whole}.${rest}`);
}
