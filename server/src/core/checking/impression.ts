import { alignmentFeatures } from './alignment';
import { modelFor, type Assessment, type Candidate, type ModelPair, type Neighbors } from './assessment';
import { bestContradiction } from './choice';
import { companyOf, nearnessOf, rivalOf, takersOf } from './company';
import { derivationNames, derivationOf } from './derivation';
import { hedge } from './hedge';
import { logOdds, probability } from './model';
import { nameStandingNames, nameStandingOf } from './name-standing';
import { likenessNames, type Likeness } from './relation';

/** Names of what the contrast of a claim's candidates is made of. */
const contrastNames = [
  'odds',
  'oddsOverAgreeing',
  'agreeing',
  'hasAgreeing',
  'agreesInSentence',
  'oddsOverUnclear',
  'oddsOverSecond',
  'values',
  'sameValueTwice',
  'oddsOverTaken',
  'taken',
  'draftHedge',
  'sourceHedge',
  'company',
  'companyAgreeing',
  'takenByValue',
  'exchanged',
  'agreeingFacts',
  'doubtful',
  'sentenceSupport',
  'nearSupport',
  'rival',
  ...derivationNames,
  ...nameStandingNames,
] as const;

/** What is also looked at of the best agreeing candidate. */
const agreeingNames = [
  'share',
  'cover',
  'coverReach',
  'local',
  'anchor',
  'before',
  'after',
  'topicBefore',
  'topicAfter',
  'sameUnit',
  'sameNoun',
  'clauseCover',
  'claimClauseCover',
  'clauseAgreeing',
];
const agreeingColumns = agreeingNames.map((name) => alignmentFeatures.indexOf(name));

/**
 * Digits that have changed places tell which value was meant, but that they have not tells little of whether a claim is
 * wrong: whoever makes up wrong figures exchanges digits more often than hands slip.
 */
const decidingLikeness = likenessNames.filter((name) => name !== 'transposed');

/** The names of the features of a first impression, in their order. */
export const impressionFeatures: readonly string[] = [
  ...contrastNames,
  ...decidingLikeness,
  ...agreeingNames.map((name) => `agreeing.${name}`),
  ...alignmentFeatures.map((name) => `pair.${name}`),
];

/**
 * What speaks, in its passage, for a claim being contradicted by its best contradicting candidate: how sure the alignment
 * is, and how it stands against the best agreeing one, the second best value, and the other claims that the same fact may
 * belong to.
 */
export function impressionRow(
  { claim, candidates, agreeing: allAgreeing }: Assessment,
  best: Candidate,
  neighbors: Neighbors,
  likeness: Likeness,
): number[] {
  const [agreeing] = allAgreeing;
  const unclear = candidates.find(({ relation }) => relation === 'incomparable');
  const contradicting = candidates.filter(
    (candidate) => candidate.relation === 'contradict' || candidate === best,
  );
  const surface = surfaceOf(best);
  const surfaces = contradicting.map(surfaceOf);
  const second = contradicting.find((other, index) => other !== best && surfaces[index] !== surface);
  const odds = logOdds(best.probability);
  const takers = takersOf(best, claim, neighbors);
  const taken = takers.reduce((most, { probability }) => Math.max(most, probability), 0);
  const agreesInSentence = allAgreeing.some(({ pair }) => pair.source === best.pair.source);
  const contrast: Record<(typeof contrastNames)[number], number> = {
    odds,
    oddsOverAgreeing: odds - logOdds(agreeing?.probability ?? 1e-4),
    agreeing: agreeing?.probability ?? 0,
    hasAgreeing: agreeing === undefined ? 0 : 1,
    agreesInSentence: agreesInSentence ? 1 : 0,
    oddsOverUnclear: odds - logOdds(unclear?.probability ?? 1e-4),
    oddsOverSecond: odds - logOdds(second?.probability ?? 1e-4),
    values: Math.min(4, new Set(surfaces).size),
    sameValueTwice: surfaces.filter((other) => other === surface).length > 1 ? 1 : 0,
    oddsOverTaken: odds - logOdds(taken),
    taken,
    draftHedge: hedge(claim.figure),
    sourceHedge: hedge(best.pair.fact.figure),
    ...companyOf(claim, neighbors),
    takenByValue: takers.length > 0 ? 1 : 0,
    exchanged: takers.length > 0 && agreesInSentence ? 1 : 0,
    agreeingFacts: Math.min(4, allAgreeing.length),
    doubtful: best.relation === 'doubtful' ? 1 : 0,
    ...nearnessOf(best, claim, neighbors),
    rival: odds - logOdds(rivalOf(best, claim, neighbors)),
    ...derivationOf(claim, best),
    ...nameStandingOf(claim, best, neighbors),
  };
  const alike = likeness(claim, best.pair.fact);
  return [
    ...contrastNames.map((name) => contrast[name]),
    ...decidingLikeness.map((name) => alike[name] ?? 0),
    ...agreeingColumns.map((column) => agreeing?.pair.features[column] ?? -1),
    ...best.pair.features,
  ];
}

function surfaceOf({ pair }: Candidate): string {
  const { span } = pair.fact;
  return pair.source.sentence.text.slice(span.start, span.end).toLowerCase();
}

/** How a claim looks by its passage alone. */
export interface Impression {
  /** What it should have stated, were it wrong. */
  readonly best: Candidate;
  readonly row: readonly number[];
  /** How likely it is wrong, 0 to 1. */
  readonly wrong: number;
}

/** The first impression of a claim; undefined where nothing contradicts it. */
export function impressionOf(
  assessment: Assessment,
  neighbors: Neighbors,
  models: { readonly choice: ModelPair; readonly impression: ModelPair },
  likeness: Likeness,
): Impression | undefined {
  const { claim } = assessment;
  const best = bestContradiction(assessment, neighbors, modelFor(claim, models.choice), likeness);
  if (best === undefined) return undefined;
  const row = impressionRow(assessment, best, neighbors, likeness);
  return { best, row, wrong: probability(modelFor(claim, models.impression), row) };
}
