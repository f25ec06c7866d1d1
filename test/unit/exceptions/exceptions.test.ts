import assert from 'node:assert/strict';
import { createFactChecker, type FactChecker } from '../../../server/src/core/checking/checker';
import type { CheckedClaim } from '../../../server/src/core/checking/claim';
import {
  isAccepted,
  overridden,
  speakingAgainst,
  type AcceptedFigure,
  type IgnoredSource,
} from '../../../server/src/core/exceptions/exceptions';

const bridge = (millions: number, more = '') =>
  `Il ponte di Valdirosa è costato ${millions} milioni di euro. Lo ha disegnato Livia Tornabene.${more}`;
const sentence = 'Il ponte di Valdirosa è costato 35 milioni di euro.';
const stated = '35 milioni di euro';

/** A checker with a source that contradicts the sentence. */
function checkerWith(...sources: readonly string[]): FactChecker {
  const checker = createFactChecker();
  sources.forEach((text, index) => {
    checker.setSource({ uri: `source:${index}`, text });
  });
  return checker;
}

function claimOf(checker: FactChecker, text: string): CheckedClaim {
  const { claims } = checker.check({ uri: 'draft:', text, languageId: 'markdown' });
  const start = text.replace(/\*\*/g, '  ').indexOf(stated);
  const claim = claims.find((one) => one.start <= start && start < one.end);
  assert.ok(claim, `the claim of ${text}`);
  return claim;
}

/** What is written down when the claim of a draft is accepted. */
function accept(checker: FactChecker, text: string): AcceptedFigure {
  const claim = claimOf(checker, text);
  const [context] = checker.contextsOf({ uri: 'draft:', text, languageId: 'markdown' }, [claim]);
  assert.ok(context);
  const evidence = speakingAgainst(claim).map(overridden);
  return { ...context, evidence, reason: 'Con gli arredi', date: '2025-11-26' };
}

function ignore(checker: FactChecker, text: string, uri: string): IgnoredSource {
  const { text: figure, context, occurrence } = accept(checker, text);
  return { text: figure, context, occurrence, uri };
}

