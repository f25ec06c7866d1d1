import type { NumberWords } from '../locales/number-data';
import type { Token } from '../text/tokens';

/** How a number read so far may go on: after tens come units, after hundreds anything below a hundred. */
function append(current: number, next: number): number | undefined {
  if (next === 100) return current > 0 && current < 100 && current % 10 !== 0 ? current * 100 : undefined;
  if (next === 0 || next > 99 || current === 0) return undefined;
  if (current % 100 === 0) return current + next;
  return next < 10 && current % 10 === 0 && current % 100 >= 20 ? current + next : undefined;
}

/**
 * The value of a word made of pieces ("centoventitremilaquattrocento"), undefined where it is no number word.
 * `total` and `current` are what the pieces before `at` make: full thousands, and the group being read.
 */
function readPieces(
  text: string,
  at: number,
  total: number,
  current: number | undefined,
  words: NumberWords,
): number | undefined {
  if (at === text.length) return current === undefined ? undefined : total + current;
  for (let end = Math.min(text.length, at + 12); end >= at + 2; end--) {
    const piece = text.slice(at, end);
    if (words.thousands.has(piece) && current !== undefined && current > 1 && total === 0) {
      const read = end === text.length ? current * 1000 : readPieces(text, end, current * 1000, 0, words);
      if (read !== undefined) return read;
      continue;
    }
    const value = words.values.get(piece);
    if (value === undefined) continue;
    let next: number | undefined;
    let base = total;
    if (value === 1000) {
      if (at > 0) continue;
      base = 1000;
      next = 0;
    } else if (current === undefined || (current === 0 && value > 0)) next = value;
    else next = append(current, value);
    if (next === undefined) continue;
    const read = readPieces(text, end, base, next, words);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** The value of one word, undefined where it is no number word. */
export function wordValue(lower: string, words: NumberWords): number | undefined {
  const value = words.values.get(lower);
  if (value !== undefined || !words.joined || lower.length < 6 || !words.starts.has(lower.slice(0, 3)))
    return value;
  return readPieces(lower.replaceAll('é', 'e'), 0, 0, undefined, words);
}

/** A number in words: its value, and the index of the token after it. */
export interface WordNumber {
  readonly value: number;
  readonly next: number;
}

/** Reads the longest number in words from token `first` on: "thirty-eight", "two hundred and five". No scale word. */
export function readWordNumber(
  tokens: readonly Token[],
  first: number,
  words: NumberWords,
): WordNumber | undefined {
  const token = tokens[first];
  if (token?.kind !== 'word') return undefined;
  let value = wordValue(token.lower, words);
  if (value === undefined) return undefined;
  let next = first + 1;
  for (;;) {
    let at = next;
    const joiner = tokens[at];
    if (joiner === undefined) break;
    const hyphen = joiner.text === '-' && joiner.start === tokens[at - 1]?.end;
    if (hyphen || (words.and.has(joiner.lower) && value % 100 === 0)) at++;
    const word = tokens[at];
    if (word?.kind !== 'word' || (hyphen && word.start !== joiner.end)) break;
    const more = wordValue(word.lower, words);
    if (more === undefined || words.scales.has(word.lower)) break;
    // "one hundred and two hundred" are two numbers.
    const after = tokens[at + 1];
    if (at > next && !hyphen && after?.kind === 'word' && words.values.get(after.lower) === 100) break;
    const longer = append(value, more);
    if (longer === undefined || value >= 1000) break;
    value = longer;
    next = at + 1;
  }
  return { value, next };
}
