import { Emitter, type Event } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatOf } from '../core/readers/formats';
import { draftPatterns } from './draft-patterns';
import type { CheckedDraft, Drafts } from './drafts';
import type { ReadFailure } from './read-failure';
import type { FoundSource, SourceFiles } from './source-files';
import type { Folder, Workspace } from './workspace';

/** A draft that could not be read, and why. */
export interface SkippedDraft {
  readonly uri: string;
  readonly problem: ReadFailure;
}

export interface WorkspaceCheck {
  /** In the order of their URIs. */
  readonly drafts: readonly CheckedDraft[];
  readonly skipped: readonly SkippedDraft[];
  /** Whether it was canceled before all of them were checked. */
  readonly canceled: boolean;
}

/** What somebody who has a whole workspace checked wants to have a say in. */
export interface CheckWatcher {
  /** Told before each draft how many are done, of how many. */
  onProgress?(done: number, total: number, uri: string): void;
  /** Asked before each draft; where it says yes, the rest is left. */
  isCanceled?(): boolean;
}

/**
 * The drafts of the workspace, open or not: the Markdown and plain-text files of its folders that are no sources and not
 * excluded. What is open counts as the editor holds it, the rest as it lies on disk.
 */
export interface WorkspaceDrafts {
  /** The URIs of all drafts, sorted. */
  list(): Promise<readonly string[]>;
  /** The verdicts on one draft, be it open or on disk; why not, where it cannot be read; nothing where it has vanished. */
  check(uri: string): Promise<CheckedDraft | SkippedDraft | undefined>;
  checkAll(watcher?: CheckWatcher): Promise<WorkspaceCheck>;
  /** That the writer wants to see what is found in drafts that are not open, whatever the settings say. */
  demand(): void;
  readonly demanded: boolean;
  readonly onDemanded: Event<void>;
}

interface Services {
  readonly workspace: Pick<Workspace, 'ready' | 'folders' | 'folderOf' | 'paused'>;
  readonly drafts: Pick<Drafts, 'checked' | 'check'>;
  readonly files: SourceFiles;
}

export function createWorkspaceDrafts({ workspace, drafts, files }: Services): WorkspaceDrafts {
  /** What was read from disk and checked, with the file's stamp and the state of the sources it holds for. */
  const cache = new Map<string, { readonly stamp: string; readonly revision: number; draft: CheckedDraft }>();

  const onDemanded = new Emitter<void>();
  let demanded = false;

  async function find(): Promise<FoundSource[]> {
    await workspace.ready();
    const found = new Map<string, FoundSource>();
    for (const { uri } of workspace.folders()) {
      for (const file of await files.find(uri, draftPatterns)) {
        const { store, excludes } = workspace.folderOf(file.uri);
        if (!store.has(file.uri) && !excludes(file.uri)) found.set(file.uri, file);
      }
    }
    for (const uri of cache.keys()) if (!found.has(uri)) cache.delete(uri);
    return [...found.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  async function check(
    uri: string,
    stamp: string | undefined,
  ): Promise<CheckedDraft | SkippedDraft | undefined> {
    const open = await drafts.checked(uri);
    if (open !== undefined) return open;
    const folder = workspace.folderOf(uri);
    const known = cache.get(uri);
    if (known !== undefined && isCurrent(known, folder, stamp, workspace.paused)) return known.draft;
    const reading = await files.read(uri);
    if (reading === undefined) return undefined;
    if ('problem' in reading) return { uri, problem: reading.problem };
    const { text } = reading.document;
    const draft = drafts.check(TextDocument.create(uri, languageIdOf(uri), 0, text));
    if (stamp !== undefined) cache.set(uri, { stamp, revision: draft.folder.store.revision, draft });
    return draft;
  }

  return {
    onDemanded: onDemanded.event,
    get demanded() {
      return demanded;
    },
    demand() {
      demanded = true;
      onDemanded.fire();
    },
    list: async () => (await find()).map(({ uri }) => uri),
    check: (uri) => check(uri, undefined),
    async checkAll(watcher = {}) {
      const found = await find();
      const checked: CheckedDraft[] = [];
      const skipped: SkippedDraft[] = [];
      for (const [index, { uri, stamp }] of found.entries()) {
        watcher.onProgress?.(index, found.length, uri);
        // A whole turn of the event loop: a cancellation, and what is typed meanwhile, get through in between.
        await new Promise((resolve) => setImmediate(resolve));
        if (watcher.isCanceled?.() === true) return { drafts: checked, skipped, canceled: true };
        const result = await check(uri, stamp);
        if (result === undefined) continue;
        if ('problem' in result) skipped.push(result);
        else checked.push(result);
      }
      return { drafts: checked, skipped, canceled: false };
    },
  };
}

function isCurrent(
  known: { readonly stamp: string; readonly revision: number; readonly draft: CheckedDraft },
  folder: Folder,
  stamp: string | undefined,
  paused: boolean,
): boolean {
  const { revision } = folder.store;
  if ((known.draft.state === 'paused') !== paused) return false;
  return known.stamp === stamp && known.revision === revision && known.draft.folder === folder;
}

function languageIdOf(uri: string): string {
  return formatOf(undefined, uri) === 'markdown' ? 'markdown' : 'plaintext';
}
