import type { PlacedMention } from '../analysis/analyze';
import type { Figure, Qualifier } from '../figures/figure';
import { alignmentFeatures, type Pair } from './alignment';
import { companyOf, nearnessOf, rivalOf, takersOf } from './company';
import { logOdds, probability, type Model } from './model';
import { likenessNames, type Likeness, type Relation } from './relation';
import type { Support } from './support';

/** A fact that may be what a claim is about, with the probability that it is. */
export interface Candidate {
  readonly pair: Pair;
  readonly probability: number;
  readonly relation: Relation;
}

/** A claim with its candidates, the most probable first. */
export interface Assessment {
  readonly claim: PlacedMention;
  readonly candidates: readonly Candidate[];
  /** Those of them that agree. */
  readonly agreeing: readonly Candidate[];
}

/** Names and figures have little in common: each has models of its own. */
export interface ModelPair {
  readonly figures: Model;
  readonly names: Model;
}

/** The model of a pair that a claim is to be judged by. */
export function modelFor({ figure }: PlacedMention, { figures, names }: ModelPair): Model {
  return figure.type === 'name' ? names : figures;
}

/** What is less likely than so many others bears on no verdict, but would be held in memory while a draft is checked. */
const candidateLimit = 12;

/** Weighs the pairs of a claim. */
export function assessmentOf(claim: PlacedMention, pairs: readonly Pair[], models: ModelPair): Assessment {
  const model = modelFor(claim, models);
  const candidates = pairs.map((pair) => ({
    pair,
    probability: probability(model, pair.features),
    relation: pair.relation,
  }));
  candidates.sort((a, b) => b.probability - a.probability);
  const kept = candidates.filter(({ relation }, index) => index < candidateLimit || relation === 'agree');
  return assessmentWith(claim, kept);
}

/** The assessment of a claim by some candidates, the most probable first. */
export function assessmentWith(claim: PlacedMention, candidates: readonly Candidate[]): Assessment {
  return { claim, candidates, agreeing: candidates.filter(({ relation }) => relation === 'agree') };
}

/** What a claim stands among. */
export interface Surroundings {
  /** The assessments of its passage, its own included. */
  readonly neighbors: readonly Assessment[];
  readonly support: Support;
}

/** How many of the most probable contradicting candidates are weighed against each other. */
const contestantLimit = 5;

/** The contradicting candidates among which the right value of a wrong claim is to be found, the most probable first. */
export function contestantsOf({ candidates }: Assessment): readonly Candidate[] {
  return candidates.filter(differs).slice(0, contestantLimit);
}

/** Whether a candidate may state what the claim should have. */
export function differs({ relation }: Candidate): boolean {
  return relation === 'contradict' || relation === 'doubtful';
}

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
  'draftSupport',
  'draftShare',
  'draftBacked',
] as const;

/** The names of the features of a choice, in their order. */
export const choiceFeatures: readonly string[] = [
  'odds',
  'oddsBelowFirst',
  'taken',
  'draftHedge',
  'sourceHedge',
  'doubtful',
  ...likenessNames,
  ...alignmentFeatures.map((name) => `pair.${name}`),
];

/** What speaks for one contestant, were the claim wrong: a slip resembles the right value, and no other claim states it. */
export function choiceRow(
  { claim }: Assessment,
  contestant: Candidate,
  first: Candidate,
  { neighbors }: Surroundings,
  likeness: Likeness,
): number[] {
  const alike = likeness(claim, contestant.pair.fact);
  return [
    logOdds(contestant.probability),
    logOdds(first.probability) - logOdds(contestant.probability),
    takersOf(contestant, claim, neighbors).reduce((most, { probability: p }) => Math.max(most, p), 0),
    hedge(claim.figure),
    hedge(contestant.pair.fact.figure),
    contestant.relation === 'doubtful' ? 1 : 0,
    ...likenessNames.map((name) => alike[name] ?? 0),
    ...contestant.pair.features,
  ];
}

/** The contradicting candidate whose value the claim should have stated, were it wrong. */
export function bestContradiction(
  assessment: Assessment,
  surroundings: Surroundings,
  model: Model,
  likeness: Likeness,
): Candidate | undefined {
  const contestants = contestantsOf(assessment);
  const [first] = contestants;
  if (first === undefined || contestants.length === 1) return first;
  const scores = contestants.map((contestant) =>
    probability(model, choiceRow(assessment, contestant, first, surroundings, likeness)),
  );
  return contestants[scores.indexOf(Math.max(...scores))];
}

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

/** The names of the features of a decision, in their order. */
export const decisionFeatures: readonly string[] = [
  ...contrastNames,
  ...decidingLikeness,
  ...agreeingNames.map((name) => `agreeing.${name}`),
  ...alignmentFeatures.map((name) => `pair.${name}`),
];

/**
 * What speaks for a claim being contradicted by its best contradicting candidate: how sure the alignment is, and how it
 * stands against the best agreeing one, the second best value, and the other claims that the same fact may belong to.
 */
export function decisionRow(
  { claim, candidates, agreeing: allAgreeing }: Assessment,
  best: Candidate,
  { neighbors, support }: Surroundings,
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
    draftSupport: support.from(claim, best.pair.source.document),
    draftShare: support.share(claim, best.pair.source.document),
    draftBacked: support.anywhere(claim),
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

const hedges: Readonly<Record<Qualifier, number>> = {
  exact: 0,
  about: 1,
  nearly: 1,
  over: 2,
  atLeast: 2,
  under: -2,
  atMost: -2,
};

function hedge(figure: Figure): number {
  return 'quantity' in figure ? hedges[figure.quantity.qualifier] : 'bound' in figure ? 1 : 0;
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
