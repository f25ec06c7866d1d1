import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createFactChecker } from '../../../server/src';

const source =
  'Il ponte di Valdirosa è costato 38 milioni di euro ed è lungo 420 metri.\n\n' +
  'I lavori sono durati sette anni. Vi hanno lavorato 260 operai. È stato aperto il 4 maggio 2019.';
const first = 'Il ponte di Valdirosa è lungo 480 metri.';
const more =
  '\n\nÈ costato 38 milioni di euro. Vi hanno lavorato 260 operai. I lavori sono durati sette anni.';

/** The confidence of the first figure of the draft. */
function confidenceOf(checker: ReturnType<typeof createFactChecker>, text: string, steady: boolean): number {
  const { claims } = checker.check({ uri: 'draft', text, language: 'it' }, { steady });
  const claim = claims.find(({ type }) => type === 'measure');
  assert.ok(claim);
  return claim.confidence;
}

describe('a draft that is being written', () => {
  function opened(): ReturnType<typeof createFactChecker> {
    const checker = createFactChecker();
    checker.setSource({ uri: 'source', text: source, language: 'it' });
    return checker;
  }

  it('keeps the verdicts of what has not changed', () => {
    const checker = opened();
    const before = confidenceOf(checker, first, false);
    assert.equal(confidenceOf(checker, first + more, true), before);
  });

  it('is looked at as a whole otherwise, as if it had never been checked before', () => {
    const checker = opened();
    const before = confidenceOf(checker, first, false);
    const after = confidenceOf(checker, first + more, false);
    assert.notEqual(after, before);
    assert.equal(confidenceOf(opened(), first + more, false), after);
  });

  it('gets new verdicts for what has changed', () => {
    const checker = opened();
    confidenceOf(checker, first, false);
    const { claims } = checker.check(
      { uri: 'draft', text: first.replace('480', '420') + more, language: 'it' },
      { steady: true },
    );
    assert.equal(claims.find(({ type }) => type === 'measure')?.verdict, 'supported');
  });
});
