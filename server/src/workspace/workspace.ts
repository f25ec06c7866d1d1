import { type Connection, Emitter, type Event, MessageType } from 'vscode-languageserver';
import { messagesFor, type Messages } from '../messages';
import { explainExceptionsFailure, explainFailure } from '../messages/describe';
import { configurationSection } from '../protocol';
import { defaultSettings, readSettings, settingNames, type SettingProblem, type Settings } from '../settings';
import type { ClientAbilities } from './client-abilities';
import type { Configuration } from './configuration';
import type { ExceptionChange } from './exceptions/edit';
import { exceptionsFile, exceptionsFolder, uriFrom } from './exceptions/paths';
import { type ExceptionsFailure, loadExceptions, saveException } from './exceptions/store';
import { logError } from './log';
import type { Notice, Notices } from './notices';
import type { ReadFailure } from './read-failure';
import type { SourceFiles } from './source-files';
import { type CreateFactChecker, createSourceStore, type SourceStore } from './source-store';
import { createSourceWatch } from './watch';

/** A workspace folder with its settings and its sources; `uri` is absent of the one for drafts that lie in none. */
export interface Folder {
  readonly uri: string | undefined;
  readonly store: SourceStore;
  readonly settings: Settings;
  readonly messages: Messages;
  /** Whether a draft, by its canonical URI, is not to be checked. */
  readonly excludes: (uri: string) => boolean;
}

/** The workspace folders. Everything that changes them happens one after the other, in the order of its events. */
export interface Workspace {
  /** The workspace folders that are open. */
  folders(): readonly Folder[];
  /** The folder that a draft belongs to; an untitled one belongs to the first. */
  folderOf(uri: string): Folder;
  /** Fires after each change that may change verdicts or messages. */
  readonly onChange: Event<void>;
  /** Whether the sources have been read once. */
  readonly loaded: boolean;
  /** Resolves when everything that is known to have changed has been taken in. */
  ready(): Promise<void>;
  /** Whether the writer has paused the checks. */
  readonly paused: boolean;
  pause(paused: boolean): void;
  setFolders(uris: readonly string[]): void;
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  reloadSettings(): void;
  /**
   * Writes into a folder's file of exceptions what the writer has decided, and takes it in.
   *
   * @returns why not, where the file was left alone
   */
  decide(
    folder: Folder & { readonly uri: string },
    change: ExceptionChange,
  ): Promise<ExceptionsFailure | undefined>;
  /** To be told of files that were created, changed or deleted. */
  touch(uris: readonly string[]): void;
  dispose(): void;
}

interface Services {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly files: SourceFiles;
  readonly createFactChecker: CreateFactChecker;
  readonly configuration: Configuration;
  readonly notices: Notices;
}

type MutableFolder = { -readonly [Key in keyof Folder]: Folder[Key] };

