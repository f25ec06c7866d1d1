import { findDirectives } from '../directives/directives';
import type { Passage, PassageKind } from '../text/document';
import type { Span } from '../text/span';

/** Stands for content that is no prose; no extractor reads across it. */
export const opaque = '\uFFFC';

/** What stands in a passage in place of a stretch of the document. `fill` is as long as the span. */
export interface Replacement extends Span {
  readonly fill: string;
}

/** Replaces a stretch by spaces: markup, across which one reads on. */
export function spaced(start: number, end: number): Replacement {
  return { start, end, fill: ' '.repeat(end - start) };
}

/** Replaces a stretch by opaque content. */
export function hidden(start: number, end: number): Replacement {
  return { start, end, fill: opaque.repeat(end - start) };
}

/** Web and mail addresses where no markup tells them. The last character is no punctuation of the sentence. */
const address =
  /(?:https?:\/\/|www\.)[^\s<>«»"“”]*[^\s<>«»"“”.,;:!?)\]'’]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi;

/** The addresses in a stretch of the document, as opaque content. */
export function hideAddresses(text: string, start: number, end: number): Replacement[] {
  const stretch = text.slice(start, end);
  // Two quick looks spare nearly every paragraph the search.
  if (!stretch.includes('@') && !/:\/\/|www\./i.test(stretch)) return [];
  return Array.from(stretch.matchAll(address), (match) =>
    hidden(start + match.index, start + match.index + match[0].length),
  );
}

/** The directives in a stretch of the document, as markup. */
export function hideDirectives(text: string, start: number, end: number): Replacement[] {
  return findDirectives(text.slice(start, end)).map((found) =>
    spaced(start + found.start, start + found.end),
  );
}

/**
 * Makes the passage `start..end` of a document, trimmed, or none where no letter or digit is left in it.
 *
 * @param replacements in any order; of two that overlap, the one that starts first, then the longer one, wins.
 */
export function makePassage(
  text: string,
  start: number,
  end: number,
  kind: PassageKind,
  replacements: readonly Replacement[] = [],
  level?: number,
): Passage | undefined {
  const pieces: string[] = [];
  let at = start;
  const ordered = replacements.length > 1 ? [...replacements].sort(byPlace) : replacements;
  for (const { start: from, end: to, fill } of ordered) {
    if (from < at || to > end) continue;
    pieces.push(text.slice(at, from), fill);
    at = to;
  }
  pieces.push(text.slice(at, end));
  // A line break within a passage is a wrapped line, no more than a space.
  const blanked = pieces.join('').replace(/[\n\r\t\f\v\u2028\u2029]/g, ' ');
  const trimmed = blanked.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return undefined;
  const from = start + blanked.indexOf(trimmed);
  const passage = { kind, span: { start: from, end: from + trimmed.length }, text: trimmed };
  return level === undefined ? passage : { ...passage, level };
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
