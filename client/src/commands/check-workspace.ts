import * as vscode from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import { serverCommands } from '../../../server/src/protocol';

/**
 * Checks all drafts of the workspace. The server shows how far it is, and says what it found; all of it stands in
 * Problems, which is opened.
 */
export async function checkWorkspace(client: LanguageClient): Promise<void> {
  await client.sendRequest(ExecuteCommandRequest.type, { command: serverCommands.checkWorkspace });
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}
