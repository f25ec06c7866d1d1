import * as vscode from 'vscode';

/** Moves the focus to the list of the claims of the draft. */
export async function showClaims(): Promise<void> {
  await vscode.commands.executeCommand('riscontro.claims.focus');
}
