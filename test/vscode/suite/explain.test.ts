import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until, untilFlagged } from './support';

describe('the explanation of a finding', () => {
  afterEach(closeAll);

  it('opens by the link of its code, and by the command at the cursor', async () => {
    const draft = await open('drafts/articolo.md');
    const [finding] = await untilFlagged(draft, '26 milioni di euro', '8.450');
    const code = finding?.code as { value: string; target: vscode.Uri };
    assert.equal(code.value, 'contradicted');
    assert.equal(code.target.scheme, 'file');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# contradicted$/m);
    await closeAll();
    const editor = await vscode.window.showTextDocument(draft);
    assert.ok(finding);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await vscode.commands.executeCommand('riscontro.explain');
    await until('the page', pageTab);
  });
});

/** The tab of the page, which the editor's preview of Markdown shows. */
function pageTab(): vscode.Tab | undefined {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.find(
    ({ label, input }) => label.includes('contradicted.md') && input instanceof vscode.TabInputWebview,
  );
}
