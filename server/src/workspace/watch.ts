import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities';
import { logError } from './log';
import type { SourceFiles, Watch, WatchTarget } from './source-files';

/** Tells which files among the sources were created, changed or deleted: by the client where it can, else by itself. */
export interface SourceWatch {
  /** Watches these instead of those before; resolves as soon as no change will be missed. */
  set(targets: readonly WatchTarget[]): Promise<void>;
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

  async function watchByClient(targets: readonly WatchTarget[]): Promise<() => Promise<void>> {
    const watchers = targets.flatMap(({ base, inside }) =>
      // A folder that is renamed or deleted may be all that is announced, without what it holds.
      (inside === '' ? ['**'] : [inside, `${inside}/**`]).map((pattern) => ({
        globPattern: client.relativePatterns ? { baseUri: base, pattern } : `**/${pattern}`,
      })),
    );
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
    async set(targets) {
      const wanted = JSON.stringify(targets);
      if (wanted === current) return;
      const stopBefore = stop;
      stop = await (client.watching ? watchByClient : watchByServer)(targets);
      current = wanted;
      await stopBefore();
    },
    dispose() {
      listening.dispose();
      void stop();
    },
  };
}
