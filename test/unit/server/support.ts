import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { type ClientOptions, startClient, type TestClient } from '../../support/lsp-client';

/** The source that every test finds in `seeds/ponte.md`. */
export const bridge = [
  '---',
  'title: Il ponte nuovo',
  'date: 2025-03-04',
  '---',
  '',
  'Il ponte di Valdirosa è costato 38 milioni di euro.',
  'È lungo 420 metri e lo ha disegnato Livia Tornabene.',
  '',
].join('\n');

/** A draft of whose two figures that source contradicts the first. */
export const draft =
  '# Il ponte\n\nIl ponte di Valdirosa è costato 35 milioni di euro ed è lungo 420 metri.\n';

export const none = (found: readonly Diagnostic[]): boolean => found.length === 0;
export const some = (found: readonly Diagnostic[]): boolean => found.length > 0;

/** What a test of the server works with; all of it is gone after each test. */
export interface TestServer {
  /** The path of the workspace folder. */
  readonly folder: () => string;
  /** The URI of a file of the workspace folder. */
  readonly uriOf: (name: string) => string;
  readonly draftUri: () => string;
  /** Starts a server, and a client that has the workspace folder open. */
  readonly start: (options?: Partial<ClientOptions>) => Promise<TestClient>;
  /** Writes a file of the workspace folder. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Writes a file into `seeds/`. */
  readonly writeSource: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Does to the client what an editor does when a file of `seeds/` has changed. */
  readonly announce: (name: string) => void;
  /** The same of any file. */
  readonly announceFile: (name: string) => void;
}

/** To be called in a `describe`: gives each of its tests a temporary workspace folder, and stops its servers. */
export function useServer(): TestServer {
  let folder = '';
  let clients: TestClient[] = [];
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

  async function write(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }

  function announceFile(name: string): void {
    for (const client of clients) {
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 2 }] });
    }
  }

  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'riscontro-')));
    await write('seeds/ponte.md', bridge);
  });

  afterEach(async () => {
    const stopping = clients.map((client) => client.stop());
    clients = [];
    await Promise.all(stopping);
    await rm(folder, { recursive: true });
  });

  return {
    folder: () => folder,
    uriOf,
    draftUri: () => uriOf('bozza.md'),
    async start(options = {}) {
      const client = await startClient({ folders: [pathToFileURL(folder).href], ...options });
      clients.push(client);
      return client;
    },
    write,
    writeSource: (name, content) => write(`seeds/${name}`, content),
    announce: (name) => {
      announceFile(`seeds/${name}`);
    },
    announceFile,
  };
}
