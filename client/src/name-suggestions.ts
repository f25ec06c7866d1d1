import * as vscode from 'vscode';
import { CompletionRequest, CompletionTriggerKind, type LanguageClient } from 'vscode-languageclient/node';

/** The first letters of a name: with more of them, the list is open or there is nothing to list. */
const firstLetters = /(?<![\p{L}\p{M}\p{N}_'’-])\p{Lu}\p{L}{0,2}$/u;

/**
 * Opens the list of suggestions at the first letters of a name that the sources have. An editor heeds no trigger character
 * within a word, and in Markdown asks for suggestions there only where its user wants them for each and every word.
 */
export function suggestNames(client: LanguageClient, languages: readonly string[]): vscode.Disposable {
  async function suggest(document: vscode.TextDocument, cursor: vscode.Position): Promise<void> {
    const offered = await client.sendRequest(CompletionRequest.type, {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      position: client.code2ProtocolConverter.asPosition(cursor),
      context: { triggerKind: CompletionTriggerKind.TriggerForIncompleteCompletions },
    });
    const items = Array.isArray(offered) ? offered : (offered?.items ?? []);
    // Who has typed on is asked about in turn.
    if (items.length === 0 || !isAt(document, cursor)) return;
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  }

  return vscode.workspace.onDidChangeTextDocument(
    ({ document, contentChanges: [change, ...others], reason }) => {
      if (change === undefined || others.length > 0 || reason !== undefined || !client.isRunning()) return;
      if (!/^\p{L}$/u.test(change.text) || !change.range.isEmpty) return;
      if (vscode.window.activeTextEditor?.document !== document || !languages.includes(document.languageId))
        return;
      const cursor = change.range.start.translate(0, change.text.length);
      const before = document.lineAt(cursor).text.slice(0, cursor.character);
      if (!firstLetters.test(before) || asksItself(document)) return;
      suggest(document, cursor).catch((error: unknown) => {
        client.error('The names of the sources could not be suggested', error);
      });
    },
  );
}

function isAt(document: vscode.TextDocument, cursor: vscode.Position): boolean {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document && editor.selection.isEmpty && editor.selection.active.isEqual(cursor);
}

/** Whether the editor asks for suggestions at each word of a document, as its user has set. */
function asksItself(document: vscode.TextDocument): boolean {
  const asked = vscode.workspace.getConfiguration('editor', document).get<unknown>('quickSuggestions');
  if (typeof asked !== 'object' || asked === null || !('other' in asked)) return asked === true;
  return asked.other === true || asked.other === 'on';
}
