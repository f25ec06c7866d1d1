import { isAbsolute, relative, sep } from 'node:path';

/** Whether a file, by its absolute path, is one of those that some patterns exclude. */
export type Excludes = (path: string) => boolean;

/**
 * Reads patterns as those of the sources are read: each names a file, a folder with all below it, or is a glob; relative
 * to the workspace folder or absolute. Without a folder, relative patterns exclude nothing.
 *
 * @param folder absolute path
 */
export async function readExcludes(
  patterns: readonly string[],
  folder: string | undefined,
): Promise<Excludes> {
  if (patterns.length === 0) return () => false;
  // Loaded only here: most workspaces exclude nothing.
  const { minimatch } = await import('minimatch');
  const rules = patterns.flatMap((pattern) => {
    const glob = withSlashes(pattern)
      .replace(/^(?:\.\/)+/, '')
      .replace(/\/+$/, '');
    if (!isAbsolute(pattern) && folder === undefined) return [];
    const base = isAbsolute(pattern) ? undefined : folder;
    const globs = [glob, `${glob}/**`];
    return (path: string): boolean => {
      const shown = base === undefined ? path : relative(base, path);
      const name = withSlashes(shown);
      // A name with brackets in it is a plain name first, as it is for the sources.
      if (name === glob || name.startsWith(`${glob}/`)) return true;
      return globs.some((one) => minimatch(name, one, { dot: true, nocomment: true, nonegate: true }));
    };
  });
  return (path) => rules.some((matches) => matches(path));
}

/** A glob's `\` escapes a character, except where it parts folders. */
function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
