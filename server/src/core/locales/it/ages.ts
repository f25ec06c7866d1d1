import type { AgeWords } from '../number-data';
import { phraseTable } from '../phrases';
import { eachPhrase, wordSet } from '../word-lists';

export const ages: AgeWords = {
  cues: phraseTable<true>(
    [
      ["all' età di|all età di|età di|età compresa tra|età pari a|l' età di|alla tenera età di", true],
      ['compimento dei|compimento degli|compiuto i|compiuti i|compiuto gli|compiuti gli', true],
    ],
    { backward: true },
  ),
  verbs: wordSet(
    'ha aveva ho hai hanno avevano avrà avrebbe avesse avere avendo ebbe compie compì compirà compirebbe compiva ' +
      'compiuto compiuti compiere compiono compiendo',
  ),
  after: phraseTable<true>([["d' età|di età", true]]),
  owners: new Set(),
  decadeParts: new Set(),
  endings: ['enne', 'enni'],
  links: wordSet('di a'),
  people: wordSet(
    'uomo donna ragazzo ragazza bambino bambina giovane figlio figlia anziano anziana studente studentessa pensionato ' +
      'pensionata operaio operaia turista madre padre moglie marito fratello sorella nipote nonno nonna motociclista ' +
      'automobilista ciclista italiano italiana signora signore persona paziente atleta calciatore attore attrice neonato ' +
      'cantante imprenditore imprenditrice giocatore difensore portiere attaccante centrocampista americano americana ' +
      'francese inglese tedesco tedesca milanese romano romana ragazzi ragazze bambini bambine uomini donne morto ' +
      'morta scomparso scomparsa morì morire spento spenta',
  ),
  persons: wordSet(
    'uomo donna ragazzo ragazza bambino bambina giovane anziano anziana signore signora pensionato pensionata turista ' +
      'operaio operaia automobilista motociclista ciclista passante',
  ),
  states: phraseTable<true>(
    [
      [eachPhrase('quando', 'ne aveva|ne avevo|ne ha'), true],
      [
        eachPhrase('giovane|anziano|anziana|vecchio|vecchia|piccolo|piccola', 'ne ha|ne aveva|ne compie'),
        true,
      ],
    ],
    { backward: true },
  ),
  at: wordSet('a ad'),
  adverbs: wordSet('soli sole appena neanche nemmeno già'),
  events: wordSet(
    'morto morta morti morì muore morire scomparso scomparsa spento spenta deceduto deceduta sposò sposato sposata ' +
      'debuttò debutta esordì esordisce',
  ),
  lessons: phraseTable<true>([['imparò a|imparato a|impara a|imparare a', true]]),
  resumes: phraseTable<true>([]),
  openers: wordSet('che poi già quando dove'),
  ends: wordSet('e ed che o ma mentre quando è era'),
  bounds: phraseTable<boolean>(
    [
      ['sotto i|sotto gli|sopra i|sopra gli|under|over', true],
      [
        'oltre i|oltre gli|fino a|fino ai|fino agli|sotto|sopra|oltre|con meno di|con più di|minori di',
        false,
      ],
    ],
    { backward: true },
  ),
  groups: wordSet(
    'bambini bambine ragazzi ragazze minori giovani adulti persone uomini donne anziani anziane studenti alunni alunne ' +
      'pazienti residenti visitatori spettatori lavoratori elettori passeggeri conducenti',
  ),
  terms: (
    'scend sces condann pena pene reclusione carcere carcerazione detenzione ergastolo prigione squalific rendiment tasso tassi titoli ' +
    'mutuo mutui prestit btp obbligazion bond scadenz concession'
  ).split(' '),
  lapseBefore: wordSet(
    'per dopo da in entro ogni prossimi ultimi primi scorsi durante nei negli altri ulteriori dura durò durato durata tra fra',
  ),
  lapseAfter: phraseTable<true>([
    [
      "fa|dopo|prima|or sono|più tardi|addietro|consecutivi|dal|dalla|dallo|dall'|dai|dagli|dalle|da|di",
      true,
    ],
  ]),
};
