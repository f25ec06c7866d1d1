import assert from 'node:assert/strict';
import { check } from '../../support/checked-draft';

const bridge = {
  title: 'Il ponte di Valdirosa',
  date: '2024-05-14',
  text: `Il ponte di Valdirosa è costato circa 38 milioni di euro.
È lungo almeno 420 metri e lo attraversano oltre 12.000 auto al giorno.
I lavori sono durati quasi sette anni e ci sono voluti fino a 90 operai.
Il ponte di Valdirosa ha 14 piloni.`,
};

describe('a hedge that the draft drops', () => {
  const noted: [draft: string, said: string, replacement: string][] = [
    [
      'Il ponte di Valdirosa è costato {{=38 milioni di euro}}.',
      'circa 38 milioni di euro',
      'circa 38 milioni di euro',
    ],
    [
      '{{=Trentotto milioni di euro}} è costato il ponte di Valdirosa.',
      'circa 38 milioni di euro',
      'Circa trentotto milioni di euro',
    ],
    [
      'Il ponte di Valdirosa è lungo {{=420 metri}} e lo attraversano oltre 12.000 auto al giorno.',
      'almeno 420 metri',
      'almeno 420 metri',
    ],
    ['Sul ponte di Valdirosa passano ogni giorno {{=12.000}} auto.', 'oltre 12.000', 'oltre 12.000'],
    ['The Valdirosa bridge cost {{=€38 million}}.', 'circa 38 milioni di euro', 'about €38 million'],
  ];
  for (const [draft, said, replacement] of noted) {
    it(`is noted: ${draft}`, () => {
      const [note, ...others] = check([bridge], draft).flatMap((claim) => claim.note ?? []);
      assert.deepEqual(note, { kind: 'hedgeDropped', said, replacement });
      assert.deepEqual(others, []);
    });
  }

  const exact = 'Il ponte di Valdirosa è costato 38 milioni di euro.';
  const silent: [why: string, draft: string, sources?: string[]][] = [
    ['the draft hedges too', 'Il ponte di Valdirosa è costato circa 38 milioni di euro.'],
    ['the draft hedges otherwise', 'Il ponte di Valdirosa è costato non meno di 38 milioni di euro.'],
    ['the draft is a range', 'Il ponte di Valdirosa è costato tra 37 e 38 milioni di euro.'],
    ['a source is exact', exact, [exact]],
    ['the source is exact', 'Il ponte di Valdirosa ha 14 piloni.'],
    ['an article stands before', 'I 38 milioni di euro del ponte di Valdirosa sono spesi.'],
    ['it is about something else', 'La piscina di Lagoscuro è costata 38 milioni di euro.'],
  ];
  for (const [why, draft, sources = []] of silent) {
    it(`is not noted where ${why}`, () => {
      const claims = check([bridge, ...sources], draft);
      assert.deepEqual(
        claims.flatMap((claim) => claim.note ?? []),
        [],
      );
    });
  }

  it('is not noted within an adjective', () => {
    const source = 'The Marlow bridge took about seven years to build. It is at least 40 metres high.';
    const claims = check(
      [source],
      'The seven-year work on the Marlow bridge is over, and so is its 40-metre climb.',
    );
    assert.deepEqual(
      claims.flatMap((claim) => claim.note ?? []),
      [],
    );
  });

  it('leaves markup where it is', () => {
    const draft = 'Il ponte di Valdirosa è costato **38** milioni di euro.';
    const claims = check([bridge], draft, { draft: { languageId: 'markdown' } });
    const claim = claims.find(({ note }) => note);
    assert.ok(claim?.note);
    assert.equal(
      draft.slice(0, claim.start) + claim.note.replacement + draft.slice(claim.end),
      'Il ponte di Valdirosa è costato **circa 38** milioni di euro.',
    );
  });
});
