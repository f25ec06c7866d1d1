import assert from 'node:assert/strict';
import { join } from 'node:path';
import { MessageType } from 'vscode-languageserver/node';
import { largestDraft } from '../../../server/src/workspace/drafts';
import { draft, some, useServer } from './support';

describe('drafts of the language server', () => {
  const { start, draftUri, folder } = useServer();

  it('that are too large say so and are not checked at all', async () => {
    const client = await start();
    client.open(draftUri(), draft + 'Parola. '.repeat(largestDraft / 8));
    const { limit } = await client.status(draftUri(), ({ state }) => state === 'tooLarge');
    assert.equal(limit, largestDraft);
    assert.deepEqual(await client.diagnostics(draftUri()), []);
  });

  it('that are too large are named in a message where there is no status item', async () => {
    const client = await start({ capabilities: {} });
    client.open(draftUri(), draft + 'Parola. '.repeat(largestDraft / 8));
    const { message } = await client.message(({ type }) => type === MessageType.Warning);
    assert.match(message, /^bozza\.md non è controllata: ha più di 1\.000\.000 caratteri/);
  });

  it('that are untitled are checked against the first folder', async () => {
    const client = await start();
    client.open('untitled:Untitled-1', draft, 'plaintext');
    await client.diagnostics('untitled:Untitled-1', some);
  });

  it('outside of every folder have no sources', async () => {
    const client = await start({ folders: [] });
    client.open(draftUri(), draft);
    const { sources } = await client.status(draftUri(), ({ state }) => state === 'noSources');
    assert.equal(sources, 0);
    assert.deepEqual(await client.diagnostics(draftUri()), []);
  });

  it('outside of every folder are checked against sources that the settings name by absolute paths', async () => {
    const client = await start({ folders: [], configuration: { sources: [join(folder(), 'seeds')] } });
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
  });

  it('are counted by verdict', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    const { counts, sources } = await client.status(draftUri(), ({ state }) => state === 'checked');
    assert.equal(sources, 1);
    assert.equal(counts.contradicted, 1);
    assert.ok(counts.supported >= 1);
  });
});
