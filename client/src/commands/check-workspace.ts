import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { serverCommands } from '../../../server/src/protocol';
import { withProgress } from './with-progress';

/**
 * Checks all drafts of the workspace. The server says what it found; all of it stands in Problems, which is opened unless
 * the check was canceled.
 */
export async function checkWorkspace(client: LanguageClient): Promise<void> {
  if (await withProgress(client, serverCommands.checkWorkspace))
    await vscode.commands.executeCommand('workbench.actions.view.problems');
}
