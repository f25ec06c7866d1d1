import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createFactChecker } from '../../../server/src';
import { checkOutput } from '../../../server/src/cli/output-schema';
import {
  exportSheetRequest,
  type SheetContent,
  type SheetFormat,
  sheetRequest,
} from '../../../server/src/protocol';
import type { TestClient } from '../../support/lsp-client';
import { draft, useServer } from './support';

describe('the fact-check sheet in the editor', () => {
  const server = useServer();
  const date = '2025-03-06';
  const sheet = (client: TestClient, uri = server.draftUri()) =>
    client.request<SheetContent | null>(sheetRequest, { uri, date });
  const exported = (client: TestClient, format: SheetFormat) =>
    client.request<string | null>(exportSheetRequest, { uri: server.draftUri(), format, date });

  it('shows the open draft as it is edited, with buttons to where things stand', async () => {
    const client = await server.start();
    client.open(server.draftUri(), draft);
    const before = await sheet(client);
    assert.equal(before?.title, 'Scheda di verifica: bozza.md');
    assert.match(before.content, /Verifica del 6 marzo 2025/);
    assert.match(before.content, /data-verdict="contradicted"\s*><span class="words">35 milioni di euro</);
    const [, uri, range] =
      /data-action="open"\s+data-uri="([^"]+)"\s+data-range="([^"]+)"/.exec(before.content) ?? [];
    assert.deepEqual([uri, range], [server.uriOf('seeds/ponte.md'), '5:32-5:50']);
    client.edit(server.draftUri(), '35', '38');
    const after = await sheet(client);
    assert.doesNotMatch(after?.content ?? '', /class="claim"[^>]+data-verdict="contradicted"/);
  });

  it('shows a draft on disk that is not open, and nothing of one that is not there', async () => {
    await server.write('chiusa.md', draft);
    const client = await server.start();
    assert.match((await sheet(client, server.uriOf('chiusa.md')))?.content ?? '', /35 milioni di euro/);
    assert.equal(await sheet(client, server.uriOf('manca.md')), null);
  });

  it('says why a document was not checked, and exports nothing of it', async () => {
    const client = await server.start({ locale: 'en' });
    client.open(server.uriOf('seeds/ponte.md'), 'x');
    assert.match(
      (await sheet(client, server.uriOf('seeds/ponte.md')))?.content ?? '',
      /is one of the sources/,
    );
    const params = { uri: server.uriOf('seeds/ponte.md'), format: 'html', date };
    assert.equal(await client.request(exportSheetRequest, params), null);
  });

  it('is exported in each format', async () => {
    const client = await server.start();
    client.open(server.draftUri(), draft);
    const html = (await exported(client, 'html')) ?? '';
    assert.match(html, /^<!doctype html>/);
    assert.doesNotMatch(html, /data-action/);
    const csv = (await exported(client, 'csv')) ?? '';
    assert.match(csv, /^\uFEFFBozza,Riga,.*\r\nbozza\.md,3,33,35 milioni di euro,importo,contraddetto,/);
    const json = checkOutput.parse(JSON.parse((await exported(client, 'json')) ?? ''));
    assert.deepEqual(
      json.drafts.map(({ path, claims }) => [path, claims[0]?.evidence[0]?.path]),
      [['bozza.md', 'seeds/ponte.md']],
    );
    const sarif = JSON.parse((await exported(client, 'sarif')) ?? '') as {
      runs: [{ results: { relatedLocations: { physicalLocation: { artifactLocation: unknown } }[] }[] }];
    };
    assert.deepEqual(sarif.runs[0].results[0]?.relatedLocations[0]?.physicalLocation.artifactLocation, {
      uri: 'seeds/ponte.md',
      uriBaseId: 'SRCROOT',
    });
  });

  it('takes its dates from the draft itself', async () => {
    await server.writeSource('ponte.md', 'Il ponte di Valdirosa fu aperto nel 1952.\n');
    const client = await server.start({ createFactChecker });
    client.open(server.draftUri(), 'Il ponte di Valdirosa fu aperto nel 1925.\n');
    const { content } = (await sheet(client)) ?? { content: '' };
    assert.match(content, /Cronologia: 1 data della bozza in alto, 1 delle fonti in basso/);
    assert.match(content, /<th scope="row">1925<\/th>/);
  });
});
