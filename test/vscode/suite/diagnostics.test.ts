import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, inWorkspace, only, open, replace, untilFlagged } from './support';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('flag each wrong figure of a draft, and no right one', async () => {
    const draft = await open('drafts/articolo.md');
    const [spending, members] = await untilFlagged(draft, '26 milioni di euro', '8.450');
    assert.equal(spending?.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(codeOf(spending), 'contradicted');
    assert.match(spending.message, /26 milioni di euro.*24 milioni di euro/);
    assert.match(members?.message ?? '', /8\.450.*8\.540/);
  });

  it('flag wrong figures of an English draft', async () => {
    const draft = await open('drafts/island.md');
    const finding = only(await untilFlagged(draft, '16,000'));
    assert.match(finding.message, /61,000/);
  });

  it("point to the source's figure, and open it there", async () => {
    const draft = await open('drafts/articolo.md');
    const [finding] = await untilFlagged(draft, '26 milioni di euro', '8.450');
    const related = finding?.relatedInformation?.[0];
    assert.ok(related);
    // The sentence stands in the hover's card, right below.
    assert.equal(related.message, '“24 milioni di euro”');
    assert.equal(related.location.uri.toString(), inWorkspace('seeds/verbale.md').toString());
    const editor = await vscode.window.showTextDocument(related.location.uri, {
      selection: related.location.range,
    });
    assert.equal(editor.document.getText(editor.selection), '24 milioni di euro');
  });

  it('move with their figures when text is inserted above', async () => {
    const draft = await open('drafts/articolo.md');
    const before = await untilFlagged(draft, '26 milioni di euro', '8.450');
    await replace(draft, '# I conti di Valdoria\n', '# I conti di Valdoria\n\nUna premessa.\n');
    const after = await untilFlagged(draft, '26 milioni di euro', '8.450');
    assert.deepEqual(
      after.map(({ range }) => range.start.line),
      before.map(({ range }) => range.start.line + 2),
    );
  });

  it('vanish when the figure is corrected, and come back with the mistake', async () => {
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    await replace(draft, '26 milioni', '24 milioni');
    await untilFlagged(draft, '8.450');
    await vscode.commands.executeCommand('undo');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
  });

  it('are not raised in a source, nor in a document that is no prose', async () => {
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    await untilFlagged(await open('seeds/verbale.md'));
    const code = await vscode.workspace.openTextDocument({
      language: 'json',
      content: JSON.stringify(draft.getText()),
    });
    await untilFlagged(code);
  });
});
