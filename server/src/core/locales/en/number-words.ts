import type { NumberWords, OrdinalWords } from '../number-data';
import { phraseTable } from '../phrases';
import { wordSet } from '../word-lists';

const belowTwenty =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const values: readonly [string, number][] = [
  ...belowTwenty.split(' ').map((word, i): [string, number] => [word, i]),
  ...tens.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['hundred', 100],
  ['fourty', 40],
];

const ordinalUnits =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ordinalTeens = 'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(
  ' ',
);

export const words: NumberWords = {
  values: new Map(values),
  thousands: new Set(),
  joined: false,
  starts: new Set(),
  and: wordSet('and'),
  compound: wordSet('and'),
  articles: wordSet('a an one'),
  ones: wordSet('one'),
  doubtful: new Map(),
  scales: new Map([
    ['thousand', { factor: '1e3' }],
    ['k', { factor: '1e3', attached: true }],
    ['million', { factor: '1e6' }],
    ['mln', { factor: '1e6' }],
    ['mn', { factor: '1e6' }],
    ['mio', { factor: '1e6', money: true }],
    ['m', { factor: '1e6', attached: true, money: true }],
    ['billion', { factor: '1e9' }],
    ['bn', { factor: '1e9' }],
    ['bln', { factor: '1e9' }],
    ['b', { factor: '1e9', attached: true }],
    ['trillion', { factor: '1e12' }],
    ['trn', { factor: '1e12' }],
    ['tn', { factor: '1e12' }],
    ['t', { factor: '1e12', attached: true, money: true }],
    ['dozen', { factor: '12' }],
    ['couple', { factor: '2', about: true }],
  ]),
  halves: wordSet('half'),
  andHalf: phraseTable([['and a half|and one half|and-a-half', '0.5']]),
  vague: new Map([
    ['dozens', ['12', '100']],
    ['scores', ['40', '200']],
    ['tens', ['10', '100']],
    ['hundreds', ['100', '1000']],
    ['thousands', ['1000', '100000']],
    ['millions', ['1e6', '1e9']],
    ['billions', ['1e9', '1e12']],
    ['trillions', ['1e12', '1e15']],
  ]),
};

export const ordinals: OrdinalWords = {
  words: new Map([
    ...ordinalUnits.map((word, i): [string, number] => [word, i + 1]),
    ...ordinalTeens.map((word, i): [string, number] => [word, i + 13]),
    ...ordinalTens.map((word, i): [string, number] => [word, (i + 2) * 10]),
    ['hundredth', 100],
    ['thousandth', 1000],
  ]),
  endings: [],
  suffixes: wordSet('st nd rd th'),
  doubtful: wordSet('first second'),
  determiners: wordSet(
    'the a an his her its their my our your this that s every each finished placed ranked came',
  ),
  definite: wordSet('the'),
  afterDefinite: wordSet('of to most'),
  ranking: wordSet('ranked ranks finished finishing finish placed seeded'),
  places: wordSet('place'),
  numbered: wordSet('number'),
  idioms: wordSet('lady name class hand aid place-holder'),
};
