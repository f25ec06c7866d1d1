import type { Model, Tree } from '../src/core/checking/model';
import { logistic } from '../src/core/checking/model';

/** A labelled row: features by name, the answer, and how much it counts. */
export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly label: 0 | 1;
  readonly weight?: number;
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly learningRate: number;
  /** Smallest sum of second derivatives in a leaf. */
  readonly minimumWeight: number;
  /** Ridge penalty on a leaf's value. */
  readonly ridge: number;
  /** Features left out, by name. */
  readonly without?: readonly string[];
}

const bins = 48;

/**
 * Fits boosted regression trees to the log loss: Newton steps on histograms of up to 48 quantile bins a feature, without
 * sampling, so that the same examples always give the same model.
 *
 * Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29 (2001); leaf values and
 * gains as in Chen and Guestrin, "XGBoost", KDD 2016, section 2.
 */
export function boost(examples: readonly Example[], options: BoostOptions): Model {
  const features = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))]
    .filter((name) => !(options.without ?? []).includes(name))
    .sort();
  const cuts = features.map((name) => cutsOf(examples.map((example) => example.features[name] ?? 0)));
  const columns = features.map((name, index) => {
    const limits = cuts[index] ?? [];
    return Uint8Array.from(examples, (example) => binOf(example.features[name] ?? 0, limits));
  });
  const weights = Float64Array.from(examples, ({ weight }) => weight ?? 1);
  const labels = Float64Array.from(examples, ({ label }) => label);
  let yes = 0;
  let all = 0;
  weights.forEach((weight, row) => {
    all += weight;
    yes += weight * (labels[row] ?? 0);
  });
  const bias = Math.log((yes + 1) / (all - yes + 1));
  const scores = new Float64Array(examples.length).fill(bias);
  const gradient = new Float64Array(examples.length);
  const hessian = new Float64Array(examples.length);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let row = 0; row < scores.length; row++) {
      const p = logistic(at(scores, row));
      gradient[row] = at(weights, row) * (p - at(labels, row));
      hessian[row] = at(weights, row) * Math.max(1e-6, p * (1 - p));
    }
    trees.push(grow(columns, cuts, gradient, hessian, scores, options));
  }
  return { features, bias: rounded(bias), trees };
}

function at(array: Float64Array | Uint8Array, index: number): number {
  return array[index] ?? 0;
}

function cutsOf(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  const cuts = new Set<number>();
  for (let bin = 1; bin < bins; bin++) {
    const value = rounded(at(sorted, Math.floor((bin * sorted.length) / bins)));
    if (value > at(sorted, 0)) cuts.add(value);
  }
  // A rare value would fall between quantiles: the distinct values of a feature that has few are all cuts.
  const distinct = [...new Set(sorted)];
  if (distinct.length <= bins) for (const value of distinct.slice(1)) cuts.add(rounded(value));
  return [...cuts].sort((a, b) => a - b);
}

function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (value >= (cuts[mid] ?? Infinity)) low = mid + 1;
    else high = mid;
  }
  return low;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

function grow(
  columns: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  gradient: Float64Array,
  hessian: Float64Array,
  scores: Float64Array,
  options: BoostOptions,
): Tree {
  const feature: number[] = [-1];
  const threshold: number[] = [0];
  const left: number[] = [0];
  const rows = new Int32Array(scores.length).map((_, index) => index);
  const open: { node: number; rows: Int32Array; depth: number }[] = [{ node: 0, rows, depth: 0 }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { node, rows: members, depth } = next;
    const split =
      depth < options.depth ? bestSplit(columns, cuts, gradient, hessian, members, options) : undefined;
    if (split === undefined) {
      let g = 0;
      let h = 0;
      for (const row of members) {
        g += at(gradient, row);
        h += at(hessian, row);
      }
      const value = rounded((-options.learningRate * g) / (h + options.ridge));
      threshold[node] = value;
      for (const row of members) scores[row] = at(scores, row) + value;
      continue;
    }
    const column = columns[split.feature] ?? new Uint8Array();
    const child = feature.length;
    feature.push(-1, -1);
    threshold.push(0, 0);
    left.push(0, 0);
    feature[node] = split.feature;
    threshold[node] = cuts[split.feature]?.[split.bin] ?? 0;
    left[node] = child;
    open.push({ node: child, rows: members.filter((row) => at(column, row) <= split.bin), depth: depth + 1 });
    open.push({
      node: child + 1,
      rows: members.filter((row) => at(column, row) > split.bin),
      depth: depth + 1,
    });
  }
  return { feature, threshold, left };
}

function bestSplit(
  columns: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  gradient: Float64Array,
  hessian: Float64Array,
  rows: Int32Array,
  { minimumWeight, ridge }: BoostOptions,
): Split | undefined {
  let total = 0;
  let totalHessian = 0;
  for (const row of rows) {
    total += at(gradient, row);
    totalHessian += at(hessian, row);
  }
  if (totalHessian < 2 * minimumWeight) return undefined;
  const parent = (total * total) / (totalHessian + ridge);
  let best: Split | undefined;
  const g = new Float64Array(bins + 1);
  const h = new Float64Array(bins + 1);
  columns.forEach((column, feature) => {
    const limits = cuts[feature] ?? [];
    if (limits.length === 0) return;
    g.fill(0);
    h.fill(0);
    for (const row of rows) {
      const bin = at(column, row);
      g[bin] = at(g, bin) + at(gradient, row);
      h[bin] = at(h, bin) + at(hessian, row);
    }
    let sum = 0;
    let sumHessian = 0;
    for (let bin = 0; bin < limits.length; bin++) {
      sum += at(g, bin);
      sumHessian += at(h, bin);
      const rest = totalHessian - sumHessian;
      if (sumHessian < minimumWeight || rest < minimumWeight) continue;
      const gain =
        (sum * sum) / (sumHessian + ridge) + ((total - sum) * (total - sum)) / (rest + ridge) - parent;
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { gain, feature, bin };
    }
  });
  return best;
}

/** Five significant digits are more than a leaf deserves, and keep the data file small. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
