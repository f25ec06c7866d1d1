/**
 * A regression tree in flat form: node `i` asks whether feature `feature[i]` is below `threshold[i]` and goes on at
 * `left[i]`, else at `left[i] + 1`; a leaf has feature -1 and its value in `threshold[i]`.
 */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
}

/** Boosted trees whose sum is the log-odds of a yes. Made by `server/training`, shipped as data. */
export interface Model {
  /** Names of the features, in the order in which a row holds them. */
  readonly features: readonly string[];
  readonly bias: number;
  readonly trees: readonly Tree[];
  /** The same trees, for quick evaluation. */
  readonly flat?: FlatTrees;
}

/**
 * All nodes of a model's trees in a row. A leaf leads to itself, so that every tree takes the same number of steps and a
 * processor need not guess when one ends.
 */
export interface FlatTrees {
  /** Where each tree begins. */
  readonly roots: Int32Array;
  /** How many steps lead from a root to any leaf. */
  readonly depth: number;
  readonly feature: Int16Array;
  /** Of a leaf infinite, which no value reaches. */
  readonly threshold: Float64Array;
  /** As in `Tree`, but counted from the first node of all. */
  readonly left: Int32Array;
  /** Of leaves. */
  readonly value: Float64Array;
  /** Where the row at hand is copied to, as plain numbers. */
  readonly row: Float64Array;
}

/** The model with its trees laid out for quick evaluation. */
export function withFlatTrees(model: Model): Model {
  const { trees, features } = model;
  const nodes = trees.flatMap(({ feature, threshold, left }) =>
    feature.map((asked, node) => ({ asked, limit: threshold[node] ?? 0, left: left[node] ?? 0 })),
  );
  const roots = new Int32Array(trees.length);
  trees.forEach(({ feature }, tree) => {
    if (tree + 1 < roots.length) roots[tree + 1] = (roots[tree] ?? 0) + feature.length;
  });
  const rootOf = trees.flatMap(({ feature }, tree) => feature.map(() => roots[tree] ?? 0));
  const flat: FlatTrees = {
    roots,
    depth: Math.max(0, ...trees.map((tree) => depthOf(tree, 0))),
    feature: Int16Array.from(nodes, ({ asked }) => Math.max(0, asked)),
    threshold: Float64Array.from(nodes, ({ asked, limit }) => (asked < 0 ? Infinity : limit)),
    left: Int32Array.from(nodes, ({ asked, left }, node) => (asked < 0 ? node : left + (rootOf[node] ?? 0))),
    value: Float64Array.from(nodes, ({ limit }) => limit),
    row: new Float64Array(features.length),
  };
  return { ...model, flat };
}

function depthOf(tree: Tree, node: number): number {
  if ((tree.feature[node] ?? -1) < 0) return 0;
  const left = tree.left[node] ?? 0;
  return 1 + Math.max(depthOf(tree, left), depthOf(tree, left + 1));
}

/** The probability, 0 to 1, that the model gives to a yes; `row` holds the model's features in their order. */
export function probability({ bias, trees, flat }: Model, row: readonly number[]): number {
  if (flat !== undefined) return logistic(flatSum(flat, bias, row));
  let sum = bias;
  for (const tree of trees) sum += leafOf(tree, row);
  return logistic(sum);
}

function flatSum(flat: FlatTrees, bias: number, row: readonly number[]): number {
  const { roots, depth, feature, threshold, left, value } = flat;
  const values = flat.row;
  for (let index = 0; index < values.length; index++) values[index] = row[index] ?? 0;
  let sum = bias;
  for (const root of roots) {
    let node = root;
    for (let step = 0; step < depth; step++) {
      // A number made of the comparison, not a choice by it: processors guess choices wrong half of the time.
      const right = Number((values[feature[node] ?? 0] ?? 0) >= (threshold[node] ?? 0));
      node = ((left[node] ?? 0) + right) | 0;
    }
    sum += value[node] ?? 0;
  }
  return sum;
}

function leafOf({ feature, threshold, left }: Tree, row: readonly number[]): number {
  let node = 0;
  for (;;) {
    const asked = feature[node] ?? -1;
    const limit = threshold[node] ?? 0;
    if (asked < 0) return limit;
    node = (left[node] ?? 0) + ((row[asked] ?? 0) < limit ? 0 : 1);
  }
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function logOdds(p: number): number {
  const clipped = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(clipped / (1 - clipped));
}
