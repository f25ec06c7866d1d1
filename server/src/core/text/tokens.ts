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

// One alternative a kind, in the order of `TokenKind` but for the number, which comes first; punctuation is the rest. A letter run directly after digits ("38bn", "2nd") is a word of its own.
const pattern = /(\d+(?:[.,]\d+|['’\u00a0\u202f]\d{3}(?!\d))*)|(\p{L}[\p{L}\p{M}]*)|([\p{Sc}%‰°])|[^\s]/gu;

/** Splits a text into tokens; white space yields none. Spans are relative to `text`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [surface, number, word, symbol] = match;
    const kind: TokenKind =
      number !== undefined
        ? 'number'
        : word !== undefined
          ? 'word'
          : symbol !== undefined
            ? 'symbol'
            : 'punctuation';
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
