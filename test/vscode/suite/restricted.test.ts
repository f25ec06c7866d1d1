import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, open, untilFlagged } from './support';

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
    await untilFlagged(draft, '26 milioni di euro', '8.450 iscritti');
  });
});
