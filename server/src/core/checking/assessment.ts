import type { PlacedMention } from '../analysis/analyze';
import type { Pair } from './alignment';
import { probability, type Model } from './model';
import type { Relation } from './relation';

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

/** What a claim stands among: the assessments of its passage, its own included. */
export type Neighbors = readonly Assessment[];

/** Whether a candidate may state what the claim should have. */
export function differs({ relation }: Candidate): boolean {
  return relation === 'contradict' || relation === 'doubtful';
}
