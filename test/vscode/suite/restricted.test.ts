import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, open, replace, untilFlagged, writeFile } from './support';

describe('a folder that is not trusted', () => {
  it('opens in Restricted Mode', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('is checked nevertheless, as the manifest declares', async () => {
    const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as
      { capabilities?: { untrustedWorkspaces?: { supported?: unknown } } } | undefined;
    assert.ok(
      manifest?.capabilities?.untrustedWorkspaces?.supported,
      'the extension is off in Restricted Mode',
    );
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
  });

  it('cannot say itself where its sources lie', async () => {
    await writeFile('.vscode/settings.json', JSON.stringify({ 'riscontro.sources': ['archivio'] }));
    await writeFile('archivio/verbale.txt', 'La biblioteca di Valdoria conta 8.450 iscritti.\n');
    const draft = await open('drafts/articolo.md');
    await replace(draft, '# I conti', '# Altri conti');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
  });
});
