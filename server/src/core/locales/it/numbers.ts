import type { DurationUnit } from '../../figures/figure';
import type { NumberData } from '../number-data';
import { phraseTable } from '../phrases';
import { wordSet } from '../word-lists';
import { ages } from './ages';
import { ordinals, words } from './number-words';
import { qualifiersAfter, qualifiersBefore } from './qualifiers';
import { units } from './units';

/** Latin numeral stems of "triennale", "biennio", "trentennale", and how many years they are. */
const stems: readonly [string, number][] = [
  ['bi', 2],
  ['tri', 3],
  ['quadri', 4],
  ['quinqu', 5],
  ['ses', 6],
  ['sess', 6],
  ['sett', 7],
  ['nov', 9],
  ['dec', 10],
  ['vent', 20],
  ['trent', 30],
  ['quarant', 40],
  ['cinquant', 50],
  ['cent', 100],
];

function yearSpans(): [string, { unit: DurationUnit; value: number }][] {
  return stems.flatMap(([stem, value]) =>
    // Not "decenni": a plural is a unit after a numeral, and says no length alone.
    ['ennale', 'ennali', 'ennio'].map((ending): [string, { unit: DurationUnit; value: number }] => [
      stem + ending,
      { unit: 'year', value },
    ]),
  );
}

