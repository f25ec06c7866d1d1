import type { ClaimType } from '../core/checking/claim';
import type { Outcome, OutcomeCounts } from '../core/checking/outcome';
import type { Span } from '../core/text/span';
import type { Timeline } from './timeline';

/** A position as the protocol counts it: lines and UTF-16 characters, from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where something stands in a file, to be opened there. */
export interface Place {
  readonly uri: string;
  /** As it is shown: relative to the folder, with `/`. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** A fact that bears on a claim; the quote in three parts, on one line. */
export interface SheetEvidence {
  readonly place: Place;
  readonly title: string;
  readonly date?: string;
  /** Title and date in words. */
  readonly provenance: string;
  readonly quote: { readonly before: string; readonly figure: string; readonly after: string };
  readonly agrees: boolean;
}

export interface SheetClaim extends Span {
  /** Unique in the sheet, and part of the addresses within it. */
  readonly id: string;
  /** The same while the draft is edited elsewhere: its words, and how often they stood before. */
  readonly key: string;
  readonly text: string;
  readonly place: Place;
  readonly type: ClaimType;
  readonly verdict: Outcome;
  /** 0 to 1. */
  readonly confidence: number;
  /** The same in words. */
  readonly sureness: string;
  /** What the sources say of it, in one sentence. */
  readonly finding: string;
  readonly replacement?: string;
  readonly evidence: readonly SheetEvidence[];
}

/** A stretch of the draft's text; where it belongs to a claim, with the index of that. */
export interface Segment {
  readonly text: string;
  readonly claim?: number;
}

/** A block of the draft, as a reader sees it: without markup. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly segments: readonly Segment[] }
  | { readonly kind: 'paragraph' | 'item' | 'quotation'; readonly segments: readonly Segment[] }
  | { readonly kind: 'row'; readonly cells: readonly (readonly Segment[])[] }
  /** What is no prose, and not checked. */
  | { readonly kind: 'other'; readonly text: string };

export interface SheetDraft {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  readonly date?: string;
  readonly blocks: readonly Block[];
  readonly claims: readonly SheetClaim[];
  readonly counts: OutcomeCounts;
  readonly timeline: Timeline;
}

export interface SheetSource {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  readonly date?: string;
  /** How many of the claims it bears on. */
  readonly uses: number;
}

/** All that the fact-check sheet shows, apart from how. */
export interface Sheet {
  /** `YYYY-MM-DD`: the day of the check. */
  readonly date?: string;
  readonly drafts: readonly SheetDraft[];
  /** Those that bear on most claims first. */
  readonly sources: readonly SheetSource[];
  readonly counts: OutcomeCounts;
}
