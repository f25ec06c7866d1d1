import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { findingCodes } from '../../server/src/protocol';

const manifest = z.object({
  contributes: z.object({
    configurationDefaults: z.object({ 'workbench.editorAssociations': z.record(z.string(), z.string()) }),
  }),
});

describe('the codes of findings', () => {
  it('have pages that VS Code opens as they are to be read', () => {
    const { contributes } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
    assert.deepEqual(contributes.configurationDefaults['workbench.editorAssociations'], {
      [`**/docs/codes/{en,it}/{${[...findingCodes].sort().join(',')}}.md`]: 'vscode.markdown.preview.editor',
    });
  });

  for (const language of ['en', 'it']) {
    const folder = `docs/codes/${language}`;

    it(`have a page each, by their name (${language})`, () => {
      const pages = readdirSync(folder).filter((name) => name !== 'README.md');
      assert.deepEqual(pages.sort(), findingCodes.map((code) => `${code}.md`).sort());
      for (const code of findingCodes) {
        const page = readFileSync(`${folder}/${code}.md`, 'utf8');
        assert.ok(page.startsWith(`# ${code}\n`), `${folder}/${code}.md`);
      }
    });

    it(`are listed in the page over them (${language})`, () => {
      const list = readFileSync(`${folder}/README.md`, 'utf8');
      const linked = Array.from(list.matchAll(/^- \[(\S+)\]\(\1\.md\)/gm), ([, name]) => name);
      assert.deepEqual(linked, [...findingCodes]);
    });
  }
});
