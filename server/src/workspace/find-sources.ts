import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { isReadable } from '../core/readers/formats';

/** Where sources are looked for when nothing else is said. */
export const defaultSources: readonly string[] = ['seeds/'];

export interface FoundFiles {
  /** Absolute paths, sorted, each once. */
  readonly files: readonly string[];
  /** The patterns that select no file. */
  readonly unmatched: readonly string[];
}

/**
 * Finds the files that some patterns select. A pattern names a file, which is taken whatever its extension; or a folder,
 * which stands for all readable files below it; or is a glob, of which the readable files are taken. Hidden files and
 * folders, and `node_modules`, are left out unless they are named.
 *
 * @param cwd absolute; what relative patterns are relative to
 */
export async function findSources(patterns: readonly string[], cwd: string): Promise<FoundFiles> {
  const found = await Promise.all(patterns.map((pattern) => findOne(pattern, cwd)));
  return {
    files: [...new Set(found.flat())].sort(),
    unmatched: patterns.filter((_, index) => found[index]?.length === 0),
  };
}

async function findOne(pattern: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, pattern);
  const stats = await stat(path).catch(() => undefined);
  if (stats !== undefined && !stats.isDirectory()) return [path];
  const files = await (stats === undefined ? search(toGlob(pattern), cwd) : search('**', path));
  return files.filter(isReadable).map((file) => resolve(file));
}

async function search(pattern: string, cwd: string): Promise<string[]> {
  // Loaded only here: the server should answer its editor first.
  const { glob } = await import('tinyglobby');
  return glob(pattern, { cwd, absolute: true, expandDirectories: false, ignore: ['**/node_modules/**'] });
}

/** A glob's `\` escapes a character, except where it parts folders. */
function toGlob(pattern: string): string {
  return sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
}
