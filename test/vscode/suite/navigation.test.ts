import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, open, until, untilFlagged } from './support';

describe('going from a figure to its sources', () => {
  afterEach(closeAll);

  function select(editor: vscode.TextEditor, text: string): vscode.Position {
    const position = editor.document.positionAt(editor.document.getText().indexOf(text) + 1);
    editor.selection = new vscode.Selection(position, position);
    return position;
  }

  it('opens the source at the figure', async () => {
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    assert.ok(vscode.window.activeTextEditor);
    select(vscode.window.activeTextEditor, '26 milioni');
    const source = await until('the source', async () => {
      await vscode.commands.executeCommand('editor.action.revealDefinition');
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.path.endsWith('seeds/verbale.md') === true ? editor : undefined;
    });
    const figure = source.document.getText().indexOf('24 milioni');
    assert.deepEqual(source.selection.active, source.document.positionAt(figure));
  });

  it('lists the drafts and sources that state a fact', async () => {
    const source = await open('seeds/verbale.md');
    assert.ok(vscode.window.activeTextEditor);
    const position = select(vscode.window.activeTextEditor, '3,5 milioni');
    const found = await until('the references', async () => {
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        source.uri,
        position,
      );
      return places.length > 1 ? places : undefined;
    });
    assert.deepEqual(
      found.map(({ uri }) => uri.toString()).sort(),
      [inWorkspace('drafts/articolo.md').toString(), source.uri.toString()].sort(),
    );
  });
});
