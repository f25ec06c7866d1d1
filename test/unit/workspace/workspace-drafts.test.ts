import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'mocha';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedDraft } from '../../../server/src/workspace/drafts';
import { nodeFiles } from '../../../server/src/workspace/node-files';
import type { Folder } from '../../../server/src/workspace/workspace';
import { createWorkspaceDrafts, type WorkspaceDrafts } from '../../../server/src/workspace/workspace-drafts';
import { withFolder, type Files } from '../../support/command-line';

/** The workspace drafts of a temporary folder, in which `open` is open and `seeds/` holds the sources. */
function inFolder(
  files: Files,
  open: string | undefined,
  use: (
    drafts: WorkspaceDrafts,
    tools: { readonly uri: (path: string) => string; readonly checked: string[] },
  ) => Promise<void>,
): Promise<void> {
  return withFolder(files, async (root) => {
    const uri = (path: string): string => pathToFileURL(join(root, path)).href;
    const checked: string[] = [];
    const store = { revision: 1, has: (source: string) => source.startsWith(uri('seeds/')) };
    const excludes = (draft: string): boolean => draft === uri('escluso.md');
    const folder = { uri: uri('').replace(/\/$/, ''), store, excludes } as unknown as Folder;
    const draftOf = (document: Pick<TextDocument, 'uri' | 'getText' | 'languageId'>): CheckedDraft => {
      checked.push(`${document.languageId}: ${document.getText()}`);
      return { document, folder, version: 0, state: 'checked', claims: [] } as unknown as CheckedDraft;
    };
    const workspace = {
      ready: () => Promise.resolve(),
      folders: () => [folder],
      folderOf: () => folder,
      paused: false,
    };
    const drafts = {
      checked: (asked: string) =>
        Promise.resolve(
          open !== undefined && asked === uri(open)
            ? draftOf({ uri: asked, languageId: 'markdown', getText: () => 'unsaved' })
            : undefined,
        ),
      check: draftOf,
    };
    await use(createWorkspaceDrafts({ workspace, drafts, files: nodeFiles }), { uri, checked });
  });
}

describe('the drafts of a workspace', () => {
  const files = {
    'seeds/fonte.md': 'fonte',
    'b.txt': 'b',
    'bozze/a.md': 'a',
    'escluso.md': 'x',
    'dati.facts.json': '{"facts":[]}',
    'foto.png': '',
    'node_modules/x/README.md': 'x',
  };

  it('are its texts that are no sources and not excluded', () =>
    inFolder(files, undefined, async (drafts, { uri }) => {
      assert.deepEqual(await drafts.list(), [uri('b.txt'), uri('bozze/a.md')]);
    }));

  it('are checked as the editor holds them, or else as they lie on disk', () =>
    inFolder(files, 'bozze/a.md', async (drafts, { checked }) => {
      const { drafts: found, skipped, canceled } = await drafts.checkAll();
      assert.deepEqual(checked, ['plaintext: b', 'markdown: unsaved']);
      assert.deepEqual(
        { count: found.length, skipped, canceled },
        { count: 2, skipped: [], canceled: false },
      );
    }));

  it('are checked anew only where they have changed', () =>
    inFolder(files, undefined, async (drafts, { uri, checked }) => {
      await drafts.checkAll();
      await drafts.checkAll();
      assert.equal(checked.length, 2);
      await writeFile(new URL(uri('b.txt')), 'longer');
      await drafts.checkAll();
      assert.deepEqual(checked.slice(2), ['plaintext: longer']);
    }));

  it('tell how far the check is, and stop it', () =>
    inFolder(files, undefined, async (drafts, { uri, checked }) => {
      const told: unknown[] = [];
      const { canceled } = await drafts.checkAll({
        onProgress: (...progress) => told.push(progress),
        isCanceled: () => told.length === 2,
      });
      assert.deepEqual(told, [
        [0, 2, uri('b.txt')],
        [1, 2, uri('bozze/a.md')],
      ]);
      assert.deepEqual({ canceled, checked }, { canceled: true, checked: ['plaintext: b'] });
    }));

  it('that cannot be read are named, and one that has vanished is passed over', () =>
    inFolder({ ...files, 'b.txt': 'citt\0' }, undefined, async (drafts, { uri }) => {
      const { drafts: found, skipped } = await drafts.checkAll();
      assert.equal(found.length, 1);
      assert.deepEqual(skipped, [{ uri: uri('b.txt'), problem: 'binary' }]);
      assert.equal(await drafts.check(uri('vanished.md')), undefined);
    }));
});
