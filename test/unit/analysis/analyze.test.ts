import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createAnalyzer, type AnalyzedDocument } from '../../../server/src/core/analysis/analyze';

/** The mentions of a document in short: the kind of a name, the year of a date. */
function mentionsOf({ passages }: AnalyzedDocument): readonly string[] {
  return passages
    .flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions))
    .map(({ figure }) => {
      if (figure.type === 'name') return `${figure.name}: ${figure.kind ?? 'unknown'}`;
      return figure.type === 'date' ? String(figure.from.year) : figure.type;
    });
}

describe('a draft that is analyzed again', () => {
  const known = (): boolean => true;
  const draft = { uri: 'draft:', language: 'en', languageId: 'markdown' } as const;

  it('has its names settled by what the other passages say now', () => {
    const analyzer = createAnalyzer();
    const read = (other: string): readonly string[] =>
      mentionsOf(analyzer.analyze({ ...draft, text: `The note is about Altman.\n\n${other}` }, known));
    assert.deepEqual(read('Nothing else happened.'), ['Altman: unknown']);
    assert.deepEqual(read('The chief executive Sam Altman came back.'), [
      'Altman: person',
      'Sam Altman: person',
    ]);
    assert.deepEqual(read('Nothing else happened.'), ['Altman: unknown']);
  });

  it('has its relative dates settled by the day that it speaks from now', () => {
    const analyzer = createAnalyzer();
    const read = (date: string): readonly string[] =>
      mentionsOf(analyzer.analyze({ ...draft, text: 'It opened last year.', date }, known));
    assert.deepEqual(read('2024-05-01'), ['2023']);
    assert.deepEqual(read('2025-05-01'), ['2024']);
  });

  it('keeps the sentences that are settled as before', () => {
    const analyzer = createAnalyzer();
    const firstOf = (text: string): unknown =>
      analyzer.analyze({ ...draft, text }, known).passages[0]?.sentences[0];
    const before = firstOf('Sam Altman, the chief executive, resigned.\n\nThere were 3 others.');
    assert.ok(before);
    assert.equal(firstOf('Sam Altman, the chief executive, resigned.\n\nThere were 4 others.'), before);
  });
});
