import type { Span } from '../text/span';

/** What stands directly before the cursor and may be the beginning of a figure or a name. */
export interface Typed extends Span {
  /**
   * - `amount`: a currency sign, perhaps with the first digits: "$", "€ 3";
   * - `number`: digits, perhaps with the beginning of a word: "38", "38 mil";
   * - `name`: words with a capital: "Ma", "Matt G";
   * - `nothing`: none of these; the span is empty.
   */
  readonly kind: 'amount' | 'number' | 'name' | 'nothing';
  readonly text: string;
}

// The letters before a sign are its own ("US$"). A comma or a point may be the last that was typed.
const amount = /(?<![\p{L}\d])\p{Lu}{0,3}\p{Sc}\s?(?:\d[\d.,]*(?:\s?\p{L}*)?)?$/u;
// After a slash or a dash the digits are a part of something else: a date, a range, a telephone number.
const number = /(?<![\p{L}\d.,/:–-])\d[\d.,]*(?:\s\p{L}*|\p{L}{1,3})?$/u;
const name = /(?<![\p{L}\d])\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u;
const insideWord = /[\p{L}\d]$/u;

/**
 * Reads what is being typed at the end of a text. Undefined in the middle of an ordinary word, where nothing is to be
 * offered.
 */
export function readTyped(before: string): Typed | undefined {
  const end = before.length;
  for (const [kind, pattern] of [
    ['amount', amount],
    ['number', number],
    ['name', name],
  ] as const) {
    const text = pattern.exec(before.slice(-longest))?.[0];
    if (text !== undefined) return { kind, start: end - text.length, end, text };
  }
  return insideWord.test(before) ? undefined : { kind: 'nothing', start: end, end, text: '' };
}

/** No figure or name that is half typed is longer than this. */
const longest = 80;

/** How many letters and digits were typed. */
export function typedLength({ text }: Typed): number {
  return text.match(/[\p{L}\d]/gu)?.length ?? 0;
}

/**
 * A text that goes on from what was typed, as it was typed: "€ 3" goes on to "€ 38 miliardi" where the text is
 * "€38 miliardi". Nothing where it does not, or where all of it was typed.
 */
export function continued(typed: string, text: string): string | undefined {
  let at = 0;
  for (const letter of typed.replace(/\s/g, '')) {
    while (/\s/.test(text.charAt(at))) at++;
    if (!text.startsWith(letter, at)) return undefined;
    at += letter.length;
  }
  const rest = text.slice(at);
  if (rest.trim() === '') return undefined;
  return typed + (/\s$/.test(typed) ? rest.trimStart() : rest);
}
