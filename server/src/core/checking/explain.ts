import { logistic, type Model, type Tree } from './model';
import { reasonOf, type Reason } from './reasons';

/** What one feature of a row did to a model's answer. */
export interface Contribution {
  readonly feature: string;
  readonly value: number;
  /** By how much it moved the log-odds of a yes: what is positive speaks for it. */
  readonly contribution: number;
}

/** What the features that say the same in words did together. */
export interface WeighedReason {
  readonly reason: Reason;
  /** The sum of those of its features. */
  readonly contribution: number;
  /** The strongest first. */
  readonly features: readonly Contribution[];
}

/** A model's answer with what led to it. */
export interface Weighing {
  /** Of a yes, 0 to 1. */
  readonly probability: number;
  /** The log-odds of a yes before any feature is looked at; together with all contributions it gives the probability. */
  readonly base: number;
  /** The strongest first; what did nothing is left out. */
  readonly reasons: readonly WeighedReason[];
}

/**
 * Follows a row down each tree of a model: at every step the expected answer changes, and the feature that was asked
 * answers for the change. What is expected at a node is the mean of its two branches, since the model does not say how
 * many examples took which.
 *
 * The idea is that of Saabas, "Interpreting random forests" (2014); the sum is exact.
 *
 * @param about `pair` where the model weighs a pair alone, `claim` where it weighs a claim with all its candidates
 */
export function explainRow(model: Model, row: readonly number[], about: 'pair' | 'claim'): Weighing {
  const sums = new Float64Array(model.features.length);
  let base = model.bias;
  for (const tree of model.trees) base += follow(tree, row, sums);
  const contributions = model.features.map((feature, index) => ({
    feature,
    value: row[index] ?? 0,
    contribution: sums[index] ?? 0,
  }));
  const logOdds = contributions.reduce((sum, { contribution }) => sum + contribution, base);
  return { probability: logistic(logOdds), base, reasons: byReason(contributions, about) };
}

/** Adds what each feature did on the row's way down a tree, and returns what is expected at its root. */
function follow({ feature, threshold, left }: Tree, row: readonly number[], sums: Float64Array): number {
  const expected = Float64Array.from(threshold);
  // Branches come after the node that they spring from.
  for (let node = feature.length - 1; node >= 0; node--) {
    if ((feature[node] ?? -1) < 0) continue;
    const branch = left[node] ?? 0;
    expected[node] = ((expected[branch] ?? 0) + (expected[branch + 1] ?? 0)) / 2;
  }
  for (let node = 0; ;) {
    const asked = feature[node] ?? -1;
    if (asked < 0) return expected[0] ?? 0;
    const next = (left[node] ?? 0) + ((row[asked] ?? 0) < (threshold[node] ?? 0) ? 0 : 1);
    sums[asked] = (sums[asked] ?? 0) + (expected[next] ?? 0) - (expected[node] ?? 0);
    node = next;
  }
}

function byReason(contributions: readonly Contribution[], about: 'pair' | 'claim'): WeighedReason[] {
  const groups = new Map<Reason, Contribution[]>();
  for (const one of contributions) {
    if (one.contribution === 0) continue;
    const reason = reasonOf(one.feature, about);
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [one]);
    else group.push(one);
  }
  return strongestFirst(
    Array.from(groups, ([reason, features]) => ({
      reason,
      contribution: features.reduce((sum, { contribution }) => sum + contribution, 0),
      features: strongestFirst(features),
    })),
  );
}

function strongestFirst<T extends { readonly contribution: number }>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
