import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, parse, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isReadable } from '../core/readers/formats';
import { readExcludes } from './exclude';
import { findSources } from './find-sources';
import { watchOnDisk } from './node-watch';
import { encode, readSource, sizeLimit } from './read-source';
import type { FoundSource, SourceFiles } from './source-files';
import { neverSources, watchPaths } from './watch-targets';

/** The files of the machine that the server runs on, under Node. */
export const nodeFiles: SourceFiles = {
  sizeLimit,
  canonical: (uri) => (isFile(uri) ? pathToFileURL(fileURLToPath(uri)).href : uri),
  nameOf(uri, folder) {
    if (!isFile(uri)) return uri;
    const path = fileURLToPath(uri);
    const short = folder === undefined ? '..' : relative(fileURLToPath(folder), path);
    return short === '..' || short.startsWith(`..${sep}`) || isAbsolute(short) ? path : short;
  },
  async find(folder, patterns) {
    const cwd = folder === undefined ? parse(process.cwd()).root : fileURLToPath(folder);
    const usable = folder === undefined ? patterns.filter((pattern) => isAbsolute(pattern)) : patterns;
    const { files } = await findSources(usable, cwd);
    const found = await Promise.all(files.map(describe));
    return found.filter((source) => source !== undefined);
  },
  async excludes(folder, patterns) {
    const excludes = await readExcludes(patterns, folder === undefined ? undefined : fileURLToPath(folder));
    return (uri) => isFile(uri) && excludes(fileURLToPath(uri));
  },
  async read(uri) {
    const reading = await readSource(fileURLToPath(uri));
    return 'problem' in reading && reading.problem === 'missing' ? undefined : reading;
  },
  async write(uri, text, encoding) {
    const path = fileURLToPath(uri);
    await mkdir(dirname(path), { recursive: true });
    // Where a link leads elsewhere, it still does afterwards.
    const target = await realpath(path).catch(() => path);
    const draft = `${target}.${process.pid}.tmp`;
    try {
      await writeFile(draft, encode(text, encoding));
      await rename(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
  },
  // A folder may be all that is announced of what it holds; few have a dot in their name.
  canMatter: (uri) => !neverSources.test(uri) && (isReadable(uri) || /\/[^./]*\/?$/.test(uri)),
  watchTargets: (folder, patterns) =>
    watchPaths(folder === undefined ? undefined : fileURLToPath(folder), patterns).map(
      ({ base, inside }) => ({
        base: pathToFileURL(base).href,
        inside,
      }),
    ),
  watch: watchOnDisk,
};

function isFile(uri: string): boolean {
  return uri.startsWith('file:');
}

/** Nothing where the file has vanished since it was found, which its own event will tell. */
async function describe(path: string): Promise<FoundSource | undefined> {
  const uri = pathToFileURL(path).href;
  try {
    const stats = await stat(path);
    return { uri, stamp: `${stats.mtimeMs} ${stats.size}` };
  } catch (error) {
    const vanished = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    // What else is wrong with it, reading it will tell.
    return vanished ? undefined : { uri, stamp: 'unknown' };
  }
}
