import type { Span } from '../../core/text/span';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** The codes that begin and end each style (ECMA-48, "select graphic rendition"). */
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** Puts a text in some styles; without colors it stays as it is. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

export function createPaint(color: boolean): Paint {
  if (!color) return (text) => text;
  return (text, ...styles) =>
    styles.reduce((painted, style) => {
      const [on, off] = codes[style];
      return text === '' ? '' : `\u001b[${on}m${painted}\u001b[${off}m`;
    }, text);
}

/** A stretch of a text on one line, and where in it a figure stands. */
export interface Excerpt {
  readonly text: string;
  readonly focus: Span;
}

/** How far a cut moves to fall between words. */
const wordReach = 14;

/**
 * Cuts a text down to a width around a figure, between words, with "…" where something was left out. Control characters,
 * which could command the terminal, and line breaks become spaces.
 */
export function excerpt(text: string, focus: Span, width: number): Excerpt {
  const flat = text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
  if (flat.length <= width) return { text: flat, focus };
  const room = Math.max(width - 2, 10);
  const length = focus.end - focus.start;
  // A third of the room goes before the figure: what follows it tells more of what it is about.
  const ideal = Math.min(focus.start - Math.floor(Math.max(0, room - length) / 3), flat.length - room);
  const from = ideal <= 0 ? 0 : afterSpace(flat, ideal, focus.start);
  const limit = Math.min(flat.length, from + room);
  const to = limit === flat.length ? limit : beforeSpace(flat, limit, focus.end);
  const before = from > 0 ? '…' : '';
  const after = to < flat.length ? '…' : '';
  const moved = before.length - from;
  return {
    text: before + flat.slice(from, to) + after,
    focus: { start: focus.start + moved, end: Math.min(focus.end, to) + moved },
  };
}

function afterSpace(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < Math.min(limit, at + wordReach) ? space + 1 : at;
}

function beforeSpace(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(' ', at);
  return space >= Math.max(limit, at - wordReach) ? space : at;
}

/** Breaks a text into lines of at most `width`, between words where it can. The spans leave the spaces at breaks out. */
export function wrap(text: string, width: number): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length;) {
    if (text.length - start <= width) {
      lines.push({ start, end: text.length });
      break;
    }
    const space = text.lastIndexOf(' ', start + width);
    const end = space > start ? space : start + width;
    lines.push({ start, end });
    start = text.charAt(end) === ' ' ? end + 1 : end;
  }
  return lines;
}
