import { alignmentFeatures } from '../src/core/checking/alignment';
import {
  assessmentOf,
  bestContradiction,
  choiceFeatures,
  choiceRow,
  confirmationFeatures,
  confirmationRow,
  contestantsOf,
  decisionFeatures,
  decisionRow,
  modelFor,
  type Assessment,
  type ModelPair,
  type Surroundings,
} from '../src/core/checking/decision';
import { probability, type Model } from '../src/core/checking/model';
import { backingOf, createSupport } from '../src/core/checking/support';
import { boost, type BoostOptions, type Example } from './boost';
import type { Case } from './cases';
import type { LabelledClaim } from './collect';

/** What a name and a numeric figure have in common is little: each has models of its own. */
export type Kind = 'figures' | 'names';

export function kindOf({ claim }: LabelledClaim): Kind {
  return claim.figure.type === 'name' ? 'names' : 'figures';
}

const alignmentOptions: BoostOptions = {
  columns: 0.4,
  rows: 1,
  trees: 120,
  depth: 5,
  learningRate: 0.12,
  minimumWeight: 8,
  ridge: 4,
};
const decisionOptions: BoostOptions = {
  columns: 0.25,
  rows: 0.6,
  trees: 350,
  depth: 5,
  learningRate: 0.035,
  minimumWeight: 6,
  ridge: 6,
};

/** How many negatives of a claim teach the alignment; a long source has hundreds that say nothing new. */
const negativesPerClaim = 12;

/**
 * Fits a model of which fact a claim is about. Where several facts state the right value, only the best aligned of them is
 * taken for the right one, by a first model fitted on all.
 */
export function fitAlignment(claims: readonly LabelledClaim[]): Model {
  const teaching = claims.filter(({ wrong, gold }) => gold.size > 0 || !wrong);
  const first = boost(
    alignmentFeatures,
    teaching.flatMap((claim) => alignmentExamples(claim)),
    { ...alignmentOptions, trees: 40 },
  );
  return boost(
    alignmentFeatures,
    teaching.flatMap((claim) => alignmentExamples(claim, first)),
    alignmentOptions,
  );
}

function alignmentExamples({ pairs, gold, case: { kind, weight } }: LabelledClaim, first?: Model): Example[] {
  const scored = pairs.map((pair) => ({
    pair,
    // Without a model, in the order of the search.
    score: first === undefined ? 0 : probability(first, pair.features),
  }));
  scored.sort((a, b) => b.score - a.score);
  const best = scored.find(({ pair }) => gold.has(pair))?.pair;
  const negatives = scored.filter(({ pair }) => !gold.has(pair)).slice(0, negativesPerClaim);
  const examples: Example[] = negatives.map(({ pair }) => ({ row: pair.features, label: 0, weight }));
  // In a case whose sources say nothing of the claim, an equal value is a coincidence as often as not: it teaches nothing.
  if (kind === 'unrelated') return examples;
  const positives = first === undefined ? [...gold] : best === undefined ? [] : [best];
  for (const pair of positives)
    examples.push({ row: pair.features, label: 1, weight: weight / positives.length });
  return examples;
}

/** What a made-up slip counts beside a labelled error. */
const madeWeight = 0.3;

const choiceOptions: BoostOptions = {
  columns: 0.5,
  rows: 1,
  trees: 80,
  depth: 3,
  learningRate: 0.1,
  minimumWeight: 6,
  ridge: 4,
};

/** A claim with all that was weighed for it, by models that have not seen its sources. */
export interface Weighed {
  readonly of: LabelledClaim;
  readonly assessment: Assessment;
  readonly surroundings: Surroundings;
}

/** Weighs the candidates of each claim. */
export function weigh(claims: readonly LabelledClaim[], models: ModelPair): Weighed[] {
  const assessments = new Map(claims.map((claim) => [claim, assessmentOf(claim.claim, claim.pairs, models)]));
  const drafts = new Map<Case, Assessment[]>();
  for (const [of, assessment] of assessments) {
    if (of.made) continue;
    const draft = drafts.get(of.case);
    if (draft === undefined) drafts.set(of.case, [assessment]);
    else draft.push(assessment);
  }
  const supports = new Map([...drafts].map(([draft, all]) => [draft, createSupport([backingOf(all)])]));
  return [...assessments].map(([of, assessment]) => ({
    of,
    assessment,
    surroundings: {
      neighbors: of.passage.flatMap((other) => assessments.get(other) ?? []),
      support: supports.get(of.case) ?? createSupport([]),
    },
  }));
}

/** A model of which contradicting fact a wrong claim should have stated, fitted to those of which one is known to be. */
export function fitChoice(weighed: readonly Weighed[]): Model {
  const examples = weighed.flatMap(({ of, assessment, surroundings }): Example[] => {
    const contestants = contestantsOf(assessment);
    const [first] = contestants;
    if (!of.wrong || first === undefined || !contestants.some(({ pair }) => of.gold.has(pair))) return [];
    return contestants.map((contestant) => ({
      row: choiceRow(assessment, contestant, first, surroundings, of.likeness),
      label: of.gold.has(contestant.pair) ? 1 : 0,
      weight: weightOf(of),
    }));
  });
  return boost(choiceFeatures, examples, choiceOptions);
}

/** An example for the decision on each claim that some fact contradicts. */
export function decisionExamples(weighed: readonly Weighed[], choice: ModelPair): DecisionExample[] {
  return weighed.flatMap(({ of, assessment, surroundings }): DecisionExample[] => {
    const best = bestContradiction(assessment, surroundings, modelFor(of.claim, choice), of.likeness);
    if (best === undefined) return [];
    const row = decisionRow(assessment, best, surroundings, of.likeness);
    return [{ of, row, label: of.wrong ? 1 : 0, weight: weightOf(of), fixed: of.gold.has(best.pair) }];
  });
}

export interface DecisionExample extends Example {
  readonly of: LabelledClaim;
  /** Whether the contradicting fact is the one that the claim should have stated. */
  readonly fixed: boolean;
}

export function fitDecision(examples: readonly DecisionExample[]): Model {
  return boost(
    decisionFeatures,
    examples.filter(({ of }) => !of.tolerated),
    decisionOptions,
  );
}

function weightOf({ made, case: { weight } }: LabelledClaim): number {
  return (made ? madeWeight : 1) * weight;
}

const confirmationOptions: BoostOptions = {
  columns: 1,
  rows: 1,
  trees: 40,
  depth: 2,
  learningRate: 0.15,
  minimumWeight: 20,
  ridge: 4,
};

/**
 * A model of whether a claim is right that some fact agrees with, fitted to right and wrong claims; where the sources do
 * not settle a case, neither is known.
 *
 * @param wrong how likely each claim is wrong, by models that have not seen its sources
 */
export function fitConfirmation(
  weighed: readonly Weighed[],
  wrong: ReadonlyMap<LabelledClaim, number>,
): Model {
  const examples = weighed.flatMap(({ of, assessment }): Example[] => {
    const agreeing = assessment.candidates.find(({ relation }) => relation === 'agree');
    if (agreeing === undefined || of.made || of.tolerated || of.case.kind === 'unrelated') return [];
    const row = confirmationRow(agreeing, wrong.get(of) ?? 0);
    return [{ row, label: of.wrong ? 0 : 1, weight: weightOf(of) }];
  });
  return boost(confirmationFeatures, examples, confirmationOptions);
}
