import assert from 'node:assert/strict';
import type { TextDocumentEdit } from 'vscode-languageserver/node';
import { previewFixesKind, serverCommands } from '../../../server/src/protocol';
import { completeClient, type TestClient } from '../../support/lsp-client';
import { draft, some, useServer } from './support';

describe('corrections of the language server', () => {
  const { start, write, writeSource, draftUri, uriOf } = useServer();

  const fixWorkspace = (client: TestClient): Promise<void> =>
    client.execute({ command: { title: '', command: serverCommands.fixWorkspace } });

  it('of the whole workspace come with a preview, by the source that they are from', async () => {
    await write('bozza.md', 'Non conta: è aperta.');
    await write('altra.txt', 'Era lungo 430 metri.\n');
    await write('giusta.md', 'Era lungo 420 metri.\n');
    const client = await start();
    client.open(draftUri(), draft);
    await fixWorkspace(client);
    assert.deepEqual(client.edits, [
      {
        label: 'Correggi secondo le fonti',
        edit: {
          changeAnnotations: {
            [uriOf('seeds/ponte.md')]: {
              label: 'Secondo «Il ponte nuovo»',
              description: '4 marzo 2025',
              needsConfirmation: true,
            },
          },
          documentChanges: [
            {
              textDocument: { uri: uriOf('altra.txt'), version: null },
              edits: [
                {
                  range: { start: { line: 0, character: 10 }, end: { line: 0, character: 19 } },
                  newText: '420 metri',
                  annotationId: uriOf('seeds/ponte.md'),
                },
              ],
            },
            {
              textDocument: { uri: draftUri(), version: 1 },
              edits: [
                {
                  range: client.rangeOf(draftUri(), '35 milioni di euro'),
                  newText: '38 milioni di euro',
                  annotationId: uriOf('seeds/ponte.md'),
                },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('of the whole workspace come plainly to a client that has no preview', async () => {
    await write('bozza.md', draft);
    const client = await start({ capabilities: { workspace: { applyEdit: true } } });
    await fixWorkspace(client);
    assert.deepEqual(
      client.edits.map(({ edit }) => edit),
      [
        {
          changes: {
            [draftUri()]: [
              {
                range: { start: { line: 2, character: 32 }, end: { line: 2, character: 50 } },
                newText: '38 milioni di euro',
              },
            ],
          },
        },
      ],
    );
  });

  it('of the whole workspace say that there is nothing to correct, or that the client cannot', async () => {
    const client = await start({ capabilities: {} });
    await fixWorkspace(client);
    await client.message(({ message }) => message === 'Nulla da correggere in 0 bozze.');
    await write('bozza.md', draft);
    await fixWorkspace(client);
    await client.message(({ message }) => message.startsWith('Questo editor non lascia'));
    assert.deepEqual(client.edits, []);
  });

  it('of a draft are offered with a preview where there are several', async () => {
    const client = await start();
    client.open(draftUri(), draft.replace('420', '430'));
    await client.diagnostics(draftUri(), (found) => found.length === 2);
    const [fix] = await client.codeActions(draftUri(), client.rangeOf(draftUri(), '35'), {
      only: [previewFixesKind],
    });
    assert.equal(fix?.title, 'Correggi tutta la bozza secondo le fonti (2 correzioni)…');
    assert.equal(client.applied(draftUri(), fix), draft.replace('35', '38'));
    assert.equal(Object.values(fix.edit?.changeAnnotations ?? {})[0]?.needsConfirmation, true);
    const [change] = (fix.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.equal(change?.textDocument.version, 1);
    client.edit(draftUri(), '35', '38');
    await client.diagnostics(draftUri(), (found) => found.length === 1);
    const figure = client.rangeOf(draftUri(), '430');
    assert.deepEqual(await client.codeActions(draftUri(), figure, { only: [previewFixesKind] }), []);
  });

  it('are one for each value of the sources, with where it comes from', async () => {
    await writeSource('b.md', '---\ntitle: Il bilancio\n---\n\nÈ costato 41 milioni di euro.\n');
    await writeSource('c.md', '---\ntitle: Altro\n---\n\nÈ costato 41 milioni di euro.\n');
    const client = await start({ capabilities: completeClient });
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
    const fixes = await client.codeActions(draftUri(), client.rangeOf(draftUri(), '35'), {
      only: ['quickfix'],
    });
    assert.deepEqual(
      fixes.filter(({ edit }) => edit).map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['Sostituisci con «41 milioni di euro» (Il bilancio, 4 marzo 2025 e 1 altra fonte)', false],
        ['Sostituisci con «38 milioni di euro» (Il ponte nuovo, 4 marzo 2025)', false],
        ['Non controllare questa riga', undefined],
      ],
    );
  });
});
