import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FactChecker, FactCheckerOptions } from '../core/checking/checker';
import type { Preset } from '../core/checking/presets';
import { noExceptions, type Exceptions } from '../core/exceptions/exceptions';
import type { Document } from '../core/text/document';
import type { ReadFailure } from './read-failure';
import type { SourceFiles } from './source-files';

/** What of the settings decides which sources there are and how they are checked against. */
export interface SourceSettings {
  readonly sources: readonly string[];
  readonly preset: Preset;
  /** Overrides the preset, unless it is null. */
  readonly minimumConfidence: number | null;
}

/** A source that is passed over, and why. */
export interface SkippedSource {
  readonly uri: string;
  readonly problem: ReadFailure;
}

/**
 * The sources of one workspace folder, as they stand on disk, and the fact checker over them.
 * What an editor holds of a source without having saved it does not count: a fact base that follows half-typed
 * sentences would set off alarms in every open draft.
 */
export interface SourceStore {
  /** Increases with every change that can change a verdict. */
  readonly revision: number;
  /** How many sources are read. */
  readonly size: number;
  /** Nothing as long as no source has been looked for. */
  readonly checker: FactChecker | undefined;
  readonly skipped: readonly SkippedSource[];
  /** The URIs of the sources that are read. */
  readonly uris: readonly string[];
  /** What the writer has decided about single claims, which all later checks heed. */
  setExceptions(exceptions: Exceptions): void;
  /** Whether a document is a source, be it readable or not. */
  has(uri: string): boolean;
  /** A source with its lines, as it was read. */
  linesOf(uri: string): TextDocument | undefined;
  /**
   * Makes the store equal what the settings select on disk now. Files whose stamp is unchanged are not read again, unless
   * they are among `touched`: two edits can fall into one tick of the file system's clock.
   * Rejects, after all else has been done, where the checker failed on a source.
   */
  refresh(settings: SourceSettings, touched: ReadonlySet<string>): Promise<void>;
}

type Entry = { readonly stamp: string } & (
  { readonly document: Document; lines?: TextDocument } | { readonly problem: ReadFailure }
);

/** Makes the checker of one folder's sources; a promise of it where it is yet to be loaded. */
export type CreateFactChecker = (options: FactCheckerOptions) => FactChecker | Promise<FactChecker>;

export function createSourceStore(
  folder: string | undefined,
  files: SourceFiles,
  createFactChecker: CreateFactChecker,
): SourceStore {
  const entries = new Map<string, Entry>();
  let made: { readonly checker: FactChecker; readonly threshold: Preset | number } | undefined;
  let exceptions = noExceptions;
  let revision = 0;

  /** Puts an entry in place of another, which is no change of the sources where they say the same. */
  function put(checker: FactChecker, uri: string, entry: Entry): void {
    const known = entries.has(uri);
    const before = documentOf(uri);
    entries.set(uri, entry);
    const now = documentOf(uri);
    if (known && sameSource(before, now)) return;
    if (now !== undefined) checker.setSource(now);
    else if (before !== undefined) checker.removeSource(uri);
    revision++;
  }

  function remove(checker: FactChecker, uri: string): void {
    entries.delete(uri);
    checker.removeSource(uri);
    revision++;
  }

  function documentOf(uri: string): Document | undefined {
    const entry = entries.get(uri);
    return entry && 'document' in entry ? entry.document : undefined;
  }

  async function checkerFor(threshold: Preset | number): Promise<FactChecker> {
    if (made?.threshold === threshold) return made.checker;
    const checker = await createFactChecker(
      typeof threshold === 'number' ? { minimumConfidence: threshold } : { preset: threshold },
    );
    for (const entry of entries.values()) if ('document' in entry) checker.setSource(entry.document);
    checker.setExceptions(exceptions);
    made = { checker, threshold };
    revision++;
    return checker;
  }

  return {
    get revision() {
      return revision;
    },
    get checker() {
      return made?.checker;
    },
    get size() {
      let size = 0;
      for (const entry of entries.values()) if ('document' in entry) size++;
      return size;
    },
    get skipped() {
      return [...entries].flatMap(([uri, entry]) =>
        'problem' in entry ? [{ uri, problem: entry.problem }] : [],
      );
    },
    get uris() {
      return [...entries].flatMap(([uri, entry]) => ('document' in entry ? [uri] : []));
    },
    setExceptions(decided) {
      if (JSON.stringify(decided) === JSON.stringify(exceptions)) return;
      exceptions = decided;
      made?.checker.setExceptions(exceptions);
      revision++;
    },
    has: (uri) => entries.has(uri),
    linesOf(uri) {
      const entry = entries.get(uri);
      if (!entry || 'problem' in entry) return undefined;
      return (entry.lines ??= TextDocument.create(uri, 'plaintext', 0, entry.document.text));
    },
    async refresh(settings, touched) {
      const checker = await checkerFor(settings.minimumConfidence ?? settings.preset);
      const failures: unknown[] = [];
      const found = await files.find(folder, settings.sources);
      const present = new Set(found.map(({ uri }) => uri));
      for (const uri of [...entries.keys()]) if (!present.has(uri)) remove(checker, uri);
      for (const source of found) {
        const known = entries.get(source.uri);
        if (known?.stamp !== source.stamp || touched.has(source.uri)) {
          const reading = await files.read(source.uri);
          try {
            if (reading !== undefined) put(checker, source.uri, { stamp: source.stamp, ...reading });
            else if (known !== undefined) remove(checker, source.uri);
          } catch (error) {
            failures.push(error);
          }
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, 'Sources could not be taken in');
    },
  };
}

function sameSource(a: Document | undefined, b: Document | undefined): boolean {
  return a?.text === b?.text && a?.title === b?.title && a?.date === b?.date;
}
