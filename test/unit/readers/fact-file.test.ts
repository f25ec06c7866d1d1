import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { read } from '../../../server/src/core/readers';

/** Reads a fact file and asserts its passages, each of which must be as long as what it stands for. */
function check(text: string, ...expected: string[]): void {
  const { passages } = read({ uri: 'file:///seeds/key.facts.json', text });
  for (const { span, text: passage } of passages) assert.equal(passage.length, span.end - span.start);
  assert.deepEqual(
    passages.map((passage) => passage.text),
    expected,
  );
}

describe('fact files', () => {
  it('have a passage for each fact', () => {
    check(
      '{ "facts": ["Il ponte costa 38 milioni.", "È lungo 184 metri."] }',
      'Il ponte costa 38 milioni.',
      'È lungo 184 metri.',
    );
  });

  it('take no other text for a fact', () => {
    check('{ "title": "\\"facts\\": [", "facts": ["One of 3."], "language": "en" }', 'One of 3.');
    check('{ "facts": [] , "title": "38" }');
  });

  it('keep their places behind an escape', () => {
    check('{ "facts": ["The \\"Ark\\" has 12 decks."] }', 'The  "Ark " has 12 decks.');
    check('{ "facts": ["caff\\u00e8 38"] }', 'caff\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC 38');
  });

  it('state their own title, date and language', () => {
    const text = '{ "title": "Key facts", "date": "2025-11-04", "language": "en", "facts": ["3 of 4"] }';
    const { title, date, language } = read({ uri: 'key.facts.json', text });
    assert.deepEqual({ title, date, language }, { title: 'Key facts', date: '2025-11-04', language: 'en' });
  });

  it('are empty where they have another form', () => {
    for (const text of ['', '{', '[]', 'null', '{ "facts": "38" }', '{"a": 1}']) check(text);
  });
});
