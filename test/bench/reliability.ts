import type { CheckedClaim } from '../../server/src/core/checking/claim';
import { meets } from './accuracy';
import type { LabelledDraft } from './labelled-drafts';

/** Verdicts of some confidence, and how many of them are right; they add up. */
export interface Reliability {
  readonly verdicts: number;
  readonly right: number;
}

/** The confidences that are told apart: from each of these, up to the next or to 1. */
export const confidences = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** One for each of `confidences`. */
export type Reliabilities = readonly Reliability[];

/**
 * How reliable the contradictions of a draft are, however unsure: right where something is wrong.
 *
 * @param claims checked at a minimum confidence of 0
 */
export function contradictions(labelled: LabelledDraft, claims: readonly CheckedClaim[]): Reliabilities {
  return reliabilities(
    claims.filter(({ verdict }) => verdict === 'contradicted'),
    (claim) => meets(labelled.errors, claim) || (meets(labelled.tolerated, claim) ? undefined : false),
  );
}

/**
 * How reliable the confirmations of a draft are: right where a label says that the sources confirm it, and wrong where
 * one says that it is wrong, disputed or not in the sources. What has no label is left out.
 */
export function confirmations(labelled: LabelledDraft, claims: readonly CheckedClaim[]): Reliabilities {
  const wrong = [...labelled.errors, ...labelled.disputed, ...labelled.unsupported];
  // Where only what is wrong has labels, no confirmation could be right.
  if (labelled.supported.length === 0 && labelled.unsupported.length === 0)
    return reliabilities([], () => false);
  return reliabilities(
    claims.filter(({ verdict }) => verdict === 'supported'),
    (claim) => !meets(wrong, claim) && (meets(labelled.supported, claim) || undefined),
  );
}

/** @param isRight nothing where a verdict counts neither way */
function reliabilities(
  claims: readonly CheckedClaim[],
  isRight: (claim: CheckedClaim) => boolean | undefined,
): Reliabilities {
  const judged = claims.map((claim) => ({ confidence: claim.confidence, right: isRight(claim) }));
  return confidences.map((from, index) => {
    const to = confidences[index + 1] ?? Infinity;
    const within = judged.filter(
      ({ confidence, right }) => right !== undefined && confidence >= from && confidence < to,
    );
    return { verdicts: within.length, right: within.filter(({ right }) => right).length };
  });
}

export function sumReliabilities(all: readonly Reliabilities[]): Reliabilities {
  return confidences.map((_, index) => ({
    verdicts: all.reduce((sum, some) => sum + (some[index]?.verdicts ?? 0), 0),
    right: all.reduce((sum, some) => sum + (some[index]?.right ?? 0), 0),
  }));
}