describe('an accepted figure', () => {
  const moves = [
    ['unchanged', sentence],
    ['with other text around it', `# Titolo\n\nTutto è cambiato qui. ${sentence} E anche qui.\n`],
    ['in another paragraph', `Una frase.\n\nUn'altra.\n\n${sentence}\n`],
    ['wrapped', sentence.replace('è costato ', 'è costato\n')],
    ['with emphasis', sentence.replace('Valdirosa', '**Valdirosa**')],
  ] as const;
  for (const [how, text] of moves) {
    it(`is recognized ${how}`, () => {
      const checker = checkerWith(bridge(38));
      const entry = accept(checker, sentence);
      assert.equal(claimOf(checker, text).acceptance, undefined);
      checker.setExceptions({ accepted: [entry], ignored: [] });
      const claim = claimOf(checker, text);
      assert.deepEqual(claim.acceptance, { reason: 'Con gli arredi', date: '2025-11-26', expired: false });
      assert.equal(claim.verdict, 'contradicted', 'the sources say what they say');
      assert.ok(isAccepted(claim));
    });
  }

  it('is not recognized in another sentence, nor is another figure', () => {
    const checker = checkerWith(bridge(38));
    checker.setExceptions({ accepted: [accept(checker, sentence)], ignored: [] });
    const other = sentence.replace('Il ponte', 'In tutto il ponte');
    assert.equal(claimOf(checker, other).acceptance, undefined);
    const { claims } = checker.check({ uri: 'draft:', text: sentence.replace('35', '36') });
    assert.ok(claims.every(({ acceptance }) => acceptance === undefined));
  });

  it('expires when the source states another value', () => {
    const checker = checkerWith(bridge(38));
    checker.setExceptions({ accepted: [accept(checker, sentence)], ignored: [] });
    checker.setSource({ uri: 'source:0', text: bridge(39) });
    const claim = claimOf(checker, sentence);
    assert.equal(claim.acceptance?.expired, true);
    assert.equal(isAccepted(claim), false);
  });

  it('expires when another source contradicts it in other words', () => {
    const checker = checkerWith(bridge(38));
    checker.setExceptions({ accepted: [accept(checker, sentence)], ignored: [] });
    const text =
      'Per il ponte di Valdirosa la spesa è stata di 38 milioni di euro. Lo ha disegnato Livia Tornabene.';
    checker.setSource({ uri: 'source:1', text });
    const claim = claimOf(checker, sentence);
    assert.equal(claim.evidence.length, 2);
    assert.equal(claim.acceptance?.expired, true);
  });

  it('stays when the source changes elsewhere, is renamed, or is copied', () => {
    const checker = checkerWith(bridge(38));
    checker.setExceptions({ accepted: [accept(checker, sentence)], ignored: [] });
    checker.setSource({ uri: 'source:0', text: bridge(38, ' È lungo 420 metri.') });
    assert.equal(claimOf(checker, sentence).acceptance?.expired, false);
    checker.setSource({ uri: 'source:copy', text: bridge(38) });
    assert.equal(claimOf(checker, sentence).acceptance?.expired, false);
    checker.removeSource('source:0');
    assert.equal(claimOf(checker, sentence).acceptance?.expired, false);
  });

  it('needs no acceptance once the sources confirm it', () => {
    const checker = checkerWith(bridge(38));
    checker.setExceptions({ accepted: [accept(checker, sentence)], ignored: [] });
    checker.setSource({ uri: 'source:0', text: bridge(35) });
    const claim = claimOf(checker, sentence);
    assert.equal(claim.verdict, 'supported');
    assert.equal(claim.acceptance, undefined);
  });

  it('is no longer one when its entry is gone', () => {
    const checker = checkerWith(bridge(38));
    checker.setExceptions({ accepted: [accept(checker, sentence)], ignored: [] });
    assert.ok(isAccepted(claimOf(checker, sentence)));
    checker.setExceptions({ accepted: [], ignored: [] });
    assert.equal(claimOf(checker, sentence).acceptance, undefined);
  });

  it('holds where one of several entries does; else the last says when it was accepted', () => {
    const checker = checkerWith(bridge(38));
    const entry = accept(checker, sentence);
    const old = { ...entry, evidence: [], date: '2024-01-01', reason: 'Vecchia' };
    checker.setExceptions({ accepted: [old, entry], ignored: [] });
    assert.deepEqual(claimOf(checker, sentence).acceptance?.reason, 'Con gli arredi');
    checker.setExceptions({ accepted: [{ ...entry, evidence: [] }, old], ignored: [] });
    assert.deepEqual(claimOf(checker, sentence).acceptance, {
      reason: 'Con gli arredi',
      date: '2025-11-26',
      expired: true,
    });
  });
});

describe('a source that is ignored for a claim', () => {
  it('does not count for it, and does for others', () => {
    const checker = checkerWith(bridge(38));
    checker.setExceptions({ accepted: [], ignored: [ignore(checker, sentence, 'source:0')] });
    const claim = claimOf(checker, sentence);
    assert.equal(claim.verdict, 'unsupported');
    assert.deepEqual(claim.ignoredSources, ['source:0']);
    assert.deepEqual(claim.evidence, []);
    const other = claimOf(checker, 'Quanto al ponte di Valdirosa, è costato 35 milioni di euro.');
    assert.equal(other.verdict, 'contradicted');
    assert.equal(other.ignoredSources, undefined);
  });

  it('leaves the verdict to the others', () => {
    const checker = checkerWith(bridge(38), bridge(35));
    assert.equal(claimOf(checker, sentence).verdict, 'disputed');
    checker.setExceptions({ accepted: [], ignored: [ignore(checker, sentence, 'source:0')] });
    assert.equal(claimOf(checker, sentence).verdict, 'supported');
    checker.setExceptions({ accepted: [], ignored: [ignore(checker, sentence, 'source:1')] });
    assert.equal(claimOf(checker, sentence).verdict, 'contradicted');
  });
});
