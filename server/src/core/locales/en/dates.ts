import { type DateData, startsOf } from '../date-data';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const numbered = (list: string): ReadonlyMap<string, number> =>
  new Map(list.split(' ').map((word, index) => [word, index + 1]));

const ordinals = numbered(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const data: Omit<DateData, 'starts'> = {
  months,
  monthNumbers: new Map(months.map((month, index) => [month, index + 1])),
  monthAbbreviations: new Map([
    ['jan', 1],
    ['feb', 2],
    ['mar', 3],
    ['apr', 4],
    ['jun', 6],
    ['jul', 7],
    ['aug', 8],
    ['sep', 9],
    ['sept', 9],
    ['oct', 10],
    ['nov', 11],
    ['dec', 12],
  ]),
  capitalMonths: true,
  nameMonths: words('march april may june august'),
  monthBeforeDay: true,
  numericOrder: 'open',
  weekdays: words('monday tuesday wednesday thursday friday saturday sunday'),

  dayWords: ordinals,
  dayWordsNeedLink: true,
  ordinalSuffixes: words('st nd rd th'),
  dayLinks: words('of'),
  yearLinks: words('of in'),
  articles: words('the'),
  elided: new Set(),

  yearMarkers: words(
    'in since during year early late mid spring summer autumn fall winter class born season circa ca around ' +
      'until till fy fiscal years period christmas',
  ),
  readAs: new Map(),
  firmYearMarkers: words('since during'),
  openYearMarkers: words(
    'between dated founded established built published released opened of by from to after before through for the a an and or this its their his her s',
  ),
  yearBeforeSingular: true,
  quantityMarkers: words(
    'over about than nearly almost least most some approximately roughly only another these those all ' +
      'number no flight route page model version article section room highway interstate us $ £ €',
  ),
  modelNames: words('windows office peugeot euro area cyberpunk'),
  countedNouns: words(
    'euro euros dollar dollars pounds yen yuan roubles rubles francs lire eur usd gbp € $ £ % percent pc ‰ ' +
      'thousand million billion trillion bn mn m km kg cm mm g ml meters metres meter metre kilometers kilometres ' +
      'feet foot ft miles mile inches yards pounds lb lbs tons tonnes liters litres acres hectares square cubic ' +
      'watts kw mw gw volts horsepower hp degrees hours minutes seconds days weeks months years times people ' +
      'men women children employees workers jobs staff seats votes inhabitants residents soldiers troops deaths ' +
      'casualties victims students families companies firms pieces copies units users customers mb gb tb hz khz ' +
      'mhz ghz calories points rpm mph',
  ),
  countedPhrases: [
    ['per', 'cent'],
    ['per', 'thousand'],
  ],
  yearFollowers: words(
    'a after against an and as at before but by during following for from had has have he her his if in into is ' +
      'it its of on or she that the their there they this to under until was were when where which while who ' +
      'with would will may could also at be',
  ),

  monthMarkers: words(
    'in by since until till from during between and of early late mid through to before after this for each every',
  ),
  safeMonthMarkers: words('in since until till during between early late mid this'),
  placeWords: new Set(),
  lawWords: words('no law act regulation directive decree resolution'),

  bounds: new Map([
    ['before', 'before'],
    ['prior', 'before'],
    ['after', 'after'],
    ['since', 'since'],
    ['starting', 'since'],
    ['until', 'until'],
    ['till', 'until'],
    ['by', 'until'],
    ['through', 'until'],
    ['around', 'about'],
    ['about', 'about'],
    ['circa', 'about'],
    ['ca', 'about'],
    ['approximately', 'about'],
  ]),
  boundsBehind: new Map([
    ['onwards', 'since'],
    ['onward', 'since'],
  ]),
  boundLinks: words('the to of year from in'),
  edges: words('end beginning start middle mid early late'),

  spanOpeners: new Map([
    ['from', words('to until till through')],
    ['between', words('and')],
  ]),
  spanLinks: words('to through'),
  conjunctions: words('and or'),

  last: words('last'),
  next: words('next'),
  current: words('this'),
  storyMarkers: words('the his her its their my our your a'),
  currentPhrase: [],
  units: new Map([
    ['year', 'years'],
    ['years', 'years'],
    ['month', 'months'],
    ['months', 'months'],
    ['day', 'days'],
    ['days', 'days'],
  ]),
  pluralUnits: words('years months days'),
  dayOffsets: new Map([
    ['yesterday', -1],
    ['tomorrow', 1],
  ]),
  ago: words('ago'),
  cardinals: new Map([
    ...numbered(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
        'seventeen eighteen nineteen twenty',
    ),
    ['a', 1],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
  ]),

  ordinals,
  quarterWords: words('quarter'),
  halfWords: words('half'),
  partsNeedYear: true,
  centuryWords: words('century centuries'),
  namedCenturies: new Map(),
  decadeMarkers: new Set(),
  decadeWords: new Map([
    ['twenties', 1920],
    ['thirties', 1930],
    ['forties', 1940],
    ['fifties', 1950],
    ['sixties', 1960],
    ['seventies', 1970],
    ['eighties', 1980],
    ['nineties', 1990],
  ]),
  decadeOpeners: words('the early mid late'),
  eras: [
    { words: ['b', '.', 'c', '.'], sign: -1 },
    { words: ['a', '.', 'd', '.'], sign: 1 },
    { words: ['bce'], sign: -1 },
    { words: ['bc'], sign: -1 },
    { words: ['ad'], sign: 1 },
    { words: ['ce'], sign: 1 },
  ],
  dateLabels: words('date published updated posted dated'),
  plainLabels: words('date'),
  timeWords: words('am pm a m p gmt utc est edt cet bst et h'),
  labelLinks: words('on at the'),
  bylineWords: words('by from'),
};

export const dates: DateData = { ...data, starts: startsOf(data) };
