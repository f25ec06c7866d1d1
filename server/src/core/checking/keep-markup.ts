import type { Span } from '../text/span';

interface Word extends Span {
  readonly text: string;
}

/**
 * Fits a corrected figure into a figure with markup in it: the words that differ are replaced, and all that stands
 * around them stays, so that "35** billion" becomes "38** billion".
 *
 * @param corrected the text to put in place of the figure, without markup
 * @param blanked the figure as it is read: each character of markup is a blank
 * @param original the figure as it stands in its document, as long as `blanked`
 * @returns nothing where markup stands among the words that differ: what would become of it nobody can tell
 */
export function keepMarkup(corrected: string, blanked: string, original: string): string | undefined {
  if (blanked === original) return corrected;
  const before = wordsOf(blanked);
  const after = wordsOf(corrected);
  const shortest = Math.min(before.length, after.length);
  // At least one word is replaced by at least one, or there would be no telling at which side of the markup it goes.
  const most = Math.max(0, shortest - 1);
  let first = 0;
  while (first < most && before[first]?.text === after[first]?.text) first++;
  let last = 0;
  while (last < most - first && before.at(-1 - last)?.text === after.at(-1 - last)?.text) last++;
  const replaced = cover(before, first, last);
  const by = cover(after, first, last);
  if (replaced === undefined || by === undefined) return undefined;
  const { start, end } = replaced;
  if (withoutBreaks(original.slice(start, end)) !== blanked.slice(start, end)) return undefined;
  return original.slice(0, start) + corrected.slice(by.start, by.end) + original.slice(end);
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));
}

/** From the first of the words that is not among the `skipped` at the beginning to the last not among those at the end. */
function cover(words: readonly Word[], skippedFirst: number, skippedLast: number): Span | undefined {
  const first = words[skippedFirst];
  const last = words.at(-1 - skippedLast);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** A wrapped line is no markup. */
function withoutBreaks(text: string): string {
  return text.replace(/[\n\r\t\f\v\u2028\u2029]/g, ' ');
}
