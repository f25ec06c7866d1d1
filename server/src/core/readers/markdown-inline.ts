import type { Tree } from '@lezer/common';
import type { MarkdownExtension } from '@lezer/markdown';
import { hidden, opaque, spaced, type Replacement } from './blank';

export type SyntaxNode = Tree['topNode'];

/** A node in passing, as iterating over a tree gives it; asking for `node` is what costs. */
export interface NodeRef {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly node: SyntaxNode;
}

/** What the parser's inline rules begin with; two spaces may be a hard break. */
const special = /[\\&`<!*_[\]~]| (?= )/g;

/**
 * Takes the parser from one character that may be markup to the next one, in place of asking every rule at every
 * character. It doubles the speed and changes no result.
 */
export const ordinaryRuns: MarkdownExtension = {
  parseInline: [
    {
      name: 'OrdinaryRun',
      before: 'Escape',
      parse(context, _next, position) {
        special.lastIndex = position - context.offset;
        const next = special.exec(context.text)?.index ?? context.text.length;
        return next + context.offset === position ? -1 : next + context.offset;
      },
    },
  ],
};

/** What is gathered of the inline markup of one block. */
export interface Inline {
  readonly replacements: Replacement[];
  /** Where the writer breaks a line on purpose, and a new statement may begin. */
  readonly breaks: number[];
}

export function createInline(): Inline {
  return { replacements: [], breaks: [] };
}

/** Elements whose content is no prose, or not of the sentence: "km<sup>2</sup>", "<del>35</del>". */
const hiddenElements = new Set(['code', 'del', 'kbd', 's', 'samp', 'script', 'style', 'sub', 'sup', 'var']);

/** How many nodes further the end of such an element is looked for. */
const nearbyNodes = 20;

/**
 * The entities that stand for punctuation. Any other is opaque: were "38&euro;" read as "38€", the figure would end within
 * the entity, and its fix would leave the rest of it behind.
 */
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['ensp', ' '],
  ['hellip', '…'],
  ['laquo', '«'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['mdash', '—'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['quot', '"'],
  ['raquo', '»'],
  ['rdquo', '”'],
  ['rsquo', '’'],
  ['thinsp', ' '],
]);

/** A note or citation mark ("[^1]", "[12]"), or the kind of a callout ("[!NOTE]"). */
const mark = /^\[(?:\^[^\]]*|\d{1,3}|![A-Za-z]+)\]$/;

/**
 * Gathers what one inline node blanks. Markup becomes spaces, so that "**38** billion" is still read in one; what is no
 * prose becomes opaque.
 *
 * @returns whether the node's children are to be visited too
 */
export function blankInline(ref: NodeRef, text: string, { replacements, breaks }: Inline): boolean {
  const { name, from, to } = ref;
  switch (name) {
    case 'EmphasisMark':
    case 'HeaderMark':
    case 'QuoteMark':
    case 'TaskMarker':
    case 'Comment':
    case 'ProcessingInstruction':
      replacements.push(spaced(from, to));
      return false;
    case 'HardBreak':
      replacements.push(spaced(from, to));
      if (startsAnew(text, to)) breaks.push(to);
      return false;
    case 'Escape':
      replacements.push(spaced(from, from + 1));
      return false;
    case 'Entity':
      replacements.push({ start: from, end: to, fill: decode(text.slice(from, to)) });
      return false;
    case 'InlineCode':
    case 'Strikethrough':
    case 'Autolink':
      replacements.push(hidden(from, to));
      return false;
    case 'HTMLTag':
      replacements.push(tag(ref, text));
      if (/^<br\b/i.test(text.slice(from, to)) && startsAnew(text, to)) breaks.push(to);
      return false;
    case 'Link':
    case 'Image':
      return link(ref, text, replacements);
    default:
      return true;
  }
}

/** Whether what follows a line break does not merely go on with the sentence, as a lower-case letter would. */
function startsAnew(text: string, at: number): boolean {
  return !/^[\s>]*\p{Ll}/u.test(text.slice(at, at + 40));
}

function decode(entity: string): string {
  const name = entity.slice(1, -1);
  const numeric = /^#(?:[xX]([\da-fA-F]{1,4})|(\d{1,5}))$/.exec(name);
  const character =
    numeric && String.fromCharCode(parseInt(numeric[1] ?? numeric[2] ?? '', numeric[1] ? 16 : 10));
  const known = character !== null && /[\p{P}\p{Zs}]/u.test(character) ? character : entities.get(name);
  return known === undefined || known === '%' ? opaque.repeat(entity.length) : known.padEnd(entity.length);
}

/** Blanks a tag, or all of an element whose content is no prose. */
function tag({ node, from, to }: NodeRef, text: string): Replacement {
  const name = /^<([a-z]+)/i.exec(text.slice(from, to))?.[1]?.toLowerCase();
  if (name === undefined || !hiddenElements.has(name)) return spaced(from, to);
  let next = node.nextSibling;
  for (let count = 0; next !== null && count < nearbyNodes; count++, next = next.nextSibling) {
    if (next.name !== 'HTMLTag') continue;
    if (text.slice(next.from, next.to).toLowerCase().startsWith(`</${name}`)) return hidden(from, next.to);
  }
  return spaced(from, to);
}

/** A link's text and an image's description are prose; the brackets and what the link leads to are not. */
function link({ name, node, from, to }: NodeRef, text: string, replacements: Replacement[]): boolean {
  const all = text.slice(from, to);
  if (mark.test(all)) {
    const definition =
      text.charAt(to) === ':' && /(?:^|\n)[\s>]*$/.test(text.slice(Math.max(0, from - 20), from));
    replacements.push(spaced(from, definition ? to + 1 : to));
    return false;
  }
  const [open, close] = node.getChildren('LinkMark');
  if (open === undefined || close === undefined) return true;
  // One reads on across a link, "[OpenAI](…) paga", but not across an image.
  const blank = name === 'Image' ? hidden : spaced;
  replacements.push(blank(open.from, open.to), blank(close.from, to));
  return true;
}
