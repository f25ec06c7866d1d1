import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { isFormat } from '../core/readers/formats';
import { readExcludes } from '../workspace/exclude';
import { findSources, type FoundFiles } from '../workspace/find-sources';
import { plainPart } from '../workspace/watch-targets';

export interface DraftPatterns {
  readonly drafts: readonly string[];
  readonly sources: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Finds the drafts that some patterns select. A file that is named is one, whatever else it is. Of what a folder or a
 * glob selects, a file is no draft if it is excluded, if it holds curated facts, or if it is a source: where the
 * patterns of drafts and of sources both select it, the one that begins in the deeper folder has it its way. So "."
 * leaves out the sources in `seeds`, and `drafts` is checked against "." without them.
 */
export async function findDrafts(patterns: DraftPatterns, cwd: string): Promise<FoundFiles> {
  const excludes = await readExcludes(patterns.exclude, cwd);
  const sources = await depths(patterns.sources, cwd);
  const isDraft = (path: string, depth: number): boolean =>
    depth === named || (!excludes(path) && !isFormat('factFile', path) && depth >= (sources.get(path) ?? 0));
  const drafts = new Set<string>();
  const unmatched: string[] = [];
  for (const pattern of patterns.drafts) {
    const found = [...(await depths([pattern], cwd))].filter(([path, depth]) => isDraft(path, depth));
    for (const [path] of found) drafts.add(path);
    if (found.length === 0) unmatched.push(pattern);
  }
  return { files: [...drafts].sort(), unmatched };
}

/** Deeper than any folder. */
const named = Infinity;

/** The files that some patterns select, each with the depth of the folder where the deepest of these patterns begins. */
async function depths(patterns: readonly string[], cwd: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const pattern of patterns) {
    const depth = await depthOf(pattern, cwd);
    const { files } = await findSources([pattern], cwd);
    for (const path of files) found.set(path, Math.max(depth, found.get(path) ?? 0));
  }
  return found;
}

async function depthOf(pattern: string, cwd: string): Promise<number> {
  const path = resolve(cwd, pattern);
  const stats = await stat(path).catch(() => undefined);
  if (stats !== undefined && !stats.isDirectory()) return named;
  const folder = stats === undefined ? resolve(cwd, plainPart(pattern)) : path;
  return folder.split(sep).filter((segment) => segment !== '').length;
}
