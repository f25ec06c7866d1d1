import Big from 'big.js';
import type { NumberData } from '../../locales/number-data';
import { matchPhrase, matchPhraseBefore } from '../../locales/phrases';
import type { Token } from '../../text/tokens';
import type { Extractor, Mention } from '../mention';
import { wordValue } from '../number-words';
import type { Numeral } from '../numerals';
import { isCapitalized, touching, type UnitAfter } from './context';

const oldest = 120;

/** Whether a number of years is somebody's age: "aveva 67 anni", "24 years old", "un uomo di 24 anni", "Rossi, 24 anni,". */
export function isAge(
  tokens: readonly Token[],
  numeral: Numeral,
  unit: UnitAfter,
  data: NumberData,
): boolean {
  if (unit.entry.kind !== 'duration' || numeral.scale !== undefined) return false;
  let next = unit.next;
  if (tokens[next]?.text === '-') next++;
  if (matchPhrase(data.ages.after, tokens, next) !== undefined) return true;
  const { first } = numeral;
  if (matchPhraseBefore(data.ages.cues, tokens, first) !== undefined) return true;
  if (unit.entry.unit !== 'year' || unit.entry.factor !== undefined || numeral.value.gt(oldest)) return false;
  const linked = data.ages.links.has(tokens[next]?.lower ?? '');
  let at = first - 1;
  const qualified = matchPhraseBefore(data.qualifiersBefore, tokens, first);
  if (qualified !== undefined) at = qualified.first - 1;
  const before = tokens[at];
  if (before === undefined) return false;
  if (data.ages.verbs.has(before.lower)) return !linked;
  const earlier = tokens[at - 1];
  if (data.ages.links.has(before.lower)) return data.ages.people.has(earlier?.lower ?? '');
  const after = tokens[unit.next]?.text ?? '.';
  return before.text === ',' && isCapitalized(earlier) && (after === ',' || after === '.' || after === ')');
}

/** Whether a bare number is an age: "aged 24", "Smith, 24, said". */
export function isStatedAge(tokens: readonly Token[], numeral: Numeral, data: NumberData): boolean {
  const { first, next } = numeral;
  if (numeral.scale !== undefined || numeral.form === 'article' || numeral.value.gt(oldest)) return false;
  const cue = matchPhraseBefore(data.ages.cues, tokens, first);
  if (cue !== undefined) return data.counts.nounLast && numeral.value.gt(0);
  return (
    numeral.form === 'digits' &&
    numeral.value.gt(9) &&
    tokens[first - 1]?.text === ',' &&
    tokens[next]?.text === ',' &&
    isCapitalized(tokens[first - 2]) &&
    isCapitalized(tokens[first - 3]) &&
    tokens[first]?.text.length === 2
  );
}

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
    if (value === undefined || value > oldest || value < 9) continue;
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
