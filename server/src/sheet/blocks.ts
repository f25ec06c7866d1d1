import { opaque } from '../core/readers/blank';
import type { Passage } from '../core/text/document';
import type { Span } from '../core/text/span';
import type { Block, Segment } from './sheet';

/**
 * Lays a draft out in blocks, with its claims in place and without its markup. What lies between the passages is shown,
 * too, where it holds words, since nothing of it was checked; front matter is not, for it is no part of the text.
 *
 * @param claims in the order of the text
 */
export function blocksOf(text: string, passages: readonly Passage[], claims: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  let end = 0;
  let next = 0;
  for (const passage of passages) {
    const gap = text.slice(end, passage.span.start);
    const unread = end === 0 && isFrontMatter(gap) ? '' : wordsOf(gap);
    if (unread !== '') blocks.push({ kind: 'other', text: unread });
    // Of many claims, only those are looked at that no passage before this one has used up.
    while ((claims[next]?.end ?? Infinity) <= passage.span.start) next++;
    const segments = segmentsOf(text, passage, claims, next);
    const last = blocks.at(-1);
    if (passage.kind === 'cell') {
      if (last?.kind === 'row' && !gap.includes('\n'))
        blocks[blocks.length - 1] = { ...last, cells: [...last.cells, segments] };
      else blocks.push({ kind: 'row', cells: [segments] });
    } else if (passage.kind === 'heading') {
      blocks.push({ kind: 'heading', level: passage.level ?? 1, segments });
    } else {
      blocks.push({ kind: passage.kind, segments });
    }
    end = passage.span.end;
  }
  const rest = wordsOf(text.slice(end));
  if (rest !== '') blocks.push({ kind: 'other', text: rest });
  return blocks;
}

function isFrontMatter(gap: string): boolean {
  return /^\uFEFF?---[ \t]*\r?\n/.test(gap);
}

/** What a gap between passages says; nothing where it is all bullets, rules and marks. */
function wordsOf(gap: string): string {
  return /\p{L}{2}/u.test(gap) ? gap.trim() : '';
}

/** The text of a passage, cut where claims begin and end. Of claims that overlap, the later one gets what is left. */
function segmentsOf(text: string, passage: Passage, claims: readonly Span[], first: number): Segment[] {
  const segments: Segment[] = [];
  const { start, end } = passage.span;
  let at = start;
  const push = (to: number, claim?: number): void => {
    const shown = visible(text, passage, at, to);
    if (shown !== '') segments.push(claim === undefined ? { text: shown } : { text: shown, claim });
    at = to;
  };
  for (let index = first; index < claims.length; index++) {
    const claim = claims[index];
    if (claim === undefined || claim.start >= end) break;
    if (claim.end <= at) continue;
    if (claim.start > at) push(claim.start);
    push(Math.min(claim.end, end), index);
  }
  push(end);
  return segments;
}

/** What a reader of the passage sees between two offsets of the document: markup is left out, entities are read. */
function visible(text: string, { span, text: prose }: Passage, from: number, to: number): string {
  let shown = '';
  for (let at = from; at < to; at++) {
    const written = text.charAt(at);
    const read = prose.charAt(at - span.start);
    if (read === opaque) shown += written;
    else if (read !== ' ' || /\s/.test(written)) shown += read;
    // Blanked: markup, or an entity or a tag that stands for a space.
    else if (/^(?:&(?:nbsp|ensp|thinsp|#160|#x[aA]0);|<br\b)/.test(text.slice(at, at + 8))) shown += ' ';
  }
  return shown.replace(/\s+/g, ' ');
}
