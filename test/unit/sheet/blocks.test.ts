import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { read } from '../../../server/src/core/readers';
import type { Span } from '../../../server/src/core/text/span';
import { blocksOf } from '../../../server/src/sheet/blocks';
import type { Block, Segment } from '../../../server/src/sheet/sheet';

/** Takes the marks `{{…}}` off a text: they are its claims. */
function unmark(marked: string): { text: string; claims: Span[] } {
  const claims: Span[] = [];
  let text = '';
  for (const [index, part] of marked.split(/\{\{|\}\}/).entries()) {
    if (index % 2 === 1) claims.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, claims };
}

function show(block: Block): string {
  const inline = (segments: readonly Segment[]): string =>
    segments.map(({ text, claim }) => (claim === undefined ? text : `{${claim}:${text}}`)).join('');
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level}: ${inline(block.segments)}`;
    case 'row':
      return `row: ${block.cells.map(inline).join(' | ')}`;
    case 'other':
      return `other: ${block.text}`;
    case 'paragraph':
    case 'item':
    case 'quotation':
      return `${block.kind}: ${inline(block.segments)}`;
  }
}

function check(marked: string, expected: readonly string[], languageId = 'markdown'): void {
  const { text, claims } = unmark(marked);
  const { passages } = read({ uri: 'bozza', text, languageId });
  assert.deepEqual(blocksOf(text, passages, claims).map(show), expected);
}

describe('the blocks of a draft', () => {
  it('are its headings, paragraphs, items and quotations', () => {
    check('# Il {{ponte}}\n\nCosta {{38 milioni}}.\n\n- Uno\n- {{Due}}\n\n> Disse.\n', [
      'heading 1: Il {0:ponte}',
      'paragraph: Costa {1:38 milioni}.',
      'item: Uno',
      'item: {2:Due}',
      'quotation: Disse.',
    ]);
  });

  it('are shown without their markup, within a claim too', () => {
    check('Costa **{{38** milioni}}, *dicono*, per [{{Livia}}](https://esempio.it/38).', [
      'paragraph: Costa {0:38 milioni}, dicono, per {1:Livia}.',
    ]);
  });

  it('keep code, addresses, and the spaces that entities and tags stand for', () => {
    check('Il `x = 1` di https://esempio.it/a costa {{38&nbsp;milioni}}<br>o quasi.', [
      'paragraph: Il `x = 1` di https://esempio.it/a costa {0:38 milioni} o quasi.',
    ]);
  });

  it('join the cells of a line of a table', () => {
    check('| Anno | Costo |\n| --- | --- |\n| {{2024}} | {{38}} |\n', [
      'row: Anno | Costo',
      'row: {0:2024} | {1:38}',
    ]);
  });

  it('show what was not checked, but for front matter', () => {
    check('---\ntitle: Il ponte\n---\n\nPrima.\n\n```\nlet costo = 38;\n```\n\nDopo.\n', [
      'paragraph: Prima.',
      'other: ```\nlet costo = 38;\n```',
      'paragraph: Dopo.',
    ]);
  });

  it('give the later one of claims that overlap what is left', () => {
    const text = 'Costa 38 milioni di euro.';
    const claims = [
      { start: 6, end: 16 },
      { start: 9, end: 24 },
      { start: 10, end: 12 },
    ];
    const { passages } = read({ uri: 'bozza', text });
    assert.deepEqual(blocksOf(text, passages, claims).map(show), [
      'paragraph: Costa {0:38 milioni}{1: di euro}.',
    ]);
  });

  it('join the wrapped lines of plain text', () => {
    check(
      'Una riga che è abbastanza lunga per essere stata spezzata dal programma\nche la scrive, {{38}} volte.\n',
      [
        'paragraph: Una riga che è abbastanza lunga per essere stata spezzata dal programma che la scrive, {0:38} volte.',
      ],
      'plaintext',
    );
  });
});
