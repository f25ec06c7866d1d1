import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities';
import { draftPatterns } from './draft-patterns';
import { logError } from './log';
import type { SourceFiles, Watch, WatchTarget } from './source-files';

/** Tells which files among the sources were created, changed or deleted: by the client where it can, else by itself. */
export interface SourceWatch {
  /**
   * Watches these instead of those before; resolves as soon as no change will be missed.
   *
   * @param drafts URIs of folders whose drafts matter too, open or not; only clients watch those
   */
  set(targets: readonly WatchTarget[], drafts: readonly string[]): Promise<void>;
  dispose(): void;
}

interface Services {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly files: SourceFiles;
  /** By URI as the watcher spells it. */
  readonly onTouched: (uris: readonly string[]) => void;
}

export function createSourceWatch({ connection, client, files, onTouched }: Services): SourceWatch {
  let current = '';
  let stop: () => Promise<void> = () => Promise.resolve();
  // Also of clients that cannot be told what to watch: some are told by their own configuration.
  const listening: Disposable = connection.onDidChangeWatchedFiles(({ changes }) => {
    onTouched(changes.map(({ uri }) => uri));
  });

  async function watchByClient(
    targets: readonly WatchTarget[],
    drafts: readonly string[],
  ): Promise<() => Promise<void>> {
    const watcher = (baseUri: string, pattern: string) => ({
      globPattern: client.relativePatterns ? { baseUri, pattern } : `**/${pattern}`,
    });
    const watchers = [
      ...targets.flatMap(({ base, inside }) =>
        // A folder that is renamed or deleted may be all that is announced, without what it holds.
        (inside === '' ? ['**'] : [inside, `${inside}/**`]).map((pattern) => watcher(base, pattern)),
      ),
      ...drafts.flatMap((folder) => draftPatterns.map((pattern) => watcher(folder, pattern))),
    ];
    const registration = await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers,
    });
    return () => {
      registration.dispose();
      return Promise.resolve();
    };
  }

  async function watchByServer(targets: readonly WatchTarget[]): Promise<() => Promise<void>> {
    const watch: Watch = await files.watch(targets, onTouched, (error) => {
      logError(connection, error);
    });
    return () => watch.close();
  }

  return {
    async set(targets, drafts) {
      const wanted = JSON.stringify([targets, drafts]);
      if (wanted === current) return;
      const stopBefore = stop;
      stop = client.watching ? await watchByClient(targets, drafts) : await watchByServer(targets);
      current = wanted;
      await stopBefore();
    },
    dispose() {
      listening.dispose();
      void stop();
    },
  };
}
