import type { Mention } from '../../extraction/mention';
import type { Locale } from '../../locales/locale';
import { sameCurrency } from '../compare/amount';
import { matchPhrase } from '../../locales/phrases';
import { tokenize } from '../../text/tokens';
import type { Money, Quantity } from '../figure';
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
  const part = partOfCurrency(at, locale);
  const same = stated === undefined || sameCurrency(draft.currency, target.currency);
  if (part !== undefined && (!same || target.quantity.value.gte(mostInParts))) {
    return writeWhole(target, draft, at, locale);
  }
  if (same) {
    const [inTarget, inDraft] = [target.quantity, draft.quantity].map((quantity) => inParts(quantity, part));
    return inTarget && inDraft && writeAmount(inTarget, inDraft, mention, at, locale);
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

/** From how much on an amount is written in the currency itself, rather than in pence or cents. */
const mostInParts = 10;

/** What one of the draft's unit is of its currency, where it is a part of it: 0.01 of "40 cents". */
function partOfCurrency({ tail }: Cut, { numbers }: Locale): string | undefined {
  const unit = matchPhrase(numbers.units, tokenize(tail.trim()), 0)?.value;
  return unit?.kind === 'currency' ? unit.factor : undefined;
}

function inParts(quantity: Quantity, part: string | undefined): Quantity {
  if (part === undefined) return quantity;
  const { value, to } = quantity;
  return { ...quantity, value: value.div(part), ...(to === undefined ? {} : { to: to.div(part) }) };
}

/** An amount in the currency itself, in place of pence or cents. */
function writeWhole(target: Money, draft: Money, at: Cut, locale: Locale): string | undefined {
  const currency = target.currency ?? draft.currency ?? '';
  const written = writeQuantity(target.quantity, draft.quantity, at, locale);
  const sign = signs.get(currency);
  const word = locale.render.currencies.get(currency);
  if (sign !== undefined && locale.render.signFirst) return `${sign}${written.text}`;
  if (word === undefined) return undefined;
  const link = locale.render.scaleLink !== '' && written.linked ? `${locale.render.scaleLink} ` : '';
  return `${written.text} ${link}${agree(word, written.one)}`;
}
