import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Name, NameKind } from '../../../server/src/core/figures/figure';
import { countryOf } from '../../../server/src/core/names/aliases';
import { foldName } from '../../../server/src/core/names/fold';
import { matchNames, type NameRelation } from '../../../server/src/core/names/match';
import { buildNameIndex } from '../../../server/src/core/names/name-index';

/** A name; `Name:p` gives its kind, `=KEY` a key of its own. */
function name(notation: string): Name {
  const [, surface = '', key, mark] = /^([^:=]+)(?:=([^:]+))?(?::(\w))?$/.exec(notation) ?? [];
  const kinds: Readonly<Record<string, NameKind>> = {
    p: 'person',
    o: 'organization',
    l: 'place',
    n: 'nationality',
  };
  const kind = kinds[mark ?? ''];
  return {
    type: 'name',
    ...(kind === undefined ? {} : { kind }),
    name: surface,
    key: key ?? foldName(surface),
  };
}

type Row = readonly [draft: string, source: string, relation: NameRelation];

const rows: readonly Row[] = [
  ['Erdoğan', 'Erdogan', 'same'],
  ['Coca-Cola', 'Coca Cola', 'same'],
  ['O’Brien', "O'Brien", 'same'],
  ['J. K. Tallis', 'J.K. Tallis', 'same'],
  ['Italia=IT:l', 'italiano=IT:n', 'same'],
  ['Londra:l', 'London:l', 'alias'],
  ['Monaco di Baviera', 'Munich', 'alias'],
  ['Pechino', 'Beijing', 'alias'],
  ['Londra:l', 'Leeds:l', 'different'],
  ['ONU', 'United Nations', 'alias'],
  ['Bce', 'European Central Bank', 'alias'],
  ['AWS', 'Amazon Web Services', 'alias'],
  ['NBR', 'National Bank of Ruritania', 'alias'],
  ['Amazon:o', 'Amazon Web Services:o', 'different'],
  ['inglese=GB-ENG:n', 'britannico=GB:n', 'alias'],
  ['francese=FR:n', 'britannico=GB:n', 'different'],
  ['Iran=IR:l', 'Iraq=IQ:l', 'different'],
  ['Berti', 'Carla Berti:p', 'shortForm'],
  ['Carla', 'Carla Berti', 'shortForm'],
  ['Carla Maria Berti', 'Carla Berti', 'shortForm'],
  ['Kelvio', 'Kelvio S.p.A.:o', 'shortForm'],
  ['Bologna:l', 'University of Bologna:o', 'different'],
  ['Tim Quill', 'Timothy Quill', 'alias'],
  ['Beppe Corvi', 'Giuseppe Corvi', 'alias'],
  ['Zac Quill', 'Zachary James Quill', 'alias'],
  ['Carl Quill', 'Carla Quill', 'sameSurname'],
  ['J. Quill', 'John Quill', 'alias'],
  ['George W. Marsh', 'George H. W. Marsh', 'different'],
  ['Anna Corvi', 'Paola Corvi', 'sameSurname'],
  ['Mario Corvi', 'Maria Corvi', 'sameSurname'],
  ['Anna Corvi', 'Anna Rinaldi', 'different'],
  ['Corvetti', 'Corveti', 'nearMiss'],
  ['Matt Garmann', 'Matt Garman', 'nearMiss'],
  ['Ocaris', 'Ocarsi', 'nearMiss'],
  ['Altmann', 'Sam Altman:p', 'nearMiss'],
  ['Altmann:o', 'Sam Altman:p', 'different'],
  ['Bari:l', 'Bali:l', 'different'],
  ['A320', 'A330', 'different'],
  ['Habsburgs', 'Habsburg', 'different'],
];

describe('comparing names', () => {
  for (const [draft, source, relation] of rows) {
    it(`${draft} and ${source}: ${relation}`, () => {
      assert.equal(matchNames(name(draft), name(source)).relation, relation);
    });
  }
  it('a spelling that a source has is no misspelling', () => {
    const occurs = (word: string): boolean => word === 'bruno';
    assert.equal(matchNames(name('Bruno'), name('Bruni')).relation, 'different');
    assert.equal(matchNames(name('Brunno'), name('Bruni'), occurs).relation, 'different');
    assert.equal(
      matchNames(name('Corveti'), name('Corvetti'), (word) => word === 'corveti').relation,
      'different',
    );
  });
  it('a misspelled surname is put right alone', () => {
    assert.deepEqual(matchNames(name('Bertti'), name('Carla Berti:p')), {
      relation: 'nearMiss',
      distance: 1,
      spelling: 'Berti',
    });
  });
  it('a place knows its country', () => {
    assert.equal(countryOf('milan'), 'IT');
    assert.equal(countryOf('atlantide'), undefined);
  });
});

describe('looking names up', () => {
  const index = buildNameIndex(
    [
      'Carla Berti:p',
      'Paola Berti:p',
      'United Nations:o',
      'London:l',
      'Corvetti:p',
      'Amazon Web Services:o',
      'Italia=IT:l',
    ].map(name),
  );
  const cases: readonly (readonly [draft: string, found: readonly string[]])[] = [
    ['Carla Berti', ['same Carla Berti', 'sameSurname Paola Berti']],
    ['Berti', ['shortForm Carla Berti', 'shortForm Paola Berti']],
    ['Londra', ['alias London']],
    ['ONU', ['alias United Nations']],
    ['AWS', ['alias Amazon Web Services']],
    ['Corveti', ['nearMiss Corvetti']],
    ['Carla Bertti', ['nearMiss Carla Berti']],
    ['italiani=IT:n', ['same Italia']],
    ['Zelinda', []],
  ];
  for (const [draft, found] of cases) {
    it(`${draft}: ${found.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(
        index.find(name(draft)).map((match) => `${match.relation} ${match.name.name}`),
        found,
      );
    });
  }
  it('has keys and words', () => {
    assert.ok(index.has('carla berti') && index.has('berti') && !index.has('bert'));
    assert.equal(index.get('london')?.kind, 'place');
    assert.equal(index.size, 7);
  });
});
