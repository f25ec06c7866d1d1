import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { stemOf } from '../../../server/src/core/analysis/stem';
import { concepts, type Concept } from '../../../server/src/core/lexicon';
import { readTable } from '../../../server/src/core/lexicon/read-table';
import { table } from '../../../server/src/core/lexicon/table';
import { tabulate } from '../../../server/src/core/lexicon/tabulate';

const languages = ['it', 'en'] as const;
const groups = concepts();
const index = { it: readTable('it'), en: readTable('en') };

function conceptOf(word: string, language: 'it' | 'en'): number | undefined {
  return index[language].words.get(word) ?? index[language].stems.get(stemOf(word, language));
}

function check(expected: boolean, one: [string, 'it' | 'en'], other: [string, 'it' | 'en']): void {
  it(`${one[0]} ${expected ? 'is' : 'is not'} ${other[0]}`, () => {
    const concept = conceptOf(...one);
    assert.notEqual(concept, undefined);
    assert.equal(concept === conceptOf(...other), expected);
  });
}

describe('the table of the concepts', () => {
  for (const language of languages) {
    it(`is the one made of the groups; else run scripts/generate-lexicon.mjs (${language})`, () => {
      assert.equal(table[language], tabulate(groups, language, stemOf));
    });

    it(`gives each word its group (${language})`, () => {
      assert.deepEqual(
        groups.flatMap((group, number) =>
          group[language].filter((word) => conceptOf(word, language) !== number),
        ),
        [],
      );
    });
  }

  for (const [it, en] of [
    ['nacque', 'born'],
    ['vendettero', 'sold'],
    ['costi', 'costly'],
    ['coste', 'coastline'],
    ['porti', 'harbours'],
    ['porte', 'doors'],
    ['operai', 'laborer'],
    ['anni', 'years'],
    ['uccise', 'killed'],
    ['registra', 'recorded'],
    ['chiese', 'churches'],
    ['vinsero', 'won'],
    ['scrissero', 'wrote'],
    ['chirurghi', 'surgeons'],
  ] as const) {
    check(true, [it, 'it'], [en, 'en']);
  }

  check(false, ['costo', 'it'], ['costa', 'it']);
  check(false, ['partito', 'it'], ['partita', 'it']);
  check(false, ['author', 'en'], ['authority', 'en']);
  check(false, ['train', 'en'], ['training', 'en']);
  check(false, ['library', 'en'], ['libreria', 'it']);
});

describe('tabulate', () => {
  const make = (...lines: string[]) => {
    const made = lines.map((line): Concept => ({ it: line.split(' '), en: [] }));
    return tabulate(made, 'it', stemOf)
      .split('\n')
      .map((line) => line.split(' ').sort().join(' '));
  };

  it('lists a stem that one group has', () => {
    assert.deepEqual(make('governo governare', 'legge'), ['govern', 'legg']);
  });
  it('lists words and their plurals where two groups have their stem', () => {
    assert.deepEqual(make('porto', 'porta'), ['=porti =porto', '=porta =porte']);
  });
  it('lists a plural that the stemmer takes for another word', () => {
    assert.deepEqual(make('anno'), ['=anni anno']);
  });
  it('leaves out a form that two groups may have', () => {
    assert.deepEqual(make('conte', 'conto'), ['=conte', '=conta =conto']);
  });
});
