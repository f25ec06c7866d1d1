import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type FindFactsParams, findFactsRequest, type FoundFact } from '../../../server/src/protocol';
import { createRefresher } from '../views/refresher';

interface FactItem extends vscode.QuickPickItem {
  readonly fact: FoundFact;
}

/** Lets the writer choose one of all facts, those that fit the sentence first, and puts it in at the cursor. */
export async function insertFigure(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const fact = await chooseFact(editor, client);
  if (fact === undefined) return;
  const typed = fact.range && client.protocol2CodeConverter.asRange(fact.range);
  await insert(editor, fact.text, editor.selection.isEmpty ? typed : undefined);
}

/** Puts a text in place of what is selected, or of a range, and the cursor after it. */
export async function insert(editor: vscode.TextEditor, text: string, range?: vscode.Range): Promise<void> {
  const target = range ?? editor.selection;
  const end = editor.document.offsetAt(target.start) + text.length;
  if (
    !(await editor.edit((edit) => {
      edit.replace(target, text);
    }))
  )
    return;
  const cursor = editor.document.positionAt(end);
  editor.selection = new vscode.Selection(cursor, cursor);
  await vscode.window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
  });
}

function chooseFact(editor: vscode.TextEditor, client: LanguageClient): Promise<FoundFact | undefined> {
  const pick = vscode.window.createQuickPick<FactItem>();
  pick.placeholder = vscode.l10n.t('A value, or words of its sentence or of its document');
  pick.title = vscode.l10n.t('Insert a figure from the sources');
  const refresher = createRefresher(
    () => {
      const params: FindFactsParams = {
        position: client.code2ProtocolConverter.asPosition(editor.selection.active),
        uri: client.code2ProtocolConverter.asUri(editor.document.uri),
        query: pick.value,
      };
      return client.sendRequest<FoundFact[]>(findFactsRequest, params);
    },
    (error) => {
      client.error('The facts could not be searched', error);
    },
  );
  function show(facts: readonly FoundFact[]): void {
    pick.items = facts.map((fact) => ({
      label: fact.text,
      description: fact.provenance,
      detail: fact.quote,
      // What matches the words is for the server to tell.
      alwaysShow: true,
      fact,
    }));
    pick.busy = false;
  }
  return new Promise((resolve) => {
    const subscriptions = [
      pick,
      refresher,
      refresher.onDidChange(show),
      pick.onDidChangeValue(() => {
        refresher.refresh();
      }),
      pick.onDidAccept(() => {
        const [chosen] = pick.selectedItems;
        // Before the first facts have come there is nothing to choose.
        if (chosen === undefined) return;
        resolve(chosen.fact);
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        for (const subscription of subscriptions) subscription.dispose();
      }),
    ];
    pick.busy = true;
    pick.show();
    refresher.refresh();
  });
}
