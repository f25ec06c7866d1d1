import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedClaim, Verdict } from '../core/checking/claim';
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

/** The verdicts that are reported one by one; the others are only counted. */
export function isFinding({ verdict }: CheckedClaim): boolean {
  return verdict === 'contradicted' || verdict === 'disputed';
}

export function countVerdicts(drafts: readonly DraftReport[]): Record<Verdict, number> {
  const counts = { contradicted: 0, disputed: 0, supported: 0, unsupported: 0 };
  for (const { claims } of drafts) for (const { verdict } of claims) counts[verdict]++;
  return counts;
}
