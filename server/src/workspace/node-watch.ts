import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { neverSources } from './watch-targets';
import type { Watch, WatchTarget } from './source-files';

/** Watches places on disk, whether they exist yet or not; resolves as soon as no change will be missed. */
export async function watchOnDisk(
  targets: readonly WatchTarget[],
  onChange: (uris: readonly string[]) => void,
  onError: (error: unknown) => void,
): Promise<Watch> {
  // Loaded only here: most editors watch for the server, and it should start without it.
  const { watch } = await import('chokidar');
  const paths = targets.map(({ base, inside }) => join(fileURLToPath(base), inside));
  const watcher = watch(paths, {
    ignoreInitial: true,
    ignored: (path) => neverSources.test(path),
    // Otherwise a change is dropped that follows another of the same file within 50 milliseconds.
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 25 },
  });
  watcher.on('all', (_event, path) => {
    onChange([pathToFileURL(path).href]);
  });
  watcher.on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return { close: () => watcher.close() };
}
