import type { Passage, PassageKind, ReadDocument } from '../text/document';
import type { Span } from '../text/span';
import { hideAddresses, hideDirectives, makePassage, spaced, type Replacement } from './blank';
import { readFrontMatter, readHeaderLines } from './front-matter';

/** A line without its break; `start` is its first visible character. */
interface Line extends Span {
  /** How many white-space characters stand before it. */
  readonly indent: number;
  /** The length of its list bullet with the space after it, or 0. */
  readonly bullet: number;
}

/** Some lines that make one passage. */
interface Block extends Span {
  readonly bullet: number;
  /** Whether it is a single line. */
  readonly single: boolean;
  /** Whether a blank line or the end of the text follows. */
  readonly apart: boolean;
}

/**
 * A text whose longest line lies between these is taken to be wrapped by hand or by a mail program. Below, the lines are
 * those of a list or a poem; above, each line is a paragraph.
 */
const narrowest = 40;
const widest = 140;

/** A heading is no longer than this. */
const longestHeading = 120;

/** A list item's sign; the number of a numbered item is at most two digits, for "1985. Un anno" is no item. */
const bulletPattern = /^(?:[-*•◦▪‣·–—]|\(?\d{1,2}[.)]|[a-z]\))[ \t\u00a0]+(?=\S)/;

const sentenceEnd = /[.!?:;,…]["'”’»)\]]*$/u;

/**
 * Reads plain text. Blank lines part paragraphs. A single line break may be a wrapped line or a new paragraph:
 *
 * - a break is a wrap, and joined, where the line was full: where the next line's first word would have gone beyond the
 *   width of the text, its longest line; or where the line is more than half full, ends no sentence, and the next one
 *   goes on in lower case;
 * - any other break parts paragraphs, and so do a bullet, and a line that is indented more than the one before;
 * - a text whose longest line is below 40 or above 140 characters has no width, and every break parts.
 *
 * A short line of its own without a stop, before something longer, is a heading; the first line of the text is its title.
 */
export function readPlainText(text: string): ReadDocument {
  const fenced = readFrontMatter(text);
  const { end, ...stated } =
    fenced.end > 0 ? fenced : readHeaderLines(text, text.startsWith('\uFEFF') ? 1 : 0);
  const blocks = readBlocks(text, end);
  const passages: Passage[] = [];
  let title = stated.title;
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const heading = next !== undefined && isHeading(text, block, next, passages.length === 0);
    const kind: PassageKind = heading ? 'heading' : block.bullet > 0 ? 'item' : 'paragraph';
    const level = heading ? (passages.length === 0 ? 1 : 2) : undefined;
    const start = block.start + block.bullet;
    const passage = makePassage(text, start, block.end, kind, blank(text, start, block.end), level);
    if (passage === undefined) return;
    if (level === 1) title ??= passage.text.replace(/[\s\uFFFC]+/g, ' ').trim();
    passages.push(passage);
  });
  return title === undefined ? { ...stated, passages } : { ...stated, title, passages };
}

/** Citation marks and directives are dropped, addresses are opaque. */
function blank(text: string, start: number, end: number): Replacement[] {
  const replacements = [...hideAddresses(text, start, end), ...hideDirectives(text, start, end)];
  for (let at = text.indexOf('[', start); at >= 0 && at < end; at = text.indexOf('[', at + 1)) {
    const mark = /^\[\d{1,3}\]/.exec(text.slice(at, at + 5))?.[0];
    if (mark !== undefined) replacements.push(spaced(at, at + mark.length));
  }
  return replacements;
}

function isHeading(text: string, block: Block, next: Block, first: boolean): boolean {
  const { length } = text.slice(block.start, block.end);
  if (!block.single || block.bullet > 0 || length > longestHeading) return false;
  const line = text.slice(block.start, block.end);
  if (sentenceEnd.test(line) || !/\p{L}/u.test(line)) return false;
  return (first && block.apart) || next.end - next.start > Math.max(1.5 * length, 80);
}

function readBlocks(text: string, from: number): Block[] {
  const groups = groupLines(text, from);
  const width = widthOf(text, groups.flat());
  return groups.flatMap((lines) => {
    const blocks: Block[] = [];
    let open: Line[] = [];
    lines.forEach((line, index) => {
      open.push(line);
      const next = lines[index + 1];
      if (next !== undefined && isWrapped(text, line, next, width)) return;
      const { start, bullet } = open[0] ?? line;
      blocks.push({ start, end: line.end, bullet, single: open.length === 1, apart: next === undefined });
      open = [];
    });
    return blocks;
  });
}

/** The lines between blank ones. A form feed is a page's end, and as good as a blank line. */
function groupLines(text: string, from: number): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  const lineBreak = /\r\n|[\n\r\u2028\u2029]|[\f\v]/g;
  lineBreak.lastIndex = from;
  for (let start = from; start <= text.length;) {
    const match = lineBreak.exec(text);
    const end = match?.index ?? text.length;
    const line = readLine(text, start, end);
    if (line !== undefined) group.push(line);
    if (line === undefined || match === null || match[0] === '\f' || match[0] === '\v') {
      if (group.length > 0) groups.push(group);
      group = [];
    }
    start = match === null ? text.length + 1 : end + match[0].length;
  }
  return groups;
}

function readLine(text: string, start: number, end: number): Line | undefined {
  const line = text.slice(start, end);
  const visible = line.trimStart();
  if (visible === '') return undefined;
  const indent = line.length - visible.length;
  const bullet = bulletPattern.exec(visible)?.[0].length ?? 0;
  return { start: start + indent, end: start + line.trimEnd().length, indent, bullet };
}

/** The width to which a text is wrapped, or none. Lines that could not be broken, with long addresses, do not count. */
function widthOf(text: string, lines: readonly Line[]): number | undefined {
  let width = 0;
  for (const { start, end, indent } of lines) {
    const length = end - start + indent;
    if (length <= width) continue;
    if (length > widest && !/\S{40}/.test(text.slice(start, end))) return undefined;
    if (length <= widest) width = length;
  }
  return width < narrowest ? undefined : width;
}

function isWrapped(text: string, line: Line, next: Line, width: number | undefined): boolean {
  if (width === undefined || next.bullet > 0) return false;
  // The lines of a list item hang; elsewhere an indented line begins a paragraph.
  if (next.indent > line.indent && line.bullet === 0) return false;
  const length = line.end - line.start + line.indent;
  const following = text.slice(next.start, next.end);
  const firstWord = /^\S+/.exec(following)?.[0].length ?? 0;
  if (length + 1 + firstWord > width) return true;
  const unfinished = !/[.!?:;…]["'”’»)\]]*$/u.test(text.slice(line.start, line.end));
  return length > width / 2 && unfinished && /^\p{Ll}/u.test(following);
}
