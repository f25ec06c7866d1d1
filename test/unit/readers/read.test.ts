import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { read } from '../../../server/src/core/readers';
import { assertInPlace } from './support';

describe('read', () => {
  const kindsOf = (uri: string, languageId?: string) =>
    read({ uri, text: '# Uno', languageId }).passages.map(({ kind }) => kind);

  it('chooses by language id, then by extension, then plain text', () => {
    assert.deepEqual(kindsOf('file:///a.txt', 'markdown'), ['heading']);
    assert.deepEqual(kindsOf('file:///a.md', 'plaintext'), ['paragraph']);
    assert.deepEqual(kindsOf('file:///A.MD'), ['heading']);
    assert.deepEqual(kindsOf('file:///a.md?b=1#c'), ['heading']);
    assert.deepEqual(kindsOf('file:///a.md', 'latex'), ['heading']);
    assert.deepEqual(kindsOf('untitled:Untitled-1'), ['paragraph']);
  });

  it('takes the date from the file’s name where the text states none', () => {
    const dateOf = (uri: string, text = 'Uno.') => read({ uri, text }).date;
    assert.equal(dateOf('file:///note/2025-11-04-ponte.md'), '2025-11-04');
    assert.equal(dateOf('file:///ponte_2025-11-04.txt', '---\ndate: 2024-01-02\n---\nUno.'), '2024-01-02');
    assert.equal(dateOf('file:///2025-11-04/ponte.txt'), undefined);
    assert.equal(dateOf('file:///ponte-2025-13-40.txt'), undefined);
  });

  it('reads markup nested beyond all measure', () => {
    for (const deep of [
      '!['.repeat(9_000) + 'a' + ']'.repeat(9_000),
      '>'.repeat(3_000) + ' a',
      '*a '.repeat(3_000),
    ]) {
      assert.equal(read({ uri: 'a.md', text: deep }).passages.length, 1);
    }
  });

  it('keeps every letter and digit in its place, in any text', () => {
    const piece = fc.constantFrom(
      ...[
        '**',
        '_',
        '`',
        '[',
        '](',
        ')',
        '![',
        '<b>',
        '</b>',
        '<!--',
        '-->',
        '&amp;',
        '&#x20AC;',
        '\\',
        '~~',
        '> ',
        '- ',
        '1. ',
      ],
      ...[
        '# ',
        '|',
        '| --- |\n',
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        '  \n',
        '---\n',
        '+++\n',
        'date: 2025-01-02',
        '[^1]',
        '[^1]: ',
        '\f',
      ],
      ...[
        'parola ',
        '38',
        '1.200',
        'è',
        '\u{1F600}',
        '\u00a0',
        '\uFEFF',
        '\uFFFC',
        '\u0000',
        '\ud800',
        'http://a.it/5 ',
        'a@b.it',
        '<sup>2</sup>',
      ],
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('markdown', 'plaintext'), (text, languageId) => {
        let end = 0;
        for (const passage of read({ uri: 'a', text, languageId }).passages) {
          assertInPlace(text, passage);
          assert.ok(passage.span.start >= end, 'passages are in order and apart');
          end = passage.span.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
