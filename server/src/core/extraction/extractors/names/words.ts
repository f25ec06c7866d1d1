import { foldLetters } from '../../../names/fold';
import type { Token } from '../../../text/tokens';

/** A token folded for table look-ups. */
export function foldToken(token: Token): string {
  return foldLetters(token.lower);
}

/** Whether two tokens stand side by side without a space. */
export function touches(left: Token, right: Token | undefined): right is Token {
  return right?.start === left.end;
}

/** A word with a capital: at its start, or within ("iPhone", "eBay"). */
export function isCapitalized(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text === token.lower) return false;
  const first = token.text.charAt(0);
  if (first !== first.toLowerCase()) return true;
  return token.text.length > 2;
}

/** A word in lower case throughout. */
export function isLowercase(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text === token.lower;
}

export function isHyphen(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '\u2010' || token?.text === '\u2011';
}

export function isApostrophe(token: Token | undefined): boolean {
  return token?.text === "'" || token?.text === '’';
}

/** Letters whose form alone shows a name: "OpenAI", "eBay", "AWS", "A320". */
export function hasNameForm(text: string): boolean {
  return (
    /^\p{Lu}[\p{Lu}\d.&-]*[\p{Lu}\d]\.?$/u.test(text) ||
    /\p{Ll}\p{Lu}/u.test(text) ||
    /\p{Lu}\p{Ll}*-?\d/u.test(text)
  );
}

export function isRomanNumeral(text: string): boolean {
  return /^[IVXLC]+$/.test(text);
}
