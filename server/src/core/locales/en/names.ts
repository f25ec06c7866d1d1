import type { NameKind } from '../../figures/figure';
import { foldName } from '../../names/fold';
import { givenNames } from '../given-names';
import { cityNames, countryNames, knownNames, rows } from '../known-names';
import type { NameData } from '../name-data';
import { words } from '../text-data';
import { countries } from './countries';
import { cityDemonyms, demonyms } from './demonyms';
import { ordinary } from './ordinary-words';

/** "Italian" has "Italians"; "Dutch" and "Chinese" have no plural of their own. */
function demonymForms(word: string): readonly string[] {
  if (word.endsWith('man')) return [word, `${word.slice(0, -2)}en`];
  return /(?:ese|sh|ch|ss)$/.test(word) ? [word] : [word, `${word}s`];
}

function demonymTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [code, list] of rows(demonyms)) {
    for (const word of list) for (const form of demonymForms(word)) table.set(form, code);
  }
  for (const [city, list] of rows(cityDemonyms)) {
    for (const word of list) for (const form of demonymForms(word)) table.set(form, foldName(city));
  }
  return table;
}

/** Words of one kind each, by the kind. */
function byKind(
  lists: Readonly<Record<NameKind | 'none', string>>,
): ReadonlyMap<string, NameKind | undefined> {
  const table = new Map<string, NameKind | undefined>();
  for (const [kind, list] of Object.entries(lists)) {
    for (const word of words(list)) table.set(word, kind === 'none' ? undefined : (kind as NameKind));
  }
  return table;
}

const titles = words(`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady president vice deputy premier prime minister secretary senator
  congressman congresswoman representative rep sen governor gov mayor chancellor king queen prince princess duke duchess earl count countess
  baron baroness emperor empress tsar czar sultan emir sheikh sheik pope cardinal bishop archbishop reverend rev father sister brother
  rabbi imam general gen colonel col major captain capt lieutenant lt sergeant sgt corporal private admiral commander marshal commissioner officer
  detective inspector constable judge justice attorney prosecutor ambassador consul director ceo cfo cto coo chairman chairwoman chair chief executive
  founder cofounder leader spokesman spokeswoman spokesperson councillor councilman coach manager captain striker goalkeeper
  singer actor actress author writer novelist poet painter sculptor composer musician journalist photographer scientist physicist
  chemist mathematician philosopher historian economist entrepreneur businessman businesswoman billionaire filmmaker producer
  uncle aunt wife husband son daughter mother nephew niece colleague candidate dictator pharaoh chieftain mufti ayatollah`);

