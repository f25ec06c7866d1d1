import assert from 'node:assert/strict';
import { join } from 'node:path';
import { MessageType } from 'vscode-languageserver/node';
import { largestDraft } from '../../../server/src/workspace/drafts';
import type { CreateFactChecker } from '../../../server/src/workspace/source-store';
import { pullingClient } from '../../support/lsp-client';
import { sameUnitChecker } from '../../support/same-unit-checker';
import { draft, none, some, useServer } from './support';

describe('drafts of the language server', () => {
  const { start, draftUri, folder } = useServer();

  it('that are too large say so and are not checked at all', async () => {
    const client = await start();
    client.open(draftUri(), draft + 'Parola. '.repeat(largestDraft / 8));
    const { limit } = await client.status(draftUri(), ({ state }) => state === 'tooLarge');
    assert.equal(limit, largestDraft);
    assert.deepEqual(await client.diagnostics(draftUri()), []);
  });

  it('that are too large are named in a message where there is no status item', async () => {
    const client = await start({ capabilities: {} });
    client.open(draftUri(), draft + 'Parola. '.repeat(largestDraft / 8));
    const { message } = await client.message(({ type }) => type === MessageType.Warning);
    assert.match(message, /^bozza\.md non è controllata: ha più di 1\.000\.000 caratteri/);
  });

  it('that are untitled are checked against the first folder', async () => {
    const client = await start();
    client.open('untitled:Untitled-1', draft, 'plaintext');
    await client.diagnostics('untitled:Untitled-1', some);
  });

  it('outside of every folder have no sources', async () => {
    const client = await start({ folders: [] });
    client.open(draftUri(), draft);
    const { sources } = await client.status(draftUri(), ({ state }) => state === 'noSources');
    assert.equal(sources, 0);
    assert.deepEqual(await client.diagnostics(draftUri()), []);
  });

  it('outside of every folder are checked against sources that the settings name by absolute paths', async () => {
    const client = await start({ folders: [], configuration: { sources: [join(folder(), 'seeds')] } });
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
  });

  it('are counted by verdict', async () => {
    const client = await start();
    client.open(draftUri(), draft);
    const { counts, sources } = await client.status(draftUri(), ({ state }) => state === 'checked');
    assert.equal(sources, 1);
    assert.equal(counts.contradicted, 1);
    assert.ok(counts.supported >= 1);
  });

  describe('that are edited', () => {
    /** Finds nothing any more when it looks at a draft as a whole for the second time. */
    const forgiving: CreateFactChecker = () => {
      const checker = sameUnitChecker();
      let looks = 0;
      return {
        ...checker,
        check(document, asked) {
          const result = checker.check(document);
          if (asked?.steady === 'verdicts') return result;
          looks++;
          return looks > 1 ? { ...result, claims: [] } : result;
        },
      };
    };

    it('keep their verdicts until they are saved', async () => {
      const client = await start({ createFactChecker: forgiving });
      client.open(draftUri(), `${draft}\nIl sindaco`);
      await client.diagnostics(draftUri(), some);
      const before = client.published(draftUri()).length;
      client.edit(draftUri(), 'Il sindaco', 'Il sindaco nega.');
      await client.until(() => (client.published(draftUri()).length > before ? true : undefined));
      assert.ok(client.published(draftUri()).every(({ diagnostics }) => some(diagnostics)));
      client.save(draftUri());
      await client.diagnostics(draftUri(), none);
    });

    it('are asked for again when what was saved has other verdicts, and only then', async () => {
      const client = await start({ createFactChecker: forgiving, capabilities: pullingClient });
      client.open(draftUri(), draft);
      assert.equal((await client.pull(draftUri())).kind, 'full');
      const before = client.refreshes;
      client.save(draftUri());
      await client.until(() => (client.refreshes > before ? true : undefined));
      const report = await client.pull(draftUri());
      assert.ok(report.kind === 'full' && report.items.length === 0);
      client.save(draftUri());
      await client.pull(draftUri());
      assert.equal(client.refreshes, before + 1);
    });
  });
});
