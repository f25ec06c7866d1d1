import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { ExecuteCommandRequest, type LanguageClient, WorkDoneProgress } from 'vscode-languageclient/node';

/**
 * Has the server do a command, and shows how far it is where it can be canceled: what the language client shows of its own
 * account stands in the status bar, without a button.
 *
 * @returns whether it came to its end; not so where the writer canceled it
 */
export async function withProgress(client: LanguageClient, command: string): Promise<boolean> {
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, cancellable: true }, async (progress, token) => {
    const workDoneToken = randomUUID();
    let title = '';
    let reached = 0;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'end') return;
      if (value.kind === 'begin') title = value.title;
      const { message, percentage = reached } = value;
      progress.report({
        message: message === undefined ? title : `${title}: ${message}`,
        increment: percentage - reached,
      });
      reached = percentage;
    });
    try {
      await client.sendRequest(ExecuteCommandRequest.type, { command, workDoneToken }, token);
    } finally {
      listening.dispose();
    }
    return !token.isCancellationRequested;
  });
}
