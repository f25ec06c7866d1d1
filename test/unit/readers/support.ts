import assert from 'node:assert/strict';
import { read } from '../../../server/src/core/readers';
import type { Document, Passage, ReadDocument } from '../../../server/src/core/text/document';

/**
 * Reads a text and asserts its passages, each written as `kind: text`. Runs of blanks count as one, and of opaque
 * content (`￼`) too; that they are as long as what they stand for is asserted of every passage.
 */
export function check(
  languageId: string,
  text: string,
  expected: readonly string[],
  more: Partial<Document> = {},
): ReadDocument {
  const content = read({ uri: 'file:///documento', text, languageId, ...more });
  for (const passage of content.passages) assertInPlace(text, passage);
  const found = content.passages.map(
    ({ kind, level, text }) =>
      `${kind}${level ?? ''}: ${text.replace(/\uFFFC+/g, '\uFFFC').replace(/ +/g, ' ')}`,
  );
  assert.deepEqual(found, expected);
  return content;
}

/** Every letter and digit of a passage stands at its place in the document. */
export function assertInPlace(text: string, { span, text: passage }: Passage): void {
  assert.equal(passage.length, span.end - span.start);
  const source = text.slice(span.start, span.end);
  for (let at = 0; at < passage.length; at++) {
    const unit = passage.charAt(at);
    if (/[\p{L}\p{N}]/u.test(unit))
      assert.equal(unit, source.charAt(at), `at ${at} of ${JSON.stringify(source)}`);
  }
}
