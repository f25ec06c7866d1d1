import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { createFactChecker } from '../../../server/src';
import { bridge, none, some, useServer } from './support';

const draft = 'Il ponte di Valdirosa è costato 38 milioni di euro.\n';

describe('hedges that a draft drops, in the language server', () => {
  const { start, writeSource, draftUri } = useServer();

  beforeEach(() => writeSource('ponte.md', bridge.replace('38 milioni', 'circa 38 milioni')));

  it('are told for information, and put in by a quick fix', async () => {
    const client = await start({ createFactChecker });
    client.open(draftUri(), draft);
    const [found, ...others] = await client.diagnostics(draftUri(), some);
    assert.ok(found);
    assert.deepEqual(others, []);
    assert.equal(found.code, 'hedge-dropped');
    assert.equal(found.severity, DiagnosticSeverity.Information);
    assert.equal(
      found.message,
      'La bozza dà «38 milioni di euro» come valore esatto, le fonti dicono «circa 38 milioni di euro».',
    );
    assert.match(found.relatedInformation?.[0]?.message ?? '', /circa 38 milioni/);
    const [fix] = await client.codeActions(draftUri(), found.range, {
      diagnostics: [found],
      only: ['quickfix'],
    });
    assert.ok(fix);
    assert.equal(fix.title, 'Scrivi «circa 38 milioni di euro», come le fonti');
    assert.deepEqual(fix.diagnostics, [found]);
    const text = client.applied(draftUri(), fix);
    assert.equal(text, draft.replace('38', 'circa 38'));
    client.edit(draftUri(), '38', 'circa 38');
    await client.diagnostics(draftUri(), none);
  });

  it('count as confirmed, and are not told where the settings say so', async () => {
    const client = await start({ createFactChecker, configuration: { severity: { hedgeDropped: 'off' } } });
    client.open(draftUri(), draft);
    await client.status(draftUri(), ({ state, counts }) => state === 'checked' && counts.supported === 2);
    assert.deepEqual(await client.diagnostics(draftUri()), []);
  });
});
