import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity, MessageType, type Diagnostic } from 'vscode-languageserver/node';
import { createFactChecker } from '../../server/src';
import { largestDraft } from '../../server/src/workspace/drafts';
import { type ClientOptions, completeClient, startClient, type TestClient } from '../support/lsp-client';

const bridge = [
  '---',
  'title: Il ponte nuovo',
  'date: 2025-03-04',
  '---',
  '',
  'Il ponte di Valdirosa è costato 38 milioni di euro.',
  'È lungo 420 metri e lo ha disegnato Livia Tornabene.',
  '',
].join('\n');
const draft = '# Il ponte\n\nIl ponte di Valdirosa è costato 35 milioni di euro ed è lungo 420 metri.\n';

const none = (found: readonly Diagnostic[]): boolean => found.length === 0;
const some = (found: readonly Diagnostic[]): boolean => found.length > 0;

describe('the language server', () => {
  let folder: string;
  let client: TestClient;
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const draftUri = (): string => uriOf('bozza.md');

  async function start(options: Partial<ClientOptions> = {}): Promise<void> {
    client = await startClient({ folders: [pathToFileURL(folder).href], ...options });
  }

  async function writeSource(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(join(folder, 'seeds'), { recursive: true });
    await writeFile(join(folder, 'seeds', name), content);
  }

  /** Does to the client what an editor does when a file has changed. */
  function announce(name: string): void {
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(`seeds/${name}`), type: 2 }] });
  }

  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'riscontro-')));
    await writeSource('ponte.md', bridge);
  });

  afterEach(async () => {
    await client.stop();
    await rm(folder, { recursive: true });
  });

  describe('diagnostics', () => {
    it('warn of what the sources contradict, and show where they say otherwise', async () => {
      await start();
      client.open(draftUri(), draft);
      const [found, ...others] = await client.diagnostics(draftUri(), some);
      assert.ok(found);
      assert.deepEqual(others, []);
      assert.deepEqual(found.range, client.rangeOf(draftUri(), '35 milioni di euro'));
      assert.equal(found.severity, DiagnosticSeverity.Warning);
      assert.equal(found.source, 'riscontro');
      assert.equal(found.code, 'contradicted');
      assert.equal(
        found.message,
        'La bozza dice «35 milioni di euro», le fonti dicono «38 milioni di euro».',
      );
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
      await start();
      client.open(draftUri(), draft);
      await client.diagnostics(draftUri(), some);
      client.edit(draftUri(), '35', '38');
      await client.diagnostics(draftUri(), none);
      client.edit(draftUri(), '38', '83');
      await client.diagnostics(draftUri(), some);
    });

    it('of a burst of edits are sent for the last version', async () => {
      await start();
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

    it('are cleared when the draft is closed', async () => {
      await start();
      client.open(draftUri(), draft);
      await client.diagnostics(draftUri(), some);
      client.close(draftUri());
      await client.diagnostics(draftUri(), none);
    });

    it('speak the language of the editor, unless the settings choose another', async () => {
      await start({ locale: 'en-GB' });
      client.open(draftUri(), draft);
      await client.diagnostics(draftUri(), ([found]) => found?.message.startsWith('The draft says') === true);
      client.configuration = { language: 'it' };
      client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.diagnostics(draftUri(), ([found]) => found?.message.startsWith('La bozza dice') === true);
      const { explanation } = await client.status(draftUri(), ({ text }) => text.startsWith('controllati'));
      assert.equal(
        explanation,
        'Cifre e nomi controllati: 2, confermati: 1, contraddetti: 1, senza riscontro: 0. Confronto con 1 fonte.',
      );
    });

    it('are for information where the sources disagree', async () => {
      await writeSource(
        'altro.md',
        bridge.replace('38 milioni', '41 milioni').replace('Il ponte nuovo', 'Altro'),
      );
      await start();
      client.open(draftUri(), draft.replace('35', '38'));
      const [found] = await client.diagnostics(draftUri(), some);
      assert.equal(found?.severity, DiagnosticSeverity.Information);
      assert.equal(found.code, 'disputed');
    });
  });

  describe('code actions', () => {
    for (const [name, capabilities] of [
      ['a client with versioned edits', completeClient],
      ['a client without', {}],
    ] as const) {
      it(`put the sources' value in, for ${name}`, async () => {
        await start({ capabilities });
        client.open(draftUri(), draft);
        const diagnostics = await client.diagnostics(draftUri(), some);
        const [fix, ...others] = await client.codeActions(draftUri(), client.rangeOf(draftUri(), '35'), {
          diagnostics: [...diagnostics],
          only: ['quickfix'],
        });
        assert.ok(fix);
        assert.deepEqual(others, []);
        assert.equal(fix.title, 'Sostituisci con «38 milioni di euro»');
        assert.equal(fix.isPreferred, true);
        assert.deepEqual(fix.diagnostics, diagnostics);
        assert.equal(client.applied(draftUri(), fix), draft.replace('35', '38'));
      });
    }

    it('fix all', async () => {
      await start();
      client.open(draftUri(), draft.replace('420', '240'));
      await client.diagnostics(draftUri(), (found) => found.length === 2);
      for (const only of ['source.fixAll.riscontro', 'source.fixAll', 'source']) {
        const [fix, ...others] = await client.codeActions(draftUri(), client.rangeOf(draftUri(), '#'), {
          only: [only],
        });
        assert.ok(fix);
        assert.deepEqual(others, []);
        assert.equal(fix.kind, 'source.fixAll.riscontro');
        assert.equal(client.applied(draftUri(), fix), draft.replace('35', '38'));
      }
    });

    it('are none where nothing is contradicted, or another kind is asked for', async () => {
      await start();
      client.open(draftUri(), draft);
      const figure = client.rangeOf(draftUri(), '35');
      assert.deepEqual(await client.codeActions(draftUri(), figure, { only: ['refactor'] }), []);
      const elsewhere = client.rangeOf(draftUri(), '420 metri');
      assert.deepEqual(await client.codeActions(draftUri(), elsewhere, { only: ['quickfix'] }), []);
    });
  });

  describe('hover', () => {
    it('shows the quote with the figure in bold, its document and its date', async () => {
      await start();
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
          `> [Il ponte nuovo](${uriOf('seeds/ponte.md')}#L6), 4 marzo 2025`,
        ].join('\n'),
      });
    });

    it('does not repeat the sentence where the editor shows it with the diagnostic', async () => {
      const experimental = { riscontro: { draftStatus: true, diagnosticsInHover: true } };
      await start({ capabilities: { ...completeClient, experimental } });
      client.open(draftUri(), draft);
      const [found] = await client.diagnostics(draftUri(), some);
      assert.equal(
        found?.relatedInformation?.[0]?.message,
        '«Il ponte di Valdirosa è costato 38 milioni di euro.»',
      );
      const hover = await client.hover(draftUri(), client.rangeOf(draftUri(), '35').start);
      assert.deepEqual(hover?.contents, {
        kind: 'markdown',
        value: `**38 milioni di euro** · [Il ponte nuovo](${uriOf('seeds/ponte.md')}#L6), 4 marzo 2025`,
      });
      const confirmed = await client.hover(draftUri(), client.rangeOf(draftUri(), '420').start);
      assert.match((confirmed?.contents as { value: string }).value, /È lungo \*\*420 metri\*\*/);
    });

    it('confirms what the sources confirm, in plain text for clients without Markdown', async () => {
      await start({ capabilities: {} });
      client.open(draftUri(), draft);
      const hover = await client.hover(draftUri(), client.rangeOf(draftUri(), '420').end);
      const { kind, value } = hover?.contents as { kind: string; value: string };
      assert.equal(kind, 'plaintext');
      assert.match(value, /^Le fonti lo confermano\n\n«È lungo 420 metri .+»\nIl ponte nuovo, 4 marzo 2025$/);
    });

    it('is none on other words', async () => {
      await start();
      client.open(draftUri(), draft);
      assert.equal(await client.hover(draftUri(), { line: 2, character: 4 }), null);
    });
  });

  describe('sources', () => {
    it('that are added, edited and deleted change the diagnostics of open drafts', async () => {
      await rm(join(folder, 'seeds'), { recursive: true });
      await start();
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
      await rm(join(folder, 'seeds', 'ponte.md'));
      announce('ponte.md');
      await client.diagnostics(draftUri(), none);
    });

    it('are watched by the client where it can', async () => {
      await start();
      const registered = await client.until(() =>
        client.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles'),
      );
      const baseUri = pathToFileURL(folder).href;
      assert.deepEqual(registered.registerOptions, {
        watchers: [
          { globPattern: { baseUri, pattern: 'seeds' } },
          { globPattern: { baseUri, pattern: 'seeds/**' } },
        ],
      });
    });

    it('are watched by the server where the client cannot', async () => {
      await start({ capabilities: {} });
      client.open(draftUri(), draft);
      await client.diagnostics(draftUri(), some);
      await writeSource('ponte.md', bridge.replace('38', '35'));
      await client.diagnostics(draftUri(), none);
      await rm(join(folder, 'seeds'), { recursive: true });
      await writeSource('altro.md', bridge);
      await client.diagnostics(draftUri(), some);
    });

    it('are not checked themselves', async () => {
      await writeSource('altro.md', bridge.replace('38', '35'));
      await start();
      client.open(uriOf('seeds/altro.md'), draft);
      const { counts } = await client.status(uriOf('seeds/altro.md'), ({ state }) => state === 'source');
      assert.deepEqual(counts, { supported: 0, contradicted: 0, disputed: 0, unsupported: 0 });
      assert.deepEqual(await client.diagnostics(uriOf('seeds/altro.md')), []);
    });

    it('that cannot be read are skipped with one message, and the rest is checked', async () => {
      await writeSource('foto.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]));
      await writeSource('grande.md', '');
      await truncate(join(folder, 'seeds', 'grande.md'), 20_000_001);
      await writeSource('vecchio.txt', Buffer.from('Perché costò così?', 'latin1'));
      await start();
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
      await mkdir(join(folder, 'altra'));
      await start({ folders: [pathToFileURL(folder).href, pathToFileURL(join(folder, 'altra')).href] });
      client.open(uriOf('altra/bozza.md'), draft);
      await client.status(uriOf('altra/bozza.md'), ({ state }) => state === 'noSources');
      client.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [{ uri: pathToFileURL(join(folder, 'altra')).href, name: 'altra' }] },
      });
      await client.status(uriOf('altra/bozza.md'), ({ state }) => state === 'checked');
    });
  });

  describe('settings', () => {
    it('that are malformed are named with what was expected, and the default counts', async () => {
      await start({ configuration: { sources: ['seeds', 4], minimumConfidence: null } });
      client.open(draftUri(), draft);
      await client.diagnostics(draftUri(), some);
      const { type, message } = await client.message(() => true);
      assert.equal(type, MessageType.Error);
      assert.match(message, /riscontro\.sources\[1\].+un elenco di cartelle, file o glob.+non 4/);
    });

    it('that are wrong twice are reported once, and again when they are wrong anew', async () => {
      await start({ configuration: { language: 'fr' } });
      client.open(draftUri(), draft);
      await client.diagnostics(draftUri(), some);
      const change = async (configuration: unknown, confidence: number): Promise<void> => {
        client.configuration = configuration;
        client.notify('workspace/didChangeConfiguration', { settings: null });
        await client.diagnostics(draftUri(), confidence > 1 ? none : some);
      };
      assert.equal(client.shown.length, 1);
      await change({ language: 'fr', sources: [] }, 2);
      assert.equal(client.shown.length, 1);
      await change({ sources: ['seeds'] }, 0);
      await change({ language: 'fr', sources: [] }, 2);
      assert.equal(client.shown.length, 2);
    });

    it('come from initializationOptions where the client has no configuration', async () => {
      await mkdir(join(folder, 'archivio'));
      await writeFile(
        join(folder, 'archivio', 'ponte.txt'),
        'Il ponte di Valdirosa è costato 35 milioni di euro.',
      );
      await start({ capabilities: {}, initializationOptions: { sources: ['archivio'], language: 'en' } });
      client.open(draftUri(), draft.replace('35', '38'));
      await client.diagnostics(draftUri(), ([found]) => found?.message.startsWith('The draft says') === true);
      client.notify('workspace/didChangeConfiguration', { settings: { riscontro: { sources: ['seeds'] } } });
      await client.diagnostics(draftUri(), none);
    });
  });

  describe('drafts', () => {
    it('that are too large say so and are not checked at all', async () => {
      await start();
      client.open(draftUri(), draft + 'Parola. '.repeat(largestDraft / 8));
      const { limit } = await client.status(draftUri(), ({ state }) => state === 'tooLarge');
      assert.equal(limit, largestDraft);
      assert.deepEqual(await client.diagnostics(draftUri()), []);
    });

    it('that are too large are named in a message where there is no status item', async () => {
      await start({ capabilities: {} });
      client.open(draftUri(), draft + 'Parola. '.repeat(largestDraft / 8));
      const { message } = await client.message(({ type }) => type === MessageType.Warning);
      assert.match(message, /^bozza\.md non è controllata: ha più di 1\.000\.000 caratteri/);
    });

    it('that are untitled are checked against the first folder', async () => {
      await start();
      client.open('untitled:Untitled-1', draft, 'plaintext');
      await client.diagnostics('untitled:Untitled-1', some);
    });

    it('outside of every folder have no sources', async () => {
      await start({ folders: [] });
      client.open(draftUri(), draft);
      const { sources } = await client.status(draftUri(), ({ state }) => state === 'noSources');
      assert.equal(sources, 0);
      assert.deepEqual(await client.diagnostics(draftUri()), []);
    });

    it('outside of every folder are checked against sources that the settings name by absolute paths', async () => {
      await start({ folders: [], configuration: { sources: [join(folder, 'seeds')] } });
      client.open(draftUri(), draft);
      await client.diagnostics(draftUri(), some);
    });

    it('are counted by verdict', async () => {
      await start();
      client.open(draftUri(), draft);
      const { counts, sources } = await client.status(draftUri(), ({ state }) => state === 'checked');
      assert.equal(sources, 1);
      assert.equal(counts.contradicted, 1);
      assert.ok(counts.supported >= 1);
    });
  });

  it('checks with the real checker, from the source on disk to the corrected draft', async () => {
    await start({ createFactChecker, locale: 'en' });
    const text =
      'The Valdirosa bridge, designed by Livia Tornabene, cost €35 million and is 420 metres long.\n';
    client.open(draftUri(), text);
    const [found, ...others] = await client.diagnostics(draftUri(), some);
    assert.deepEqual(others, []);
    assert.deepEqual(found?.range, client.rangeOf(draftUri(), '€35 million'));
    assert.equal(found.message, 'The draft says “€35 million”, the sources say “€38 million”.');
    const [fix] = await client.codeActions(draftUri(), found.range, { only: ['quickfix'] });
    assert.ok(fix);
    assert.equal(client.applied(draftUri(), fix), text.replace('35', '38'));
    client.edit(draftUri(), '35', '38');
    await client.diagnostics(draftUri(), none);
    const { counts } = await client.status(draftUri(), ({ counts: { contradicted } }) => contradicted === 0);
    assert.ok(counts.supported >= 2, JSON.stringify(counts));
  });
});
