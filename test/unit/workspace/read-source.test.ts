import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { isReadable } from '../../../server/src/core/readers/formats';
import { findSources } from '../../../server/src/workspace/find-sources';
import { encode, readSource, sizeLimit, type Encoding } from '../../../server/src/workspace/read-source';
import { withFolder } from '../../support/command-line';

describe('reading a source', () => {
  const reading = (content: string | Uint8Array) =>
    withFolder({ 'a.txt': content }, async (folder) => readSource(join(folder, 'a.txt')));
  const problem = async (content: string | Uint8Array) => {
    const found = await reading(content);
    return 'problem' in found ? found.problem : undefined;
  };

  it('decodes UTF-8 and, with a byte order mark, UTF-16, and encodes them back', async () => {
    const text = 'Città: 38 miliardi di € \u{1F600}\r\n';
    for (const encoding of ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'] satisfies Encoding[]) {
      const found = await reading(encode(text, encoding));
      assert.ok('document' in found, encoding);
      assert.deepEqual([found.document.text, found.encoding], [text, encoding]);
    }
  });

  it('reads an empty file', async () => {
    const found = await reading('');
    assert.ok('document' in found && found.document.text === '');
  });

  it('tells what it cannot read', async () => {
    assert.equal(await problem('a\0b'), 'binary');
    assert.equal(await problem(Buffer.from('perch\xe9', 'latin1')), 'encoding');
    assert.equal(await problem(Buffer.from([0xff, 0xfe, 0x00, 0xd8])), 'encoding', 'half a surrogate pair');
    await withFolder({ 'a.txt': '' }, async (folder) => {
      const problemOf = async (path: string) => {
        const found = await readSource(join(folder, path));
        return 'problem' in found ? found.problem : undefined;
      };
      truncateSync(join(folder, 'a.txt'), sizeLimit + 1);
      assert.equal(await problemOf('a.txt'), 'too-large');
      assert.equal(await problemOf('b.txt'), 'missing');
      assert.equal(await problemOf('a.txt/b.txt'), 'missing');
      assert.equal(await problemOf('.'), 'not-a-file');
    });
  });
});

describe('finding sources', () => {
  const files = [
    'a.txt',
    'B.MD',
    'c.pdf',
    'sotto/d.markdown',
    'sotto/e f.txt',
    '.git/g.txt',
    'node_modules/h.md',
    '.i.txt',
  ];
  const find = (...patterns: string[]) =>
    withFolder(Object.fromEntries(files.map((name) => [name, ''])), async (folder) => {
      const found = await findSources(patterns, folder);
      const names = found.files.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'));
      return [names, found.unmatched];
    });

  it('takes all readable files below a folder, sorted', async () => {
    for (const folder of ['.', './']) {
      assert.deepEqual(await find(folder), [['B.MD', 'a.txt', 'sotto/d.markdown', 'sotto/e f.txt'], []]);
    }
  });

  it('takes globs and single files, each file once', async () => {
    assert.deepEqual(await find('*.txt'), [['a.txt'], []]);
    assert.deepEqual(await find('**/*.txt', 'sotto'), [['a.txt', 'sotto/d.markdown', 'sotto/e f.txt'], []]);
    assert.deepEqual(await find('sotto/e f.txt', 'c.pdf', '.i.txt'), [
      ['.i.txt', 'c.pdf', 'sotto/e f.txt'],
      [],
    ]);
  });

  it('tells which patterns select nothing', async () => {
    assert.deepEqual(await find('manca/', '*.pdf', 'a.txt'), [['a.txt'], ['manca/', '*.pdf']]);
  });

  it('takes a folder whose name looks like a glob, and one that a link leads to', async () => {
    await withFolder({}, async (folder) => {
      mkdirSync(join(folder, 'note [2025]'));
      writeFileSync(join(folder, 'note [2025]', 'a.txt'), '');
      assert.equal((await findSources(['note [2025]'], folder)).files.length, 1);
      symlinkSync(join(folder, 'note [2025]'), join(folder, 'altrove'), 'junction');
      assert.equal((await findSources(['altrove'], folder)).files.length, 1);
    });
  });

  it('knows readable files by their extension', () => {
    for (const path of ['a.txt', '/x/A.MD', 'a.b.markdown']) assert.ok(isReadable(path), path);
    for (const path of ['a.pdf', 'txt', '.txt', 'a.txt.bak']) assert.ok(!isReadable(path), path);
  });
});
