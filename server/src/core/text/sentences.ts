import type { TextData } from '../locales/text-data';
import type { Span } from './span';

// A sentence may end at these, together with the quotation marks and brackets that close on it.
const terminator = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;
const opensSentence = /^\s+["'“‘«([—–-]*\s*[\p{Lu}\p{Lt}\p{Nd}]/u;
const lastWord = /([\p{L}\p{M}.]+)$/u;

/**
 * Splits prose into sentences. Spans are relative to `text`, in order, without surrounding white space.
 *
 * A stop ends a sentence when a capital or a digit follows, unless an abbreviation ("art.", "S.p.A.") or an initial
 * ("J. K.") stands before it.
 */
export function splitSentences(text: string, { abbreviations }: TextData): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(terminator)) {
    const end = match.index + match[0].length;
    if (end < text.length && !opensSentence.test(text.slice(end, end + 12))) continue;
    if (match[0].startsWith('.') && match[0].length === 1 && end < text.length) {
      const word = lastWord.exec(text.slice(Math.max(start, match.index - 24), match.index))?.[1];
      if (word !== undefined && endsAbbreviation(word, abbreviations)) continue;
    }
    pushTrimmed(spans, text, start, end);
    start = end;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

function endsAbbreviation(word: string, abbreviations: ReadonlySet<string>): boolean {
  if (abbreviations.has(word.toLowerCase())) return true;
  const afterDot = word.slice(word.lastIndexOf('.') + 1);
  return afterDot.length === 1 && afterDot === afterDot.toUpperCase();
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}
