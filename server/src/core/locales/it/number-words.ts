import type { NumberWords, OrdinalWords } from '../number-data';
import { phraseTable } from '../phrases';
import { wordSet } from '../word-lists';

/** Pieces of number words, with the forms that lose a vowel before another piece or a noun. */
const pieces: readonly [string, number][] = [
  ['zero', 0],
  ['un', 1],
  ['uno', 1],
  ['una', 1],
  ['due', 2],
  ['tre', 3],
  ['quattro', 4],
  ['cinque', 5],
  ['sei', 6],
  ['sette', 7],
  ['otto', 8],
  ['nove', 9],
  ['dieci', 10],
  ['undici', 11],
  ['dodici', 12],
  ['tredici', 13],
  ['quattordici', 14],
  ['quindici', 15],
  ['sedici', 16],
  ['diciassette', 17],
  ['diciotto', 18],
  ['diciannove', 19],
  ['venti', 20],
  ['vent', 20],
  ['trenta', 30],
  ['trent', 30],
  ['quaranta', 40],
  ['quarant', 40],
  ['cinquanta', 50],
  ['cinquant', 50],
  ['sessanta', 60],
  ['sessant', 60],
  ['settanta', 70],
  ['settant', 70],
  ['ottanta', 80],
  ['ottant', 80],
  ['novanta', 90],
  ['novant', 90],
  ['cento', 100],
  ['cent', 100],
  ['mille', 1000],
];

/** Words before a number without a noun: "sono sei", "ne mancano venti", "contro sei". */
const linkedToNumbers =
  'sono erano furono saranno sarebbero siano fossero ne restano restavano rimangono rimasero mancano mancavano ' +
  'diventano diventarono contro cui in a su per oltre quasi almeno circa solo appena';

/** What follows a number that is part of something: "sei dei quali", "venti andranno a Roma"; and votes: "sei i no". */
const ofWhole = phraseTable<true>([
  ['sono|erano|furono|saranno|hanno|avevano|avranno|vanno|andranno|vengono|verranno|restano|rimangono', true],
  ['dei quali|delle quali|di loro|di questi|di queste|di essi|di esse|sì|no|i sì|i no|gli astenuti', true],
]);

export const words: NumberWords = {
  values: new Map(pieces),
  thousands: new Set(['mila']),
  joined: true,
  starts: wordSet('und due dug duo dod tre qua qui cin sei ses set sed ott nov die dic ven cen mil zer'),
  and: new Set(),
  compound: wordSet('e ed'),
  articles: wordSet('un uno una'),
  ones: wordSet('uno una'),
  doubtful: new Map([
    [
      'sei',
      {
        never: wordSet('tu non ti ci che se lo mi perché dove quando come chi quello'),
        before: wordSet(`${linkedToNumbers} di da con tra fra`),
        after: ofWhole,
      },
    ],
    ['venti', { never: wordSet('forti i'), before: wordSet(linkedToNumbers), after: ofWhole }],
  ]),
  scales: new Map([
    ['mila', { factor: '1e3' }],
    ['k', { factor: '1e3', attached: true }],
    ['milione', { factor: '1e6' }],
    ['milioni', { factor: '1e6' }],
    ['mln', { factor: '1e6' }],
    ['mio', { factor: '1e6', money: true }],
    ['m', { factor: '1e6', attached: true, money: true }],
    ['miliardo', { factor: '1e9' }],
    ['miliardi', { factor: '1e9' }],
    ['mld', { factor: '1e9' }],
    ['mrd', { factor: '1e9' }],
    ['bn', { factor: '1e9' }],
    ['b', { factor: '1e9', attached: true, money: true }],
    ['bilione', { factor: '1e12' }],
    ['bilioni', { factor: '1e12' }],
    // Dictionaries give 10¹⁸; newspapers write it for the English "trillion".
    ['trilione', { factor: '1e12' }],
    ['trilioni', { factor: '1e12' }],
    ['dozzina', { factor: '12', about: true }],
    ['dozzine', { factor: '12' }],
    ['decina', { factor: '10', about: true }],
    ['quindicina', { factor: '15', about: true }],
    ['ventina', { factor: '20', about: true }],
    ['trentina', { factor: '30', about: true }],
    ['quarantina', { factor: '40', about: true }],
    ['cinquantina', { factor: '50', about: true }],
    ['sessantina', { factor: '60', about: true }],
    ['settantina', { factor: '70', about: true }],
    ['ottantina', { factor: '80', about: true }],
    ['novantina', { factor: '90', about: true }],
    ['centinaio', { factor: '100', about: true }],
    ['migliaio', { factor: '1e3', about: true }],
    ['paio', { factor: '2', about: true }],
  ]),
  halves: wordSet('mezzo mezza mezz'),
  andHalf: phraseTable([['e mezzo|e mezza', '0.5']]),
  vague: new Map([
    ['decine', ['10', '100']],
    ['centinaia', ['100', '1000']],
    ['migliaia', ['1000', '100000']],
    ['milioni', ['1e6', '1e9']],
    ['miliardi', ['1e9', '1e12']],
  ]),
};

function ordinalForms(stems: readonly string[], from: number): [string, number][] {
  return stems.flatMap((stem, i) => ['o', 'a'].map((ending): [string, number] => [stem + ending, from + i]));
}

const simple = 'prim second terz quart quint sest settim ottav non decim'.split(' ');

export const ordinals: OrdinalWords = {
  words: new Map([...ordinalForms(simple, 1), ['undicesimo', 11], ['undicesima', 11], ['terzultimo', -3]]),
  endings: ['esimo', 'esima'],
  suffixes: wordSet('° º ª esimo esima'),
  doubtful: wordSet('prima secondo'),
  determiners: wordSet(
    'il la lo l i un una uno del della dello dell al alla allo all nel nella nello nell dal dalla dall sul sulla suo sua ' +
      'loro mio mia tuo tua nostro nostra questo questa quel quella ogni suoi ',
  ),
  definite: wordSet('la il'),
  afterDefinite: wordSet('dei delle degli a ad tra fra più'),
  ranking: new Set(),
  places: new Set(),
  numbered: wordSet('numero'),
  idioms: wordSet('ministro ministra cittadino luogo piano lady soccorso mano fila pagina classe casa linea'),
};
