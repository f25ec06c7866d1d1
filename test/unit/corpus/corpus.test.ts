import assert from 'node:assert/strict';
import {
  benchmarkCase,
  CorpusError,
  corpusSubjects,
  loadCorpus,
  parseCorpusFile,
  unmark,
  type CorpusCase,
} from '../../support/corpus';

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const verdictsOf = (item: CorpusCase): Set<string> => new Set(item.marks.map((mark) => mark.verdict));

describe('the labelled corpus', () => {
  const cases = loadCorpus();

  it('holds at least 300 labelled claims in every language and direction, on ten subjects', () => {
    const claims = cases.flatMap((item) =>
      item.marks.filter((mark) => mark.verdict === 'contradicted' || mark.verdict === 'supported'),
    );
    assert.ok(claims.length >= 300, `${claims.length} claims`);
    assert.deepEqual(new Set(cases.map((item) => item.subject)), new Set(corpusSubjects));
    assert.deepEqual(
      new Set(cases.map((item) => `${item.sourceLang}>${item.lang}`)),
      new Set(['it>it', 'en>en', 'it>en', 'en>it']),
    );
  });

  it('gives every case an id of its own', () => {
    assert.equal(new Set(cases.map((item) => item.id)).size, cases.length);
  });

  it('keeps each file in the folder of its languages', () => {
    for (const item of cases) {
      const folder = item.sourceLang === item.lang ? item.lang : 'cross';
      assert.ok(item.id.startsWith(`${folder}/${item.subject}-`), item.id);
    }
  });

  it('resolves every mark to its text', () => {
    for (const item of cases) {
      assert.ok(item.marks.length > 0, item.id);
      for (const mark of item.marks) {
        assert.ok(mark.text.trim() === mark.text && mark.text.length > 0, `${item.id}: "${mark.text}"`);
        assert.equal(item.draft.slice(mark.start, mark.end), mark.text, item.id);
      }
    }
  });

  it('labels every draft as its marks say', () => {
    for (const item of cases) {
      const verdicts = verdictsOf(item);
      assert.equal(item.kind === 'refuted', verdicts.has('contradicted'), item.id);
      assert.equal(item.kind === 'unrelated', verdicts.has('unsupported'), item.id);
    }
  });

  it('has sources and drafts of a readable length', () => {
    for (const item of cases) {
      assert.ok(item.sources.length >= 1 && item.sources.length <= 3, item.id);
      for (const source of item.sources) {
        assert.ok(words(source.text) >= 20 && words(source.text) <= 500, `${item.id}: ${words(source.text)}`);
      }
      const least = item.sub.startsWith('claim-') ? 3 : 25;
      assert.ok(words(item.draft) >= least && words(item.draft) <= 260, `${item.id}: ${words(item.draft)}`);
    }
  });

  it('has no source in both splits', () => {
    const splits = new Map<string, string>();
    for (const item of cases) {
      for (const source of item.sources) {
        assert.equal(splits.get(source.text) ?? item.split, item.split, `${item.id}: ${source.name}`);
        splits.set(source.text, item.split);
      }
    }
    assert.deepEqual(new Set(splits.values()), new Set(['fit', 'report']));
  });
});

describe('the form of the corpus', () => {
  const file = (draft: string): string =>
    `---\nsubject: sport\nsplit: fit\nlanguage: it\n---\n\n## Source: Titolo (2024-01-31)\n\nTesto.\n\n## Draft: ${draft}\n`;

  it('takes the marks out and keeps their spans', () => {
    const { draft, marks } = unmark(
      '😀 {{3=>4|count}} su {{=5|count}}, {{?a|org}}, {{!b|place|infer}}, {{~c}}.',
    );
    assert.equal(draft, '😀 3 su 5, a, b, c.');
    assert.deepEqual(
      marks.map((mark) => [mark.verdict, draft.slice(mark.start, mark.end)]),
      [
        ['contradicted', '3'],
        ['supported', '5'],
        ['unsupported', 'a'],
        ['disputed', 'b'],
        ['tolerated', 'c'],
      ],
    );
  });

  it('reads each item of a list of claims as a draft of its own', () => {
    const claims = file('x').replace(
      '## Draft: x',
      '## Claims: it\n\n- Sono {{3=>4|count}}.\n- Sono {{=4|count}}.\n- Era {{?5|count}}.',
    );
    assert.deepEqual(
      parseCorpusFile('it/sport-x', claims).map(({ id, kind, draft }) => [id, kind, draft]),
      [
        ['it/sport-x#claim-it-1', 'refuted', 'Sono 3.'],
        ['it/sport-x#claim-it-2', 'supported', 'Sono 4.'],
        ['it/sport-x#claim-it-3', 'unrelated', 'Era 5.'],
      ],
    );
  });

  it('counts a benchmark offset in code points', () => {
    const [item] = parseCorpusFile('it/sport-x', file('it, refuted, many\n\n😀 sono {{3=>4|count}}'));
    assert.ok(item);
    assert.deepEqual(benchmarkCase(item)['errors'], [
      { wrong: '3', offset: 7, expected: '4', type: 'count', level: 'direct' },
    ]);
    assert.deepEqual(item.sources, [{ name: 'Titolo', text: 'Testo.', date: '2024-01-31' }]);
  });

  for (const [what, draft] of [
    ['an unknown type', 'it, refuted, many\n\n{{3=>4|number}}'],
    ['a mark without a value to expect', 'it, refuted, many\n\n{{3|count}}'],
    ['a mark that is not closed', 'it, refuted, many\n\n{{3=>4|count'],
    ['an unknown kind', 'it, wrong, many\n\n{{3=>4|count}}'],
    ['a draft without a name', 'it, refuted\n\n{{3=>4|count}}'],
    ['a claim that is no item of a list', 'it, refuted, x\n\n## Claims: it\n\n{{3=>4|count}}'],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(() => parseCorpusFile('it/sport-x', file(draft)), CorpusError);
    });
  }
});
