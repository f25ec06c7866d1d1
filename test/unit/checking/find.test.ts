import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createFactChecker } from '../../../server/src';

const sources = {
  bridge: [
    'The Valdirosa bridge was opened in March 2024.',
    'It cost 38 million euros and is 420 metres long.',
    'Livia Tornabene designed it.',
  ].join(' '),
  museo: [
    'Il museo civico di Lagoscuro ha riaperto dopo due anni di lavori.',
    "Per l'accordo con la fondazione riceverà 38 milioni di euro.",
  ].join(' '),
  weather: 'It rained for nine days in a row.',
};

/** The texts that a question finds, the best first. */
function check(question: string, expected: readonly string[], limit = 1): void {
  const checker = createFactChecker();
  for (const [uri, text] of Object.entries(sources)) checker.setSource({ uri, text });
  const found = checker.find(question, limit);
  assert.deepEqual(
    found.map(({ quote }) => quote),
    expected,
  );
  for (const { uri, start, end, quote, relevance } of found) {
    assert.equal(sources[uri as keyof typeof sources].slice(start, end), quote);
    assert.ok(relevance > 0 && relevance <= 1);
  }
}

const cost = 'It cost 38 million euros and is 420 metres long.';
const deal = "Per l'accordo con la fondazione riceverà 38 milioni di euro.";

describe('what the sources say of something', () => {
  it('is the sentence that says the most of it', () => {
    check('How much did the bridge cost?', [cost]);
    check('Who designed the Valdirosa bridge?', ['Livia Tornabene designed it.']);
  });

  it('is found in another language than the question', () => {
    check('agreement with the foundation', [deal]);
    check('pioggia', ['It rained for nine days in a row.']);
  });

  it('is found by a figure, however it is written', () => {
    check('€38m', [cost, deal], 5);
    check('420 m', [cost], 5);
  });

  it('is no more than is asked for', () => {
    check('bridge', ['The Valdirosa bridge was opened in March 2024.']);
    assert.equal(createFactChecker().find('bridge', 5).length, 0);
  });

  it('is nothing where they say nothing of it', () => {
    check('Who won the football cup final?', [], 5);
    check('…', [], 5);
    check('', [], 5);
  });

  it('comes with the facts of the sentence', () => {
    const checker = createFactChecker();
    checker.setSource({ uri: 'bridge', text: sources.bridge });
    const [found] = checker.find('How much did the bridge cost?', 1);
    assert.deepEqual(
      found?.facts.map(({ type, surface }) => [type, surface]),
      [
        ['money', '38 million euros'],
        ['measure', '420 metres'],
      ],
    );
  });
});
