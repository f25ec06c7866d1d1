import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type DraftStatus, draftStatusNotification } from '../../server/src/protocol';

/** How the checks of the open documents went, and which draft the lists are about. */
export interface Drafts {
  statusOf(uri: vscode.Uri): DraftStatus | undefined;
  /**
   * The draft that was last in an editor of its own right: to look at a source does not change it. Nothing before a draft
   * has been opened, and after it has been closed.
   */
  readonly current: vscode.Uri | undefined;
  /** Fires when the status of a document has come in or gone, and when another draft is the current one. */
  readonly onDidChange: vscode.Event<void>;
  dispose(): void;
}

export function createDrafts(client: LanguageClient): Drafts {
  const changed = new vscode.EventEmitter<void>();
  const statuses = new Map<string, DraftStatus>();
  let current: vscode.Uri | undefined;

  const isDraft = ({ uri }: vscode.TextDocument): boolean => {
    const status = statuses.get(uri.toString());
    return status !== undefined && status.state !== 'source';
  };

  function choose(): void {
    const active = vscode.window.activeTextEditor?.document;
    const known = current === undefined ? undefined : statuses.get(current.toString());
    if (active !== undefined && isDraft(active)) current = active.uri;
    else if (known === undefined || known.state === 'source') {
      current = vscode.window.visibleTextEditors.map(({ document }) => document).find(isDraft)?.uri;
    }
    changed.fire();
  }

  const subscriptions = [
    changed,
    client.onNotification(draftStatusNotification, (status: DraftStatus) => {
      statuses.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
      choose();
    }),
    vscode.window.onDidChangeActiveTextEditor(choose),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (statuses.delete(uri.toString())) choose();
    }),
  ];
  return {
    statusOf: (uri) => statuses.get(uri.toString()),
    get current() {
      return current;
    },
    onDidChange: changed.event,
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
