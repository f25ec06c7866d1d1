import assert from 'node:assert/strict';
import { mkdir, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageType } from 'vscode-languageserver/node';
import { bridge, draft, none, some, useServer } from './support';

describe('sources of the language server', () => {
  const { start, writeSource, announce, uriOf, draftUri, folder } = useServer();

  it('that are added, edited and deleted change the diagnostics of open drafts', async () => {
    await rm(join(folder(), 'seeds'), { recursive: true });
    const client = await start();
    client.open(draftUri(), draft);
    await client.status(draftUri(), ({ state }) => state === 'noSources');
    await writeSource('ponte.md', bridge);
    announce('ponte.md');
    await client.diagnostics(draftUri(), some);
    await writeSource('ponte.md', bridge.replace('38', '35'));
    announce('ponte.md');
    await client.diagnostics(draftUri(), none);
    await writeSource('ponte.md', bridge);
    announce('ponte.md');
    await client.diagnostics(draftUri(), some);
    await rm(join(folder(), 'seeds', 'ponte.md'));
    announce('ponte.md');
    await client.diagnostics(draftUri(), none);
  });

  it('are watched by the client where it can', async () => {
    const client = await start();
    const registered = await client.until(() =>
      client.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    const baseUri = pathToFileURL(folder()).href;
    assert.deepEqual(registered.registerOptions, {
      watchers: [
        { globPattern: { baseUri, pattern: 'seeds' } },
        { globPattern: { baseUri, pattern: 'seeds/**' } },
        { globPattern: { baseUri, pattern: '.riscontro' } },
        { globPattern: { baseUri, pattern: '.riscontro/**' } },
      ],
    });
  });

  it('are watched by the server where the client cannot', async () => {
    const client = await start({ capabilities: {} });
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    await writeSource('ponte.md', bridge.replace('38', '35'));
    await client.diagnostics(draftUri(), none);
    await rm(join(folder(), 'seeds'), { recursive: true });
    await writeSource('altro.md', bridge);
    await client.diagnostics(draftUri(), some);
  });

  it('are not checked themselves', async () => {
    await writeSource('altro.md', bridge.replace('38', '35'));
    const client = await start();
    client.open(uriOf('seeds/altro.md'), draft);
    const { counts } = await client.status(uriOf('seeds/altro.md'), ({ state }) => state === 'source');
    assert.deepEqual(counts, { supported: 0, contradicted: 0, disputed: 0, unsupported: 0, accepted: 0 });
    assert.deepEqual(await client.diagnostics(uriOf('seeds/altro.md')), []);
  });

  it('that cannot be read are skipped with one message, and the rest is checked', async () => {
    await writeSource('foto.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]));
    await writeSource('grande.md', '');
    await truncate(join(folder(), 'seeds', 'grande.md'), 20_000_001);
    await writeSource('vecchio.txt', Buffer.from('Perché costò così?', 'latin1'));
    const client = await start();
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    announce('foto.txt');
    // Answered when the announcement has been taken in.
    await client.hover(draftUri(), { line: 0, character: 0 });
    assert.deepEqual(
      client.shown.map(({ type, message }) => [type, message]),
      [
        [MessageType.Warning, 'Fonte saltata: seeds/foto.txt: non è un testo'],
        [MessageType.Warning, 'Fonte saltata: seeds/grande.md: è troppo grande: il limite è 20 MB'],
        [MessageType.Warning, 'Fonte saltata: seeds/vecchio.txt: non è codificato in UTF-8'],
      ],
    );
  });

  it('of another folder do not count', async () => {
    await mkdir(join(folder(), 'altra'));
    const client = await start({
      folders: [pathToFileURL(folder()).href, pathToFileURL(join(folder(), 'altra')).href],
    });
    client.open(uriOf('altra/bozza.md'), draft);
    await client.status(uriOf('altra/bozza.md'), ({ state }) => state === 'noSources');
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: pathToFileURL(join(folder(), 'altra')).href, name: 'altra' }] },
    });
    await client.status(uriOf('altra/bozza.md'), ({ state }) => state === 'checked');
  });
});
