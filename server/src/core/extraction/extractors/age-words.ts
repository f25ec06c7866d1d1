import Big from 'big.js';
import { greatestAge } from '../../figures/compare/duration';
import type { NumberData } from '../../locales/number-data';
import type { Extractor, Mention } from '../mention';
import { wordValue } from '../number-words';
import { touching } from './context';

/** The number in a word such as "ventiquattrenne", whose last vowel the ending has taken. */
function wordAge(stem: string, data: NumberData): number | undefined {
  for (const vowel of ['', 'i', 'o', 'e', 'a']) {
    const value = wordValue(stem + vowel, data.words);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Ages written as one word: "24enne", "ventenne". */
export const extractAgeWords: Extractor = ({ tokens }, locale, taken) => {
  const data = locale.numbers;
  const found: Mention[] = [];
  if (data.ages.endings.length === 0) return found;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || taken(token)) continue;
    const ending = data.ages.endings.find((candidate) => token.lower.endsWith(candidate));
    if (ending === undefined) continue;
    const digits = tokens[i - 1];
    const stem = token.lower.slice(0, token.lower.length - ending.length);
    let start = token.start;
    let value: number | undefined;
    if (stem === '') {
      if (digits?.kind !== 'number' || !touching(digits, token) || !/^\d{1,3}$/.test(digits.text)) continue;
      start = digits.start;
      value = Number(digits.text);
    } else value = wordAge(stem, data);
    if (value === undefined || value > greatestAge || value < 9) continue;
    found.push({
      span: { start, end: token.end },
      figure: {
        type: 'duration',
        quantity: { value: new Big(value), qualifier: 'exact' },
        unit: 'year',
        age: true,
      },
      parts: stem === '' ? { number: { start, end: token.start } } : { number: { start, end: token.end } },
      implied: [],
    });
  }
  return found;
};