export function createWorkspace(services: Services): Workspace {
  const { connection, client, files, createFactChecker, configuration, notices } = services;
  const changed = new Emitter<void>();
  const watch = createSourceWatch({ connection, client, files, onTouched: touch });
  const touched = new Set<string>();
  const loose = newFolder(undefined);
  let folders: MutableFolder[] = [];
  /** Where sources are, by URI: a file that is named as a source is one whatever it looks like. */
  let places: ReadonlySet<string> = new Set();
  let loaded = false;
  let { paused } = client;
  let work: Promise<void> = Promise.resolve();
  let refreshQueued = false;

  function messagesIn({ language }: Settings): Messages {
    return messagesFor(language === 'auto' ? client.locale : language);
  }

  function newFolder(uri: string | undefined): MutableFolder {
    const settings = defaultSettings();
    const messages = messagesIn(settings);
    return {
      uri,
      store: createSourceStore(uri, files, createFactChecker),
      settings,
      messages,
      excludes: () => false,
    };
  }

  function enqueue(task: () => Promise<void>): void {
    work = work.then(task).catch((error: unknown) => {
      logError(connection, error);
    });
  }

  const all = (): readonly MutableFolder[] => [...folders, loose];

  async function loadSettings(): Promise<void> {
    const problems = new Map<string, Notice>();
    for (const folder of all()) {
      const read = readSettings(await configuration.read(folder.uri));
      folder.settings = read.settings;
      folder.messages = messagesIn(read.settings);
      folder.excludes = await files.excludes(folder.uri, read.settings.exclude);
      for (const problem of read.problems) {
        const notice = settingNotice(problem, folder.messages);
        problems.set(notice.key, notice);
      }
    }
    notices.report('settings', MessageType.Error, [...problems.values()], (folders[0] ?? loose).messages);
    const targets = all().flatMap(({ uri, settings }) => [
      ...files.watchTargets(uri, settings.sources),
      ...(uri === undefined ? [] : [{ base: uri, inside: exceptionsFolder }]),
    ]);
    const exceptions = folders.map(({ uri }) => uriFrom(uri ?? '', exceptionsFile));
    places = new Set(
      [...targets.map(({ base, inside }) => `${base}/${inside}`), ...exceptions].map(files.canonical),
    );
    const wholeWorkspace = folders.filter(({ settings }) => settings.checkWholeWorkspace);
    await watch.set(targets, client.pullDiagnostics ? wholeWorkspace.map(({ uri }) => uri ?? '') : []);
  }

  async function refresh(): Promise<void> {
    const named = new Set(touched);
    touched.clear();
    for (const folder of all()) {
      await folder.store.refresh(folder.settings, named).catch((error: unknown) => {
        logError(connection, error);
      });
      const skipped = folder.store.skipped.map(({ uri, problem }) => ({
        key: `${JSON.stringify(problem)} ${uri}`,
        text: skippedText(files.nameOf(uri, folder.uri), problem, folder.messages),
      }));
      notices.report(`sources ${folder.uri ?? ''}`, MessageType.Warning, skipped, folder.messages);
      await refreshExceptions(folder);
    }
    loaded = true;
    changed.fire();
  }

  async function refreshExceptions({ uri, store, messages }: Folder): Promise<void> {
    if (uri === undefined) return;
    const { exceptions, failures } = await loadExceptions(uri, files);
    store.setExceptions(exceptions);
    const name = files.nameOf(uriFrom(uri, exceptionsFile), folders.length > 1 ? undefined : uri);
    const malformed = failures.map((failure) => ({
      key: JSON.stringify(failure),
      text: messages.exceptions.malformed(name, explainExceptionsFailure(failure, files.sizeLimit, messages)),
    }));
    notices.report(`exceptions ${uri}`, MessageType.Warning, malformed, messages);
  }

  function skippedText(name: string, problem: ReadFailure, messages: Messages): string {
    return messages.files.skippedSource(name, explainFailure(problem, files.sizeLimit, messages));
  }

  function reload(): void {
    // Two tasks: a client that fails to tell its settings leaves the defaults, and the sources are read all the same.
    enqueue(loadSettings);
    enqueue(refresh);
  }

  function touch(uris: readonly string[]): void {
    const named = uris.map(files.canonical).filter((uri) => places.has(uri) || files.canMatter(uri));
    for (const uri of named) touched.add(uri);
    if (named.length === 0 || refreshQueued) return;
    refreshQueued = true;
    enqueue(() => {
      refreshQueued = false;
      return refresh();
    });
  }

  return {
    folders: () => folders,
    onChange: changed.event,
    get paused() {
      return paused;
    },
    pause(wanted) {
      if (wanted === paused) return;
      paused = wanted;
      if (loaded) changed.fire();
    },
    get loaded() {
      return loaded;
    },
    async ready() {
      for (let awaited: Promise<void> | undefined; awaited !== work;) {
        awaited = work;
        await awaited;
      }
    },
    folderOf(uri) {
      if (!uri.startsWith('file:')) return folders[0] ?? loose;
      const place = files.canonical(uri);
      const holding = folders.filter((folder) => place.startsWith(`${folder.uri ?? ''}/`));
      return holding.sort((a, b) => (b.uri?.length ?? 0) - (a.uri?.length ?? 0))[0] ?? loose;
    },
    setFolders(uris) {
      folders = uris.map((uri) => newFolder(folderUri(uri, files)));
      reload();
    },
    changeFolders(added, removed) {
      const gone = new Set(removed.map((uri) => folderUri(uri, files)));
      folders = folders.filter(({ uri }) => uri === undefined || !gone.has(uri));
      folders.push(...added.map((uri) => newFolder(folderUri(uri, files))));
      reload();
    },
    reloadSettings: reload,
    async decide(folder, change) {
      let failure: ExceptionsFailure | undefined;
      await new Promise<void>((resolve, reject) => {
        enqueue(async () => {
          try {
            failure = await saveException(folder.uri, change, files);
            await refreshExceptions(folder);
            resolve();
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
          changed.fire();
        });
      });
      return failure;
    },
    touch,
    dispose() {
      changed.dispose();
      watch.dispose();
    },
  };
}

function folderUri(uri: string, files: SourceFiles): string {
  return files.canonical(uri).replace(/\/+$/, '');
}

function settingNotice({ path, setting, found }: SettingProblem, { settings }: Messages): Notice {
  const text =
    found === undefined
      ? settings.unknown(
          path,
          settingNames.map((name) => `${configurationSection}.${name}`),
        )
      : settings.malformed(path, settings.expected[setting ?? 'section'], found);
  return { key: `${path} ${found ?? ''}`, text };
}
