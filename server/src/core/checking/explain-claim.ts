import type { CheckedClaim, Evidence, Explanation } from './claim';
import {
  bestContradiction,
  decisionRow,
  modelFor,
  type Assessment,
  type Candidate,
  type Surroundings,
} from './decision';
import { explainRow } from './explain';
import type { Likeness } from './relation';
import type { Models } from './verdict';

/**
 * Why a claim got its verdict: what speaks for the fact that decided being about the claim, and for the claim being wrong.
 *
 * @param show a candidate as evidence
 */
export function explainClaim(
  checked: CheckedClaim,
  assessment: Assessment,
  surroundings: Surroundings,
  models: Models,
  likeness: Likeness,
  show: (candidate: Candidate) => Evidence,
): Explanation {
  const { claim, candidates } = assessment;
  const [decisive] = checked.evidence;
  const weighed =
    decisive === undefined ? candidates[0] : candidates.find((one) => isSame(show(one), decisive));
  const best = bestContradiction(assessment, surroundings, modelFor(claim, models.choice), likeness);
  return {
    ...(weighed === undefined
      ? {}
      : { alignment: explainRow(modelFor(claim, models.alignment), weighed.pair.features, 'pair') }),
    ...(best === undefined
      ? {}
      : {
          decision: explainRow(
            modelFor(claim, models.decision),
            decisionRow(assessment, best, surroundings, likeness),
            'claim',
          ),
        }),
    ...(decisive === undefined && weighed !== undefined ? { nearest: show(weighed) } : {}),
  };
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.uri === b.uri && a.start === b.start && a.end === b.end;
}
