import assert from 'node:assert/strict';
import { changeExceptions, type ExceptionChange } from '../../../../server/src/workspace/exceptions/edit';
import { readExceptions } from '../../../../server/src/workspace/exceptions/read';
import type { AcceptedEntry, IgnoredEntry } from '../../../../server/src/workspace/exceptions/schema';

const accepted: AcceptedEntry = {
  text: '35 milioni',
  context: 'Il ponte è costato 35 milioni.',
  evidence: [{ document: 'seeds/ponte.md', quote: 'È costato 38 milioni.', value: '38 milioni' }],
  reason: 'Con gli arredi',
  date: '2025-11-26',
};
const ignored: IgnoredEntry = {
  text: '35 milioni',
  context: 'Il ponte è costato 35 milioni.',
  document: 'seeds/ponte.md',
};
const claim = { text: accepted.text, context: accepted.context, occurrence: 1 };

const uriOf = (document: string) => `file:///${document}`;
const read = (value: unknown) =>
  readExceptions(typeof value === 'string' ? value : JSON.stringify(value), uriOf);

function change(before: unknown, by: ExceptionChange): unknown {
  const result = changeExceptions(before === undefined ? undefined : JSON.stringify(before), by, uriOf);
  return 'text' in result ? JSON.parse(result.text) : result.problem;
}

describe('the file of accepted figures', () => {
  it('holds accepted figures and ignored sources', () => {
    const { exceptions, problems } = read({ version: 1, accepted: [accepted], ignored: [ignored] });
    assert.deepEqual(problems, []);
    assert.deepEqual(exceptions, {
      accepted: [{ ...accepted, occurrence: 1 }],
      ignored: [{ ...claim, uri: 'file:///seeds/ponte.md' }],
    });
  });

  const malformed: readonly (readonly [string, unknown, string, string])[] = [
    ['no JSON', '{ "version": 1,', '', 'json'],
    ['a list', [], '', 'file'],
    ['no version', {}, 'version', 'version'],
    ['a later version', { version: 2 }, 'version', 'version'],
    ['a list that is none', { version: 1, accepted: {} }, 'accepted', 'list'],
  ];
  for (const [what, value, at, expected] of malformed) {
    it(`counts for nothing where it is ${what}, and says so`, () => {
      const { exceptions, problems } = read(value);
      assert.deepEqual(exceptions, { accepted: [], ignored: [] });
      assert.deepEqual(problems, [{ at, expected }]);
    });
  }

  const entries: readonly (readonly [string, unknown, string, string])[] = [
    ['no object', 'ponte', 'accepted[1]', 'entry'],
    ['without a text', { ...accepted, text: undefined }, 'accepted[1].text', 'text'],
    ['with an empty context', { ...accepted, context: '' }, 'accepted[1].context', 'text'],
    ['with an occurrence of 0', { ...accepted, occurrence: 0 }, 'accepted[1].occurrence', 'number'],
    ['with a reason that is a number', { ...accepted, reason: 4 }, 'accepted[1].reason', 'reason'],
    ['with a day that is none', { ...accepted, date: '2025-02-30' }, 'accepted[1].date', 'date'],
    ['with evidence that is no list', { ...accepted, evidence: 'x' }, 'accepted[1].evidence', 'evidence'],
    ['with a fact that is none', { ...accepted, evidence: [3] }, 'accepted[1].evidence[0]', 'fact'],
    [
      'with a fact without its value',
      { ...accepted, evidence: [{ quote: 'È costato 38.' }] },
      'accepted[1].evidence[0].value',
      'text',
    ],
  ];
  for (const [how, entry, at, expected] of entries) {
    it(`names an entry ${how}, and the others count`, () => {
      const other = { ...accepted, text: '420 metri' };
      const { exceptions, problems } = read({ version: 1, accepted: [accepted, entry, other] });
      assert.deepEqual(problems, [{ at, expected }]);
      assert.deepEqual(
        exceptions.accepted.map(({ text }) => text),
        ['35 milioni', '420 metri'],
      );
    });
  }

  it("holds somebody's notes without complaint", () => {
    const { problems } = read({ version: 1, note: 'Di Anna', accepted: [{ ...accepted, by: 'Anna' }] });
    assert.deepEqual(problems, []);
  });
});

describe('a change of the file of accepted figures', () => {
  it('makes the file', () => {
    assert.deepEqual(change(undefined, { kind: 'accept', entry: accepted }), {
      version: 1,
      accepted: [accepted],
    });
  });

  it('leaves all else as it is, malformed entries and notes included', () => {
    const before = { $schema: 'x', version: 1, accepted: ['?', { ...accepted, text: '420' }], note: 1 };
    assert.deepEqual(change(before, { kind: 'accept', entry: accepted }), {
      ...before,
      accepted: [...before.accepted, accepted],
    });
    assert.deepEqual(change(before, { kind: 'ignore', entry: ignored }), { ...before, ignored: [ignored] });
    assert.deepEqual(change(before, { kind: 'withdraw', claim }), before);
  });

  it('puts a new acceptance in place of one of the same claim', () => {
    const later = {
      ...accepted,
      context: 'Il ponte  è costato 35 milioni.',
      reason: 'Altro',
      date: '2026-01-02',
    };
    const before = { version: 1, accepted: [accepted] };
    assert.deepEqual(change(before, { kind: 'accept', entry: later }), { version: 1, accepted: [later] });
  });

  it('takes an acceptance back', () => {
    assert.deepEqual(change({ version: 1, accepted: [accepted] }, { kind: 'withdraw', claim }), {
      version: 1,
    });
    const second = { ...accepted, occurrence: 2 };
    assert.deepEqual(change({ version: 1, accepted: [accepted, second] }, { kind: 'withdraw', claim }), {
      version: 1,
      accepted: [second],
    });
  });

  it('compares with an ignored source again', () => {
    const other = { ...ignored, document: 'seeds/altro.md' };
    const before = { version: 1, ignored: [ignored, other] };
    assert.deepEqual(change(before, { kind: 'heed', claim, uri: 'file:///seeds/ponte.md' }), {
      version: 1,
      ignored: [other],
    });
  });

  it('keeps the indentation and the line breaks', () => {
    const before = '{\r\n\t"version": 1\r\n}\r\n';
    const result = changeExceptions(before, { kind: 'ignore', entry: ignored }, uriOf);
    assert.ok('text' in result);
    assert.match(result.text, /^\{\r\n\t"version": 1,\r\n\t"ignored": \[\r\n\t\t\{\r\n/);
  });

  it('leaves a file alone that it does not understand', () => {
    for (const before of ['{', '[]', '{"version": 7, "accepted": []}']) {
      const result = changeExceptions(before, { kind: 'accept', entry: accepted }, uriOf);
      assert.ok('problem' in result, before);
    }
  });
});
