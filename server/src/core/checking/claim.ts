import type { UnknownDirective } from '../directives/directives';
import type { Acceptance } from '../exceptions/exceptions';
import type { ClaimType } from '../facts/fact';
import type { Span } from '../text/span';
import type { Weighing } from './explain';

export type { ClaimType } from '../facts/fact';

/** What the sources say of a claim; `unsupported` where they say nothing. */
export type Verdict = 'supported' | 'contradicted' | 'disputed' | 'unsupported';

/** A fact that bears on a claim. `start` and `end` are its figure's span in the source document. */
export interface Evidence extends Span {
  readonly uri: string;
  readonly title?: string;
  /** `YYYY-MM-DD`: the source document's date. */
  readonly date?: string;
  /** The sentence of the source that states the fact, as it stands there. */
  readonly quote: string;
  /** Where the quote starts in the source document, so that the figure can be found within the quote. */
  readonly quoteStart: number;
  /** Whether the fact says the same as the claim. */
  readonly agrees: boolean;
  /** This fact's value in the draft's style, to stand in place of the claim; only where it differs. */
  readonly replacement?: string;
}

/** What is to be said of a claim besides its verdict. */
export interface ClaimNote {
  /** The draft gives as exact what the sources only give with a hedge, or as a bound. */
  readonly kind: 'hedgeDropped';
  /** What the source says, in its own words, the hedge included. */
  readonly said: string;
  /** The claim with a hedge in the draft's language, to stand in its place. */
  readonly replacement: string;
}

/** A figure or name of a draft with its verdict. `start` and `end` are its span in the draft. */
export interface CheckedClaim extends Span {
  readonly type: ClaimType;
  readonly verdict: Verdict;
  /** The calibrated probability, 0 to 1, that the verdict is right. */
  readonly confidence: number;
  /** What the sources say, in the draft's style, to stand in place of the claim; only where it is contradicted. */
  readonly replacement?: string;
  /** Absent where there is nothing to add; only of a claim that is `supported`. */
  readonly note?: ClaimNote;
  /** Best first; of sources that disagree, the newer first. */
  readonly evidence: readonly Evidence[];
  /** That the writer stands by the claim, whatever the verdict; only where that was decided. */
  readonly acceptance?: Acceptance;
  /** The URIs of sources that the writer does not want to be compared with the claim; only where there are any. */
  readonly ignoredSources?: readonly string[];
  /** Only where it is asked for. */
  readonly explanation?: Explanation;
}

/** Why a claim got its verdict. */
export interface Explanation {
  /** Whether the first of the evidence is about what the claim is about; absent where no fact could be. */
  readonly alignment?: Weighing;
  /** Whether the claim is wrong; absent where no fact says otherwise. */
  readonly decision?: Weighing;
  /** The fact that comes nearest to a claim without evidence: the alignment is then about this one. */
  readonly nearest?: Evidence;
}

/** The verdicts on a draft, in the order of the text. */
export interface CheckResult {
  readonly claims: readonly CheckedClaim[];
  /** What looks like a directive and is none; absent where there is nothing of that kind. */
  readonly unknownDirectives?: readonly UnknownDirective[];
}
