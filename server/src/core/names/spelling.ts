import { distance } from 'fastest-levenshtein';

/** Shorter words differ by one letter too often to be slips of each other. */
const shortest = 5;

/** How many slips a word of a length may hold and still be the same word. */
function limit(length: number): number {
  if (length < shortest) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * By how many slips of the pen two folded words differ: a letter more, less or other, two letters swapped. Undefined where
 * they differ by more than words of their length do by accident, or in a digit.
 */
export function slipDistance(a: string, b: string): number | undefined {
  if (a === b) return 0;
  const most = limit(Math.min(a.length, b.length));
  if (most === 0 || Math.abs(a.length - b.length) > most || /\d/.test(a) || /\d/.test(b)) return undefined;
  if (isSwap(a, b)) return 1;
  const slips = distance(a, b);
  return slips <= most ? slips : undefined;
}

/** Whether two words of one length differ by two neighboring letters that have changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** The keys under which words are filed that may be slips of each other: a slip leaves the start or the end as it was. */
export function slipKeys(word: string): readonly string[] {
  if (word.length < shortest) return [];
  return [`^${word.slice(0, 3)}`, `${word.slice(-3)}$`];
}
