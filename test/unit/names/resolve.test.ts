import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Name, NameKind } from '../../../server/src/core/figures/figure';
import { foldLetters, foldName } from '../../../server/src/core/names/fold';
import { resolveNames } from '../../../server/src/core/names/resolve';

function name(surface: string, kind?: NameKind, key = foldName(surface)): Name {
  return { type: 'name', ...(kind === undefined ? {} : { kind }), name: surface, key };
}

function tentative(surface: string): Name {
  return { ...name(surface), tentative: true };
}

const show = (names: readonly (Name | undefined)[]): readonly string[] =>
  names.map((entry) => (entry === undefined ? '-' : `${entry.key} ${entry.kind ?? '?'}`));

describe('names of a document', () => {
  it('a surname takes the kind of its full name', () => {
    assert.deepEqual(show(resolveNames([name('Carla Berti', 'person'), name('Berti')])), [
      'carla berti person',
      'berti person',
    ]);
  });
  it('mentions of one key share the kind that most show', () => {
    assert.deepEqual(
      show(
        resolveNames([
          name('Kelvio'),
          name('Kelvio', 'organization'),
          name('Kelvio', 'organization'),
          name('Kelvio', 'place'),
        ]),
      ),
      Array(4).fill('kelvio organization'),
    );
  });
  it('a tentative name stands only where the document or the sources confirm it', () => {
    assert.deepEqual(show(resolveNames([tentative('Vendemmia'), tentative('Kelvio'), name('Kelvio')])), [
      '-',
      'kelvio ?',
      'kelvio ?',
    ]);
    assert.deepEqual(show(resolveNames([tentative('Kelvio')], (key) => key === 'kelvio')), ['kelvio ?']);
    assert.deepEqual(show(resolveNames([tentative('Berti'), name('Carla Berti', 'person')])), [
      'berti person',
      'carla berti person',
    ]);
  });
  it('resolved names are tentative no more', () => {
    assert.ok(
      resolveNames([tentative('Kelvio'), name('Kelvio')]).every((entry) => entry?.tentative === undefined),
    );
  });
  it('a country that is a person here is none', () => {
    assert.deepEqual(show(resolveNames([name('Jordan Quill', 'person'), name('Jordan', 'place', 'JO')])), [
      'jordan quill person',
      'jordan person',
    ]);
    assert.deepEqual(show(resolveNames([name('Jack London', 'person'), name('London', 'place')])), [
      'jack london person',
      'london place',
    ]);
  });
  it('nationalities keep their kind', () => {
    assert.deepEqual(
      show(resolveNames([name('Italia', 'place', 'IT'), name('italiano', 'nationality', 'IT')])),
      ['IT place', 'IT nationality'],
    );
  });
});

describe('folding', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Łódź', 'lodz'],
    ['José  María', 'jose maria'],
    ['Jean-Claude', 'jean claude'],
    ['J. K. Tallis', 'jk tallis'],
    ['U.S.', 'us'],
    ["Dell'Orto", 'dellorto'],
    ['Großmann', 'grossmann'],
  ];
  for (const [surface, folded] of rows)
    it(`${surface} is ${folded}`, () => {
      assert.equal(foldName(surface), folded);
    });
  it('letters only', () => {
    assert.equal(foldLetters('Perché'), 'perche');
  });
});
