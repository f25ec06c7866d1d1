import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { messages } from '../../../server/src/messages';
import { explainFailure } from '../../../server/src/messages/describe';
import { factFileProblem } from '../../../server/src/workspace/fact-file';

describe('what is wrong with a fact file', () => {
  const table: [text: string, at: string, expected: string][] = [
    ['{ "facts": [', '', 'json'],
    ['[]', '', 'object'],
    ['{ "fact": [] , "facts": []}', '', 'object'],
    ['{ "title": "No list" }', 'facts', 'facts'],
    ['{ "facts": "one" }', 'facts', 'facts'],
    ['{ "facts": ["one", 2] }', 'facts[1]', 'fact'],
    ['{ "facts": [""] }', 'facts[0]', 'fact'],
    ['{ "facts": [], "date": "4 November" }', 'date', 'date'],
    ['{ "facts": [], "language": "fr" }', 'language', 'language'],
    ['{ "facts": [], "title": 3 }', 'title', 'title'],
  ];
  for (const [text, at, expected] of table) {
    it(`${text}: ${expected}`, () => {
      assert.deepEqual(factFileProblem(text), { at, expected });
    });
  }

  it('is nothing where all is well', () => {
    assert.equal(
      factFileProblem('{ "title": "t", "date": "2025-11-04", "language": "it", "facts": ["a"] }'),
      undefined,
    );
  });

  it('is told with the place and what was expected', () => {
    const text = explainFailure({ at: 'facts[1]', expected: 'fact' }, 0, messages.en);
    assert.equal(text, 'facts[1] must be a sentence');
  });
});
