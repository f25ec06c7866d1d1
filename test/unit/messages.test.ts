import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CheckedClaim, Evidence } from '../../server/src/core/checking/claim';
import { messages, messagesFor } from '../../server/src/messages';
import { describe as describeClaim, spellDate, surfaceOf } from '../../server/src/messages/describe';

/** Every key of a tree of messages, with what it holds: a text, or a function of so many parameters. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

/** Every text of a tree of messages that takes no parameters. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe('messages', () => {
  it('hold the same keys, with as many parameters, in every language', () => {
    const expected = keysOf(messages.en).sort();
    for (const other of Object.values(messages)) assert.deepEqual(keysOf(other).sort(), expected);
  });

  it('are never empty', () => {
    for (const language of Object.values(messages)) {
      for (const text of textsOf(language)) assert.notEqual(text.trim(), '');
    }
  });

  it('are chosen by a locale, and are English for any other', () => {
    for (const locale of ['it', 'it-IT', 'it_IT.UTF-8', 'IT'])
      assert.equal(messagesFor(locale).language, 'it');
    for (const locale of ['en', 'en_US.UTF-8', 'C', 'C.UTF-8', 'de_DE', 'ita_x', '', undefined]) {
      assert.equal(messagesFor(locale).language, 'en');
    }
  });

  it('count in singular and plural', () => {
    const counts = { contradicted: 1, disputed: 0, supported: 1200, unsupported: 2, accepted: 0 };
    assert.equal(
      messages.it.cli.summary(1, counts),
      '1.203 cifre e nomi in 1 bozza: 1 contraddetto, 1.200 confermati, 2 senza riscontro.',
    );
    assert.equal(
      messages.en.cli.summary(2, { ...counts, disputed: 1 }),
      '1,204 figures and names in 2 drafts: 1 contradicted, 1 disputed, 1,200 confirmed, 2 not in the sources.',
    );
  });
});

describe('what is said of a claim', () => {
  const quote = 'Il ponte costa 12 milioni di euro.';
  const evidence: Evidence = {
    uri: 'file:///fonte.txt',
    quote,
    quoteStart: 100,
    start: 100 + quote.indexOf('12'),
    end: 100 + quote.indexOf('.'),
    agrees: false,
  };
  const claim: CheckedClaim = {
    start: 0,
    end: 10,
    type: 'money',
    verdict: 'contradicted',
    confidence: 0.9,
    evidence: [evidence],
  };

  it('reads a fact out of its quote', () => {
    assert.equal(surfaceOf(evidence), '12 milioni di euro');
  });

  it("prefers the draft's style, then the source's words, then says so in general", () => {
    const say = (change: Partial<CheckedClaim>) => describeClaim({ ...claim, ...change }, messages.it);
    assert.equal(say({ replacement: '12 mln €' }), 'Le fonti dicono 12 mln €');
    assert.equal(say({}), 'Le fonti dicono 12 milioni di euro');
    assert.equal(say({ evidence: [] }), 'Le fonti dicono altro');
  });

  it('names each value of sources that disagree once', () => {
    const other = { ...evidence, replacement: '11 milioni di euro' };
    assert.equal(
      describeClaim({ ...claim, verdict: 'disputed', evidence: [evidence, other, other] }, messages.en),
      'The sources disagree: 12 milioni di euro and 11 milioni di euro',
    );
  });

  it('spells dates out', () => {
    assert.equal(spellDate('2025-11-04', 'it'), '4 novembre 2025');
    assert.equal(spellDate('2025-11-04', 'en'), 'November 4, 2025');
    assert.equal(spellDate('autunno', 'it'), 'autunno');
  });
});
