import { alignmentFeatures } from '../src/core/checking/alignment';
import {
  assessmentOf,
  modelFor,
  type Assessment,
  type Candidate,
  type ModelPair,
  type Neighbors,
} from '../src/core/checking/assessment';
import { bestContradiction, choiceFeatures, choiceRow, contestantsOf } from '../src/core/checking/choice';
import {
  confirmationFeatures,
  confirmationRow,
  decisionFeatures,
  decisionRow,
} from '../src/core/checking/decision';
import { createDraftContext, outlineOf, type DraftContext } from '../src/core/checking/draft-context';
import { impressionFeatures, impressionRow } from '../src/core/checking/impression';
import { probability, type Model } from '../src/core/checking/model';
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
/** Only says how the rest of a draft looks, so that little is enough. */
const impressionOptions: BoostOptions = {
  columns: 0.3,
  rows: 0.6,
  trees: 150,
  depth: 4,
  learningRate: 0.07,
  minimumWeight: 6,
  ridge: 6,
};
const decisionOptions: BoostOptions = {
  columns: 0.4,
  rows: 0.6,
  trees: 350,
  depth: 5,
  learningRate: 0.035,
  minimumWeight: 2,
  ridge: 3,
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
  rows: 0.6,
  trees: 200,
  depth: 4,
  learningRate: 0.06,
  minimumWeight: 3,
  ridge: 4,
};

/** A claim with all that was weighed for it, by models that have not seen its sources. */
export interface Weighed {
  readonly of: LabelledClaim;
  readonly assessment: Assessment;
  readonly neighbors: Neighbors;
}

/** Weighs the candidates of each claim. */
export function weigh(claims: readonly LabelledClaim[], models: ModelPair): Weighed[] {
  const assessments = new Map(claims.map((claim) => [claim, assessmentOf(claim.claim, claim.pairs, models)]));
  return [...assessments].map(([of, assessment]) => ({
    of,
    assessment,
    neighbors: of.passage.flatMap((other) => assessments.get(other) ?? []),
  }));
}

/** A model of which contradicting fact a wrong claim should have stated, fitted to those of which one is known to be. */
export function fitChoice(weighed: readonly Weighed[]): Model {
  const examples = weighed.flatMap(({ of, assessment, neighbors }): Example[] => {
    const contestants = contestantsOf(assessment);
    const [first] = contestants;
    if (!of.wrong || first === undefined || !contestants.some(({ pair }) => of.gold.has(pair))) return [];
    return contestants.map((contestant) => ({
      row: choiceRow(assessment, contestant, first, neighbors, of.likeness),
      label: of.gold.has(contestant.pair) ? 1 : 0,
      weight: weightOf(of),
    }));
  });
  return boost(choiceFeatures, examples, choiceOptions);
}

/** An example for the first impression of a claim, and what its contradicting fact is. */
export interface ImpressionExample extends Example {
  readonly of: LabelledClaim;
  readonly assessment: Assessment;
  readonly best: Candidate;
  /** Whether the contradicting fact is the one that the claim should have stated. */
  readonly fixed: boolean;
}

/** An example for the first impression of each claim that some fact contradicts; undefined of the others. */
export function impressionExamples(
  weighed: readonly Weighed[],
  choice: ModelPair,
): (ImpressionExample | Unopposed)[] {
  return weighed.map(({ of, assessment, neighbors }) => {
    const best = bestContradiction(assessment, neighbors, modelFor(of.claim, choice), of.likeness);
    if (best === undefined) return { of, assessment };
    const row = impressionRow(assessment, best, neighbors, of.likeness);
    const label = of.wrong ? 1 : 0;
    return { of, assessment, best, row, label, weight: weightOf(of), fixed: of.gold.has(best.pair) };
  });
}

/** A claim that no fact contradicts. */
export interface Unopposed {
  readonly of: LabelledClaim;
  readonly assessment: Assessment;
}

function isOpposed(example: ImpressionExample | Unopposed): example is ImpressionExample {
  return 'best' in example;
}

export function fitImpression(examples: readonly (ImpressionExample | Unopposed)[]): Model {
  return boost(
    impressionFeatures,
    examples.filter(isOpposed).filter(({ of }) => !of.tolerated),
    impressionOptions,
  );
}

/** A claim with how likely it is wrong at first sight, by a model that has not seen its sources. */
export interface Impressed {
  readonly example: ImpressionExample | Unopposed;
  readonly wrong: number;
}

export function impress(
  examples: readonly (ImpressionExample | Unopposed)[],
  models: ModelPair,
): Impressed[] {
  return examples.map((example) => ({
    example,
    wrong: isOpposed(example) ? probability(modelFor(example.of.claim, models), example.row) : 0,
  }));
}

/** What a wrong claim of a draft with others counts as if these had been corrected, beside the draft as it stands. */
const correctedWeight = 0.5;

/**
 * An example for the decision on each claim that some fact contradicts. Labelled drafts have many mistakes or none; so that
 * one alone is found as well, each wrong claim of many is also shown among right ones.
 */
export function decisionExamples(impressed: readonly Impressed[]): DecisionExample[] {
  const cases = new Map<Case, Impressed[]>();
  for (const one of impressed) {
    const known = cases.get(one.example.of.case);
    if (known === undefined) cases.set(one.example.of.case, [one]);
    else known.push(one);
  }
  return [...cases].flatMap(([{ errors }, claims]) => {
    const written = claims.filter(({ example }) => !example.of.made);
    const context = contextOf(written);
    const corrected = errors.length > 1 ? contextOf(written, true) : undefined;
    return claims.flatMap(({ example }): DecisionExample[] => {
      if (!isOpposed(example)) return [];
      const { of, weight = 1 } = example;
      const shown = { ...example, row: decisionRow(example, of.claim, context), corrected: false };
      if (corrected === undefined || !of.wrong || of.made) return [shown];
      const row = decisionRow(example, of.claim, corrected);
      return [shown, { ...example, row, weight: weight * correctedWeight, corrected: true }];
    });
  });
}

/** The context of the claims of a draft, with its mistakes or as if they had been corrected. */
function contextOf(claims: readonly Impressed[], corrected = false): DraftContext {
  const outline = outlineOf(
    claims.map(({ example: { of, assessment }, wrong }) => ({
      sentence: of.draft.sentence,
      assessment,
      wrong: corrected && of.wrong ? 0 : wrong,
    })),
  );
  return createDraftContext([outline]);
}

export interface DecisionExample extends ImpressionExample {
  /** Shown as if all other mistakes of the draft had been corrected. */
  readonly corrected: boolean;
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
