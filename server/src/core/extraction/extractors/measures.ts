import { units } from '../../figures/units';
import type { Quantity } from '../../figures/figure';
import { matchPhrase } from '../../locales/phrases';
import { cover } from '../../text/span';
import type { NumberData } from '../../locales/number-data';
import type { Token } from '../../text/tokens';
import type { Extractor, Mention } from '../mention';
import type { Numeral } from '../numerals';
import { countsOne, freeNumerals, isNoun, partsOf, quantityOf, spanOf, touching, unitAfter } from './context';

/** Physical quantities: "184 metri", "5 feet 7 inches", "-3 °C". */
export const extractMeasures: Extractor = (sentence, locale, taken) => {
  const { tokens } = sentence;
  const data = locale.numbers;
  const numerals = freeNumerals(sentence, locale, taken);
  const found: Mention[] = [];
  let end = 0;
  for (const numeral of numerals) {
    if (numeral.start < end) continue;
    const unit = unitAfter(tokens, numeral, data);
    if (unit === undefined || isVerb(tokens, unit.first, unit.next, data)) continue;
    let name = unit.entry.kind === 'measure' ? unit.entry.unit : undefined;
    // What an amount of money has not taken is a weight.
    if (unit.entry.kind === 'currency' && unit.entry.currency === 'pound' && data.weightCues.size > 0)
      name = 'pound';
    if (name === undefined || !countsOne(tokens, numeral, unit.next, data)) continue;
    const factor = unit.entry.kind === 'measure' ? unit.entry.factor : undefined;
    const dimension = units.get(name)?.dimension ?? 'other';
    let quantity: Quantity = quantityOf(numeral, factor);
    let span = cover(numeral, spanOf(tokens, unit.first, unit.next));
    const sign = tokens[numeral.first - 1];
    if (
      dimension === 'temperature' &&
      (sign?.text === '-' || sign?.text === '−') &&
      touching(sign, tokens[numeral.first]) &&
      !touching(tokens[numeral.first - 2], sign)
    ) {
      quantity = { ...quantity, value: quantity.value.neg() };
      span = cover(sign, span);
    }
    if (name === 'foot') {
      // "5 feet 7 inches", "5 ft 7 in": one height.
      const inches = numerals.find((other) => other.first === unit.next || other.first === unit.next + 1);
      const inch = inches === undefined ? undefined : unitAfter(tokens, inches, data);
      const abbreviated = inches !== undefined && tokens[inches.next]?.text === 'in';
      if (
        inches !== undefined &&
        inches.value.lt(12) &&
        ((inch?.entry.kind === 'measure' && inch.entry.unit === 'inch') || abbreviated)
      ) {
        quantity = { ...quantity, value: quantity.value.times(12).plus(inches.value) };
        name = 'inch';
        span = cover(span, spanOf(tokens, inches.first, inch?.next ?? inches.next + 1));
      }
    }
    const cents = name === 'meter' ? hundredths(tokens, numerals, unit.next, data) : undefined;
    if (cents !== undefined) {
      quantity = { ...quantity, value: quantity.value.plus(cents.value.div(100)) };
      span = cover(span, cents);
    }
    const half = matchPhrase(data.words.andHalf, tokens, unit.next);
    if (half !== undefined) {
      quantity = { ...quantity, value: quantity.value.plus(half.value) };
      span = cover(span, spanOf(tokens, unit.next, half.next));
    }
    end = span.end;
    found.push({
      span: { start: span.start, end: span.end },
      figure: { type: 'measure', quantity, dimension, unit: name },
      parts: { ...partsOf(numeral), unit: spanOf(tokens, unit.first, unit.next) },
      implied: [],
    });
  }
  return found;
};

/** "Il 46 ha vinto": no hectares, which "46 ha di vigneto" is. */
function isVerb(tokens: readonly Token[], first: number, next: number, data: NumberData): boolean {
  if (!data.unitsThatAreVerbs.has(tokens[first]?.text ?? '')) return false;
  const after = tokens[next];
  return after?.kind === 'word' && !data.linksOfUnits.has(after.lower);
}

/** The hundredths that follow a unit without one of their own: "un metro e 85". */
function hundredths(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  next: number,
  data: NumberData,
): Numeral | undefined {
  if (!data.words.compound.has(tokens[next]?.lower ?? '')) return undefined;
  const numeral = numerals.find(({ first }) => first === next + 1);
  const two = numeral !== undefined && numeral.value.gte(10) && numeral.value.lt(100);
  return two && unitAfter(tokens, numeral, data) === undefined && !isNoun(tokens[numeral.next], data)
    ? numeral
    : undefined;
}
