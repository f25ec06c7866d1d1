import type { PlacedMention } from '../analysis/analyze';
import type { Candidate } from './assessment';
import { draftNames, type DraftContext } from './draft-context';
import { impressionFeatures, type Impression } from './impression';
import { logOdds } from './model';

/** The names of the features of a decision, in their order. */
export const decisionFeatures: readonly string[] = [...impressionFeatures, ...draftNames];

/** What speaks for a claim being contradicted: what does in its passage, and what the rest of the draft tells. */
export function decisionRow(
  { row, best }: Pick<Impression, 'row' | 'best'>,
  claim: PlacedMention,
  context: DraftContext,
): number[] {
  return [...row, ...context.of(claim, best.pair.source.document)];
}

/** The names of the features of a confirmation, in their order. */
export const confirmationFeatures: readonly string[] = ['support', 'wrong'];

/**
 * What speaks for a claim being right that some fact agrees with: the log-odds of that fact being what the claim is about,
 * and of the claim being wrong all the same. An equal value is hardly ever a coincidence, which the first alone does not say.
 */
export function confirmationRow(agreeing: Candidate, wrong: number): number[] {
  return [logOdds(agreeing.probability), logOdds(wrong)];
}
