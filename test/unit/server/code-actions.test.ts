import assert from 'node:assert/strict';
import { completeClient } from '../../support/lsp-client';
import { draft, some, useServer } from './support';

describe('code actions of the language server', () => {
  const { start, draftUri } = useServer();

  for (const [name, capabilities] of [
    ['a client with versioned edits', completeClient],
    ['a client without', {}],
  ] as const) {
    it(`put the sources' value in, for ${name}`, async () => {
      const client = await start({ capabilities });
      client.open(draftUri(), draft);
      const diagnostics = await client.diagnostics(draftUri(), some);
      const [fix, ...others] = await client.codeActions(draftUri(), client.rangeOf(draftUri(), '35'), {
        diagnostics: [...diagnostics],
        only: ['quickfix'],
      });
      assert.ok(fix);
      assert.ok(others.every(({ isPreferred }) => isPreferred !== true));
      assert.equal(fix.title, 'Sostituisci con «38 milioni di euro» (Il ponte nuovo, 4 marzo 2025)');
      assert.equal(fix.isPreferred, true);
      assert.deepEqual(fix.diagnostics, diagnostics);
      assert.equal(client.applied(draftUri(), fix), draft.replace('35', '38'));
    });
  }

  it('fix all', async () => {
    const client = await start();
    client.open(draftUri(), draft.replace('420', '240'));
    await client.diagnostics(draftUri(), (found) => found.length === 2);
    for (const only of ['source.fixAll.riscontro', 'source.fixAll', 'source']) {
      const [fix, ...others] = await client.codeActions(draftUri(), client.rangeOf(draftUri(), '#'), {
        only: [only],
      });
      assert.ok(fix);
      assert.deepEqual(others, []);
      assert.equal(fix.kind, 'source.fixAll.riscontro');
      assert.equal(client.applied(draftUri(), fix), draft.replace('35', '38'));
    }
  });

  it('are none where nothing is contradicted, or another kind is asked for', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    const figure = client.rangeOf(draftUri(), '35');
    assert.deepEqual(await client.codeActions(draftUri(), figure, { only: ['refactor'] }), []);
    const elsewhere = client.rangeOf(draftUri(), '420 metri');
    assert.deepEqual(await client.codeActions(draftUri(), elsewhere, { only: ['quickfix'] }), []);
  });
});
