import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type ClaimGroup,
  type ClaimList,
  claimsRequest,
  type DocumentParams,
  type ListedClaim,
  type ListedEvidence,
} from '../../../server/src/protocol';
import type { Drafts } from '../drafts';
import { claimItem, evidenceItem, groupItem } from './claim-items';
import { createIds } from './ids';
import { createRefresher } from './refresher';

/** The claims of a draft as the server listed them. */
export interface DraftClaims {
  readonly draft: vscode.Uri;
  readonly list: ClaimList;
}

export type ClaimRow =
  | { readonly kind: 'group'; readonly group: ClaimGroup; readonly of: DraftClaims }
  | ({ readonly kind: 'claim'; readonly claim: ListedClaim; readonly id: string } & InGroup)
  | { readonly kind: 'evidence'; readonly evidence: ListedEvidence; readonly id: string };

interface InGroup {
  readonly group: ClaimGroup;
  readonly draft: vscode.Uri;
  /** Of the draft, that the claim's range is of. */
  readonly version: number;
}

export type ClaimRowOf<Kind extends ClaimRow['kind']> = Extract<ClaimRow, { kind: Kind }>;

export interface ClaimsView extends vscode.TreeDataProvider<ClaimRow> {
  /** The row that is selected; what a command acts on that was not called on a row. */
  readonly selected: ClaimRow | undefined;
  /** The number that the view's badge shows. */
  readonly badge: number | undefined;
  dispose(): void;
}

/** Lists the figures and names of the current draft by verdict; the badge is the number of contradicted ones. */
export function createClaimsView(client: LanguageClient, drafts: Drafts): ClaimsView {
  const refresher = createRefresher(ask, (error) => {
    client.error('The claims could not be listed', error);
  });
  const changed = new vscode.EventEmitter<void>();

  async function ask(): Promise<DraftClaims | undefined> {
    const draft = drafts.current;
    if (draft === undefined || !client.isRunning()) return undefined;
    const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(draft) };
    const list = await client.sendRequest<ClaimList | null>(claimsRequest, params);
    return list === null ? undefined : { draft, list };
  }

  const provider: vscode.TreeDataProvider<ClaimRow> = {
    onDidChangeTreeData: changed.event,
    async getChildren(row) {
      if (row === undefined) return rowsOf(await refresher.value());
      if (row.kind === 'group') return claimRows(row);
      return row.kind === 'claim' ? evidenceRows(row) : [];
    },
    getTreeItem(row) {
      if (row.kind === 'group') return groupItem(row);
      return row.kind === 'claim' ? claimItem(row) : evidenceItem(row);
    },
  };
  const view = vscode.window.createTreeView('riscontro.claims', { treeDataProvider: provider });

  function show(): void {
    const status = drafts.current === undefined ? undefined : drafts.statusOf(drafts.current);
    const contradicted = status?.counts.contradicted ?? 0;
    const tooltip =
      contradicted === 1
        ? vscode.l10n.t('1 figure or name contradicted')
        : vscode.l10n.t('{0} figures or names contradicted', contradicted);
    view.badge = contradicted > 0 ? { value: contradicted, tooltip } : undefined;
    view.description = drafts.current?.path.split('/').pop() ?? '';
    void vscode.commands.executeCommand('setContext', 'riscontro.draft', status?.state ?? 'none');
    // While nobody looks, nothing is asked; the view asks when it comes into sight.
    if (view.visible) refresher.refresh();
  }

  const subscriptions = [
    view,
    changed,
    refresher,
    refresher.onDidChange((claims) => {
      // Known only now: a list that is still asked for is not empty.
      void vscode.commands.executeCommand('setContext', 'riscontro.noClaims', rowsOf(claims).length === 0);
      changed.fire();
    }),
    view.onDidChangeVisibility(show),
    drafts.onDidChange(show),
  ];
  show();
  return {
    ...provider,
    get selected() {
      return view.selection[0];
    },
    get badge() {
      return view.badge?.value;
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function rowsOf(claims: DraftClaims | undefined): ClaimRow[] {
  return claims?.list.groups.map((group) => ({ kind: 'group', group, of: claims })) ?? [];
}

function claimRows({ group, of: { draft, list } }: ClaimRowOf<'group'>): ClaimRow[] {
  const ids = createIds(`${draft.toString()} ${group.verdict}`);
  return group.claims.map((claim) => ({
    kind: 'claim',
    claim,
    group,
    draft,
    version: list.version,
    id: ids(claim.text),
  }));
}

function evidenceRows({ claim, id }: ClaimRowOf<'claim'>): ClaimRow[] {
  const ids = createIds(id);
  return claim.evidence.map((evidence) => ({ kind: 'evidence', evidence, id: ids(evidence.quote) }));
}
