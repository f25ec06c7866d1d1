import assert from 'node:assert/strict';
import { fileNameFor, freeName, likelyTitle, withTitle } from '../../../client/src/source-names';
import { readPlainText } from '../../../server/src/core/readers/plain-text';

describe('a source that was no file', () => {
  const names: readonly (readonly [title: string, name: string])[] = [
    ['Verbale del consiglio', 'Verbale del consiglio.txt'],
    ['Verbale del 12/3: il ponte?', 'Verbale del 12-3 il ponte.txt'],
    ['  ..hidden. ', 'hidden.txt'],
    ['C:\\notes\\*', 'C -notes-.txt'],
    ['???', 'source.txt'],
    ['a'.repeat(80), `${'a'.repeat(60)}.txt`],
  ];
  for (const [title, name] of names) {
    it(`with the title “${title}” lies in ${name}`, () => {
      assert.equal(fileNameFor(title, 'txt', 'source'), name);
    });
  }

  for (const title of [
    'Il ponte',
    'Il ponte: i costi',
    'Detto "il Lungo"',
    "L'ultima volta",
    'a\\b # c',
    '- 12',
  ]) {
    it(`is read back with the title ${title}`, () => {
      const read = readPlainText(withTitle(` ${title}\n`, '\nCosta 38 milioni. \n'));
      assert.equal(read.title, title);
      assert.deepEqual(
        read.passages.map(({ text }) => text),
        ['Costa 38 milioni.'],
      );
    });
  }

  const texts: readonly (readonly [text: string, title: string])[] = [
    ['Il ponte nuovo\n\nCosta 38 milioni.', 'Il ponte nuovo'],
    ['\n\n## Il ponte nuovo\nCosta 38 milioni.', 'Il ponte nuovo'],
    ['Costa 38 milioni.', ''],
    ['molto '.repeat(30), ''],
    ['', ''],
  ];
  for (const [text, title] of texts) {
    it(`${JSON.stringify(text.slice(0, 40))} has the likely title “${title}”`, () => {
      assert.equal(likelyTitle(text), title);
    });
  }
});

describe('a free name', () => {
  const rows: readonly (readonly [name: string, taken: readonly string[], free: string])[] = [
    ['notes.txt', [], 'notes.txt'],
    ['notes.txt', ['notes.txt'], 'notes 2.txt'],
    ['notes.txt', ['notes.txt', 'notes 2.txt'], 'notes 3.txt'],
    ['archive', ['archive'], 'archive 2'],
    ['.notes', ['.notes'], '.notes 2'],
  ];
  for (const [name, taken, free] of rows) {
    it(`beside ${taken.join(', ') || 'nothing'} is ${free}`, async () => {
      assert.equal(await freeName(name, (one) => Promise.resolve(taken.includes(one))), free);
    });
  }
});
