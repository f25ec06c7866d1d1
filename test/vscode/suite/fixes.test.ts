import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  apply,
  closeAll,
  configure,
  deleteFile,
  open,
  replace,
  until,
  untilFlagged,
  untilOffered,
  writeFile,
} from './support';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('riscontro');

describe('fixes', () => {
  afterEach(closeAll);

  it("put the sources' figure in place of the draft's", async () => {
    const draft = await open('drafts/articolo.md');
    const before = draft.getText();
    const [finding] = await untilFlagged(draft, '26 milioni di euro', '8.450');
    assert.ok(finding);
    const fix = await untilOffered(draft, finding.range, vscode.CodeActionKind.QuickFix);
    assert.match(fix.title, /24 milioni/);
    assert.equal(fix.isPreferred, true);
    await apply(fix);
    assert.equal(draft.getText(), before.replace('26 milioni', '24 milioni'));
    await untilFlagged(draft, '8.450');
  });

  it("keep to the draft's way of writing figures", async () => {
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    await replace(draft, '26 milioni di euro', 'ventisei milioni di euro');
    const [finding] = await untilFlagged(draft, 'ventisei milioni di euro', '8.450');
    assert.ok(finding);
    await apply(await untilOffered(draft, finding.range, vscode.CodeActionKind.QuickFix));
    assert.match(draft.getText(), /con una spesa di ventiquattro milioni di euro\./);
  });

  it('are offered for a cursor in the figure, and only there', async () => {
    const draft = await open('drafts/articolo.md');
    const [finding] = await untilFlagged(draft, '26 milioni di euro', '8.450');
    assert.ok(finding);
    const cursor = finding.range.start.translate(0, 1);
    await untilOffered(draft, new vscode.Range(cursor, cursor), vscode.CodeActionKind.QuickFix);
    const heading = new vscode.Range(0, 0, 0, 0);
    const elsewhere = await until('an answer', async () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        draft.uri,
        heading,
        vscode.CodeActionKind.QuickFix.value,
      ),
    );
    assert.deepEqual(
      elsewhere.map(({ title }) => title),
      [],
    );
  });

  it('correct the whole draft at once', async () => {
    const draft = await open('drafts/articolo.md');
    const before = draft.getText();
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    const everything = new vscode.Range(0, 0, draft.lineCount, 0);
    await apply(await untilOffered(draft, everything, fixAll));
    assert.equal(draft.getText(), before.replace('26 milioni', '24 milioni').replace('8.450', '8.540'));
    await untilFlagged(draft);
  });

  it('correct the draft as it is saved, where the writer asks for that', async () => {
    await writeFile('drafts/salvataggio.md', 'La biblioteca di Valdoria conta 8.450 iscritti.\n');
    const draft = await open('drafts/salvataggio.md');
    await untilFlagged(draft, '8.450');
    await configure('editor', 'codeActionsOnSave', { [fixAll.value]: 'explicit' });
    try {
      // The editor gives up on what holds up a save for two seconds, so on a busy machine it may take another.
      await until('a save that corrects', async () => {
        await replace(draft, '.\n', '.\n\n');
        await draft.save();
        return draft.getText().includes('8.540 iscritti') ? true : undefined;
      });
    } finally {
      await configure('editor', 'codeActionsOnSave', undefined);
      await closeAll();
      await deleteFile('drafts/salvataggio.md');
    }
  });
});
