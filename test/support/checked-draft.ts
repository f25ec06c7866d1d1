import assert from 'node:assert/strict';
import { createFactChecker, type FactCheckerOptions } from '../../server/src/core/checking/checker';
import type { CheckedClaim, Verdict } from '../../server/src/core/checking/claim';
import type { Document } from '../../server/src/core/text/document';

/** A source as its text alone, or with what else is known of it. */
export type SourceText = string | (Partial<Document> & { readonly text: string });

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly replacement?: string;
}

export interface CheckOptions extends FactCheckerOptions {
  /** What else is known of the draft. */
  readonly draft?: Partial<Document>;
}

/**
 * Checks a marked draft against sources, with the real checker, and asserts its verdicts:
 * `{{35 milioni=>38 milioni}}` is contradicted and so corrected, `{{=35 milioni}}` supported, `{{!35 milioni}}` disputed,
 * `{{?35 milioni}}` unsupported. Nothing else may be contradicted. Every span of the answer is asserted to resolve.
 */
export function check(
  sources: readonly SourceText[],
  marked: string,
  { draft, ...options }: CheckOptions = {},
): readonly CheckedClaim[] {
  const checker = createFactChecker(options);
  const documents = sources.map((source, index) => ({
    uri: `source:${index}`,
    ...(typeof source === 'string' ? { text: source } : source),
  }));
  for (const document of documents) checker.setSource(document);
  const { text, marks } = unmark(marked);
  const { claims } = checker.check({ uri: 'draft:', ...draft, text });
  assertSpansResolve(text, documents, claims);
  for (const mark of marks) assertVerdict(text, mark, claims);
  const alarms = claims.filter(({ verdict }) => verdict === 'contradicted');
  const unexpected = alarms.filter(
    ({ start, end }) => !marks.some((mark) => mark.start < end && start < mark.end),
  );
  assert.deepEqual(
    unexpected.map(({ start, end }) => text.slice(start, end)),
    [],
    'contradicted though it is right',
  );
  return claims;
}

function assertVerdict(text: string, mark: Mark, claims: readonly CheckedClaim[]): void {
  const marked = text.slice(mark.start, mark.end);
  const claim = claims.find(({ start, end }) => mark.start < end && start < mark.end);
  assert.ok(claim, `"${marked}" is not checked`);
  assert.equal(claim.verdict, mark.verdict, `"${marked}" with confidence ${claim.confidence}`);
  assert.ok(claim.confidence >= 0 && claim.confidence <= 1);
  if (mark.replacement === undefined) return;
  assert.ok(claim.replacement !== undefined, `"${marked}" has no replacement`);
  const put = (start: number, end: number, by: string): string => text.slice(0, start) + by + text.slice(end);
  assert.equal(
    put(claim.start, claim.end, claim.replacement),
    put(mark.start, mark.end, mark.replacement),
    'the corrected draft',
  );
}

/** Each claim lies in the draft in order; each piece of evidence in its source, and its figure within the quote. */
function assertSpansResolve(
  text: string,
  sources: readonly Document[],
  claims: readonly CheckedClaim[],
): void {
  let last = 0;
  for (const { start, end, verdict, evidence, replacement } of claims) {
    assert.ok(start >= last && start < end && end <= text.length, `the span ${start} to ${end}`);
    last = start;
    assert.equal(text.slice(start, end), text.slice(start, end).trim());
    if (replacement !== undefined) assert.notEqual(replacement, text.slice(start, end));
    assert.equal(evidence.length > 0, verdict !== 'unsupported', `evidence for "${text.slice(start, end)}"`);
    for (const fact of evidence) {
      const source = sources.find(({ uri }) => uri === fact.uri);
      assert.ok(source, `no source ${fact.uri}`);
      const { quote, quoteStart } = fact;
      assert.equal(source.text.slice(quoteStart, quoteStart + quote.length), quote);
      const within = quote.slice(fact.start - quoteStart, fact.end - quoteStart);
      assert.notEqual(within, '');
      assert.equal(source.text.slice(fact.start, fact.end), within);
    }
  }
}

function unmark(marked: string): { text: string; marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const { index, 0: whole, 1: inner = '' } of marked.matchAll(/\{\{(.*?)\}\}/g)) {
    text += marked.slice(last, index);
    last = index + whole.length;
    const mark = readMark(inner);
    marks.push({ ...mark.rest, start: text.length, end: text.length + mark.stated.length });
    text += mark.stated;
  }
  return { text: text + marked.slice(last), marks };
}

function readMark(inner: string): { stated: string; rest: Pick<Mark, 'verdict' | 'replacement'> } {
  const [stated = '', replacement] = inner.split('=>');
  if (replacement !== undefined) return { stated, rest: { verdict: 'contradicted', replacement } };
  const verdicts = { '=': 'supported', '!': 'disputed', '?': 'unsupported' } as const;
  const verdict = Object.entries(verdicts).find(([sign]) => inner.startsWith(sign))?.[1];
  assert.ok(verdict, `{{${inner}}} is no mark`);
  return { stated: inner.slice(1), rest: { verdict } };
}
