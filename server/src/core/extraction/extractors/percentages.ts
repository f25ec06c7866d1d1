import type { Extractor, Mention } from '../mention';
import { cover } from '../../text/span';
import { freeNumerals, partsOf, quantityOf, spanOf, unitAfter } from './context';

/** Percentages and percentage points: "12,5 per cento", "3%", "due punti percentuali". */
export const extractPercentages: Extractor = (sentence, locale, taken) => {
  const { tokens } = sentence;
  const found: Mention[] = [];
  for (const numeral of freeNumerals(sentence, locale, taken)) {
    const unit = unitAfter(tokens, numeral, locale.numbers);
    if (unit === undefined) continue;
    const { entry } = unit;
    if (entry.kind !== 'percent' && entry.kind !== 'points') continue;
    const unitSpan = spanOf(tokens, unit.first, unit.next);
    found.push({
      span: cover(numeral, unitSpan),
      figure: {
        type: 'percentage',
        quantity: quantityOf(numeral, entry.factor),
        ...(entry.kind === 'points' ? { points: true } : {}),
      },
      parts: { ...partsOf(numeral), unit: unitSpan },
      implied: [],
    });
  }
  return found;
};
