import type { CheckedClaim } from '../core/checking/claim';
import { outcomeOf } from '../core/checking/outcome';
import { overlaps, type Span } from '../core/text/span';

/** A correction; the span is that of `from` in the text before any correction. */
export interface AppliedFix extends Span {
  readonly from: string;
  readonly to: string;
}

/** A text with what the sources contradict put right. Of claims that overlap, the surest is corrected. */
export function applyFixes(
  text: string,
  claims: readonly CheckedClaim[],
): { readonly text: string; readonly applied: readonly AppliedFix[] } {
  const chosen: AppliedFix[] = [];
  const surestFirst = claims
    .filter((claim) => outcomeOf(claim) === 'contradicted')
    .sort((a, b) => b.confidence - a.confidence || a.start - b.start);
  for (const { start, end, replacement } of surestFirst) {
    if (replacement === undefined || chosen.some((other) => overlaps(other, { start, end }))) continue;
    chosen.push({ start, end, from: text.slice(start, end), to: replacement });
  }
  const applied = chosen.sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, to } of applied) {
    pieces.push(text.slice(at, start), to);
    at = end;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(''), applied };
}

/** Where a correction begins in the corrected text. */
export function startAfterFixes(fixed: readonly AppliedFix[], index: number): number {
  const before = fixed.slice(0, index).reduce((sum, { from, to }) => sum + to.length - from.length, 0);
  return (fixed[index]?.start ?? 0) + before;
}
