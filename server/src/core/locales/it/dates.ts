import { type DateData, startsOf } from '../date-data';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const numbered = (list: string): ReadonlyMap<string, number> =>
  new Map(list.split(' ').map((word, index) => [word, index + 1]));

const cardinals = numbered(
  'un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici ' +
    'diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ' +
    'ventisette ventotto ventinove trenta trentuno',
);

const ends = words('al all alla allo agli a ad');

const months = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

const data: Omit<DateData, 'starts'> = {
  months,
  monthNumbers: new Map(months.map((month, index) => [month, index + 1])),
  monthAbbreviations: new Map([
    ['gen', 1],
    ['genn', 1],
    ['feb', 2],
    ['febb', 2],
    ['mar', 3],
    ['apr', 4],
    ['mag', 5],
    ['magg', 5],
    ['giu', 6],
    ['lug', 7],
    ['ago', 8],
    ['set', 9],
    ['sett', 9],
    ['ott', 10],
    ['nov', 11],
    ['dic', 12],
  ]),
  capitalMonths: false,
  nameMonths: new Set(),
  monthBeforeDay: false,
  numericOrder: 'day-first',
  weekdays: words(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica lunedi martedi mercoledi giovedi venerdi',
  ),

  dayWords: new Map(
    [...cardinals, ['primo', 1], ['ventitre', 23]].filter(([word]) => word !== 'un') as [string, number][],
  ),
  dayWordsNeedLink: false,
  ordinalSuffixes: words('° º o'),
  dayLinks: words('di'),
  yearLinks: words('del dell dello di nel nell'),
  articles: words("il lo la l i gli le '"),
  elided: words('l nell dell dall all sull'),

  yearMarkers: words(
    'nel del dal al il sul col pel anno annata stagione estate autunno inverno primavera classe inizio fine metà ' +
      'edizione esercizio bilancio',
  ),
  readAs: new Map([['classe', 'nato']]),
  firmYearMarkers: words('nel classe'),
  openYearMarkers: words(
    'dopo prima anni gli datato datata fondato fondata costruito costruita edito edita natale',
  ),
  yearBeforeSingular: false,
  quantityMarkers: words(
    'oltre circa quasi almeno più meno di ben appena solo soli altri altre i gli le dei delle degli ai nei ' +
      'numero volo treno articolo art pagina pag modello versione codice cap protocollo matricola euro € $ £ n',
  ),
  modelNames: words('windows office peugeot euro area vespa cyberpunk'),
  countedNouns: words(
    'euro dollari dollaro sterline yen yuan rubli franchi lire fiorini eur usd gbp € $ £ % percento ‰ ' +
      'mila milioni milione miliardi miliardo mln mld metri metro km kg cm mm m g ml l chilometri chilogrammi ' +
      'chili grammi tonnellate litri ettari watt kw mw gw volt cavalli cv gradi ore ora minuti secondi giorni ' +
      'settimane mesi anni volte persone uomini donne bambini dipendenti lavoratori posti voti abitanti soldati ' +
      'morti feriti vittime studenti famiglie imprese aziende pezzi copie esemplari unità utenti clienti ' +
      'miglia piedi pollici mb gb tb hz khz mhz ghz kcal calorie punti',
  ),
  countedPhrases: [
    ['per', 'cento'],
    ['per', 'mille'],
  ],
  yearFollowers: words(
    'a ad al all alla alle allo agli ai con contro da dal dalla dall dei del dell della delle di e ed è era ha ' +
      'il in la le lo l i gli ma nel nella nell non o per presso quando che si fu sono su sul sulla tra fra un ' +
      'una è anche dopo come dove stato è',
  ),

  monthMarkers: words(
    'a ad in di da dal dall d per entro fino verso tra fra inizio metà fine mese nel nell dello quest questo ' +
      'ogni lo l del dell prima dopo',
  ),
  safeMonthMarkers: new Set(),
  placeWords: words(
    'via viale piazza piazzale piazzetta corso largo vicolo ponte strada lungomare lungarno lungotevere caserma ' +
      'stadio quartiere rione borgo scuola istituto brigata',
  ),
  lawWords: words(
    'legge decreto dl dlgs lgs dpr dpcm d.l regolamento direttiva ordinanza sentenza delibera deliberazione ' +
      'determina circolare risoluzione n nr num art protocollo prot l ue ce cee',
  ),

  bounds: new Map([
    ['prima', 'before'],
    ['ante', 'before'],
    ['dopo', 'after'],
    ['successivamente', 'after'],
    ['dal', 'since'],
    ['dall', 'since'],
    ['dalla', 'since'],
    ['dallo', 'since'],
    ['dagli', 'since'],
    ['da', 'since'],
    ['fino', 'until'],
    ['sino', 'until'],
    ['entro', 'until'],
    ['circa', 'about'],
    ['intorno', 'about'],
    ['attorno', 'about'],
    ['verso', 'about'],
  ]),
  boundsBehind: new Map(),
  boundLinks: words(
    "il lo la l ' gli del dell dello della degli di al all allo alla agli a ad anno mese primi",
  ),
  edges: words('fine inizio metà termine'),

  spanOpeners: new Map([
    ['dal', ends],
    ['dall', ends],
    ['dallo', ends],
    ['dalla', ends],
    ['dagli', ends],
    ['da', ends],
    ['tra', words('e')],
    ['fra', words('e')],
  ]),
  spanLinks: words('al all'),
  conjunctions: words('e ed o'),

  last: words('scorso scorsa scorsi passato'),
  next: words('prossimo prossima prossimi venturo ventura'),
  current: words('questo quest corrente'),
  storyMarkers: new Set(),
  currentPhrase: ['in', 'corso'],
  units: new Map([
    ['anno', 'years'],
    ['anni', 'years'],
    ['mese', 'months'],
    ['mesi', 'months'],
    ['giorno', 'days'],
    ['giorni', 'days'],
  ]),
  pluralUnits: words('anni mesi giorni'),
  dayOffsets: new Map([
    ['ieri', -1],
    ['domani', 1],
    ['dopodomani', 2],
  ]),
  ago: words('fa'),
  cardinals: new Map([
    ...cardinals,
    ['vent', 20],
    ['trent', 30],
    ['quaranta', 40],
    ['quarant', 40],
    ['cinquanta', 50],
    ['cinquant', 50],
  ]),

  ordinals: numbered(
    'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo tredicesimo ' +
      'quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo ventunesimo',
  ),
  quarterWords: words('trimestre'),
  halfWords: words('semestre'),
  partsNeedYear: false,
  centuryWords: words('secolo secoli sec'),
  namedCenturies: new Map([
    ['duecento', 1200],
    ['trecento', 1300],
    ['quattrocento', 1400],
    ['cinquecento', 1500],
    ['seicento', 1600],
    ['settecento', 1700],
    ['ottocento', 1800],
    ['novecento', 1900],
  ]),
  decadeMarkers: words('anni'),
  decadeWords: new Map([
    ['dieci', 2010],
    ['venti', 1920],
    ['trenta', 1930],
    ['quaranta', 1940],
    ['cinquanta', 1950],
    ['sessanta', 1960],
    ['settanta', 1970],
    ['ottanta', 1980],
    ['novanta', 1990],
    ['duemila', 2000],
  ]),
  decadeOpeners: new Set(),
  eras: [
    { words: ['a', '.', 'c', '.'], sign: -1 },
    { words: ['d', '.', 'c', '.'], sign: 1 },
    { words: ['avanti', 'cristo'], sign: -1 },
    { words: ['dopo', 'cristo'], sign: 1 },
    { words: ['ac'], sign: -1 },
    { words: ['dc'], sign: 1 },
  ],
  dateLabels: words('data pubblicato pubblicata pubblicazione aggiornato aggiornata aggiornamento date'),
  plainLabels: words('date data'),
  timeWords: words('ore h cet cest gmt utc'),
  labelLinks: words('il in data alle'),
  bylineWords: words('di da cura'),
};

export const dates: DateData = { ...data, starts: startsOf(data) };
