import { distance } from 'fastest-levenshtein';
import type { Span } from '../text/span';

/** What a directive is called, after `riscontro-`, and so all that there are. */
export const directiveNames = [
  'disable-next-line',
  'disable-line',
  'disable',
  'enable',
  'disable-file',
] as const;
export type DirectiveName = (typeof directiveNames)[number];

/**
 * An instruction to Riscontro that stands in a draft: `<!-- riscontro-disable-line -->`, or `[riscontro-disable-line]`
 * where a comment would be read as text. What follows the name is a remark for human readers.
 */
export interface Directive extends Span {
  /** Nothing where there is no directive of the name that it is written with. */
  readonly name: DirectiveName | undefined;
  /** The name as it is written, with `riscontro-`. */
  readonly written: string;
  /** Where that name stands. */
  readonly nameSpan: Span;
}

/** What has the form of a directive without being one; `start` and `end` are the span of its name. */
export interface UnknownDirective extends Span {
  /** The name as it is written, with `riscontro-`. */
  readonly written: string;
  /** The directive that is written most alike, with `riscontro-`. */
  readonly closest: string;
}

/** Those of a draft's directives that there are none of. */
export function unknownDirectives(directives: readonly Directive[]): UnknownDirective[] {
  const known = directiveNames.map((name) => `riscontro-${name}`);
  return directives.flatMap(({ name, written, nameSpan }) => {
    if (name !== undefined) return [];
    const distances = known.map((other) => distance(other, written.toLowerCase()));
    const closest = known[distances.indexOf(Math.min(...distances))] ?? written;
    return [{ ...nameSpan, written, closest }];
  });
}

/** Longer remarks are none: an opening bracket without a closing one must not make a text be searched to its end. */
const forms =
  /<!--\s{0,20}(riscontro-[\w-]*\w)[^]{0,500}?-->|\[(riscontro-[\w-]*\w)(?:\]|[\s:—–][^\]\n]{0,500}\])/gi;

/** Everything that has the form of a directive, in the order of the text, wherever it stands. */
export function findDirectives(text: string): Directive[] {
  // One quick look spares nearly every draft the search.
  if (!/riscontro-/i.test(text)) return [];
  return Array.from(text.matchAll(forms), (match) => {
    const written = match[1] ?? match[2] ?? '';
    const from = match.index + match[0].indexOf(written);
    return {
      start: match.index,
      end: match.index + match[0].length,
      name: directiveNames.find((name) => `riscontro-${name}` === written),
      written,
      nameSpan: { start: from, end: from + written.length },
    };
  });
}

/** The stretches of a text that are not to be checked, the directives themselves among them. */
export function uncheckedSpans(text: string, directives: readonly Directive[]): Span[] {
  const spans: Span[] = [];
  let disabledFrom: number | undefined;
  for (const { start, end, name } of directives) {
    spans.push({ start, end });
    switch (name) {
      case 'disable-file':
        return [{ start: 0, end: text.length }];
      case 'disable-line':
        spans.push({ start: lineStart(text, start), end: lineEnd(text, end) });
        break;
      case 'disable-next-line':
        spans.push(nextLine(text, end));
        break;
      case 'disable':
        disabledFrom ??= start;
        break;
      case 'enable':
        if (disabledFrom !== undefined) spans.push({ start: disabledFrom, end });
        disabledFrom = undefined;
        break;
      case undefined:
        break;
    }
  }
  if (disabledFrom !== undefined) spans.push({ start: disabledFrom, end: text.length });
  return spans;
}

const lineBreaks = '\n\r\u2028\u2029';

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !lineBreaks.includes(text.charAt(start - 1))) start--;
  return start;
}

function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !lineBreaks.includes(text.charAt(end))) end++;
  return end;
}

/** The first line after an offset's own that is not blank: Markdown often wants a blank one after a comment. */
function nextLine(text: string, offset: number): Span {
  let start = lineEnd(text, offset);
  while (start < text.length && /\s/.test(text.charAt(start))) start++;
  if (start === text.length) return { start, end: start };
  return { start: lineStart(text, start), end: lineEnd(text, start) };
}
