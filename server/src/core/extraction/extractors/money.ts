import { currencyCodes, currencySigns, signPrefixes } from '../../locales/currencies';
import type { NumberData } from '../../locales/number-data';
import type { Span } from '../../text/span';
import { cover } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Extractor, Mention } from '../mention';
import type { Numeral } from '../numerals';
import { freeNumerals, partsOf, quantityOf, spanOf, touching, unitAfter } from './context';

interface Currency {
  readonly span: Span;
  readonly currency?: string | undefined;
  readonly factor?: string | undefined;
}

/** A sign or code before a numeral: "$38bn", "US$ 38", "CHF 200". */
function currencyBefore(tokens: readonly Token[], numeral: Numeral): Currency | undefined {
  const at = numeral.first - 1;
  const token = tokens[at];
  if (token === undefined || numeral.start - token.end > 1) return undefined;
  const sign = currencySigns.get(token.text);
  if (sign === undefined) {
    if (!currencyCodes.has(token.text)) return undefined;
    return { span: spanOf(tokens, at, at + 1), currency: token.text };
  }
  const letters = tokens[at - 1];
  const prefixed = touching(letters, token) ? signPrefixes.get(letters?.lower ?? '') : undefined;
  const settled = prefixed !== undefined && sign === 'dollar';
  return { span: spanOf(tokens, settled ? at - 1 : at, at + 1), currency: settled ? prefixed : sign };
}

/** A word, sign or code after a numeral: "38 miliardi di dollari", "200 CHF". */
function currencyAfter(tokens: readonly Token[], numeral: Numeral, data: NumberData): Currency | undefined {
  const code = tokens[numeral.next];
  if (code !== undefined && currencyCodes.has(code.text))
    return { span: spanOf(tokens, numeral.next, numeral.next + 1), currency: code.text };
  const unit = unitAfter(tokens, numeral, data);
  if (unit?.entry.kind !== 'currency') return undefined;
  const { currency, factor } = unit.entry;
  return { span: spanOf(tokens, unit.first, unit.next), currency, factor };
}

/** Whether "pounds" are a weight here: "weighed 200 pounds", "a 200-pound man". */
function isWeight(tokens: readonly Token[], numeral: Numeral, currency: Currency, data: NumberData): boolean {
  if (currency.currency !== 'pound' || currency.factor !== undefined || data.weightCues.size === 0)
    return false;
  return numeral.scale === undefined && tokens.some((token) => data.weightCues.has(token.lower));
}

/** Amounts of money. */
export const extractMoney: Extractor = (sentence, locale, taken) => {
  const { tokens } = sentence;
  const data = locale.numbers;
  const found: Mention[] = [];
  for (const numeral of freeNumerals(sentence, locale, taken)) {
    const before = numeral.form === 'article' ? undefined : currencyBefore(tokens, numeral);
    const after = currencyAfter(tokens, numeral, data);
    const currency = before ?? after;
    if (currency === undefined) continue;
    // "un euro", "one dollar" are amounts; "a dollar" mostly is any.
    if (
      numeral.form === 'article' &&
      !data.words.joined &&
      !data.words.ones.has(tokens[numeral.first]?.lower ?? '')
    )
      continue;
    if (before === undefined && isWeight(tokens, numeral, currency, data)) continue;
    let span = cover(cover(numeral, currency.span), numeral);
    if (before !== undefined && after !== undefined) span = cover(span, after.span);
    const code =
      currency.currency === 'pound' || after?.currency === undefined ? currency.currency : after.currency;
    found.push({
      span: { start: span.start, end: span.end },
      figure: {
        type: 'money',
        quantity: quantityOf(numeral, currency.factor),
        ...(code === undefined ? {} : { currency: code }),
      },
      parts: { ...partsOf(numeral), unit: currency.span },
      implied: code === undefined ? ['currency'] : [],
    });
  }
  return found;
};
