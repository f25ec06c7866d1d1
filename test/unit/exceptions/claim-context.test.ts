import assert from 'node:assert/strict';
import { contextIn, keyOf } from '../../../server/src/core/exceptions/claim-context';

/** The context of the text that stands between the first pair of brackets. */
function contextOf(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return contextIn(marked.replace(/[[\]]/g, ''), { start, end });
}

describe('the context of a claim', () => {
  it('is the claim and its sentence, on one line', () => {
    assert.deepEqual(contextOf(' Il ponte  è\ncostato [35\nmilioni]. '), {
      text: '35 milioni',
      context: 'Il ponte è costato 35 milioni.',
      occurrence: 1,
    });
  });

  it('tells equal figures of a sentence apart', () => {
    assert.equal(contextOf('Da [35] a 35.').occurrence, 1);
    assert.equal(contextOf('Da 35 a [35].').occurrence, 2);
  });

  const same = [
    [
      'a line that is wrapped elsewhere',
      "L'opera  è costata\n[35 milioni].",
      "L'opera è costata [35 milioni].",
    ],
    ['a typographic apostrophe', 'L’opera è costata [35 milioni].', "L'opera è costata [35 milioni]."],
    ['other quotation marks', 'Disse: «[35] metri».', 'Disse: “[35] metri”.'],
    ['quotation marks with space', 'Disse: «\u00a0[35] metri\u00a0».', 'Disse: "[35] metri".'],
    ['an accent composed of two characters', 'Peru\u0300: [35].', 'Per\u00f9: [35].'],
    ['a link that was blanked', 'Come si legge\uFFFC\uFFFC, [35].', 'Come si legge , [35].'],
  ] as const;
  for (const [what, before, after] of same) {
    it(`stays the same with ${what}`, () => {
      assert.equal(keyOf(contextOf(before)), keyOf(contextOf(after)));
    });
  }

  const different = [
    ['another figure', 'È costata [35 milioni].', 'È costata [36 milioni].'],
    ['another word', 'È costata [35 milioni].', 'Era costata [35 milioni].'],
    ['another part of the figure', 'È costata [35 milioni] di euro.', 'È costata [35 milioni di euro].'],
    ['the other of two equal figures', 'Da [35] a 35.', 'Da 35 a [35].'],
  ] as const;
  for (const [what, before, after] of different) {
    it(`differs with ${what}`, () => {
      assert.notEqual(keyOf(contextOf(before)), keyOf(contextOf(after)));
    });
  }
});
