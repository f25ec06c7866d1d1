import * as vscode from 'vscode';
import type { ClientCapabilities, LanguageClient, StaticFeature } from 'vscode-languageclient/node';
import {
  type ClientExtensions,
  type DraftState,
  type DraftStatus,
  draftStatusNotification,
} from '../../server/src/protocol';

/** Tells the server that this client shows the status of drafts, and diagnostics together with hovers. */
export const extensionsFeature: StaticFeature = {
  fillClientCapabilities(capabilities: ClientCapabilities) {
    const extensions: ClientExtensions = {
      riscontro: { draftStatus: true, diagnosticsInHover: true, explainCommand: 'riscontro.explain' },
    };
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), ...extensions };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

export interface Status {
  /** What the item shows; nothing while it is hidden. */
  text(): string | undefined;
  dispose(): void;
}

/** Shows in the status bar how the check of the active draft went. */
export function createStatus(client: LanguageClient): Status {
  const statuses = new Map<string, DraftStatus>();
  const item = vscode.window.createStatusBarItem('riscontro.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Riscontro';
  item.command = 'workbench.actions.view.problems';
  let shown = false;

  function show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : statuses.get(uri);
    shown = status !== undefined;
    if (status === undefined) {
      item.hide();
      return;
    }
    item.text = `$(${icons[status.state]}) ${status.text}`;
    item.tooltip = status.explanation;
    item.accessibilityInformation = { label: `Riscontro: ${status.explanation}` };
    item.backgroundColor = isAlarming(status)
      ? new vscode.ThemeColor('statusBarItem.warningBackground')
      : undefined;
    item.show();
  }

  const subscriptions = [
    item,
    client.onNotification(draftStatusNotification, (status: DraftStatus) => {
      statuses.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
      show();
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument((document) => {
      statuses.delete(document.uri.toString());
      show();
    }),
  ];
  return {
    text: () => (shown ? item.text : undefined),
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

const icons: Readonly<Record<DraftState, string>> = {
  checked: 'checklist',
  noSources: 'checklist',
  source: 'book',
  excluded: 'circle-slash',
  tooLarge: 'warning',
  failed: 'error',
};

/** Whether the writer should look: something is contradicted, or was not checked. */
function isAlarming({ state, counts }: DraftStatus): boolean {
  return state === 'tooLarge' || state === 'failed' || counts.contradicted > 0;
}
