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
}

/** The probability, 0 to 1, that the model gives to a yes; `row` holds the model's features in their order. */
export function probability({ bias, trees }: Model, row: readonly number[]): number {
  let sum = bias;
  for (const tree of trees) sum += leafOf(tree, row);
  return logistic(sum);
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
