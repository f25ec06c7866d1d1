import { alignmentFeatures } from './alignment';
import { differs, type Assessment, type Candidate, type Neighbors } from './assessment';
import { nearnessOf, rivalOf, takersOf } from './company';
import { hedge } from './hedge';
import { logOdds, probability, type Model } from './model';
import { likenessNames, type Likeness } from './relation';

/** How many of the most probable contradicting candidates are weighed against each other. */
const contestantLimit = 5;

/** The contradicting candidates among which the right value of a wrong claim is to be found, the most probable first. */
export function contestantsOf({ candidates }: Assessment): readonly Candidate[] {
  return candidates.filter(differs).slice(0, contestantLimit);
}

/** The names of the features of a choice, in their order. */
export const choiceFeatures: readonly string[] = [
  'odds',
  'oddsBelowFirst',
  'taken',
  'draftHedge',
  'sourceHedge',
  'doubtful',
  'sentenceSupport',
  'nearSupport',
  'rival',
  ...likenessNames,
  ...alignmentFeatures.map((name) => `pair.${name}`),
];

/**
 * What speaks for one contestant, were the claim wrong: a slip resembles the right value, no other claim states it, and what
 * stands near it is what the rest of the passage says.
 */
export function choiceRow(
  { claim }: Assessment,
  contestant: Candidate,
  first: Candidate,
  neighbors: Neighbors,
  likeness: Likeness,
): number[] {
  const alike = likeness(claim, contestant.pair.fact);
  const { sentenceSupport, nearSupport } = nearnessOf(contestant, claim, neighbors);
  return [
    logOdds(contestant.probability),
    logOdds(first.probability) - logOdds(contestant.probability),
    takersOf(contestant, claim, neighbors).reduce((most, { probability: p }) => Math.max(most, p), 0),
    hedge(claim.figure),
    hedge(contestant.pair.fact.figure),
    contestant.relation === 'doubtful' ? 1 : 0,
    sentenceSupport,
    nearSupport,
    logOdds(contestant.probability) - logOdds(rivalOf(contestant, claim, neighbors)),
    ...likenessNames.map((name) => alike[name] ?? 0),
    ...contestant.pair.features,
  ];
}

/** The contradicting candidate whose value the claim should have stated, were it wrong. */
export function bestContradiction(
  assessment: Assessment,
  neighbors: Neighbors,
  model: Model,
  likeness: Likeness,
): Candidate | undefined {
  const contestants = contestantsOf(assessment);
  const [first] = contestants;
  if (first === undefined || contestants.length === 1) return first;
  const scores = contestants.map((contestant) =>
    probability(model, choiceRow(assessment, contestant, first, neighbors, likeness)),
  );
  return contestants[scores.indexOf(Math.max(...scores))];
}
