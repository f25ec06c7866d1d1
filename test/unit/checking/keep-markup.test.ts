import assert from 'node:assert/strict';
import { createFactChecker } from '../../../server/src/core/checking/checker';
import { keepMarkup } from '../../../server/src/core/checking/keep-markup';

/** Each `·` of the original is a character of markup, and is blanked. */
function kept(original: string, blanked: string, corrected: string): string | undefined {
  assert.equal(original.length, blanked.length);
  return keepMarkup(corrected, blanked, original);
}

describe('a correction of a figure with markup in it', () => {
  const cases: readonly (readonly [original: string, blanked: string, corrected: string, result?: string])[] =
    [
      ['35 miliardi', '35 miliardi', '38 miliardi di dollari', '38 miliardi di dollari'],
      ['35** billion', '35   billion', '38 billion', '38** billion'],
      ['35 **milioni', '35   milioni', '35 miliardi', '35 **miliardi'],
      ['Mark** Garman', 'Mark   Garman', 'Matt Garman', 'Matt** Garman'],
      ['35](a.md) billion', '35        billion', '38 billion', '38](a.md) billion'],
      ['35&nbsp;miliardi', '35\u00A0     miliardi', '38 miliardi', '38&nbsp;miliardi'],
      ['35\n> miliardi', '35   miliardi', '38 miliardi', '38\n> miliardi'],
      ['35\nmiliardi di euro', '35 miliardi di euro', '38 miliardi di euro', '38\nmiliardi di euro'],
      ['35\nmiliardi di euro', '35 miliardi di euro', '38 milioni di euro', '38 milioni di euro'],
      ['8** billion euros', '8   billion euros', '8 billion dollars', '8** billion dollars'],
      ['8** billion', '8   billion', '8 billion dollars', '8** billion dollars'],
      // What differs holds markup itself.
      ['about **35 billion', 'about   35 billion', '35 billion'],
      ['35** billion', '35   billion', '38 million'],
      ['$**35** billion', '$  35   billion', '$38 billion'],
      ['2**012', '2  012', '2015'],
      ['35** billion', '35   billion', ''],
    ];
  for (const [original, blanked, corrected, result] of cases) {
    it(`${JSON.stringify(original)} to ${JSON.stringify(corrected)} is ${JSON.stringify(result)}`, () => {
      assert.equal(kept(original, blanked, corrected), result);
    });
  }
});

describe('a contradicted figure of a Markdown draft', () => {
  const source = 'Nel 2021 la cooperativa Solara ha incassato 38 milioni di euro.';
  const cases = [
    ['Nel 2021 la cooperativa Solara ha incassato **35** milioni di euro.', '**38** milioni'],
    ['Nel 2021 la cooperativa Solara ha incassato [35](conti.md) milioni di euro.', '[38](conti.md) milioni'],
    ['Nel 2021 la cooperativa Solara ha incassato **35 milioni di euro**.', '**38 milioni di euro**'],
  ] as const;
  for (const [text, expected] of cases) {
    it(`is corrected without harm to the markup: ${text}`, () => {
      const checker = createFactChecker({ minimumConfidence: 0 });
      checker.setSource({ uri: 'file:///conti.txt', text: source });
      const { claims } = checker.check({ uri: 'file:///bozza.md', text, languageId: 'markdown' });
      const wrong = claims.find(({ verdict }) => verdict === 'contradicted');
      assert.ok(wrong?.replacement !== undefined);
      const corrected = text.slice(0, wrong.start) + wrong.replacement + text.slice(wrong.end);
      assert.ok(corrected.includes(expected), corrected);
    });
  }
});
