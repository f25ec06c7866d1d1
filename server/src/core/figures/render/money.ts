import type { Mention } from '../../extraction/mention';
import type { Locale } from '../../locales/locale';
import { sameCurrency } from '../compare/amount';
import type { Money } from '../figure';
import { agree, hasLinkedScale, writeAmount, writeQuantity, type Cut } from './amount';

/** Signs that the languages share; a currency without one is written by its code. */
const signs: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['dollar', '$'],
  ['CAD', 'C$'],
  ['AUD', 'A$'],
  ['NZD', 'NZ$'],
  ['HKD', 'HK$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['pound', '£'],
  ['JPY', '¥'],
  ['CNY', '¥'],
  ['yuan-yen', '¥'],
  ['INR', '₹'],
  ['rupee', '₹'],
  ['KRW', '₩'],
  ['RUB', '₽'],
  ['TRY', '₺'],
  ['ILS', '₪'],
]);

/** "35 miliardi di euro" becomes "38 miliardi di dollari", "€35m" becomes "$38m". */
export function renderMoney(target: Money, mention: Mention, at: Cut, locale: Locale): string | undefined {
  const draft = mention.figure;
  if (draft.type !== 'money') return undefined;
  const stated = mention.parts.unit;
  if (stated === undefined || sameCurrency(draft.currency, target.currency)) {
    return writeAmount(target.quantity, draft.quantity, mention, at, locale);
  }
  const currency = target.currency ?? '';
  const written = writeQuantity(target.quantity, draft.quantity, at, locale);
  const before = stated.start < mention.span.start + at.head.length;
  const unit = (before ? at.head : at.tail)
    .trim()
    .replace(new RegExp(`^${locale.render.scaleLink}\\s+`, 'iu'), '');
  const word = locale.render.currencies.get(currency);
  const sign = signs.get(currency);
  if (/\p{Sc}/u.test(unit) && sign !== undefined) {
    const space = before ? (/\s+$/u.exec(at.head)?.[0] ?? '') : (/^\s+/u.exec(at.tail)?.[0] ?? '');
    return before ? sign + space + written.text : written.text + space + sign;
  }
  const code = /^[A-Z]{3}$/u.test(currency) ? currency : undefined;
  if (before || /^[A-Z]{3}$/u.test(unit)) {
    if (code === undefined) return sign === undefined ? undefined : `${sign}${written.text}`;
    return before ? `${code} ${written.text}` : `${written.text} ${code}`;
  }
  const name = word === undefined ? code : agree(word, written.one);
  if (name === undefined) return undefined;
  const linkedBefore = new RegExp(`^\\s+${locale.render.scaleLink}\\s`, 'iu').test(at.tail);
  const link =
    locale.render.scaleLink !== '' && written.linked && (linkedBefore || !hasLinkedScale(at, locale))
      ? `${locale.render.scaleLink} `
      : '';
  return `${at.head}${written.text}${at.tail.startsWith('-') ? '-' : ' '}${link}${name}`;
}
