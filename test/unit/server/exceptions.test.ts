import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CodeAction, MessageType } from 'vscode-languageserver/node';
import { exceptionKinds, serverCommands } from '../../../server/src/protocol';
import { completeClient, type TestClient } from '../../support/lsp-client';
import { bridge, draft, none, some, useServer } from './support';

const file = '.riscontro/accepted.json';
const entry = {
  text: '35 milioni di euro',
  context: 'Il ponte di Valdirosa è costato 35 milioni di euro ed è lungo 420 metri.',
  evidence: [
    {
      document: 'seeds/ponte.md',
      quote: 'Il ponte di Valdirosa è costato 38 milioni di euro.',
      value: '38 milioni di euro',
    },
  ],
  reason: 'Con gli arredi',
  date: '2025-03-05',
};

describe('exceptions of the language server', () => {
  const { start, write, writeSource, announce, announceFile, draftUri, uriOf, folder } = useServer();

  const written = async (): Promise<unknown> =>
    JSON.parse(await readFile(join(folder(), file), 'utf8')) as unknown;

  /** The quick fixes on a figure of the draft, of one kind. */
  function offered(client: TestClient, figure: string, kind: string): Promise<CodeAction[]> {
    return client.codeActions(draftUri(), client.rangeOf(draftUri(), figure), { only: [kind] });
  }

  async function choose(client: TestClient, figure: string, kind: string): Promise<CodeAction> {
    const [action, ...others] = await offered(client, figure, kind);
    assert.ok(action);
    assert.deepEqual(others, []);
    await client.execute(action);
    return action;
  }

  async function hoverText(client: TestClient, figure: string): Promise<string> {
    const hover = await client.hover(draftUri(), client.rangeOf(draftUri(), figure).start);
    return (hover?.contents as { value: string } | undefined)?.value ?? '';
  }

  it('accept a figure, say so, and take it back', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    const { title } = await choose(client, '35', exceptionKinds.accept);
    assert.equal(title, 'Accetta questa cifra…');
    await client.diagnostics(draftUri(), none);
    assert.deepEqual(await written(), {
      version: 1,
      accepted: [{ ...entry, reason: '', date: '2025-11-26' }],
    });
    assert.match(await hoverText(client, '35'), /Cifra accettata il 26 novembre 2025$/);
    const { counts } = await client.status(draftUri(), (status) => status.counts.accepted === 1);
    assert.equal(counts.contradicted, 0);
    assert.deepEqual(await offered(client, '35', exceptionKinds.accept), []);

    const { title: back } = await choose(client, '35', exceptionKinds.withdraw);
    assert.equal(back, 'Non accettare più questa cifra');
    await client.diagnostics(draftUri(), some);
    assert.deepEqual(await written(), { version: 1 });
  });

  it('leave the reason to the client that asks for it', async () => {
    const acceptCommand = 'test.accept';
    const capabilities = { ...completeClient, experimental: { riscontro: { acceptCommand } } };
    const client = await start({ capabilities });
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    const [action] = await offered(client, '35', exceptionKinds.accept);
    assert.equal(action?.command?.command, acceptCommand);
    const [params] = action.command.arguments as [object];
    await client.request('workspace/executeCommand', {
      command: serverCommands.accept,
      arguments: [{ ...params, reason: 'Con gli arredi.' }],
    });
    await client.diagnostics(draftUri(), none);
    assert.match(await hoverText(client, '35'), /Cifra accettata il 26 novembre 2025: Con gli arredi$/);
  });

  it('are read from the file, and followed as it changes', async () => {
    await write(file, JSON.stringify({ version: 1, accepted: [entry] }));
    const client = await start();
    client.open(draftUri(), draft);
    await client.status(draftUri(), ({ counts }) => counts.accepted === 1);
    assert.deepEqual(await client.diagnostics(draftUri()), []);
    await write(file, JSON.stringify({ version: 1 }));
    announceFile(file);
    await client.diagnostics(draftUri(), some);
  });

  it('are followed by the server where the client watches nothing', async () => {
    const client = await start({ capabilities: {} });
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    await write(file, JSON.stringify({ version: 1, accepted: [entry] }));
    await client.diagnostics(draftUri(), none);
  });

  it('that have expired are flagged again, with the day they were accepted', async () => {
    await write(file, JSON.stringify({ version: 1, accepted: [entry] }));
    const client = await start();
    client.open(draftUri(), draft);
    await client.status(draftUri(), ({ counts }) => counts.accepted === 1);
    await writeSource('ponte.md', bridge.replace('38', '39'));
    announce('ponte.md');
    const [found] = await client.diagnostics(draftUri(), some);
    assert.equal(
      found?.message,
      'La bozza dice «35 milioni di euro», le fonti dicono «39 milioni di euro». ' +
        'Cifra accettata il 5 marzo 2025, quando le fonti dicevano altro: Con gli arredi.',
    );
    await choose(client, '35', exceptionKinds.accept);
    await client.diagnostics(draftUri(), none);
  });

  it('ignore one source for a figure, and heed it again', async () => {
    await writeSource('altro.md', bridge.replace('38', '35').replace('Il ponte nuovo', 'Altro'));
    const client = await start();
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), ([found]) => found?.code === 'disputed');
    const { title } = await choose(client, '35', exceptionKinds.ignore);
    assert.equal(title, 'Ignora «Il ponte nuovo» per questa cifra');
    await client.diagnostics(draftUri(), none);
    assert.match(
      await hoverText(client, '35'),
      /Le fonti lo confermano[^]+Senza confronto con «Il ponte nuovo»$/,
    );
    const { title: back } = await choose(client, '35', exceptionKinds.heed);
    assert.equal(back, 'Confronta di nuovo questa cifra con «Il ponte nuovo»');
    await client.diagnostics(draftUri(), some);
  });

  it('can be taken back from the hover, where it may hold commands', async () => {
    await write(file, JSON.stringify({ version: 1, accepted: [entry] }));
    const experimental = { riscontro: { hoverCommands: [serverCommands.withdraw] } };
    const client = await start({ capabilities: { ...completeClient, experimental } });
    client.open(draftUri(), draft);
    const text = await hoverText(client, '35');
    const link = /\[Non accettare più\]\(command:([\w.]+)\?([^)]+)\)/.exec(text);
    assert.ok(link, text);
    const command = { title: '', command: link[1] ?? '', arguments: [] as unknown[] };
    command.arguments = JSON.parse(decodeURIComponent(link[2] ?? '')) as unknown[];
    await client.execute({ command });
    await client.diagnostics(draftUri(), some);
  });

  it('name a malformed entry once, and go on', async () => {
    await write(file, JSON.stringify({ version: 1, accepted: [{ ...entry, reason: 3 }, entry] }));
    const client = await start();
    client.open(draftUri(), draft);
    await client.status(draftUri(), ({ counts }) => counts.accepted === 1);
    announceFile(file);
    await client.hover(draftUri(), { line: 0, character: 0 });
    assert.deepEqual(
      client.shown.map(({ message }) => message),
      [`${file}: accepted[0].reason deve essere un testo. Finché è così non vale; tutto il resto sì.`],
    );
  });

  it('never write over a file that they do not understand', async () => {
    const text = '{ "version": 1, "accepted": [ qui ho sbagliato';
    await write(file, text);
    const client = await start();
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    await choose(client, '35', exceptionKinds.accept);
    const { message } = await client.message(({ type }) => type === MessageType.Error);
    assert.match(
      message,
      /^Non salvato, perché \.riscontro\/accepted\.json non è come deve: il file deve essere JSON/,
    );
    assert.equal(await readFile(join(folder(), file), 'utf8'), text);
    await client.diagnostics(draftUri(), some);
  });

  it('are not offered where there is no folder to keep them in', async () => {
    const client = await start({ folders: [], configuration: { sources: [join(folder(), 'seeds')] } });
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    assert.deepEqual(await offered(client, '35', exceptionKinds.accept), []);
    await client.request('workspace/executeCommand', {
      command: serverCommands.withdraw,
      arguments: [{ uri: draftUri(), claim: { text: '35', context: '35', occurrence: 1 } }],
    });
    await client.message(({ message }) => message.startsWith('Una cifra si può accettare soltanto'));
  });

  it('are not written for a claim that has changed meanwhile', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    const [action] = await offered(client, '35', exceptionKinds.accept);
    assert.ok(action);
    client.edit(draftUri(), '35', '36');
    await client.execute(action);
    await client.message(({ message }) => message.startsWith('Il testo è cambiato'));
    await assert.rejects(written);
  });

  it('refuse arguments of another form', async () => {
    const client = await start();
    client.open(uriOf('altra.md'), draft);
    await client.diagnostics(uriOf('altra.md'), some);
    const request = client.request('workspace/executeCommand', {
      command: serverCommands.accept,
      arguments: [{ uri: 3 }],
    });
    await assert.rejects(request, /uri/);
  });
});
