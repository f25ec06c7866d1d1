import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until, untilFlagged } from './support';

describe('completion', () => {
  afterEach(closeAll);

  it('offers the fact that fits the sentence, with its source', async () => {
    const { document, cursor } = await typeAtEnd('\n\nIl nuovo ponte sul torrente Rivo costerà 3');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      cursor,
    );
    const item = list.items.find(({ label }) => labelOf(label) === '3,5 milioni di euro');
    assert.ok(item, list.items.map(({ label }) => labelOf(label)).join(', '));
    assert.equal(item.detail, 'Verbale del consiglio comunale, March 12, 2024');
    assert.match((item.documentation as vscode.MarkdownString).value, /costerà \*\*3,5 milioni di euro\*\*/);
  });

  it('comes up as one types, and is put in by one key', async () => {
    const { document } = await typeAtEnd('\n\nIl nuovo ponte sul torrente Rivo costerà ');
    await vscode.commands.executeCommand('type', { text: '€' });
    await until('the figure', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().endsWith('costerà €3,5 milioni') ? true : undefined;
    });
  });

  it('comes up at the first letters of a name', async () => {
    const { document } = await typeAtEnd('\n\nIl nuovo ponte sul torrente ');
    for (const text of ['R', 'i']) await vscode.commands.executeCommand('type', { text });
    await until('the name', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().endsWith('torrente Rivo') ? true : undefined;
    });
  });

  it('searches all facts for the one to put in', async () => {
    const { document } = await typeAtEnd('\n\nIl nuovo ponte sul torrente Rivo costerà ');
    let done = false;
    const inserted = vscode.commands.executeCommand('riscontro.insertFigure').then(() => (done = true));
    await until('the choice', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return done ? true : undefined;
    });
    await inserted;
    // What fits the sentence stands first.
    assert.match(document.getText(), /costerà 3,5 milioni di euro$/);
  });

  it('leaves small numbers alone', async () => {
    const { document } = await typeAtEnd('\n\nHo mangiato ');
    await vscode.commands.executeCommand('type', { text: '2' });
    await vscode.commands.executeCommand('type', { text: '4' });
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    await vscode.commands.executeCommand('type', { text: ' mele' });
    assert.match(document.getText(), /Ho mangiato 24 mele$/);
  });
});

/** Types at the end of the sample draft, when it has been checked. */
async function typeAtEnd(text: string): Promise<{ document: vscode.TextDocument; cursor: vscode.Position }> {
  const document = await open('drafts/articolo.md');
  await untilFlagged(document, '26 milioni di euro', '8.450');
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.edit((edit) => {
    edit.insert(document.positionAt(document.getText().trimEnd().length), text);
    edit.delete(new vscode.Range(document.positionAt(document.getText().trimEnd().length), end));
  });
  const cursor = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(cursor, cursor);
  return { document, cursor };
}

function labelOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}
