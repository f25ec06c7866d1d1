import assert from 'node:assert/strict';
import { pauseNotification } from '../../../server/src/protocol';
import { completeClient, pullingClient } from '../../support/lsp-client';
import { draft, none, some, useServer } from './support';

describe('the pause switch of the language server', () => {
  const { start, write, draftUri } = useServer();

  it('takes all findings away, and brings them back', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    client.notify(pauseNotification, { paused: true });
    const { text, counts } = await client.status(draftUri(), ({ state }) => state === 'paused');
    assert.equal(text, 'in pausa');
    assert.deepEqual(counts, { supported: 0, contradicted: 0, disputed: 0, unsupported: 0, accepted: 0 });
    assert.deepEqual(await client.diagnostics(draftUri(), none), []);
    assert.deepEqual(await client.codeActions(draftUri(), client.rangeOf(draftUri(), '35')), []);
    client.edit(draftUri(), '35', '36');
    assert.deepEqual(await client.diagnostics(draftUri()), []);
    client.notify(pauseNotification, { paused: false });
    await client.diagnostics(draftUri(), some);
  });

  it('holds from the start where the client says so', async () => {
    const experimental = { riscontro: { draftStatus: true, paused: true } };
    const client = await start({ capabilities: { ...completeClient, experimental } });
    client.open(draftUri(), draft);
    await client.status(draftUri(), ({ state }) => state === 'paused');
    assert.ok(client.published(draftUri()).every(({ diagnostics }) => diagnostics.length === 0));
  });

  it('holds for drafts on disk, too', async () => {
    await write('bozza.md', draft);
    const client = await start({ capabilities: pullingClient });
    const [before] = await client.pullWorkspace();
    assert.ok(before?.kind === 'full' && before.items.length === 1);
    client.notify(pauseNotification, { paused: true });
    const [paused] = await client.pullWorkspace({ [before.uri]: before.resultId ?? '' });
    assert.ok(paused?.kind === 'full' && paused.items.length === 0);
    client.notify(pauseNotification, { paused: false });
    const [resumed] = await client.pullWorkspace({ [paused.uri]: paused.resultId ?? '' });
    assert.ok(resumed?.kind === 'full' && resumed.items.length === 1);
  });
});
