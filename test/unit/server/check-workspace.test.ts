import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ExecuteCommandRequest } from 'vscode-languageserver/node';
import { serverCommands } from '../../../server/src/protocol';
import { completeClient, type TestClient } from '../../support/lsp-client';
import { draft, useServer } from './support';

describe('checking the whole workspace', () => {
  const server = useServer();
  const check = (client: TestClient) =>
    client.request(ExecuteCommandRequest.method, { command: serverCommands.checkWorkspace });

  it('shows how far it is, and sums up what it found', async () => {
    await server.write('a.md', draft);
    await server.write('bozze/b.txt', 'Il ponte di Valdirosa è lungo 420 metri.\n');
    const client = await server.start();
    await check(client);
    const kinds = client.progress.map((value) =>
      value.kind === 'report' ? `${value.percentage} ${value.message}` : value.kind,
    );
    assert.deepEqual(kinds, ['begin', '0 a.md', '50 bozze/b.txt', 'end']);
    const [begin] = client.progress;
    assert.ok(begin?.kind === 'begin' && begin.cancellable);
    assert.equal(begin.title, 'Controllo di tutte le bozze');
    const said = await client.message(({ message }) => message.includes('bozze'));
    assert.equal(said.message, '3 cifre e nomi in 2 bozze: 1 contraddetto, 2 confermati, 0 senza riscontro.');
  });

  it('adds what it found in closed drafts to the diagnostics, and keeps that up to date', async () => {
    await server.write('a.md', draft);
    const client = await server.start();
    await check(client);
    const last = () => client.published(server.uriOf('a.md')).at(-1)?.diagnostics;
    const [found] = await client.until(last);
    assert.match(found?.message ?? '', /35 milioni di euro/);
    await server.writeSource('ponte.md', 'Il ponte di Valdirosa è costato 35 milioni di euro.\n');
    server.announce('ponte.md');
    await client.until(() => (last()?.length === 0 ? true : undefined));
  });

  it('can be canceled, and then says so and shows nothing', async () => {
    for (const name of ['a.md', 'b.md', 'c.md']) await server.write(name, draft);
    const client = await server.start({
      locale: 'en',
      cancelAt: (value) => value.kind === 'report' && value.message === 'b.md',
    });
    await check(client);
    const said = await client.message(({ message }) => message.startsWith('The check was stopped'));
    assert.match(said.message, /after [12] drafts?\.$/);
    assert.equal(client.progress.at(-1)?.kind, 'end');
  });

  it('shows it to whom the client names, though it shows none that the server begins', async () => {
    await server.write('a.md', draft);
    const client = await server.start({ capabilities: { ...completeClient, window: {} } });
    client.listen('asked');
    const params = { command: serverCommands.checkWorkspace, workDoneToken: 'asked' };
    await client.request(ExecuteCommandRequest.method, params);
    assert.deepEqual(
      client.progress.map(({ kind }) => kind),
      ['begin', 'report', 'end'],
    );
  });

  it('does without progress where the client shows none, and names what it could not read', async () => {
    await server.write('a.md', draft);
    await server.write('b.md', 'citt\0');
    const client = await server.start({ locale: 'en', capabilities: { ...completeClient, window: {} } });
    await check(client);
    assert.deepEqual(client.progress, []);
    await client.message(({ message }) => message === 'Draft not checked: b.md: it is not text');
    await client.message(({ message }) => message.startsWith('2 figures and names in 1 draft:'));
  });

  it('says where there are no drafts', async () => {
    const client = await server.start({ locale: 'en' });
    await check(client);
    await client.message(({ message }) => message.startsWith('There are no drafts to check'));
  });
});
