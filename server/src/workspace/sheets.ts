import { fileURLToPath } from 'node:url';
import type { CheckReport } from '../cli/report';
import type { Fact } from '../core/facts/fact';
import type { SheetFormat } from '../protocol';
import type * as SheetModule from '../sheet';
import type { CheckedDraft } from './drafts';
import type { SourceFiles } from './source-files';
import type { CreateFactChecker, SourceStore } from './source-store';

/** What makes sheets, and what their pages are made with; both are loaded when one is asked for. */
export interface SheetTools {
  readonly module: () => Promise<typeof SheetModule>;
  readonly page: () => Promise<SheetModule.SheetPage>;
}

/** The fact-check sheets of drafts. */
export interface Sheets {
  /**
   * The sheet as the editor shows it, without the page around it.
   *
   * @param date `YYYY-MM-DD`: the day of the check
   */
  content(draft: CheckedDraft, date: string): Promise<string>;
  /** The whole text of a file that holds the sheet, or what was found, in a format. */
  exported(draft: CheckedDraft, format: SheetFormat, date: string): Promise<string>;
}

export function createSheets(
  tools: SheetTools,
  files: SourceFiles,
  createFactChecker: CreateFactChecker,
): Sheets {
  // Reads the drafts: their dates, unlike their claims, are figures with values. What it has read it need not read again.
  let reader: ReturnType<CreateFactChecker> | undefined;
  const factsOf = createFactMemory();

  async function inputOf(draft: CheckedDraft, date: string): Promise<SheetModule.SheetInput> {
    const { document, folder, claims } = draft;
    const { store, messages } = folder;
    const text = { uri: document.uri, text: document.getText(), languageId: document.languageId };
    const read = await (reader ??= createFactChecker({}));
    read.setSource(text);
    const mentions = read.facts(document.uri);
    read.removeSource(document.uri);
    return {
      messages,
      date,
      drafts: [
        { document: text, path: pathOf(document.uri, draft, files), lines: document, claims, mentions },
      ],
      sources: store.uris.flatMap((uri) => {
        const lines = store.linesOf(uri);
        if (lines === undefined) return [];
        return { uri, path: pathOf(uri, draft, files), lines, facts: factsOf(store, uri) };
      }),
    };
  }

  return {
    async content(draft, date) {
      const { buildSheet, renderSheet } = await tools.module();
      return renderSheet(buildSheet(await inputOf(draft, date)), {
        messages: draft.folder.messages,
        inEditor: true,
      });
    },
    async exported(draft, format, date) {
      const { exportSheet } = await tools.module();
      return exportSheet(format, {
        input: await inputOf(draft, date),
        report: reportOf(draft, files),
        cwd: draft.folder.uri === undefined ? '/' : fileURLToPath(draft.folder.uri),
        page: await tools.page(),
      });
    },
  };
}

/** The facts of sources, listed once for as long as the sources stay as they are. */
function createFactMemory(): (store: SourceStore, uri: string) => readonly Fact[] {
  const known = new WeakMap<SourceStore, { revision: number; facts: Map<string, readonly Fact[]> }>();
  return (store, uri) => {
    let current = known.get(store);
    if (current?.revision !== store.revision) {
      current = { revision: store.revision, facts: new Map() };
      known.set(store, current);
    }
    const facts = current.facts.get(uri) ?? store.checker?.facts(uri) ?? [];
    current.facts.set(uri, facts);
    return facts;
  };
}

function reportOf(draft: CheckedDraft, files: SourceFiles): CheckReport {
  const { document, folder, claims } = draft;
  return {
    drafts: [{ path: pathOf(document.uri, draft, files), text: document, claims, fixed: [] }],
    texts: {
      pathOf: (uri) => pathOf(uri, draft, files),
      textOf: (uri) => folder.store.linesOf(uri) ?? document,
    },
    messages: folder.messages,
  };
}

/** As the command line shows it: with `/`, whatever the machine has. */
function pathOf(uri: string, { folder }: CheckedDraft, files: SourceFiles): string {
  return files.nameOf(uri, folder.uri).replaceAll('\\', '/');
}
