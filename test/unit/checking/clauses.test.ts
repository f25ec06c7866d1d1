import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createAnalyzer, type AnalyzedSentence } from '../../../server/src/core/analysis/analyze';
import { clauseNames, measureClauses } from '../../../server/src/core/checking/clauses';
import { buildFactBase } from '../../../server/src/core/checking/fact-base';
import { commensurable } from '../../../server/src/core/checking/comparable';

type Feature = (typeof clauseNames)[number];

/** Features of the claim in the draft that is marked, for each fact of the source that is. */
function features(draft: string, source: string, feature: Feature): number[] {
  const analyzer = createAnalyzer();
  const analyze = (marked: string) => {
    const text = marked.replace(/[[\]]/g, '');
    const document = analyzer.analyze({ uri: marked, text, language: 'en' });
    const sentence = document.passages[0]?.sentences[0];
    assert.ok(sentence);
    return { document, sentence, starts: startsOf(marked) };
  };
  const claimed = analyze(draft);
  const stated = analyze(source);
  const { relate, index } = buildFactBase([stated.document]);
  const marked = (sentence: AnalyzedSentence, starts: readonly number[]) =>
    sentence.mentions.filter(({ span }) => starts.includes(span.start));
  const candidates = claimed.sentence.mentions.map((claim) =>
    stated.sentence.mentions.filter((fact) => commensurable(claim, fact)),
  );
  const relations = claimed.sentence.mentions.map((claim, at) =>
    (candidates[at] ?? []).map((fact) => relate(claim, fact)),
  );
  const [claim] = marked(claimed.sentence, claimed.starts);
  assert.ok(claim);
  const measure = measureClauses(
    claimed.sentence,
    stated.sentence,
    { candidates, relations },
    index.idf,
  )(claimed.sentence.mentions.indexOf(claim));
  const facts = marked(stated.sentence, stated.starts);
  assert.equal(facts.length, stated.starts.length, 'every mark is at a fact');
  return facts.map((fact) => measure(fact)[clauseNames.indexOf(feature)] ?? NaN);
}

/** Where the marked mentions start in the text without marks. */
function startsOf(marked: string): number[] {
  return [...marked.matchAll(/\[/g)].map(({ index }, before) => index - 2 * before);
}

function checkOrder(feature: Feature, draft: string, source: string): void {
  it(`${feature}: "${draft}" is nearer to the first of "${source}"`, () => {
    const [first = NaN, second = NaN] = features(draft, source, feature);
    assert.ok(first > second, `${first} > ${second}`);
  });
}

describe('the clause of a fact', () => {
  checkOrder(
    'clauseCover',
    'The club won its first title in [1930].',
    'It won its first title in [1934], while the ground dates from [1921].',
  );
  checkOrder(
    'clauseLead',
    'The club won its first title in [1930].',
    'It won its first title in [1934] and moved to the new ground in [1921].',
  );
  checkOrder(
    'claimClauseCover',
    'When the museum opened, the tower cost [$3m].',
    'The tower cost [$4m] and the museum [$9m].',
  );
  checkOrder(
    'clauseReverse',
    'The tower cost [$3m].',
    'The tower cost [$4m], and the architect from Oslo asked for a fee of [$9m].',
  );
  checkOrder(
    'clauseAgreeing',
    'In 1934 they sold [12] boats.',
    'In 1934 they sold [14] boats, but [30] in 1950.',
  );
  it('clauseDiffering: another season is another matter', () => {
    const draft = 'The third season began in [2016].';
    const source = 'The second season began in [2010], the third in [2011].';
    assert.deepEqual(features(draft, source, 'clauseDiffering'), [1, 0]);
  });
});
