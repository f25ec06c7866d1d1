import type { Locale } from '../../locales/locale';
import { decimal, significantDigits } from '../decimal';
import type { Decimal } from '../figure';

/** How a draft writes its numbers. */
export interface NumeralStyle {
  readonly words: boolean;
  /** Between thousands; empty where the draft sets none. */
  readonly group: string;
  readonly decimal: ',' | '.';
}

const digitRun = /\d+(?:[.,'’\u00a0\u202f ]\d+)*/u;
const separators = /[.,'’\u00a0\u202f ]/gu;

/** The style of a numeral, of which the value settles whether "1.200" has thousands or decimals. */
export function readNumeralStyle(text: string, value: Decimal, locale: Locale): NumeralStyle {
  const usual = locale.numbers.decimalSeparator;
  const digits = digitRun.exec(text)?.[0];
  if (digits === undefined) return { words: /\p{L}/u.test(text), group: opposite(usual), decimal: usual };
  const found = digits.match(separators) ?? [];
  const last = found.at(-1);
  if (last === undefined) {
    return { words: false, group: digits.length > 3 ? '' : opposite(usual), decimal: usual };
  }
  if (isDecimal(last, found, digits, value, usual)) {
    const first = found[0];
    return {
      words: false,
      decimal: last,
      group: first === undefined || first === last ? opposite(last) : first,
    };
  }
  return { words: false, group: last, decimal: last === '.' || last === ',' ? opposite(last) : usual };
}

function isDecimal(
  last: string,
  found: readonly string[],
  digits: string,
  value: Decimal,
  usual: ',' | '.',
): last is ',' | '.' {
  if (last !== ',' && last !== '.') return false;
  if (found.filter((separator) => separator === last).length > 1) return false;
  if (found.length > 1) return true;
  const [, fraction = ''] = digits.split(last);
  if (fraction.length !== 3) return true;
  return last === usual ? !value.eq(digits.replace(last, '')) : value.eq(digits.replace(last, '.'));
}

function opposite(separator: ',' | '.'): ',' | '.' {
  return separator === ',' ? '.' : ',';
}

/** Above this, numbers are written in words only where they are as short as "trecentomila". */
const longestInWords = 1000;

/** A number in the draft's style; in digits where words would be unwieldy. */
export function writeNumeral(value: Decimal, style: NumeralStyle, locale: Locale): string {
  const whole = value.round(0).eq(value) && value.gte(0);
  const short = value.lt(longestInWords) || (significantDigits(value).length <= 2 && value.lt('1e6'));
  if (style.words && whole && short) return locale.render.cardinal(Number(value));
  return writeDigits(value, style);
}

/** In digits, with at most six decimals. */
export function writeDigits(value: Decimal, style: NumeralStyle): string {
  const [whole = '', fraction] = decimal(value.toFixed(6)).toFixed().split('.');
  const grouped = style.group === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, style.group);
  return fraction === undefined ? grouped : grouped + style.decimal + fraction;
}
