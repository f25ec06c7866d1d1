import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createAnalyzer } from '../../../server/src/core/analysis/analyze';
import { createBest } from '../../../server/src/core/checking/best';
import { buildFactBase, type IndexedSources } from '../../../server/src/core/checking/fact-base';

describe('the best of many', () => {
  it('are those that sorting puts first', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.nat(20), (all, limit) => {
        const best = createBest(limit, Float64Array.from(all));
        for (const index of all.keys()) best.offer(index);
        const sorted = [...all.keys()].sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0) || a - b);
        assert.deepEqual(best.take(), sorted.slice(0, limit));
      }),
    );
  });
});

const texts = [
  'The harbour was dredged. The harbour is deep. Ferries cross it daily.',
  '# The harbour\n\nIt opened in May.\n\n# About the lighthouse\n\nIts lamp is old. Ferries steer by it.',
  'A baker sells bread. Ferries bring flour.',
];

describe('the source index', () => {
  const analyzer = createAnalyzer();
  const documents = texts.map((text, index) =>
    analyzer.analyze({ uri: `source:${index}`, text, language: 'en', languageId: 'markdown' }),
  );
  const query = (words: string): Map<number, number> => {
    const sentences = analyzer
      .analyze({ uri: 'query:', text: words, language: 'en' })
      .passages.flatMap((passage) => passage.sentences);
    return new Map(sentences.flatMap(({ own }) => [...own]).map((term) => [term, 1]));
  };

  /** The sentences that a query finds, with their scores in units of one word's worth. */
  function search(words: string, limit = 10): (readonly [string, number])[] {
    const { index } = buildFactBase(documents);
    const [term = -1] = query(words).keys();
    return index
      .search(query(words), limit)
      .map(({ source, score }) => [source.sentence.text, Math.round((100 * score) / index.idf(term)) / 100]);
  }

  it('weighs a word in the sentence, beside it, and among what it is about', () => {
    assert.deepEqual(search('lighthouse'), [
      ['About the lighthouse', 1.7],
      ['Its lamp is old.', 1.2],
      ['Ferries steer by it.', 0.7],
      ['It opened in May.', 0.5],
    ]);
    assert.deepEqual(search('flour'), [
      ['Ferries bring flour.', 1],
      ['A baker sells bread.', 0.5],
    ]);
  });

  it('lets nothing reach from one source into the next', () => {
    assert.ok(!search('bread').some(([text]) => text.includes('steer')));
    assert.ok(!search('lamp').some(([text]) => text.includes('baker')));
  });

  it('finds no more than it is asked for, the earlier of equal ones first', () => {
    const all = search('ferries');
    assert.deepEqual(search('ferries', 2), all.slice(0, 2));
    assert.equal(search('zeppelin').length, 0);
  });

  it('is the same whether its sources are known already or not, in whatever order they come', () => {
    const known: IndexedSources = new WeakMap();
    buildFactBase(documents.toReversed(), known);
    const [fresh, reused] = [buildFactBase(documents), buildFactBase(documents, known)].map(({ index }) =>
      index
        .search(query('ferries harbour lamp'), 10)
        .map(({ source, score }) => [source.sentence.text, source.document.uri, score]),
    );
    assert.deepEqual(reused, fresh);
  });
});
