import Big from 'big.js';
import type { Extractor, Mention } from '../mention';
import { touching } from './context';

/** Ages by decade: "in her 40s", "in his late thirties". */
export const extractAgeDecades: Extractor = ({ tokens }, locale, taken) => {
  const { ages } = locale.numbers;
  const found: Mention[] = [];
  tokens.forEach((owner, index) => {
    if (!ages.owners.has(owner.lower)) return;
    const first = ages.decadeParts.has(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1;
    const name = tokens[first];
    const ending = tokens[first + 1];
    if (name === undefined || taken(name)) return;
    const digits = /^[2-9]0$/.test(name.text) && ending?.text === 's' && touching(name, ending);
    const year = locale.dates.decadeWords.get(name.lower);
    const decade = digits ? Number(name.text) : year === undefined ? undefined : year % 100;
    if (decade === undefined) return;
    found.push({
      span: { start: name.start, end: digits ? ending.end : name.end },
      figure: {
        type: 'duration',
        quantity: { value: new Big(decade), to: new Big(decade + 9), qualifier: 'exact' },
        unit: 'year',
        age: true,
      },
      parts: { number: { start: name.start, end: name.end } },
      implied: [],
    });
  });
  return found;
};
