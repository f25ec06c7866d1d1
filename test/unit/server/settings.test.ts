import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageType } from 'vscode-languageserver/node';
import type { FactChecker, FactCheckerOptions } from '../../../server/src/core/checking/checker';
import { sameUnitChecker } from '../../support/same-unit-checker';
import { draft, none, some, useServer } from './support';

describe('settings of the language server', () => {
  const { start, draftUri, folder } = useServer();

  it('that are malformed are named with what was expected, and the default counts', async () => {
    const client = await start({ configuration: { sources: ['seeds', 4], minimumConfidence: null } });
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    const { type, message } = await client.message(() => true);
    assert.equal(type, MessageType.Error);
    assert.match(message, /riscontro\.sources\[1\].+un elenco di cartelle, file o glob.+non 4/);
  });

  it('that are wrong twice are reported once, and again when they are wrong anew', async () => {
    const client = await start({ configuration: { language: 'fr' } });
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
    await mkdir(join(folder(), 'archivio'));
    await writeFile(
      join(folder(), 'archivio', 'ponte.txt'),
      'Il ponte di Valdirosa è costato 35 milioni di euro.',
    );
    const client = await start({
      capabilities: {},
      initializationOptions: { sources: ['archivio'], language: 'en' },
    });
    client.open(draftUri(), draft.replace('35', '38'));
    await client.diagnostics(draftUri(), ([found]) => found?.message.startsWith('The draft says') === true);
    client.notify('workspace/didChangeConfiguration', { settings: { riscontro: { sources: ['seeds'] } } });
    await client.diagnostics(draftUri(), none);
  });

  it('say how much is reported, and drafts are checked again where that changes', async () => {
    const asked: FactCheckerOptions[] = [];
    const createFactChecker = (options: FactCheckerOptions): FactChecker => {
      asked.push(options);
      return options.preset === 'quiet'
        ? { ...sameUnitChecker(), check: () => ({ claims: [] }) }
        : sameUnitChecker();
    };
    const client = await start({ createFactChecker });
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    const change = async (
      configuration: unknown,
      until: typeof some,
      options: FactCheckerOptions,
    ): Promise<void> => {
      client.configuration = configuration;
      client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.diagnostics(draftUri(), until);
      assert.deepEqual(asked.at(-1), options);
    };
    assert.deepEqual(asked.at(-1), { preset: 'standard' });
    await change({ preset: 'quiet' }, none, { preset: 'quiet' });
    await change({ preset: 'quiet', minimumConfidence: 0 }, some, { minimumConfidence: 0 });
    await change({ preset: 'quiet', minimumConfidence: null }, none, { preset: 'quiet' });
    await change({ preset: 'strict' }, some, { preset: 'strict' });
  });

  it('exclude drafts, and check them again', async () => {
    const client = await start({ configuration: { exclude: ['bozz*.md'] } });
    client.open(draftUri(), draft);
    await client.status(draftUri(), ({ state }) => state === 'excluded');
    assert.deepEqual(await client.diagnostics(draftUri()), []);
    client.configuration = {};
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.diagnostics(draftUri(), some);
  });
});
