import * as vscode from 'vscode';

/** Opens the walkthrough for newcomers. */
export async function getStarted(): Promise<void> {
  await vscode.commands.executeCommand(
    'workbench.action.openWalkthrough',
    'riscontro.riscontro#start',
    false,
  );
}
