import type { Span } from './span';

/**
 * - `word`: a run of letters; apostrophes and hyphens are punctuation ("l'accordo" and "seven-year" are three tokens);
 * - `number`: digits with their inner separators ("1.200", "38,5", "09:30" is `09` `:` `30`);
 * - `symbol`: currency and percent signs;
 * - `punctuation`: any other single visible character.
 */
export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** In lower case, with a typographic apostrophe made straight: what tables are looked up with. */
  readonly lower: string;
}

// One alternative a kind, in this order. A letter run directly after digits ("38bn", "2nd") is a word of its own.
const pattern =
  /(?<number>\d+(?:[.,]\d+|['’\u00a0\u202f]\d{3}(?!\d))*)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<symbol>[\p{Sc}%‰°])|(?<punctuation>[^\s])/gu;

/** Splits a text into tokens; white space yields none. Spans are relative to `text`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const kind: TokenKind =
      groups['number'] !== undefined
        ? 'number'
        : groups['word'] !== undefined
          ? 'word'
          : groups['symbol'] !== undefined
            ? 'symbol'
            : 'punctuation';
    const surface = match[0];
    tokens.push({
      kind,
      start: match.index,
      end: match.index + surface.length,
      text: surface,
      lower: surface.toLowerCase().replace('’', "'"),
    });
  }
  return tokens;
}
