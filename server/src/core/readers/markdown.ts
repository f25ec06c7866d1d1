import { Strikethrough, Table, TaskList, parser as commonMark } from '@lezer/markdown';
import type { Passage, PassageKind, ReadDocument } from '../text/document';
import type { Span } from '../text/span';
import { hideAddresses, hideDirectives, makePassage } from './blank';
import { readFrontMatter } from './front-matter';
import { blankInline, createInline, ordinaryRuns, type Inline, type SyntaxNode } from './markdown-inline';
import { readPlainText } from './plain-text';

// Bare addresses are found by our own rule: the parser's looks for one at every character.
const parser = commonMark.configure([Table, TaskList, Strikethrough, ordinaryRuns]);

interface Leaf {
  readonly kind: PassageKind;
  readonly level?: number;
}

/** The blocks that hold prose. Lists and quotations hold paragraphs, whose kind follows from what is around them. */
const leaves: ReadonlyMap<string, Leaf> = new Map<string, Leaf>([
  ['Paragraph', { kind: 'paragraph' }],
  ['Task', { kind: 'item' }],
  ['TableCell', { kind: 'cell' }],
  ['SetextHeading1', { kind: 'heading', level: 1 }],
  ['SetextHeading2', { kind: 'heading', level: 2 }],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, Leaf] => [`ATXHeading${level}`, { kind: 'heading', level }]),
]);

/**
 * Reads Markdown: CommonMark with GitHub's tables, task lists, strikethrough and bare addresses, and footnotes.
 *
 * Markup nested deeper than the parser can follow, in tens of thousands, is nothing that anybody wrote as Markdown: such a
 * text is read as plain text.
 */
export function readMarkdown(text: string): ReadDocument {
  try {
    return readParsed(text);
  } catch (error) {
    if (error instanceof RangeError) return readPlainText(text);
    throw error;
  }
}

/** Where a Markdown text holds code, in blocks and within lines. */
export function codeSpans(text: string): Span[] {
  // Most texts hold none, and need not be parsed.
  if (!/`|~~~|^(?: {4}|\t)/m.test(text)) return [];
  const { end: offset } = readFrontMatter(text);
  const spans: Span[] = [];
  try {
    parser.parse(normalizeBreaks(text.slice(offset))).iterate({
      enter({ name, from, to }) {
        if (codeNodes.has(name)) spans.push({ start: offset + from, end: offset + to });
      },
    });
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
  return spans;
}

const codeNodes: ReadonlySet<string> = new Set(['InlineCode', 'FencedCode', 'CodeBlock']);

function readParsed(text: string): ReadDocument {
  const { end: offset, ...stated } = readFrontMatter(text);
  const prose = normalizeBreaks(text.slice(offset));
  const passages: Passage[] = [];
  let inline: Inline | undefined;
  parser.parse(prose).iterate({
    enter(ref) {
      if (inline !== undefined) return blankInline(ref, prose, inline);
      if (leaves.has(ref.name)) inline = createInline();
      return true;
    },
    leave(ref) {
      const leaf = leaves.get(ref.name);
      if (leaf === undefined || inline === undefined) return;
      const kind = leaf.kind === 'paragraph' ? kindOfParagraph(ref.node) : leaf.kind;
      const cuts = [...inline.breaks, ...footnotes(prose, ref)].sort((a, b) => a - b);
      const replacements = [
        ...inline.replacements,
        ...hideAddresses(prose, ref.from, ref.to),
        ...hideDirectives(prose, ref.from, ref.to),
      ];
      for (const { start, end } of cutAt(cuts, ref)) {
        const passage = makePassage(prose, start, end, kind, replacements, leaf.level);
        if (passage !== undefined) passages.push(moved(passage, offset));
      }
      inline = undefined;
    },
  });
  const first = passages[0];
  const title = stated.title ?? (first?.level === 1 ? plain(first.text) : undefined);
  return title === undefined ? { ...stated, passages } : { ...stated, title, passages };
}

/** Line breaks and byte order marks as the parser wants them. Each stands for as many code units as before. */
function normalizeBreaks(text: string): string {
  if (!text.includes('\r') && !text.startsWith('\uFEFF')) return text;
  return text
    .replace(/^\uFEFF/, ' ')
    .replaceAll('\r\n', ' \n')
    .replaceAll('\r', '\n');
}

function kindOfParagraph(node: SyntaxNode): PassageKind {
  for (let { parent } = node; parent !== null; parent = parent.parent) {
    if (parent.name === 'ListItem') return 'item';
    if (parent.name === 'Blockquote') return 'quotation';
  }
  return 'paragraph';
}

/** Where the footnotes of a paragraph begin, each of which is a passage of its own: the parser knows no footnotes. */
function footnotes(text: string, { from, to }: { from: number; to: number }): number[] {
  const paragraph = text.slice(from, to);
  if (!paragraph.includes('[^')) return [];
  return Array.from(paragraph.matchAll(/^[ \t]*\[\^[^\]\s]+\]:/gm), ({ index }) => from + index);
}

function cutAt(cuts: readonly number[], { from, to }: { from: number; to: number }): Span[] {
  return [from, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? to }));
}

function moved(passage: Passage, offset: number): Passage {
  const { start, end } = passage.span;
  return offset === 0 ? passage : { ...passage, span: { start: start + offset, end: end + offset } };
}

/** The words of a passage alone, to be shown. */
function plain(text: string): string {
  return text.replace(/[\s\uFFFC]+/g, ' ').trim();
}
