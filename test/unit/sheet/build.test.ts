import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedClaim } from '../../../server/src/core/checking/claim';
import { messages } from '../../../server/src/messages';
import { buildSheet, renderSheet } from '../../../server/src/sheet';

const text = 'Costa 35 milioni di euro, non 35 milioni di euro.';
const first = { start: 6, end: 24 };
const second = { start: 30, end: 48 };

function sheetOf(...claims: readonly CheckedClaim[]) {
  const document = { uri: 'file:///bozza.md', text };
  const lines = TextDocument.create(document.uri, 'markdown', 0, text);
  const drafts = [{ document, path: 'bozza.md', lines, claims, mentions: [] }];
  return buildSheet({ messages: messages.en, drafts, sources: [] });
}

const claim: CheckedClaim = {
  ...first,
  type: 'money',
  verdict: 'contradicted',
  confidence: 0.9,
  evidence: [],
};

describe('what the sheet shows of a claim', () => {
  it('is recognized by its words and how often they stood before', () => {
    const [draft] = sheetOf(claim, { ...claim, ...second }).drafts;
    assert.deepEqual(
      draft?.claims.map(({ key, id }) => [key, id]),
      [
        ['0 35 milioni di euro', '1-1'],
        ['1 35 milioni di euro', '1-2'],
      ],
    );
  });

  it('is how sure the verdict is, in words', () => {
    assert.equal(sheetOf(claim).drafts[0]?.claims[0]?.sureness, 'High confidence: 90%');
  });

  it('is that it was accepted, which is counted apart and can be chosen', () => {
    const acceptance = { reason: 'Seen in the minutes', date: '2025-03-04', expired: false };
    const sheet = sheetOf({ ...claim, acceptance });
    const [shown] = sheet.drafts[0]?.claims ?? [];
    assert.equal(shown?.verdict, 'accepted');
    assert.match(shown.finding, /accepted.*March 4, 2025.*Seen in the minutes/i);
    assert.deepEqual([sheet.counts.accepted, sheet.counts.contradicted], [1, 0]);
    const page = renderSheet(sheet, { messages: messages.en, inEditor: false });
    assert.match(page, /<button[^>]+data-filter="accepted"/);
    const without = renderSheet(sheetOf(claim), { messages: messages.en, inEditor: false });
    assert.doesNotMatch(without, /data-filter="accepted"/);
  });

  it('is that the draft has dropped a hedge', () => {
    const note = { kind: 'hedgeDropped', said: 'about 35 million', replacement: 'circa 35 milioni' } as const;
    const [shown] = sheetOf({ ...claim, verdict: 'supported', note }).drafts[0]?.claims ?? [];
    assert.match(shown?.finding ?? '', /^The sources confirm it\. .*about 35 million/);
  });
});
