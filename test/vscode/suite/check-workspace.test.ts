import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, configure, inWorkspace, until } from './support';

describe('checking the whole workspace', () => {
  afterEach(closeAll);

  it('puts what is found in closed drafts into Problems, though the settings leave them out', async () => {
    const found = (path: string) =>
      vscode.languages.getDiagnostics(inWorkspace(path)).filter(({ source }) => source === 'riscontro');
    await configure('riscontro', 'checkWholeWorkspace', false);
    try {
      await until('no findings in closed drafts', () =>
        found('drafts/island.md').length === 0 ? true : undefined,
      );
      await vscode.commands.executeCommand('riscontro.checkWorkspace');
      const [finding] = await until('the findings', () =>
        found('drafts/island.md').length > 0 ? found('drafts/island.md') : undefined,
      );
      assert.match(finding?.message ?? '', /61,000/);
      await until('those of the other draft', () => found('drafts/articolo.md')[1]);
      assert.deepEqual(found('seeds/verbale.md'), []);
    } finally {
      // Until the server is started anew, it goes on showing what was asked for.
      await vscode.commands.executeCommand('riscontro.restart');
      await configure('riscontro', 'checkWholeWorkspace', undefined);
    }
  });
});
