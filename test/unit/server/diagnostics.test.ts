import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { createFactChecker } from '../../../server/src';
import { bridge, draft, none, some, useServer } from './support';

describe('diagnostics of the language server', () => {
  const { start, writeSource, announce, uriOf, draftUri } = useServer();

  it('warn of what the sources contradict, and show where they say otherwise', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    const [found, ...others] = await client.diagnostics(draftUri(), some);
    assert.ok(found);
    assert.deepEqual(others, []);
    assert.deepEqual(found.range, client.rangeOf(draftUri(), '35 milioni di euro'));
    assert.equal(found.severity, DiagnosticSeverity.Warning);
    assert.equal(found.source, 'riscontro');
    assert.equal(found.code, 'contradicted');
    assert.equal(found.message, 'La bozza dice «35 milioni di euro», le fonti dicono «38 milioni di euro».');
    assert.deepEqual(found.data, { type: 'money', replacements: ['38 milioni di euro'] });
    const [related] = found.relatedInformation ?? [];
    assert.equal(related?.location.uri, uriOf('seeds/ponte.md'));
    assert.deepEqual(related.location.range, {
      start: { line: 5, character: 32 },
      end: { line: 5, character: 50 },
    });
    assert.match(related.message, /«Il ponte .+ 38 milioni di euro\.» \(Il ponte nuovo, 4 marzo 2025\)/);
  });

  it('vanish when the figure is put right, and come back with the next slip', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    client.edit(draftUri(), '35', '38');
    await client.diagnostics(draftUri(), none);
    client.edit(draftUri(), '38', '83');
    await client.diagnostics(draftUri(), some);
  });

  it('of a burst of edits are sent for the last version', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    for (const [from, to] of [
      ['35', '36'],
      ['36', '37'],
      ['37', '38'],
      ['38', '39'],
    ] as const) {
      client.edit(draftUri(), from, to);
    }
    const [found] = await client.diagnostics(draftUri(), some);
    assert.deepEqual(found?.range, client.rangeOf(draftUri(), '39 milioni di euro'));
  });

  it('stay as one types in another sentence', async () => {
    const client = await start({ createFactChecker });
    client.open(draftUri(), `${draft}\nIl sindaco`);
    await client.diagnostics(draftUri(), some);
    let last = 'Il sindaco';
    for (const key of [' ', 'n', 'e', 'g', 'a', '.', ' ', 'I', 'n', ' ', '4', '0', '0', ' ', 'a', '.']) {
      client.edit(draftUri(), last, last + key);
      last += key;
      await client.diagnostics(draftUri());
    }
    const states = client
      .published(draftUri())
      .map(({ diagnostics }) => diagnostics.map(({ range, code }) => JSON.stringify([range, code])).join());
    assert.ok(states.length > 10);
    assert.equal(new Set(states.slice(1)).size, 1, states.join('\n'));
  });

  it('are cleared when the draft is closed', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    client.close(draftUri());
    await client.diagnostics(draftUri(), none);
  });

  it('speak the language of the editor, unless the settings choose another', async () => {
    const client = await start({ locale: 'en-GB' });
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), ([found]) => found?.message.startsWith('The draft says') === true);
    client.configuration = { language: 'it' };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.diagnostics(draftUri(), ([found]) => found?.message.startsWith('La bozza dice') === true);
    const { text, explanation } = await client.status(draftUri(), (status) =>
      status.text.startsWith('2 controllati'),
    );
    assert.equal(text, '2 controllati · 1 confermato · 1 contraddetto · 0 senza fonte');
    assert.equal(
      explanation,
      'Cifre e nomi: 2 controllati, 1 confermato, 1 contraddetto, 0 senza fonte. Confronto con 1 fonte.',
    );
  });

  it('link to what explains their code, in the language of their messages', async () => {
    const docs = 'file:///riscontro/docs/';
    const client = await start({ docs });
    client.open(draftUri(), draft);
    const [found] = await client.diagnostics(draftUri(), some);
    assert.equal(found?.codeDescription?.href, `${docs}codes/it/contradicted.md`);
  });

  it('are as severe as the settings say', async () => {
    const client = await start({ configuration: { severity: { contradicted: 'error' } } });
    client.open(draftUri(), draft);
    const [found] = await client.diagnostics(draftUri(), some);
    assert.equal(found?.severity, DiagnosticSeverity.Error);
    client.configuration = { severity: { contradicted: 'off' } };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.diagnostics(draftUri(), none);
  });

  it('are raised for what has no source where the settings ask for it', async () => {
    const client = await start({ configuration: { severity: { unsupported: 'hint' } } });
    await writeSource('ponte.md', 'Il ponte è lungo 420 metri.\n');
    announce('ponte.md');
    client.open(draftUri(), draft);
    const [found] = await client.diagnostics(draftUri(), ([one]) => one?.code === 'unsupported');
    assert.equal(found?.severity, DiagnosticSeverity.Hint);
    assert.equal(found.message, 'Le fonti non dicono nulla di «35 milioni di euro».');
  });

  it('are for information where the sources disagree', async () => {
    await writeSource(
      'altro.md',
      bridge.replace('38 milioni', '41 milioni').replace('Il ponte nuovo', 'Altro'),
    );
    const client = await start();
    client.open(draftUri(), draft.replace('35', '38'));
    const [found] = await client.diagnostics(draftUri(), some);
    assert.equal(found?.severity, DiagnosticSeverity.Information);
    assert.equal(found.code, 'disputed');
  });
});
