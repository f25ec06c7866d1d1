import assert from 'node:assert/strict';
import { completeClient } from '../../support/lsp-client';
import { draft, some, useServer } from './support';

describe('hover of the language server', () => {
  const { start, uriOf, draftUri } = useServer();

  it('shows the quote with the figure in bold, its document and its date', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    const hover = await client.hover(draftUri(), client.rangeOf(draftUri(), '35').start);
    assert.deepEqual(hover?.range, client.rangeOf(draftUri(), '35 milioni di euro'));
    assert.deepEqual(hover.contents, {
      kind: 'markdown',
      value: [
        '**Le fonti dicono 38 milioni di euro**',
        '',
        '> «Il ponte di Valdirosa è costato **38 milioni di euro**.»',
        '>',
        `> [Il ponte nuovo](${uriOf('seeds/ponte.md')}#L6,33-L6,51), 4 marzo 2025`,
        '',
        'Affidabilità molto alta: 99%',
      ].join('\n'),
    });
  });

  it('does not repeat the sentence where the editor shows it with the diagnostic', async () => {
    const experimental = { riscontro: { draftStatus: true, diagnosticsInHover: true } };
    const client = await start({ capabilities: { ...completeClient, experimental } });
    client.open(draftUri(), draft);
    const [found] = await client.diagnostics(draftUri(), some);
    assert.equal(found?.relatedInformation?.[0]?.message, '«38 milioni di euro»');
    const hover = await client.hover(draftUri(), client.rangeOf(draftUri(), '35').start);
    assert.deepEqual(hover?.contents, {
      kind: 'markdown',
      value: [
        '**Contraddetto dalle fonti**',
        '',
        '> «Il ponte di Valdirosa è costato **38 milioni di euro**.»',
        '>',
        `> [Il ponte nuovo](${uriOf('seeds/ponte.md')}#L6,33-L6,51), 4 marzo 2025`,
        '',
        'Affidabilità molto alta: 99%',
      ].join('\n'),
    });
    const confirmed = await client.hover(draftUri(), client.rangeOf(draftUri(), '420').start);
    assert.match((confirmed?.contents as { value: string }).value, /È lungo \*\*420 metri\*\*/);
  });

  it('confirms what the sources confirm, in plain text for clients without Markdown', async () => {
    const client = await start({ capabilities: {} });
    client.open(draftUri(), draft);
    const hover = await client.hover(draftUri(), client.rangeOf(draftUri(), '420').end);
    const { kind, value } = hover?.contents as { kind: string; value: string };
    assert.equal(kind, 'plaintext');
    assert.match(
      value,
      /^Le fonti lo confermano\n\n«È lungo 420 metri .+»\nIl ponte nuovo, 4 marzo 2025\n\nAffidabilità molto alta: 99%$/,
    );
  });

  it('is none on other words', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    assert.equal(await client.hover(draftUri(), { line: 2, character: 4 }), null);
  });
});
