import type { NumberData } from '../number-data';
import { phraseTable } from '../phrases';
import { wordSet } from '../word-lists';
import { ages } from './ages';
import { ordinals, words } from './number-words';
import { qualifiersAfter, qualifiersBefore } from './qualifiers';
import { units } from './units';

export const numbers: NumberData = {
  decimalSeparator: '.',
  words,
  units,
  weightCues: wordSet(
    'weigh weighs weighed weighing weight heavy heavier mass overweight lighter body obese',
  ),
  spans: new Map([
    ['biennium', { unit: 'year', value: 2 }],
    ['triennium', { unit: 'year', value: 3 }],
    ['triennial', { unit: 'year', value: 3 }],
    ['quadrennial', { unit: 'year', value: 4 }],
    ['quinquennial', { unit: 'year', value: 5 }],
    ['centenary', { unit: 'year', value: 100 }],
    ['bicentenary', { unit: 'year', value: 200 }],
    ['centennial', { unit: 'year', value: 100 }],
    ['bicentennial', { unit: 'year', value: 200 }],
  ]),
  beforeOneUnit: wordSet(
    'in for after within over about than nearly almost only just under around lasted lasting',
  ),
  afterOneUnit: wordSet('ago later earlier and long old'),
  unitsThatAreVerbs: new Set(),
  linksOfUnits: new Set(),
  qualifiersBefore,
  qualifiersAfter,
  skippedByQualifiers: wordSet('the a an'),
  nonFigures: {
    labels: wordSet(
      'article articles art section sections sec chapter chapters ch page pages p pp paragraph paragraphs para figure fig ' +
        'table clause number numbers no nos nr volume vol version ver act law regulation directive annex appendix schedule ' +
        'part note footnote route highway interstate flight platform line gate room channel tel phone telephone fax mobile ' +
        'isbn issn iban doi code model type level grade step rule item lot unit block pier episode season track category ' +
        'phase stage day group pool bus size resolution proposition amendment title book verse psalm hole lane floor apt ' +
        'apartment suite class mark mk',
    ),
    numberedNames: wordSet(
      'windows iphone ipad galaxy pixel boeing airbus apollo bowl playstation xbox android ios formula radio soyuz voyager ' +
        'falcon gemini shenzhou ariane kepler gpt covid sars concorde porsche fifa catch fahrenheit studio opus',
    ),
  },
  ordinals,
  fractions: {
    denominators: new Map([
      ['third', 3],
      ['thirds', 3],
      ['quarter', 4],
      ['quarters', 4],
      ['fourth', 4],
      ['fourths', 4],
      ['fifth', 5],
      ['fifths', 5],
      ['sixth', 6],
      ['sixths', 6],
      ['seventh', 7],
      ['sevenths', 7],
      ['eighth', 8],
      ['eighths', 8],
      ['ninth', 9],
      ['ninths', 9],
      ['tenth', 10],
      ['tenths', 10],
    ]),
    plurals: wordSet('thirds quarters fourths fifths sixths sevenths eighths ninths tenths'),
    changedBy: wordSet('by'),
    comparing: phraseTable([
      [
        'more|less|fewer|above|below|higher|lower|larger|bigger|smaller|cheaper|faster|slower|up|down|off',
        true,
      ],
    ]),
    half: wordSet('half'),
    beforeHalf: new Set(),
    notBeforeHalf: wordSet(
      'first second other latter former last top bottom upper lower early late and northern southern eastern western better',
    ),
    afterHalf: wordSet('of the a an its their his her all that this those these our my as'),
    of: wordSet('of'),
    outOf: phraseTable([
      ['out of|in every|of every|out of every', 'of'],
      ['in', 'in'],
    ]),
  },
  multiples: {
    words: new Map([
      ['doubled', '2'],
      ['doubles', '2'],
      ['doubling', '2'],
      ['tripled', '3'],
      ['triples', '3'],
      ['tripling', '3'],
      ['trebled', '3'],
      ['trebling', '3'],
      ['quadrupled', '4'],
      ['quadrupling', '4'],
      ['quintupled', '5'],
      ['halved', '0.5'],
      ['halves', '0.5'],
      ['halving', '0.5'],
    ]),
    nouns: new Map([
      ['double', '2'],
      ['triple', '3'],
      ['treble', '3'],
      ['quadruple', '4'],
    ]),
    beforeNoun: new Set(),
    afterNoun: wordSet('the its their that what his her last'),
    times: wordSet('times'),
    comparing: wordSet(
      'as more the that those its their his higher larger bigger greater smaller faster longer less older heavier stronger ' +
        'what lower taller over',
    ),
    adverbs: new Map([
      ['twice', 2],
      ['thrice', 3],
    ]),
    foldEnding: 'fold',
  },
  times: {
    before: new Map([]),
    at: wordSet('at'),
    levels: wordSet(
      'closed close closing traded trading trades stood stands standing priced valued ended finished quoted remained fixed ' +
        'unchanged pegged rated measured estimated put set capped sold',
    ),
    past: phraseTable<number>([
      ['half past', 30],
      ['quarter past|a quarter past', 15],
      ['quarter to|a quarter to', -15],
      ['five past', 5],
      ['ten past', 10],
      ['twenty past', 20],
      ['twenty-five past', 25],
    ]),
    parts: phraseTable<number>([]),
    am: phraseTable([['am|a.m.|in the morning', 'am']]),
    pm: phraseTable([['pm|p.m.|in the afternoon|in the evening|at night', 'pm']]),
    after: phraseTable([["o'clock|o’clock", 'hour']]),
  },
  scores: {
    cues: wordSet(
      'win wins won winning beat beats beaten beating defeat defeats defeated defeating lost lose loses loss victory draw ' +
        'drew drawn tie tied game games match matches score scored scoreline final semifinal semi goal goals set sets ' +
        'vote votes voted shootout penalties lead led series innings playoff derby upset edged downed rout routed',
    ),
    to: wordSet('to'),
    before: wordSet('by won win lost wins vote beat'),
  },
  ranges: {
    pairs: new Map([
      ['between', wordSet('and')],
      ['from', wordSet('to')],
      ['of', wordSet('to')],
    ]),
    directed: wordSet('from'),
    change: (
      'rose rise rising risen fell fall drop grew grow increas decreas declin climb went goes going jump cut chang reduc ' +
      'expand shrank shrunk soar plung surg slip rais lower mov up down extend doubl'
    ).split(' '),
    joins: wordSet('or to'),
  },
  counts: {
    furtherBefore: wordSet('another further additional extra'),
    furtherAfter: wordSet('more other others further additional extra'),
    notNouns: wordSet(
      'and or but nor to of in on at by for from with without as than that which who whom whose when where while because if ' +
        'the a an this these those it its is are was were be been being has have had do does did will would can could may ' +
        'might must shall should not no so then after before during since until against between into over under about around ' +
        'per each every all both up down out off again also only just more most less fewer some any other others another ' +
        'years he she they we you i him her them us his their our your my there here what how why went came said says told ' +
        'year ago later earlier including such like through via within among across towards toward despite however though ' +
        'too instead still yet behind above below beyond very',
    ),
    verbEndings: [],
    adjectives: wordSet(
      'new other more additional different further extra major large small big young old main former separate total full ' +
        'whole long short first last top best leading key known remaining official',
    ),
    of: wordSet('of'),
    sums: wordSet(
      'spending cost costs revenue revenues income sales turnover profit profits loss losses debt debts damages ' +
        'compensation aid tax taxes rent capital investment investments funding funds equity',
    ),
    pluralEndings: ['s'],
    plurals: wordSet(
      'people men women children police fish sheep deer teeth feet mice geese oxen data media criteria phenomena aircraft ' +
        'spacecraft species series staff crew cattle personnel firemen policemen fishermen businessmen gunmen lawmakers ' +
        'congressmen sportsmen salmon offspring alumni fungi bacteria',
    ),
    nounLast: true,
    beforeOne: wordSet('only just exactly'),
  },
  ages,
};
