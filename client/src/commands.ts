import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { fixAllKind } from '../../server/src/protocol';

/** Puts the sources' value in place of every contradicted figure of the active draft. */
export async function fixAll(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.codeAction', { kind: fixAllKind, apply: 'first' });
}

/** Starts the language server anew, so that it reads all sources again. */
export async function restart(client: LanguageClient): Promise<void> {
  await client.restart();
}
