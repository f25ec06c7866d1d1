import { isDeepStrictEqual } from 'node:util';
import {
  type Connection,
  type Disposable,
  Emitter,
  type Event,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Steadiness } from '../core/checking/check-draft';
import type { CheckedClaim } from '../core/checking/claim';
import type { UnknownDirective } from '../core/directives/directives';
import type { DraftState } from '../protocol';
import type { Settings } from '../settings';
import { logError } from './log';
import type { SourceFiles } from './source-files';
import type { Folder, Workspace } from './workspace';

/**
 * The greatest length of a draft, in UTF-16 code units: some 160,000 words, longer than most books. What is longer is
 * not checked at all, and said not to be.
 */
export const largestDraft = 1_000_000;

/** An open draft and the verdicts on its present version. */
export interface CheckedDraft {
  readonly document: TextDocument;
  readonly version: number;
  readonly folder: Folder;
  readonly state: DraftState;
  /** Empty unless the state is `checked`. */
  readonly claims: readonly CheckedClaim[];
  /** Empty unless the state is `checked`. */
  readonly unknownDirectives: readonly UnknownDirective[];
}

/** The open drafts. Each version of each is checked at most once against the same sources, whoever asks. */
export interface Drafts {
  /** Fires when an open draft, or what it is checked against, has changed and the draft has been checked again. */
  readonly onChecked: Event<CheckedDraft>;
  readonly onClosed: Event<string>;
  /** Fires when a draft has been saved and its verdicts are others than while it was edited. */
  readonly onSettled: Event<CheckedDraft>;
  /** The URIs of all open documents. */
  open(): readonly string[];
  /** The verdicts on the present version; nothing where the document is not open. */
  checked(uri: string): Promise<CheckedDraft | undefined>;
  /** Checks a document that no editor holds open. */
  check(document: TextDocument): CheckedDraft;
  dispose(): void;
}

interface Services {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly files: SourceFiles;
}

type Verdicts = Pick<CheckedDraft, 'state' | 'claims' | 'unknownDirectives'>;

function unchecked(state: DraftState): Verdicts {
  return { state, claims: [], unknownDirectives: [] };
}

interface Cached extends CheckedDraft {
  readonly revision: number;
  readonly settings: Settings;
  readonly paused: boolean;
}

export function createDrafts({ connection, documents, workspace, files }: Services): Drafts {
  const onChecked = new Emitter<CheckedDraft>();
  const onClosed = new Emitter<string>();
  const onSettled = new Emitter<CheckedDraft>();
  const cache = new Map<string, Cached>();
  const queue = createQueue((uri) => {
    const document = documents.get(uri);
    // Until the sources are read there is nothing to say; the workspace announces itself when they are.
    if (document !== undefined && workspace.loaded) onChecked.fire(current(document));
  });

  /** Whoever found the file on disk may spell its URI otherwise than the client does. */
  function openDocument(uri: string): TextDocument | undefined {
    const place = files.canonical(uri);
    return documents.get(uri) ?? documents.all().find((other) => files.canonical(other.uri) === place);
  }

  /** @param otherwise what stands where more than the draft has changed */
  function current(document: TextDocument, otherwise?: Steadiness): CheckedDraft {
    const folder = workspace.folderOf(document.uri);
    const { settings } = folder;
    const { paused } = workspace;
    const { revision } = folder.store;
    const known = cache.get(document.uri);
    const edited =
      known?.document === document &&
      known.folder === folder &&
      known.settings === settings &&
      known.paused === paused &&
      known.revision === revision;
    if (edited && known.version === document.version) return known;
    const fresh: Cached = {
      ...check(document, folder, edited ? 'verdicts' : otherwise),
      revision,
      settings,
      paused,
    };
    cache.set(document.uri, fresh);
    return fresh;
  }

  /**
   * While a draft is edited its verdicts are steady; what they owe to the rest of the draft is settled when it is saved. What
   * was reported goes away only with its passage or its sources, not because others were corrected.
   */
  function settle(document: TextDocument): void {
    const before = cache.get(document.uri);
    if (before === undefined) return;
    cache.delete(document.uri);
    const settled = current(document, 'contradictions');
    if (isDeepStrictEqual(settled.claims, before.claims)) return;
    onChecked.fire(settled);
    onSettled.fire(settled);
  }

  function check(document: TextDocument, folder: Folder, steady?: Steadiness): CheckedDraft {
    return { document, version: document.version, folder, ...verdictsOn(document, folder, steady) };
  }

  function verdictsOn(document: TextDocument, { store, excludes }: Folder, steady?: Steadiness): Verdicts {
    const text = document.getText();
    const uri = files.canonical(document.uri);
    if (store.has(uri)) return unchecked('source');
    if (workspace.paused) return unchecked('paused');
    if (excludes(uri)) return unchecked('excluded');
    const { checker, size } = store;
    if (checker === undefined || size === 0) return unchecked('noSources');
    if (text.length > largestDraft) return unchecked('tooLarge');
    try {
      const { claims, unknownDirectives = [] } = checker.check(
        { uri: document.uri, text, languageId: document.languageId },
        steady === undefined ? {} : { steady },
      );
      return { state: 'checked', claims, unknownDirectives };
    } catch (error) {
      logError(connection, error);
      return unchecked('failed');
    }
  }

  const subscriptions: readonly Disposable[] = [
    documents.onDidChangeContent(({ document }) => {
      queue.add(document.uri);
    }),
    documents.onDidSave(({ document }) => {
      if (workspace.loaded) settle(document);
    }),
    documents.onDidClose(({ document }) => {
      cache.delete(document.uri);
      onClosed.fire(document.uri);
    }),
    workspace.onChange(() => {
      for (const uri of documents.keys()) queue.add(uri);
    }),
  ];

  return {
    onChecked: onChecked.event,
    onClosed: onClosed.event,
    onSettled: onSettled.event,
    open: () => documents.keys(),
    async checked(uri) {
      await workspace.ready();
      const document = openDocument(uri);
      return document && current(document);
    },
    check: (document) => check(document, workspace.folderOf(document.uri)),
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
      onChecked.dispose();
      onClosed.dispose();
      onSettled.dispose();
    },
  };
}

/**
 * Runs an action once for each key added, one key a turn of the event loop, so that messages get through in between.
 * It starts when a whole turn has gone by without an addition: of a burst of edits that lie in the inbox already, only
 * the last one is then checked. No clock is involved, and a single edit waits well below a millisecond.
 */
function createQueue(action: (key: string) => void): { add(key: string): void } {
  const waiting = new Set<string>();
  let additions = 0;
  let running = false;

  function turn(seen: number): void {
    if (seen !== additions) {
      const now = additions;
      setImmediate(() => {
        turn(now);
      });
      return;
    }
    const [key] = waiting;
    running = key !== undefined;
    if (key === undefined) return;
    waiting.delete(key);
    setImmediate(() => {
      turn(additions);
    });
    action(key);
  }

  return {
    add(key) {
      waiting.add(key);
      additions++;
      if (running) return;
      running = true;
      const before = additions - 1;
      setImmediate(() => {
        turn(before);
      });
    },
  };
}
