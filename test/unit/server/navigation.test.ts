import assert from 'node:assert/strict';
import type { Location, LocationLink, Range } from 'vscode-languageserver/node';
import { createFactChecker } from '../../../server/src';
import type { TestClient } from '../../support/lsp-client';
import { bridge, draft, some, useServer } from './support';

const figureInBridge: Range = { start: { line: 5, character: 32 }, end: { line: 5, character: 50 } };

describe('navigation of the language server', () => {
  const { start, write, writeSource, draftUri, uriOf } = useServer();
  const source = (): string => uriOf('seeds/ponte.md');

  function definition(client: TestClient, uri: string, figure: string): Promise<unknown> {
    const { start: position } = client.rangeOf(uri, figure);
    return client.request('textDocument/definition', { textDocument: { uri }, position });
  }

  /** The files that state a figure, each with the figure as it stands there. */
  async function references(client: TestClient, uri: string, figure: string, includeDeclaration = true) {
    const { start: position } = client.rangeOf(uri, figure);
    const params = { textDocument: { uri }, position, context: { includeDeclaration } };
    const found = await client.request<Location[] | null>('textDocument/references', params);
    return found?.map((place) => `${place.uri.slice(uriOf('x').length - 1)}:${place.range.start.line}`);
  }

  it('leads from a figure to where the source states it', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    const links: LocationLink[] = [
      {
        originSelectionRange: client.rangeOf(draftUri(), '35 milioni di euro'),
        targetUri: source(),
        targetRange: { start: { line: 5, character: 0 }, end: { line: 5, character: 51 } },
        targetSelectionRange: figureInBridge,
      },
    ];
    assert.deepEqual(await definition(client, draftUri(), '35'), links);
    assert.equal(await definition(client, draftUri(), 'Il ponte di'), null);
  });

  it('leads to a plain place for a client without links', async () => {
    const client = await start({ capabilities: {} });
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    const places: Location[] = [{ uri: source(), range: figureInBridge }];
    assert.deepEqual(await definition(client, draftUri(), '35'), places);
  });

  it('leads from a fact to itself, so that editors go on to who states it', async () => {
    const client = await start();
    client.open(source(), bridge);
    assert.deepEqual(await definition(client, source(), '38'), { uri: source(), range: figureInBridge });
  });

  it('lists every source and draft that states a fact, open or on disk', async () => {
    await writeSource('b.txt', 'Costò 38 milioni di euro.\n');
    await writeSource('c.txt', 'Costò 41 milioni di euro.\n');
    await write('altra.md', '# Altra\n\nCosta 38 milioni di euro.\n');
    await write('sbagliata.md', 'Costa 35 milioni di euro.\n');
    const client = await start();
    client.open(draftUri(), draft.replace('35', '38'));
    client.open(source(), bridge);
    const all = ['seeds/ponte.md:5', 'seeds/b.txt:0', 'altra.md:2', 'bozza.md:2'];
    assert.deepEqual((await references(client, source(), '38'))?.sort(), [...all].sort());
    assert.deepEqual((await references(client, draftUri(), '38'))?.sort(), [...all].sort());
    const others = all.filter((place) => place !== 'bozza.md:2');
    assert.deepEqual((await references(client, draftUri(), '38', false))?.sort(), others.sort());
  });

  it('lists for a wrong figure what the sources state, and who else does', async () => {
    await write('altra.md', 'Costa 38 milioni di euro.\n');
    const client = await start();
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    assert.deepEqual(await references(client, draftUri(), '35'), [
      'bozza.md:2',
      'seeds/ponte.md:5',
      'altra.md:0',
    ]);
    assert.equal(await references(client, draftUri(), 'Il ponte di'), undefined);
  });

  it('tells facts of equal value apart by what they are about, with the real checker', async () => {
    await writeSource(
      'b.md',
      'Per il ponte di Valdirosa si sono spesi 38 milioni di euro, dice Livia Tornabene.\n',
    );
    await writeSource('c.md', 'La biblioteca di Monteluce ha comprato libri per 38 milioni di euro.\n');
    await write(
      'altra.md',
      'È costato 38 milioni di euro il ponte di Valdirosa, che disegnò Livia Tornabene.\n',
    );
    const client = await start({ createFactChecker });
    client.open(source(), bridge);
    assert.deepEqual(await references(client, source(), '38 milioni'), [
      'seeds/ponte.md:5',
      'seeds/b.md:0',
      'altra.md:0',
    ]);
    assert.deepEqual(await references(client, source(), 'Livia'), [
      'seeds/ponte.md:6',
      'seeds/b.md:0',
      'altra.md:0',
    ]);
  });
});
