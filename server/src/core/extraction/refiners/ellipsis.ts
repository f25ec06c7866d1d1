import Big from 'big.js';
import type { Figure, Quantity } from '../../figures/figure';
import { isZero } from '../../figures/decimal';
import type { Locale } from '../../locales/locale';
import type { Elliptical, Mention, Refiner, Sentence } from '../mention';
import { numeralsOf } from '../numerals';

/** A figure whose unit or scale the bare numbers after it may share. */
interface Antecedent {
  readonly figure: Extract<Figure, { quantity: Quantity }>;
  /** What one of its number is by its unit (0.01 of "42 centesimi"), and by its scale as well. */
  readonly unit: Big;
  readonly scale: Big;
}

/**
 * Notes of a bare number what it would be with the unit of the figure before it, and with the scale of the amount before
 * it: "38.5% belongs to the family; the fund has 12.1", "97 milioni in Germania, 61 in Polonia". Whether it is that, only a
 * comparison can tell.
 */
export const noteEllipsis: Refiner = (mentions, sentence, locale) => {
  let last: Antecedent | undefined;
  let scaled: Antecedent | undefined;
  return mentions.map((mention): Mention => {
    const elliptical = [
      ...(last === undefined ? [] : read(mention, last, last.unit)),
      ...(scaled === undefined || !mayShareScale(mention, scaled) ? [] : read(mention, scaled, scaled.scale)),
    ];
    const antecedent = antecedentOf(mention, sentence, locale);
    if (antecedent !== undefined) {
      const { type } = antecedent.figure;
      if (type !== 'count') last = antecedent;
      if (antecedent.scale.gt(antecedent.unit)) scaled = antecedent;
      // "482 milioni, il dividendo è di 13 euro, contro 11": an amount without a scale ends that of the one before it.
      else if (type !== 'count' && type === scaled?.figure.type) scaled = undefined;
    }
    return elliptical.length === 0 ? mention : { ...mention, elliptical };
  });
};

function antecedentOf(
  { figure, parts }: Mention,
  sentence: Sentence,
  locale: Locale,
): Antecedent | undefined {
  if (!('quantity' in figure) || figure.type === 'multiple') return undefined;
  const numerals = numeralsOf(sentence, locale);
  const numeral = numerals.find(({ number }) => number.start === parts.number?.start);
  const inCents = figure.type === 'money' && numeral !== undefined && !isZero(numeral.value);
  const unit = inCents ? figure.quantity.value.div(numeral.value) : new Big(1);
  const { scale } = parts;
  const factor = scale && numerals.find((one) => one.scale?.start === scale.start)?.factor;
  return { figure, unit, scale: factor?.times(unit) ?? unit };
}

/** Whether a number has no scale of its own, and is not too large for another's: "1.200" after "60 mila" stays as it is. */
function mayShareScale({ figure, parts }: Mention, { scale, unit }: Antecedent): boolean {
  if (figure.type !== 'count' || parts.scale !== undefined || figure.quantity.vague === true) return false;
  const { value } = figure.quantity;
  return value.gt(0) && value.times(unit).lt(scale);
}

/** A bare number read with an antecedent's unit. */
function read({ figure }: Mention, antecedent: Antecedent, factor: Big): Elliptical[] {
  if (figure.type !== 'count' || figure.noun !== undefined || figure.further === true) return [];
  const { value, to } = figure.quantity;
  const quantity: Quantity = {
    ...figure.quantity,
    value: value.times(factor),
    ...(to === undefined ? {} : { to: to.times(factor) }),
  };
  // "550 milioni di ricavi, e 600 per l'anno dopo": what the antecedent counts is for the alignment to find.
  if (antecedent.figure.type === 'count') return [{ figure: { type: 'count', quantity }, factor }];
  return [{ figure: { ...antecedent.figure, quantity }, factor }];
}