export const numbers: NumberData = {
  decimalSeparator: ',',
  words,
  units,
  weightCues: new Set(),
  spans: new Map([...yearSpans(), ['biennale', { unit: 'year', value: 2 }]]),
  beforeOneUnit: wordSet(
    'in per dopo entro da tra fra circa oltre quasi almeno solo appena dura durato durata di',
  ),
  afterOneUnit: wordSet('fa dopo prima e'),
  unitsThatAreVerbs: wordSet('ha'),
  linksOfUnits: wordSet(
    'di d a al con per e o in nel nella nei nelle tra fra su coltivati coltivabili totali',
  ),
  qualifiersBefore,
  qualifiersAfter,
  skippedByQualifiers: wordSet("il lo la l' l i gli le un una uno ' ancora circa"),
  nonFigures: {
    labels: wordSet(
      'articolo articoli art artt comma commi legge leggi decreto n nr num numero numeri pagina pagine pag pp p ' +
        'capitolo cap paragrafo par volume vol versione figura fig tabella tab allegato lettera sezione tel telefono ' +
        'fax cell cellulare isbn issn iban doi prot protocollo regolamento direttiva delibera dlgs dpr dpcm dl ' +
        'binario canale volo strada autostrada interno civico int camera stanza tavola punto nota circolare ' +
        'ordinanza sentenza capo titolo libro episodio stagione ss a sp codice matricola modello gruppo',
    ),
    numberedNames: wordSet(
      'windows iphone ipad galaxy pixel boeing airbus apollo bowl playstation xbox android ios formula rai canale ' +
        'italia rete radio classe soyuz voyager falcon gemini shenzhou ariane kepler gpt covid sars chang’e porsche',
    ),
  },
  ordinals,
  fractions: {
    denominators: new Map([
      ['terzo', 3],
      ['terzi', 3],
      ['quarto', 4],
      ['quarti', 4],
      ['quinto', 5],
      ['quinti', 5],
      ['sesto', 6],
      ['sesti', 6],
      ['settimo', 7],
      ['settimi', 7],
      ['ottavo', 8],
      ['ottavi', 8],
      ['nono', 9],
      ['noni', 9],
      ['decimo', 10],
      ['decimi', 10],
      ['ventesimo', 20],
      ['centesimo', 100],
      ['millesimo', 1000],
    ]),
    plurals: wordSet('terzi quarti quinti sesti settimi ottavi noni decimi'),
    changedBy: wordSet('di'),
    comparing: phraseTable([['in più|in meno', true]]),
    half: wordSet('metà'),
    beforeHalf: wordSet('la della alla nella dalla sulla circa quasi oltre'),
    notBeforeHalf: wordSet('prima seconda altra a'),
    afterHalf: new Set(),
    of: wordSet('di del dello della dell dei degli delle d'),
    outOf: phraseTable([
      ['su', 'su'],
      ['su ogni', 'su'],
    ]),
  },
  multiples: {
    words: new Map([
      ...[
        'o',
        'a',
        'ano',
        'ato',
        'ata',
        'ati',
        'ate',
        'are',
        'ando',
        'ò',
        'arono',
        'erà',
        'eranno',
        'ino',
        'erebbe',
        'ava',
      ].flatMap((ending): [string, string][] => [
        ['raddoppi' + (ending === 'ino' ? 'no' : ending), '2'],
        ['triplic' + (/^[ei]/.test(ending) ? 'h' : '') + ending, '3'],
        ['quadruplic' + (/^[ei]/.test(ending) ? 'h' : '') + ending, '4'],
        ['quintuplic' + (/^[ei]/.test(ending) ? 'h' : '') + ending, '5'],
        ['decuplic' + (/^[ei]/.test(ending) ? 'h' : '') + ending, '10'],
        ['dimezz' + ending, '0.5'],
      ]),
    ]),
    nouns: new Map([
      ['doppio', '2'],
      ['triplo', '3'],
      ['quadruplo', '4'],
      ['quintuplo', '5'],
      ['decuplo', '10'],
    ]),
    beforeNoun: wordSet('il al del'),
    afterNoun: wordSet('di del dello della dell dei degli delle rispetto in'),
    times: wordSet('volte'),
    comparing: wordSet(
      'superiore superiori maggiore maggiori tanto tanti più meno inferiore inferiori quanto quello quella',
    ),
    adverbs: new Map(),
  },
  times: {
    before: new Map([
      ['ore', true],
      ['h', true],
      ['alle', false],
      ['dalle', false],
      ['le', false],
    ]),
    at: new Set(),
    levels: new Set(),
    past: phraseTable<number>([]),
    parts: phraseTable<number>([
      ['e mezza|e mezzo', 30],
      ['e un quarto', 15],
      ['e tre quarti', 45],
      ['meno un quarto', -15],
      ['e cinque', 5],
      ['e dieci', 10],
      ['e venti', 20],
      ['e venticinque', 25],
      ['meno cinque', -5],
      ['meno dieci', -10],
      ['meno venti', -20],
    ]),
    am: phraseTable([['del mattino|di mattina|di notte|a.m.|am', 'am']]),
    pm: phraseTable([['del pomeriggio|di pomeriggio|di sera|della sera|p.m.|pm', 'pm']]),
    after: phraseTable<string>([]),
  },
  scores: {
    cues: wordSet(
      'vince vinto vinta vinse vinsero vincono vincere vincendo vittoria vittorie battuto battuta battuti batte battono ' +
        'battere battendo sconfitto sconfitti sconfitta sconfisse sconfigge perso persa perde perse pareggio pareggiato ' +
        'pareggia pareggi gol partita partite gara risultato punteggio match finale semifinale rete reti set supera ' +
        'superato superando imposto imposta impone successo rigori tempo derby parziali parziale quarti tie-break stende piega travolge campo',
    ),
    to: wordSet('a'),
    before: wordSet('per vince vinto vinse finisce finita finì battuto batte perso perde'),
  },
  ranges: {
    pairs: new Map([
      ['tra', wordSet('e ed')],
      ['fra', wordSet('e ed')],
      ['da', wordSet('a ad ai al alla alle agli all')],
      ['dal', wordSet('a al')],
      ['dai', wordSet('a ai')],
      ['dagli', wordSet('agli ai')],
      ['dalle', wordSet('alle')],
      ['dall', wordSet('al all')],
    ]),
    directed: wordSet('da dal dai dagli dalle dall'),
    change:
      'pass sal scend sces aument cresc calat calar cal ridu ridott diminu port abbass alz innalz scivol pront ampli'.split(
        ' ',
      ),
    joins: wordSet('o oppure'),
  },
  counts: {
    furtherBefore: wordSet('altri altre altra altro ulteriori'),
    furtherAfter: new Set(),
    notNouns: wordSet(
      'e ed o a ad al ai alla alle allo agli da dal dai dalla dalle di del dei della delle degli dello in nel nei nella nelle ' +
        'su sul sui sulla con per tra fra il lo la i gli le un una uno che chi cui non ma se come quando anche ancora più ' +
        'meno circa sono è era erano ha hanno aveva avevano fu furono sarà saranno si ci ne contro rispetto solo già ' +
        'dove mentre perché poi fino oltre quasi dopo prima secondo ogni tutto tutti tutte questa questo questi ' +
        'stato stata stati state viene vengono venne vennero può possono mila fa ha su quello quelli ciascuno compresi ' +
        'compreso inclusi tanto cioè ossia ovvero però infatti invece inoltre lungo dagli dallo negli nello sullo sugli sulle entro ' +
        'durante presso verso senza sotto sopra mai ieri oggi domani essi esse loro lui lei questo quella quelle queste ' +
        // Before an apostrophe.
        'l un d c n s all dall dell nell sull coll quest quell tutt',
    ),
    verbEndings: ['ranno', 'rono', 'avano', 'evano', 'ivano', 'ebbero', 'ssero'],
    adjectives: wordSet(
      'nuovi nuove altri altre grandi piccoli piccole primi prime ultimi ultime principali diversi diverse differenti ' +
        'soli sole ex presunti presunte giovani migliori peggiori interi intere lunghi lunghe vari varie vecchi vecchie ' +
        'suoi sue loro nostri nostre miei mie ulteriori singoli singole brevi celebri famosi importanti successivi ' +
        'successive precedenti seguenti stessi stesse mega maxi super bei belle buoni buone',
    ),
    of: wordSet('di d'),
    sums: wordSet(
      'spesa spese costo costi ricavi ricavo entrate uscite incasso incassi fatturato utile utili perdita perdite debito ' +
        'debiti deficit passivo attivo avanzo disavanzo danni risarcimento risarcimenti indennizzo indennizzi aiuti ' +
        'tributi tasse imposte multa canone affitto capitale investimento investimenti finanziamento finanziamenti ' +
        'contributo stanziamento stanziamenti fondi budget bilancio montepremi dividendo dividendi margine',
    ),
    pluralEndings: ['i', 'e'],
    plurals: wordSet(
      'città università euro auto moto foto film computer gol età crisi test tir bus virus sport killer star km ' +
        'camion tram bar record yacht hotel uova paia dita braccia',
    ),
    nounLast: false,
    beforeOne: wordSet('solo soltanto appena solamente'),
  },
  ages,
};
