import { isAbsolute, parse, relative, resolve, sep } from 'node:path';

/** A place to watch, as file paths. */
export interface WatchPath {
  readonly base: string;
  readonly inside: string;
}

/** Folders that hold no sources and change all the time. */
export const neverSources = /[\\/](?:node_modules|\.git)(?:[\\/]|$)/;

/** What makes a path segment a pattern. */
const magic = /[*?[\]{}!()]/;

/**
 * Where the files lie that the patterns select: of each pattern the leading part that is a plain path. Within the
 * workspace folder a place is given relative to it, since editors watch that folder anyway. Without a folder, relative
 * patterns select nothing.
 */
export function watchPaths(folder: string | undefined, patterns: readonly string[]): WatchPath[] {
  const paths = new Map<string, WatchPath>();
  for (const pattern of patterns) {
    if (pattern.startsWith('!') || (folder === undefined && !isAbsolute(pattern))) continue;
    const plain = resolve(folder ?? parse(pattern).root, plainPart(pattern));
    const inside = folder === undefined ? '..' : relative(folder, plain);
    const outside =
      folder === undefined || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    paths.set(
      plain,
      outside ? { base: plain, inside: '' } : { base: folder, inside: inside.replaceAll(sep, '/') },
    );
  }
  return [...paths.values()];
}

/** What of a pattern is a plain path: up to its first segment that is a pattern. */
export function plainPart(pattern: string): string {
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => magic.test(segment));
  if (first < 0) return pattern;
  const plain = segments.slice(0, first).join('/');
  return plain === '' && pattern.startsWith('/') ? '/' : plain;
}
