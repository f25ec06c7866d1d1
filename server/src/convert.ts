import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from './core/text/span';

// Both sides count UTF-16 code units: the core in offsets, the protocol in lines and characters.

/** What both a draft and a source can do: an LSP text document has these two. */
export interface Lines {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

export function toRange(lines: Lines, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export function toSpan(lines: Lines, range: Range): Span {
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}

/** Whether two spans overlap or touch: a cursor (an empty span) right after a figure still means that figure. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
