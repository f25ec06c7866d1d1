import { toRange } from '../convert';
import type { CheckedClaim } from '../core/checking/claim';
import type { Fact } from '../core/facts/fact';
import { explainFailure, spellDate } from '../messages/describe';
import {
  type FactGroup,
  type FactsParams,
  type FactUse,
  factsRequest,
  type ListedFact,
  type ListedSource,
  type SourceList,
  type SourcesParams,
  type SourcesChange,
  sourcesChangedNotification,
  sourcesRequest,
} from '../protocol';
import type { SourceFiles } from '../workspace/source-files';
import type { SourceStore } from '../workspace/source-store';
import type { Folder, Workspace } from '../workspace/workspace';
import { onOneLine, titleOf } from './evidence';
import type { Feature, Services } from './feature';

/** What a list of sources shows of one, so that its facts need not be kept. */
interface Summary {
  readonly facts: number;
  readonly title: string;
  readonly date: string | undefined;
}

export const sourceListFeature: Feature = {
  capabilities: {},
  register(services) {
    const { connection, client, workspace, files } = services;
    const summaries = createSummaries();
    if (client.sourceList) {
      workspace.onChange(() => {
        const change: SourcesChange = { sources: countSources(workspace) };
        void connection.sendNotification(sourcesChangedNotification, change);
      });
    }
    connection.onRequest(sourcesRequest, async ({ draft }: SourcesParams): Promise<SourceList> => {
      const { folder, used } = await viewOf(draft, services);
      const read = folder.store.uris.map((uri) =>
        readSource(uri, summaries.of(folder.store, uri), used, folder, files),
      );
      return {
        sources: [
          ...skippedSources(folder, files),
          ...read.sort((a, b) => a.title.localeCompare(b.title, folder.messages.language)),
        ],
      };
    });
    connection.onRequest(factsRequest, async ({ source, draft }: FactsParams): Promise<FactGroup[]> => {
      const { folder, used } = await viewOf(draft, services);
      const uri = files.canonical(source);
      return groupsOf(folder.store.checker?.facts(uri) ?? [], used, folder);
    });
  },
};

function countSources(workspace: Workspace): number {
  return workspace.folders().reduce((sum, { store }) => sum + store.size, 0);
}

/** The facts that bear on the claims of a draft: of each source, by where they start. */
type Used = ReadonlyMap<string, ReadonlyMap<number, Exclude<FactUse, 'none'>>>;

/** The folder whose sources a draft is checked against, and which of their facts bear on it. */
async function viewOf(
  uri: string | undefined,
  { drafts, workspace }: Services,
): Promise<{ folder: Folder; used: Used }> {
  const draft = uri === undefined ? undefined : await drafts.checked(uri);
  await workspace.ready();
  // A draft without a scheme belongs to the first folder, and to none where there is none.
  return { folder: draft?.folder ?? workspace.folderOf(uri ?? ''), used: usedBy(draft?.claims ?? []) };
}

function usedBy(claims: readonly CheckedClaim[]): Used {
  const used = new Map<string, Map<number, Exclude<FactUse, 'none'>>>();
  for (const { uri, start, agrees } of claims.flatMap(({ evidence }) => evidence)) {
    const ofSource = used.get(uri) ?? new Map<number, Exclude<FactUse, 'none'>>();
    used.set(uri, ofSource);
    // What is stated in one place and contradicted in another is stated.
    if (agrees || !ofSource.has(start)) ofSource.set(start, agrees ? 'stated' : 'contradicted');
  }
  return used;
}

/** Remembers the summaries of a folder's sources until they change: to count the facts of a source is to list them. */
function createSummaries(): { of(store: SourceStore, uri: string): Summary } {
  const known = new WeakMap<SourceStore, { revision: number; summaries: Map<string, Summary> }>();
  return {
    of(store, uri) {
      let current = known.get(store);
      if (current?.revision !== store.revision) {
        current = { revision: store.revision, summaries: new Map() };
        known.set(store, current);
      }
      let summary = current.summaries.get(uri);
      if (summary === undefined) {
        const facts = store.checker?.facts(uri) ?? [];
        summary = { facts: facts.length, title: titleOf({ uri, ...facts[0] }), date: facts[0]?.date };
        current.summaries.set(uri, summary);
      }
      return summary;
    },
  };
}

function readSource(
  uri: string,
  { facts, title, date }: Summary,
  used: Used,
  { uri: folder, messages }: Folder,
  files: SourceFiles,
): ListedSource {
  const usedHere = [...(used.get(uri)?.keys() ?? [])].sort((a, b) => a - b);
  const spelled = date === undefined ? undefined : spellDate(date, messages.language);
  return {
    uri,
    title,
    details: messages.views.source(spelled, facts, usedHere.length),
    path: files.nameOf(uri, folder),
    facts,
    used: usedHere,
    readable: true,
  };
}

function skippedSources({ uri: folder, store, messages }: Folder, files: SourceFiles): ListedSource[] {
  return store.skipped.map(({ uri, problem }) => ({
    uri,
    title: titleOf({ uri }),
    details: messages.views.notRead(explainFailure(problem, files.sizeLimit, messages)),
    path: files.nameOf(uri, folder),
    facts: 0,
    used: [],
    readable: false,
  }));
}

/** The use of a name that occurs several times: what one of its places is stated for, it is. */
function mostOf(...uses: readonly (FactUse | undefined)[]): FactUse {
  return (['stated', 'contradicted'] as const).find((use) => uses.includes(use)) ?? 'none';
}

function groupsOf(facts: readonly Fact[], used: Used, { store, messages }: Folder): FactGroup[] {
  const groups = new Map<Fact['type'], Map<string, ListedFact>>();
  for (const fact of facts) {
    const lines = store.linesOf(fact.uri);
    if (lines === undefined) continue;
    const group = groups.get(fact.type) ?? new Map<string, ListedFact>();
    groups.set(fact.type, group);
    const key = fact.figure.type === 'name' ? fact.figure.key : String(fact.start);
    const known = group.get(key);
    group.set(key, {
      range: known?.range ?? toRange(lines, fact),
      text: known?.text ?? onOneLine(fact.surface),
      quote: known?.quote ?? onOneLine(fact.quote),
      times: (known?.times ?? 0) + 1,
      use: mostOf(known?.use, used.get(fact.uri)?.get(fact.start)),
    });
  }
  const { factTypes } = messages.views;
  const types = Object.keys(factTypes) as Fact['type'][];
  return types.flatMap((type) => {
    const group = groups.get(type);
    return group === undefined ? [] : { type, label: factTypes[type], facts: [...group.values()] };
  });
}
