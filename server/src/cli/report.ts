import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedClaim } from '../core/checking/claim';
import { countOutcomes, outcomeOf, type OutcomeCounts } from '../core/checking/outcome';
import type { Fact } from '../core/facts/fact';
import type { Messages } from '../messages';
import type { AppliedFix } from './fix';
import type { Texts } from './texts';

/** What a check found in one draft. */
export interface DraftReport {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  readonly text: TextDocument;
  /** After the fixes, where there were any. */
  readonly claims: readonly CheckedClaim[];
  readonly fixed: readonly AppliedFix[];
}

/** What every format of a check's results is made from. */
export interface CheckReport {
  readonly drafts: readonly DraftReport[];
  readonly texts: Texts;
  readonly messages: Messages;
}

/** What every format of the list of facts is made from. */
export interface FactReport {
  readonly facts: readonly Fact[];
  readonly sources: number;
  readonly texts: Texts;
  readonly messages: Messages;
}

/** The claims that are reported one by one; the others are only counted. */
export function isFinding(claim: CheckedClaim): boolean {
  const outcome = outcomeOf(claim);
  return outcome === 'contradicted' || outcome === 'disputed';
}

export function countAll(drafts: readonly DraftReport[]): OutcomeCounts {
  return countOutcomes(drafts.flatMap(({ claims }) => claims));
}