export const names: NameData = {
  titles,
  roles: new Set([
    ...titles,
    ...words(`
    politician lawyer engineer inventor explorer navigator researcher physician nurse teacher student model host presenter comedian dancer
    screenwriter playwright songwriter rapper guitarist drummer pianist violinist astronaut astronomer biologist banker monarch ruler
    saint theologian preacher missionary revolutionary activist feminist boxer player footballer cricketer golfer skier swimmer sprinter
    athlete cyclist driver wrestler quarterback criminal murderer terrorist victim woman man boy girl rival successor predecessor
    character essayist critic jurist psychologist sociologist personality celebrity broadcaster architect designer chef surgeon
    owner soloist conductor cellist winger midfielder defender forward referee umpire jockey geneticist geologist paediatrician pediatrician
    archaeologist linguist pharmacist curator winemaker shipowner harbourmaster skipper
    magician diplomat statesman nobleman soldier spy`),
  ]),
  particles: words('de von van der den ten ter du dos das da di del della la le bin ibn al el y zu st ap af'),
  bynameParticles: words('the of'),
  links: words('of'),
  linkArticles: words('the'),
  purposeLinks: words('for'),
  conjunctions: words('and'),
  joinedHeads:
    words(`department ministry institute agency commission school museum office centers centres center centre committee
    convention declaration house bureau academy university council board society college federation organization organisation association
    royal national international`),
  linksFreely: true,
  articles: words('the a an'),
  elisions: words('d o'),
  heads: byKind({
    person: '',
    organization: `bank university ministry department institute agency authority company group council senate parliament congress
      assembly court tribunal committee commission party movement league alliance coalition union confederation federation association
      foundation academy organization organisation corporation front army navy police guard club team office bureau orchestra theatre theater
      museum school college hospital clinic press radio church diocese society board cabinet center centre centers supreme airlines airways
      fund trust network broadcasting exchange service services administration house`,
    place: `mount lake gulf island islands isle isles river valley cape bay coast desert forest park square street avenue road bridge gate port
      palace castle tower cathedral basilica abbey monastery temple stadium station airport kingdom republic empire city county duchy
      principality district strait peninsula ocean sea mountains hills hall shrine arena fort`,
    nationality: '',
    none: `north south east west san santa los las saint st war battle siege treaty agreement accord accords peace prize award awards cup championship championships games olympics festival
      revolution revolt massacre attack operation project act law bill code charter declaration convention protocol trial theorem
      theory tournament grand tour medal order day feast night scandal crisis march resolution book gospel game games lord lords song
      statue speaker rights dynasty plan test`,
  }),
  suffixes: byKind({
    person: 'jr sr',
    organization: `inc ltd llc llp corp corporation company companies co plc gmbh ag sa nv bv spa srl group holding holdings bank banks university college
      institute foundation association party airlines airways motors records pictures studios studio entertainment press news times post
      journal telegraph guardian tribune herald gazette magazine football fc cf ac united basketball energy systems technologies technology partners capital
      ventures industries services solutions ministry department agency authority council senate parliament congress assembly court committee
      commission league union federation academy organization organisation army navy police orchestra museum school hospital church society board
      team club band brothers sons labs laboratories networks software pharmaceuticals insurance stores restaurant restaurants hotels
      administration bureau network broadcasting service corps regiment brigade division battalion`,
    place: `river street avenue square island islands lake mountain mountains county park airport beach valley bay road bridge palace castle
      tower cathedral abbey stadium station hall temple city town village kingdom republic empire ocean sea desert coast peninsula strait
      forest falls canyon creek hills hill heights harbor harbour province region state states district peak glacier canal tunnel arena`,
    nationality: '',
    none: `award awards cup league prize act war treaty agreement revolution championship championships games olympics festival trophy
      medal tournament day series film movie album plan pact doctrine theory bowl`,
  }),
  appositions: byKind({
    person: '',
    organization: `company firm corporation group giant bank multinational startup association foundation party movement newspaper
      magazine agency broadcaster team club band label brand organization organisation charity nonprofit university ministry retailer automaker
      carmaker airline manufacturer publisher studio subsidiary competitor rival platform network union conglomerate`,
    place: `city capital town village region province state nation country island river lake mountain volcano district suburb airport county
      neighborhood neighbourhood borough port municipality archipelago peninsula continent kingdom republic`,
    nationality: '',
    none: '',
  }) as ReadonlyMap<string, NameKind>,
  placePrepositions: words('in near throughout across'),
  placeVerbs:
    words(`born died lives lived living moved arrived arrives returned returns travelled traveled went flew held located situated based
    headquartered buried raised settled fled deported exiled trip journey flight road capital way back`),
  lightPrepositions: words('at to from around'),
  personVerbs:
    words(`said says told added born died married wrote writes argued claimed explained tweeted starred stars sang studied
    graduated retired resigned played plays co-starred divorced`),
  years: words('years'),
  copulas:
    words(`is was has had became becomes did does won died served made wrote starred played went said says told
    received published founded directed lived joined moved began continued remained left took came can could would will never also
    appeared graduated married lost got gave holds held plays stars featured features worked wants wanted s`),
  singularVerbEndings: [],
  pluralEnding: 's',
  calendar: words(
    `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    monday tuesday wednesday thursday friday saturday sunday`,
  ),
  notNames: words(`
    january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    monday tuesday wednesday thursday friday saturday sunday christmas easter thanksgiving halloween lent ramadan advent passover hanukkah diwali
    euro euros dollar dollars pound pounds yen yuan ruble rubles bitcoin i i'm
    god internet web tv pc ceo cfo cto coo gdp vat dna rna hiv aids covid ok ai it ict usb cd dvd sms gps led pdf url html faq
    ngo ngos am pm vip km kg kw mw gw mwh kwh gb tb mb ghz mhz usd eur gbp ac dc ad bc bce ce ko no mp mps phd md mba ba ma ufo lgbt lgbtq nfl
    state states government church president minister parliament congress constitution republic senate house court council committee
    commission assembly north south east west northeast northwest southeast southwest earth sun moon bible quran koran gospel renaissance
    middle ages king pope queen prince emperor lord lady sir madam wikipedia source photo video copyright jesus christ
    university bank ministry institute company group department union party movement league sea ocean island river lake street
    avenue romans muslims muslim catholics catholic jews jew jewish christians christian protestant protestants buddhist buddhists
    hindu hindus islamic islam christianity judaism buddhism hinduism catholicism communism communist communists fascist nazi nazis socialism
    socialist marxist latin sanskrit hebrew arabic democrat democrats republican republicans democratic conservative liberal ltd inc mr mrs ms dr
    olympics olympic games world western eastern northern southern central european asian african hispanic latino caucasian
    arab arabs native black white victorian medieval gothic baroque mainland`),
  ordinary,
  ordinaryEndings: [
    'ing',
    'ly',
    'tion',
    'tions',
    'ment',
    'ments',
    'ness',
    'ity',
    'ities',
    'ism',
    'ists',
    'able',
    'ible',
    'less',
    'ful',
    'ous',
    'ance',
    'ence',
    'sion',
    'sions',
    'ies',
    'ers',
  ],
  givenNames,
  known: knownNames(countries),
  countries: countryNames(countries),
  cities: cityNames(cityDemonyms),
  demonyms: demonymTable(),
  languageCues: words(
    'in language languages speak speaks spoke speaking spoken translated translation into from learn',
  ),
};
