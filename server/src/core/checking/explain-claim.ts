import type { CheckedClaim, Evidence, Explanation } from './claim';
import { modelFor, type Candidate } from './assessment';
import { decisionRow } from './decision';
import type { DraftContext } from './draft-context';
import { explainRow } from './explain';
import type { Impressed, Models } from './verdict';

/**
 * Why a claim got its verdict: what speaks for the fact that decided being about the claim, and for the claim being wrong.
 *
 * @param show a candidate as evidence
 */
export function explainClaim(
  checked: CheckedClaim,
  { assessment, impression }: Impressed,
  context: DraftContext,
  models: Models,
  show: (candidate: Candidate) => Evidence,
): Explanation {
  const { claim, candidates } = assessment;
  const [decisive] = checked.evidence;
  const weighed =
    decisive === undefined ? candidates[0] : candidates.find((one) => isSame(show(one), decisive));
  return {
    ...(weighed === undefined
      ? {}
      : { alignment: explainRow(modelFor(claim, models.alignment), weighed.pair.features, 'pair') }),
    ...(impression === undefined
      ? {}
      : {
          decision: explainRow(
            modelFor(claim, models.decision),
            decisionRow(impression, claim, context),
            'claim',
          ),
        }),
    ...(decisive === undefined && weighed !== undefined ? { nearest: show(weighed) } : {}),
  };
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.uri === b.uri && a.start === b.start && a.end === b.end;
}
