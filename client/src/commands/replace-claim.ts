import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ClaimRowOf } from '../views/claims';

/** Puts the sources' value in place of a listed claim; where the sources have several, the writer chooses. */
export async function replaceClaim(row: ClaimRowOf<'claim'>, client: LanguageClient): Promise<void> {
  const { claim, draft, version } = row;
  const replacement = await chooseReplacement(row);
  if (replacement === undefined) return;
  const document = await vscode.workspace.openTextDocument(draft);
  // The list follows the draft, but what was typed in the last moment may have moved the claim.
  if (document.version !== version) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The draft has changed meanwhile; choose the figure again.'),
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(draft, client.protocol2CodeConverter.asRange(claim.range), replacement);
  await vscode.workspace.applyEdit(edit);
}

async function chooseReplacement({ claim }: ClaimRowOf<'claim'>): Promise<string | undefined> {
  const [first, ...others] = claim.replacements;
  if (others.length === 0) return first;
  return vscode.window.showQuickPick([...claim.replacements], {
    placeHolder: vscode.l10n.t('The sources disagree: which value is right?'),
  });
}
