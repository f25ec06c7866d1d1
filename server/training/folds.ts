import type { Case } from './cases';

/**
 * Parts the cases into `count` folds such that no source text, nor any paragraph of it, stands in two: a model is only ever
 * judged on texts that it has not seen.
 */
export function foldsBySource(cases: readonly Case[], count: number): ReadonlyMap<Case, number> {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [left, right] = [root(a), root(b)];
    if (!parent.has(left)) parent.set(left, left);
    parent.set(right, left);
  };
  for (const { id, sources } of cases) for (const { text } of sources) join(`case ${id}`, text.slice(0, 120));
  const sizes = new Map<string, number>();
  for (const { id } of cases) sizes.set(root(`case ${id}`), (sizes.get(root(`case ${id}`)) ?? 0) + 1);
  const load = new Array<number>(count).fill(0);
  const foldOf = new Map<string, number>();
  for (const [group, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = load.indexOf(Math.min(...load));
    foldOf.set(group, fold);
    load[fold] = (load[fold] ?? 0) + size;
  }
  return new Map(cases.map((labelled) => [labelled, foldOf.get(root(`case ${labelled.id}`)) ?? 0]));
}
