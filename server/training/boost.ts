import type { Model, Tree } from '../src/core/checking/model';
import { logistic } from '../src/core/checking/model';

/** A labelled row of features, the answer, and how much it counts. */
export interface Example {
  readonly row: readonly number[];
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
  /** The share of features that a tree may split by; another choice for each tree. */
  readonly columns: number;
  /** The share of examples that a tree is grown from; another choice for each tree. */
  readonly rows: number;
}

const bins = 48;

/**
 * Fits boosted regression trees to the log loss: Newton steps on histograms of up to 48 quantile bins a feature. What is
 * drawn is drawn by a fixed seed, so that the same examples always give the same model.
 *
 * Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29 (2001); leaf values and
 * gains as in Chen and Guestrin, "XGBoost", KDD 2016, section 2.
 */
export function boost(
  features: readonly string[],
  examples: readonly Example[],
  options: BoostOptions,
): Model {
  const cuts = features.map((_, feature) => cutsOf(examples.map(({ row }) => row[feature] ?? 0)));
  const table = binTable(examples, cuts);
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
  const random = generator(seed);
  for (let round = 0; round < options.trees; round++) {
    const drawn = features.map((_, feature) => feature).filter(() => random() < options.columns);
    const usable = drawn.length === 0 ? [round % features.length] : drawn;
    for (let row = 0; row < scores.length; row++) {
      const p = logistic(at(scores, row));
      const weight = random() < options.rows ? at(weights, row) : 0;
      gradient[row] = weight * (p - at(labels, row));
      hessian[row] = weight * Math.max(1e-6, p * (1 - p));
    }
    trees.push(grow(table, cuts, usable, gradient, hessian, scores, options));
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

/** The bins of all examples, row by row: feature `f` of row `r` is at `r * width + f`. */
interface BinTable {
  readonly width: number;
  readonly bins: Uint8Array;
}

function binTable(examples: readonly Example[], cuts: readonly (readonly number[])[]): BinTable {
  const width = cuts.length;
  const table = new Uint8Array(examples.length * width);
  examples.forEach(({ row }, index) => {
    cuts.forEach((limits, feature) => {
      table[index * width + feature] = binOf(row[feature] ?? 0, limits);
    });
  });
  return { width, bins: table };
}

interface Leaf {
  readonly node: number;
  readonly depth: number;
  readonly rows: Int32Array;
  /** Sums of gradients and, behind each, of second derivatives, by feature and bin. */
  readonly histogram: Float64Array;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

const binsPerFeature = bins + 1;

function grow(
  table: BinTable,
  cuts: readonly (readonly number[])[],
  usable: readonly number[],
  gradient: Float64Array,
  hessian: Float64Array,
  scores: Float64Array,
  options: BoostOptions,
): Tree {
  const feature: number[] = [-1];
  const threshold: number[] = [0];
  const left: number[] = [0];
  const all = new Int32Array(scores.length).map((_, index) => index);
  const open: Leaf[] = [
    { node: 0, depth: 0, rows: all, histogram: histogramOf(all, usable, table, gradient, hessian) },
  ];
  for (let leaf = open.shift(); leaf !== undefined; leaf = open.shift()) {
    const { node, rows, depth, histogram } = leaf;
    const split = depth < options.depth ? bestSplit(cuts, usable, histogram, options) : undefined;
    if (split === undefined) {
      let g = 0;
      let h = 0;
      for (const row of rows) {
        g += at(gradient, row);
        h += at(hessian, row);
      }
      const value = rounded((-options.learningRate * g) / (h + options.ridge));
      threshold[node] = value;
      for (const row of rows) scores[row] = at(scores, row) + value;
      continue;
    }
    const child = feature.length;
    feature.push(-1, -1);
    threshold.push(0, 0);
    left.push(0, 0);
    feature[node] = split.feature;
    threshold[node] = cuts[split.feature]?.[split.bin] ?? 0;
    left[node] = child;
    const below = rows.filter((row) => at(table.bins, row * table.width + split.feature) <= split.bin);
    const above = rows.filter((row) => at(table.bins, row * table.width + split.feature) > split.bin);
    // The histogram of the larger part is the difference of the whole and the smaller one.
    const smaller = below.length < above.length ? below : above;
    const few = histogramOf(smaller, usable, table, gradient, hessian);
    const many = histogram.map((sum, index) => sum - at(few, index));
    open.push({ node: child, depth: depth + 1, rows: below, histogram: smaller === below ? few : many });
    open.push({ node: child + 1, depth: depth + 1, rows: above, histogram: smaller === below ? many : few });
  }
  return { feature, threshold, left };
}

function histogramOf(
  rows: Int32Array,
  usable: readonly number[],
  { width, bins: table }: BinTable,
  gradient: Float64Array,
  hessian: Float64Array,
): Float64Array {
  const sums = new Float64Array(width * binsPerFeature * 2);
  for (const row of rows) {
    const g = at(gradient, row);
    const h = at(hessian, row);
    const from = row * width;
    for (const feature of usable) {
      const slot = (feature * binsPerFeature + at(table, from + feature)) * 2;
      sums[slot] = at(sums, slot) + g;
      sums[slot + 1] = at(sums, slot + 1) + h;
    }
  }
  return sums;
}

function bestSplit(
  cuts: readonly (readonly number[])[],
  usable: readonly number[],
  histogram: Float64Array,
  { minimumWeight, ridge }: BoostOptions,
): Split | undefined {
  let total = 0;
  let totalHessian = 0;
  const any = (usable[0] ?? 0) * binsPerFeature;
  for (let bin = any; bin < any + binsPerFeature; bin++) {
    total += at(histogram, bin * 2);
    totalHessian += at(histogram, bin * 2 + 1);
  }
  if (totalHessian < 2 * minimumWeight) return undefined;
  const parent = (total * total) / (totalHessian + ridge);
  let best: Split | undefined;
  for (const feature of usable) {
    const limits = cuts[feature] ?? [];
    let sum = 0;
    let sumHessian = 0;
    for (let bin = 0; bin < limits.length; bin++) {
      const slot = (feature * binsPerFeature + bin) * 2;
      sum += at(histogram, slot);
      sumHessian += at(histogram, slot + 1);
      const rest = totalHessian - sumHessian;
      if (sumHessian < minimumWeight || rest < minimumWeight) continue;
      const gain =
        (sum * sum) / (sumHessian + ridge) + ((total - sum) * (total - sum)) / (rest + ridge) - parent;
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { gain, feature, bin };
    }
  }
  return best;
}

/** Five significant digits are more than a leaf deserves, and keep the data file small. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

const seed = 20_251_104;

/** Numbers from 0 to 1 that are the same at every run: mulberry32, by Tommy Ettinger, in the public domain. */
function generator(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
