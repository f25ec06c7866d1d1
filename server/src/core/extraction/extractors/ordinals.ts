import type { NumberData } from '../../locales/number-data';
import { matchPhrase } from '../../locales/phrases';
import type { Token } from '../../text/tokens';
import type { Extractor, Mention } from '../mention';
import { readWordNumber, wordValue } from '../number-words';
import { isCapitalized, isNoun, isPlural, spanOf, startsSentence, touching } from './context';

interface Reading {
  readonly value: number;
  readonly first: number;
  readonly next: number;
}

/** The value of an ordinal word: listed, or made of a cardinal and an ending ("ventesimo", whose stem lost a vowel). */
export function ordinalValue(lower: string, data: NumberData): number | undefined {
  const known = data.ordinals.words.get(lower);
  if (known !== undefined) return known;
  const ending = data.ordinals.endings.find((candidate) => lower.endsWith(candidate));
  if (ending === undefined) return undefined;
  const stem = lower.slice(0, -ending.length);
  if (stem === 'mill') return 1000;
  for (const vowel of ['', 'o', 'i', 'a', 'e']) {
    const value = wordValue(stem + vowel, data.words);
    if (value !== undefined && value > 10) return value;
  }
  return undefined;
}

/** "3rd", "21°": digits with a suffix against them. */
function readDigits(tokens: readonly Token[], index: number, data: NumberData): Reading | undefined {
  const token = tokens[index];
  const suffix = tokens[index + 1];
  if (token?.kind !== 'number' || suffix === undefined || !touching(token, suffix)) return undefined;
  if (!data.ordinals.suffixes.has(suffix.lower) || !/^[1-9]\d{0,3}$/.test(token.text)) return undefined;
  const after = tokens[index + 2];
  // "30°C", "45°30'" are no ordinals, and "30°" alone may be an angle.
  if (suffix.kind === 'symbol') {
    if (touching(suffix, after) && (after?.kind === 'number' || /^[CFNSEWO]$/.test(after?.text ?? '')))
      return undefined;
    if (Number(token.text) > 20 && !isNoun(after, data)) return undefined;
  }
  return { value: Number(token.text), first: index, next: index + 2 };
}

/** "terzo", "twenty-first", "one hundred and fiftieth". */
function readWords(tokens: readonly Token[], index: number, data: NumberData): Reading | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  const value = ordinalValue(token.lower, data);
  if (value !== undefined) return value > 0 ? { value, first: index, next: index + 1 } : undefined;
  if (data.words.joined || !data.words.values.has(token.lower)) return undefined;
  const tens = readWordNumber(tokens, index, data.words);
  if (tens === undefined) return undefined;
  let at = tens.next;
  if (tokens[at]?.text === '-' || data.words.and.has(tokens[at]?.lower ?? '')) at++;
  const last = data.ordinals.words.get(tokens[at]?.lower ?? '');
  if (last === undefined || tens.value < 20 || tens.value % (last < 10 ? 10 : 100) !== 0) return undefined;
  return { value: tens.value + last, first: index, next: at + 1 };
}

/**
 * Whether the digits at an index are a place in an order: "reached number 27", "la numero 3 del mondo". What bears a
 * number as its name is none ("volo numero 702", "the number 36 bus"), nor is what only a name would write ("Symphony Number 5").
 */
export function isNumbered(tokens: readonly Token[], index: number, data: NumberData): boolean {
  const [marker, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (marker === undefined || !data.ordinals.numbered.has(marker.lower) || isCapitalized(marker))
    return false;
  if (!/^[1-9]\d{0,2}$/.test(token?.text ?? '')) return false;
  const { labels } = data.nonFigures;
  if (labels.has(tokens[index - 2]?.lower ?? '') || labels.has(after?.lower ?? '')) return false;
  if (isCapitalized(tokens[index - 2]) && !startsSentence(tokens, index - 2)) return false;
  if (data.words.scales.has(after?.lower ?? '') || matchPhrase(data.units, tokens, index + 1) !== undefined)
    return false;
  if (touching(token, after) && !'.,;:!?)»”"'.includes(after?.text ?? '')) return false;
  return after?.kind !== 'number' && !isPlural(tokens[index - 2], data);
}

/** Whether an ordinal word is one here: not "secondo" (according to), "prima" (before), "at first". */
function isOrdinal(tokens: readonly Token[], { first, next, value }: Reading, data: NumberData): boolean {
  const { doubtful, determiners, idioms, definite, afterDefinite, ranking, places } = data.ordinals;
  const token = tokens[first];
  const after = tokens[next];
  if (token?.kind === 'number') return true;
  // "Quinta Strada", "World War Second": part of a name.
  if (isCapitalized(token) && !startsSentence(tokens, first)) return false;
  if (token !== undefined && isCapitalized(token) && isCapitalized(after)) return false;
  const following = after?.lower ?? '';
  const previous = tokens[first - 1]?.lower ?? '';
  if (value === 1 && idioms.has(following)) return false;
  // "First Avenue", but "the first Italian".
  if (value === 1 && isCapitalized(after) && !definite.has(previous)) return false;
  // "i primi tre", "the first two" count rather than order.
  if (after?.kind === 'number' || (after !== undefined && wordValue(after.lower, data.words) !== undefined))
    return false;
  if (after?.text === '-' && data.words.values.has(tokens[next + 1]?.lower ?? '')) return false;
  if (token === undefined || next - first > 1) return true;
  const noun = isNoun(after, data);
  if (!doubtful.has(token.lower) && (value > 1 || noun)) return true;
  if (ranking.has(previous) || places.has(following)) return true;
  if (definite.has(previous) && afterDefinite.has(following)) return true;
  let before = previous;
  if (before === "'") before = tokens[first - 2]?.lower ?? '';
  const possessive = tokens[first - 1]?.lower === "'" && before.endsWith('s');
  if (!possessive && !determiners.has(before)) return false;
  return noun || isCapitalized(after) || after === undefined || after.kind === 'punctuation';
}

function readOrdinal(tokens: readonly Token[], index: number, data: NumberData): Reading | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number') return readWords(tokens, index, data);
  if (isNumbered(tokens, index, data)) return { value: Number(token.text), first: index, next: index + 1 };
  return readDigits(tokens, index, data);
}

/** Places in an order. */
export const extractOrdinals: Extractor = ({ tokens }, locale, taken) => {
  const data = locale.numbers;
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const read = readOrdinal(tokens, i, data);
    if (read === undefined) continue;
    const span = spanOf(tokens, read.first, read.next);
    if (taken(span)) continue;
    i = read.next - 1;
    if (!isOrdinal(tokens, read, data)) continue;
    const after = tokens[read.next];
    const noun = isNoun(after, data) ? after : undefined;
    found.push({
      span,
      figure: { type: 'ordinal', value: read.value, ...(noun === undefined ? {} : { noun: noun.lower }) },
      parts: {
        number: span,
        ...(noun === undefined ? {} : { unit: { start: noun.start, end: noun.end } }),
      },
      implied: [],
    });
  }
  return found;
};
