import assert from 'node:assert/strict';
import { createFactChecker } from '../../../server/src';
import {
  type ClaimList,
  claimsRequest,
  type FactGroup,
  factsRequest,
  type SourceList,
  sourcesRequest,
} from '../../../server/src/protocol';
import type { TestClient } from '../../support/lsp-client';
import { draft, useServer } from './support';

describe('lists of the language server', () => {
  const { start, uriOf, draftUri, writeSource, announce } = useServer();
  const startChecking = (): Promise<TestClient> => start({ createFactChecker });

  const sourcesOf = (client: TestClient, uri?: string): Promise<SourceList> =>
    client.request(sourcesRequest, { draft: uri });
  const factsOf = (client: TestClient, name: string): Promise<FactGroup[]> =>
    client.request(factsRequest, { source: uriOf(`seeds/${name}`), draft: draftUri() });

  it('group the claims of a draft by verdict, what is wrong first', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    const list = await client.request<ClaimList>(claimsRequest, { uri: draftUri() });
    assert.deepEqual(
      list.groups.map(({ verdict, label, claims }) => [verdict, label, claims.length]),
      [
        ['contradicted', 'Contraddetti', 1],
        ['supported', 'Confermati', 1],
      ],
    );
    const [claim] = list.groups[0]?.claims ?? [];
    assert.deepEqual(claim, {
      range: client.rangeOf(draftUri(), '35 milioni di euro'),
      text: '35 milioni di euro',
      type: 'importo',
      finding: 'Le fonti dicono 38 milioni di euro',
      replacements: ['38 milioni di euro'],
      evidence: [
        {
          uri: uriOf('seeds/ponte.md'),
          range: { start: { line: 5, character: 32 }, end: { line: 5, character: 50 } },
          text: '38 milioni di euro',
          quote: 'Il ponte di Valdirosa è costato 38 milioni di euro.',
          provenance: 'Il ponte nuovo, 4 marzo 2025',
        },
      ],
    });
  });

  it('are none of a document that is not open', async () => {
    const client = await start();
    assert.equal(await client.request(claimsRequest, { uri: draftUri() }), null);
  });

  it('show each source with what the draft uses of it, and what cannot be read', async () => {
    await writeSource('archivio.txt', Uint8Array.of(0x63, 0xe9, 0x20, 0x31));
    await writeSource('altro.txt', 'Sono arrivati 1200 visitatori.');
    const client = await startChecking();
    client.open(draftUri(), draft);
    const { sources } = await sourcesOf(client, draftUri());
    assert.deepEqual(
      sources.map(({ path, title, details, readable }) => [path, title, details, readable]),
      [
        ['seeds/archivio.txt', 'archivio.txt', 'non letta: non è codificato in UTF-8', false],
        ['seeds/altro.txt', 'altro.txt', '1 dato · non usata', true],
        ['seeds/ponte.md', 'Il ponte nuovo', '4 dati · 3 usati · 4 marzo 2025', true],
      ],
    );
  });

  it('show the facts of a source by their kind, and what the draft does with each', async () => {
    const client = await startChecking();
    client.open(draftUri(), draft);
    const shown = (groups: readonly FactGroup[]) =>
      groups.map(({ label, facts }) => [label, ...facts.map(({ text, use }) => `${text}: ${use}`)]);
    assert.deepEqual(shown(await factsOf(client, 'ponte.md')), [
      ['Importi', '38 milioni di euro: contradicted'],
      ['Misure', '420 metri: stated'],
      ['Persone', 'Livia Tornabene: none'],
      ['Altri nomi', 'Valdirosa: stated'],
    ]);
  });

  it('count a name once however often a source states it', async () => {
    await writeSource('due.txt', 'Ha parlato Livia Tornabene. Poi Livia Tornabene ha taciuto.');
    const client = await startChecking();
    const [people] = await factsOf(client, 'due.txt');
    assert.deepEqual(
      people?.facts.map(({ text, times }) => [text, times]),
      [['Livia Tornabene', 2]],
    );
  });

  it('are announced anew when a source comes', async () => {
    const client = await start();
    await client.until(() => (client.sourceCount === 1 ? true : undefined));
    await writeSource('altro.txt', 'Sono arrivati 1200 visitatori.');
    announce('altro.txt');
    await client.until(() => (client.sourceCount === 2 ? true : undefined));
  });
});
