import * as vscode from 'vscode';
import type { DraftState, DraftStatus } from '../../server/src/protocol';
import type { Drafts } from './drafts';

export interface Status {
  /** What the item shows; nothing while it is hidden. */
  text(): string | undefined;
  dispose(): void;
}

/** Shows in the status bar how the check of the active document went; to click it opens the list of its claims, or resumes what is paused. */
export function createStatus(drafts: Drafts): Status {
  const item = vscode.window.createStatusBarItem('riscontro.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Riscontro';
  let shown = false;

  function show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const status = uri === undefined ? undefined : drafts.statusOf(uri);
    shown = status !== undefined;
    if (status === undefined) {
      item.hide();
      return;
    }
    item.text = `$(${icons[status.state]}) ${status.text}`;
    item.command = status.state === 'paused' ? 'riscontro.resume' : 'riscontro.showClaims';
    item.tooltip = status.explanation;
    item.accessibilityInformation = { label: `Riscontro: ${status.explanation}` };
    item.backgroundColor = isAlarming(status)
      ? new vscode.ThemeColor('statusBarItem.warningBackground')
      : undefined;
    item.show();
  }

  const subscriptions = [item, drafts.onDidChange(show)];
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
  paused: 'debug-pause',
  excluded: 'circle-slash',
  tooLarge: 'warning',
  failed: 'error',
};

/** Whether the writer should look: something is contradicted, or was not checked. */
function isAlarming({ state, counts }: DraftStatus): boolean {
  return state === 'tooLarge' || state === 'failed' || counts.contradicted > 0;
}
