import type * as vscode from 'vscode';
import { until } from './support';

/** A list of the side bar. */
export type Tree = Pick<vscode.TreeDataProvider<unknown>, 'getChildren' | 'getTreeItem'>;

export interface Shown {
  readonly row: unknown;
  readonly depth: number;
  readonly item: vscode.TreeItem;
}

/** All rows of a tree, from top to bottom, as if each were opened. */
export async function walk(tree: Tree, parent?: unknown, depth = 0): Promise<Shown[]> {
  const rows = (await tree.getChildren(parent)) ?? [];
  const shown = rows.map(async (row): Promise<Shown[]> => {
    const item = await tree.getTreeItem(row);
    return [{ row, depth, item }, ...(await walk(tree, row, depth + 1))];
  });
  return (await Promise.all(shown)).flat();
}

export function labelOf({ label }: vscode.TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}

/** The row of a label, if it is there. */
export async function row(tree: object, label: string): Promise<unknown> {
  return (await walk(tree as Tree)).find(({ item }) => labelOf(item) === label)?.row;
}

export function untilRow(tree: object, label: string): Promise<unknown> {
  return until(`a row ${label}`, () => row(tree, label));
}
