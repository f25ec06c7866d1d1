import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type FactGroup,
  type FactsParams,
  factsRequest,
  type ListedFact,
  type ListedSource,
  type SourceList,
  type SourcesChange,
  sourcesChangedNotification,
  type SourcesParams,
  sourcesRequest,
} from '../../../server/src/protocol';
import type { Drafts } from '../drafts';
import { createIds } from './ids';
import { createRefresher } from './refresher';
import { factGroupItem, factItem, sourceItem } from './source-items';

export type SourceRow =
  | { readonly kind: 'source'; readonly source: ListedSource }
  | {
      readonly kind: 'factGroup';
      readonly source: ListedSource;
      readonly group: FactGroup;
      readonly id: string;
    }
  | { readonly kind: 'fact'; readonly source: ListedSource; readonly fact: ListedFact; readonly id: string };

export type SourceRowOf<Kind extends SourceRow['kind']> = Extract<SourceRow, { kind: Kind }>;

export interface SourcesView extends vscode.TreeDataProvider<SourceRow> {
  readonly selected: SourceRow | undefined;
  /** Whether the facts that the draft states are left out. */
  unusedOnly: boolean;
  dispose(): void;
}

/** Lists the sources of the current draft; what each states is asked for when its row is opened. */
export function createSourcesView(client: LanguageClient, drafts: Drafts): SourcesView {
  const refresher = createRefresher(ask, (error) => {
    client.error('The sources could not be listed', error);
  });
  const changed = new vscode.EventEmitter<void>();
  let unusedOnly = false;

  const draftParams = (): SourcesParams =>
    drafts.current === undefined ? {} : { draft: client.code2ProtocolConverter.asUri(drafts.current) };

  function ask(): Promise<SourceList> {
    return client.isRunning()
      ? client.sendRequest<SourceList>(sourcesRequest, draftParams())
      : Promise.resolve({ sources: [] });
  }

  async function groupRows(row: SourceRowOf<'source'>): Promise<SourceRow[]> {
    const params: FactsParams = { ...draftParams(), source: row.source.uri };
    const groups = await client.sendRequest<FactGroup[]>(factsRequest, params);
    return groups.flatMap((group): SourceRow[] => {
      const facts = unusedOnly ? group.facts.filter(({ use }) => use === 'none') : group.facts;
      const id = `${row.source.uri} ${group.type}`;
      return facts.length === 0 ? [] : [{ ...row, kind: 'factGroup', group: { ...group, facts }, id }];
    });
  }

  const provider: vscode.TreeDataProvider<SourceRow> = {
    onDidChangeTreeData: changed.event,
    async getChildren(row) {
      if (row === undefined) return sourceRows((await refresher.value()).sources);
      if (row.kind === 'source') return groupRows(row);
      return row.kind === 'factGroup' ? factRows(row) : [];
    },
    getTreeItem(row) {
      if (row.kind === 'source') return sourceItem(row);
      return row.kind === 'factGroup' ? factGroupItem(row) : factItem(row);
    },
  };
  const view = vscode.window.createTreeView('riscontro.sources', { treeDataProvider: provider });

  function refresh(): void {
    if (view.visible) refresher.refresh();
  }

  function tell({ sources }: SourcesChange): void {
    // Until this is told there are neither some nor none.
    void vscode.commands.executeCommand('setContext', 'riscontro.hasSources', sources > 0);
    void vscode.commands.executeCommand('setContext', 'riscontro.noSources', sources === 0);
  }

  function showUnusedOnly(value: boolean): void {
    unusedOnly = value;
    void vscode.commands.executeCommand('setContext', 'riscontro.unusedOnly', value);
    changed.fire();
  }

  const subscriptions = [
    view,
    changed,
    refresher,
    refresher.onDidChange(() => {
      changed.fire();
    }),
    client.onNotification(sourcesChangedNotification, (change: SourcesChange) => {
      tell(change);
      // What a source says may be another although the list of sources is the same.
      changed.fire();
      refresh();
    }),
    view.onDidChangeVisibility(refresh),
    drafts.onDidChange(refresh),
  ];
  showUnusedOnly(false);
  return {
    ...provider,
    get selected() {
      return view.selection[0];
    },
    get unusedOnly() {
      return unusedOnly;
    },
    set unusedOnly(value) {
      showUnusedOnly(value);
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function sourceRows(sources: readonly ListedSource[]): SourceRow[] {
  return sources.map((source) => ({ kind: 'source', source }));
}

function factRows({ source, group, id }: SourceRowOf<'factGroup'>): SourceRow[] {
  const ids = createIds(id);
  return group.facts.map((fact) => ({ kind: 'fact', source, fact, id: ids(`${fact.text} ${fact.quote}`) }));
}
