import * as vscode from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import {
  type AcceptParams,
  type ClaimParams,
  exceptionKinds,
  serverCommands,
} from '../../../server/src/protocol';

// How a writer decides about the figure at the cursor, and takes a decision back. The quick fixes do the same.

/**
 * Asks why a claim is accepted, and has the server write that down. The quick fix says which claim; without one it is that
 * at the cursor. The reason may be given already.
 */
export async function acceptFigure(
  client: LanguageClient,
  params?: ClaimParams & Partial<AcceptParams>,
): Promise<void> {
  if (params === undefined) {
    await choose('accept');
    return;
  }
  const reason = params.reason ?? (await askReason(params));
  if (reason === undefined) return;
  await client.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.accept,
    arguments: [{ ...params, reason: reason.trim() } satisfies AcceptParams],
  });
}

/** Offers what can be decided about the figure at the cursor, of one kind; does it at once where there is only one. */
export async function choose(kind: keyof typeof exceptionKinds): Promise<void> {
  await vscode.commands.executeCommand('editor.action.codeAction', {
    kind: exceptionKinds[kind],
    apply: 'ifSingle',
  });
}

function askReason({ claim }: ClaimParams): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Accept “{0}”', claim.text),
    prompt: vscode.l10n.t(
      'Why do you stand by it? The reason is kept in .riscontro/accepted.json, for your colleagues.',
    ),
    placeHolder: vscode.l10n.t('For example: confirmed by phone with the press office'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Give a reason.') : undefined),
  });
}
