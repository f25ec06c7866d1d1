import type { PlacedMention } from '../analysis/analyze';
import type { Assessment, Candidate } from './assessment';

/** Other claims of the passage that state the fact's value: the fact is likely theirs. */
export function takersOf(
  { pair: { fact } }: Candidate,
  claim: PlacedMention,
  neighbors: readonly Assessment[],
): readonly Candidate[] {
  return neighbors
    .filter((other) => other.claim !== claim)
    .flatMap((other) => other.agreeing.filter(({ pair }) => pair.fact === fact));
}

/** How many other claims the passage makes, and how surely the sources agree with them: whether they cover its subject. */
export function companyOf(claim: PlacedMention, neighbors: readonly Assessment[]) {
  const others = othersOf(claim, neighbors);
  const agreement = others.map(({ agreeing }) => agreeing[0]?.probability ?? 0);
  const sum = agreement.reduce((total, value) => total + value, 0);
  return {
    company: Math.min(6, others.length),
    companyAgreeing: others.length === 0 ? 0.5 : sum / others.length,
  };
}

/**
 * How many other claims of the passage the best candidate's sentence, and its passage, agree with, each as surely as it is
 * aligned.
 */
export function nearnessOf(best: Candidate, claim: PlacedMention, neighbors: readonly Assessment[]) {
  let sentenceSupport = 0;
  let nearSupport = 0;
  for (const other of othersOf(claim, neighbors)) {
    let inSentence = 0;
    let near = 0;
    for (const { pair, probability: p } of other.agreeing) {
      if (pair.source.passage !== best.pair.source.passage) continue;
      near = Math.max(near, p);
      if (pair.source === best.pair.source) inSentence = Math.max(inSentence, p);
    }
    sentenceSupport += inSentence;
    nearSupport += near;
  }
  return { sentenceSupport: Math.min(4, sentenceSupport), nearSupport: Math.min(4, nearSupport) };
}

/** The surest claim that another claim of the passage has on the same fact, whatever it states. */
export function rivalOf(best: Candidate, claim: PlacedMention, neighbors: readonly Assessment[]): number {
  let most = 1e-4;
  for (const { candidates } of othersOf(claim, neighbors))
    for (const { pair, probability } of candidates)
      if (pair.fact === best.pair.fact) most = Math.max(most, probability);
  return most;
}

/** The neighbors of a claim, but for those that read it otherwise. */
function othersOf({ span }: PlacedMention, neighbors: readonly Assessment[]): readonly Assessment[] {
  return neighbors.filter(({ claim }) => claim.span !== span);
}
