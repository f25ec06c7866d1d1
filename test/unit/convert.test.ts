import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange, toSpan, touches } from '../../server/src/convert';

/** The text holds one stretch in brackets; lines and characters count from 0. */
function check(marked: string, start: [number, number], end: [number, number]): void {
  it(JSON.stringify(marked), () => {
    const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
    const lines = TextDocument.create('file:///draft.md', 'markdown', 1, marked.replace(/[[\]]/g, ''));
    const range = toRange(lines, span);
    assert.deepEqual(range, {
      start: { line: start[0], character: start[1] },
      end: { line: end[0], character: end[1] },
    });
    assert.deepEqual(toSpan(lines, range), span);
  });
}

describe('spans and ranges', () => {
  check('Vale [38 miliardi].', [0, 5], [0, 16]);
  check('Prima riga.\nVale [38].', [1, 5], [1, 7]);
  check('Prima riga.\r\nVale [38].', [1, 5], [1, 7]);
  check('Così è 👍👍 [38].', [0, 12], [0, 14]);
  check('Vale [38\nmiliardi].', [0, 5], [1, 8]);

  it('a cursor right before or after a figure means it', () => {
    const figure = { start: 5, end: 7 };
    const meant = [4, 5, 6, 7, 8].filter((at) => touches(figure, { start: at, end: at }));
    assert.deepEqual(meant, [5, 6, 7]);
  });
});
