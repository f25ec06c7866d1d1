import { isAccepted } from '../exceptions/exceptions';
import type { CheckedClaim, Verdict } from './claim';

/** How a claim is counted: as accepted where its writer stands by it, else by its verdict. */
export type Outcome = Verdict | 'accepted';

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export function outcomeOf(claim: CheckedClaim): Outcome {
  return isAccepted(claim) ? 'accepted' : claim.verdict;
}

/** How many claims there are of each outcome; they add up to all. */
export function countOutcomes(claims: Iterable<CheckedClaim>): OutcomeCounts {
  const counts = { supported: 0, contradicted: 0, disputed: 0, unsupported: 0, accepted: 0 };
  for (const claim of claims) counts[outcomeOf(claim)]++;
  return counts;
}
