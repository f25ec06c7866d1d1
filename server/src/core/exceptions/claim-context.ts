import type { Span } from '../text/span';

/**
 * A claim recognized by what it says rather than by where it stands: it stays the same when the text around its sentence
 * changes, when the sentence moves, and when it is wrapped, emphasized or set in other quotation marks.
 */
export interface ClaimContext {
  /** The claim as its sentence writes it, without markup. */
  readonly text: string;
  /** Its sentence, without markup, on one line. */
  readonly context: string;
  /** Which one it is of equal texts in the sentence, from 1. */
  readonly occurrence: number;
}

/** The context of a claim, from its sentence as it is read (markup blanked) and its span in there. */
export function contextIn(sentence: string, { start, end }: Span): ClaimContext {
  const text = onOneLine(sentence.slice(start, end));
  const before = onOneLine(sentence.slice(0, start));
  return { text, context: onOneLine(sentence), occurrence: before.split(text).length };
}

/** Equal for two contexts of the same claim, and for no others. */
export function keyOf({ text, context, occurrence }: ClaimContext): string {
  return [plain(text), plain(context), occurrence].join('\n');
}

/** A text as it is compared: what a word processor changes without being asked makes no difference. */
export function plain(text: string): string {
  return onOneLine(
    text
      .normalize('NFC')
      .replace(/[‘’]/g, "'")
      .replace(/[“”«»]/g, '"'),
  ).replace(/(?<=") | (?=")/g, '');
}

function onOneLine(text: string): string {
  return text.replace(/[\s\uFFFC]+/g, ' ').trim();
}
