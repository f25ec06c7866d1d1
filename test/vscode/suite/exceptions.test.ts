import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { exceptionKinds } from '../../../server/src/protocol';
import {
  apply,
  closeAll,
  deleteFile,
  inWorkspace,
  open,
  until,
  untilFlagged,
  untilOffered,
  writeFile,
} from './support';

const draftPath = 'drafts/articolo.md';
const filePath = '.riscontro/accepted.json';
const kind = (name: keyof typeof exceptionKinds) => vscode.CodeActionKind.Empty.append(exceptionKinds[name]);

describe('accepted figures', () => {
  afterEach(async () => {
    await closeAll();
    await deleteFile(filePath);
  });

  /** Puts the cursor into a text of the active editor. */
  function moveTo(text: string): vscode.Range {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const start = editor.document.positionAt(editor.document.getText().indexOf(text) + 1);
    editor.selection = new vscode.Selection(start, start);
    return new vscode.Range(start, start);
  }

  async function hoverAt(document: vscode.TextDocument, range: vscode.Range): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
      .join('\n');
  }

  it('are not flagged, wherever they move, until they are taken back', async () => {
    const draft = await open(draftPath);
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    const { title, command } = await untilOffered(draft, moveTo('26 milioni'), kind('accept'));
    assert.equal(title, 'Accept this figure…');
    assert.equal(command?.command, 'riscontro.acceptFigure');
    const [params] = command.arguments as [object];
    await vscode.commands.executeCommand(command.command, { ...params, reason: 'Con gli arredi' });
    await untilFlagged(draft, '8.450');
    const file = await readFile(inWorkspace(filePath).fsPath, 'utf8');
    assert.match(file, /"document": "seeds\/verbale\.md"/);
    assert.match(file, /"reason": "Con gli arredi"/);

    const move = new vscode.WorkspaceEdit();
    move.insert(draft.uri, new vscode.Position(0, 0), 'Una riga che non c’era.\n\n');
    assert.ok(await vscode.workspace.applyEdit(move));
    const range = moveTo('26 milioni');
    const text = await until('the hover', async () => {
      const shown = await hoverAt(draft, range);
      return shown.includes('Figure accepted on') ? shown : undefined;
    });
    assert.match(text, /: Con gli arredi \(\[No longer accept\]\(command:riscontro\.server\.withdrawFigure/);
    await untilFlagged(draft, '8.450');

    await until('the figure to be flagged again', async () => {
      await vscode.commands.executeCommand('riscontro.withdrawFigure');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return (await readFile(inWorkspace(filePath).fsPath, 'utf8')).includes('arredi') ? undefined : true;
    });
    await untilFlagged(draft, '26 milioni di euro', '8.450');
  });

  it('are found in the file as a colleague wrote it', async () => {
    const draft = await open(draftPath);
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    const entry = {
      text: '8.450',
      context: 'La biblioteca di Valdoria conta 8.450 iscritti.',
      evidence: [{ quote: 'La biblioteca di Valdoria conta 8.540 iscritti.', value: '8.540' }],
      reason: 'Censimento',
      date: '2025-11-26',
    };
    const text = (text: string) => JSON.stringify({ version: 1, accepted: [{ ...entry, text }] });
    await writeFile(filePath, text('8.450 iscritti'));
    await writeFile(filePath, text('8.450'));
    await untilFlagged(draft, '26 milioni di euro');
    await deleteFile(filePath);
    await untilFlagged(draft, '26 milioni di euro', '8.450');
  });

  it('can be decided without a mouse: a source is ignored by a command, and heeded again', async () => {
    const draft = await open(draftPath);
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    const ignore = await untilOffered(draft, moveTo('8.450'), kind('ignore'));
    assert.equal(ignore.title, 'Ignore “Verbale del consiglio comunale” for this figure');
    await apply(ignore);
    await untilFlagged(draft, '26 milioni di euro');
    await apply(await untilOffered(draft, moveTo('8.450'), kind('heed')));
    await untilFlagged(draft, '26 milioni di euro', '8.450');
  });
});
