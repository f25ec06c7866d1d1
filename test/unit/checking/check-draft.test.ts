import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createFactChecker, type CheckedClaim } from '../../../server/src';
import type { Steadiness } from '../../../server/src/core/checking/check-draft';

const source =
  'Il ponte di Valdirosa è costato 38 milioni di euro ed è lungo 420 metri.\n\n' +
  'I lavori sono durati sette anni. Vi hanno lavorato 260 operai. È stato aperto il 4 maggio 2019.';
const first = 'Il ponte di Valdirosa è lungo 480 metri.';
const more =
  '\n\nÈ costato 38 milioni di euro. Vi hanno lavorato 260 operai. I lavori sono durati sette anni.';

type Checker = ReturnType<typeof createFactChecker>;

/** What is said of the first figure of the draft. */
function lengthIn(checker: Checker, text: string, steady?: Steadiness): CheckedClaim {
  const { claims } = checker.check(
    { uri: 'draft', text, language: 'it' },
    steady === undefined ? {} : { steady },
  );
  const claim = claims.find(({ type }) => type === 'measure');
  assert.ok(claim);
  return claim;
}

describe('a draft that is being written', () => {
  function opened(minimumConfidence = 0.5): Checker {
    const checker = createFactChecker({ minimumConfidence });
    checker.setSource({ uri: 'source', text: source, language: 'it' });
    return checker;
  }

  it('keeps the verdicts of what has not changed', () => {
    const checker = opened();
    const before = lengthIn(checker, first);
    assert.deepEqual(lengthIn(checker, first + more, 'verdicts'), before);
  });

  it('is looked at as a whole otherwise, as if it had never been checked before', () => {
    const checker = opened();
    const before = lengthIn(checker, first);
    const after = lengthIn(checker, first + more);
    assert.notEqual(after.confidence, before.confidence);
    assert.deepEqual(lengthIn(opened(), first + more), after);
  });

  it('keeps what was contradicted, whatever has become of the rest', () => {
    const likely = lengthIn(opened(), first + more).confidence;
    const unlikely = lengthIn(opened(), first).confidence;
    assert.ok(likely > unlikely);
    const checker = opened((likely + unlikely) / 2);
    assert.equal(lengthIn(checker, first + more).verdict, 'contradicted');
    assert.equal(lengthIn(checker, first, 'contradictions').confidence, likely);
    assert.equal(lengthIn(checker, first).verdict, 'unsupported');
    assert.equal(lengthIn(checker, first + more, 'contradictions').verdict, 'contradicted', 'and adds to it');
  });

  it('gets new verdicts for what has changed', () => {
    const checker = opened();
    lengthIn(checker, first);
    const { claims } = checker.check(
      { uri: 'draft', text: first.replace('480', '420') + more, language: 'it' },
      { steady: 'verdicts' },
    );
    assert.equal(claims.find(({ type }) => type === 'measure')?.verdict, 'supported');
  });
});
