import { alignmentFeatures } from '../src/core/checking/alignment';
import {
  assessmentOf,
  bestContradiction,
  decisionFeatures,
  decisionRow,
  type AlignmentModels,
} from '../src/core/checking/decision';
import { probability, type Model } from '../src/core/checking/model';
import { boost, type BoostOptions, type Example } from './boost';
import type { LabelledClaim } from './collect';

/** What a name and a numeric figure have in common is little: each has models of its own. */
export type Kind = 'figures' | 'names';

export function kindOf({ claim }: LabelledClaim): Kind {
  return claim.figure.type === 'name' ? 'names' : 'figures';
}

const alignmentOptions: BoostOptions = {
  trees: 120,
  depth: 4,
  learningRate: 0.12,
  minimumWeight: 8,
  ridge: 4,
};
const decisionOptions: BoostOptions = {
  trees: 110,
  depth: 4,
  learningRate: 0.08,
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

/** An example for the decision of each claim that some fact contradicts. */
export function decisionExamples(
  claims: readonly LabelledClaim[],
  models: AlignmentModels,
): (Example & { of: LabelledClaim })[] {
  const assessments = new Map(claims.map((claim) => [claim, assessmentOf(claim.claim, claim.pairs, models)]));
  return claims.flatMap((of) => {
    const assessment = assessments.get(of);
    const best = assessment === undefined ? undefined : bestContradiction(assessment);
    if (assessment === undefined || best === undefined) return [];
    const neighbors = of.passage.flatMap((other) => assessments.get(other) ?? []);
    return [
      {
        of,
        row: decisionRow(assessment, best, neighbors, of.likeness),
        label: of.wrong ? 1 : 0,
        weight: (of.made ? madeWeight : 1) * of.case.weight,
      } as const,
    ];
  });
}

export function fitDecision(examples: readonly (Example & { of: LabelledClaim })[]): Model {
  return boost(
    decisionFeatures,
    examples.filter(({ of }) => !of.tolerated),
    decisionOptions,
  );
}
