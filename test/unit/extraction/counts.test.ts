import { checkMentions, numericTypes, type ExpectedMention } from '../../support/mentions';
import type { LanguageId } from '../../../server/src/core/text/document';

/** Checks the figures that are neither dates nor names. */
function check(language: LanguageId, marked: string, ...expected: ExpectedMention[]): void {
  it(marked, () => {
    checkMentions(language, marked, expected, { types: numericTypes });
  });
}

describe('counts', () => {
  check('it', 'Lavorano qui [14.000] dipendenti.', {
    type: 'count',
    value: 14000,
    noun: 'dipendenti',
    parts: { number: '14.000', unit: 'dipendenti' },
  });
  check('it', 'Servono [quattordicimila] firme.', { type: 'count', value: 14000, noun: 'firme' });
  check('it', 'Sono [centoventitremilaquattrocento] copie.', { type: 'count', value: 123400, noun: 'copie' });
  check(
    'it',
    'Sono [ventitré] consiglieri e [trentotto] sindaci.',
    { type: 'count', value: 23 },
    { type: 'count', value: 38 },
  );
  check(
    'it',
    'Contati [1.200], [10 000] e [1’200] voti.',
    { type: 'count', value: 1200 },
    { type: 'count', value: 10000 },
    { type: 'count', value: 1200 },
  );
  check(
    'it',
    'Feriti [cinque] uomini e [sei] donne, [venti] delle quali già a casa.',
    { type: 'count', value: 5, noun: 'uomini' },
    { type: 'count', value: 6, noun: 'donne' },
    { type: 'count', value: 20 },
  );
  check(
    'it',
    'Passa con [nove] voti contro [sei]: i firmatari erano [venti], gli astenuti sono in [sei].',
    { type: 'count', value: 9, noun: 'voti' },
    { type: 'count', value: 6 },
    { type: 'count', value: 20 },
    { type: 'count', value: 6 },
  );
  check('it', '[Dieci] i sì e [sei] i no.', { type: 'count', value: 10 }, { type: 'count', value: 6 });
  check(
    'it',
    'Dei [quaranta] seggi [venti] andranno al Nord; degli eletti [sei] sono donne.',
    { type: 'count', value: 40, noun: 'seggi' },
    { type: 'count', value: 20 },
    { type: 'count', value: 6 },
  );
  check('it', 'Restano i [venti anni] del mutuo.', { type: 'duration', value: 20, unit: 'year' });
  check('it', 'Tu sei stanco, e sei arrivato tardi. I venti soffiano da nord.');
  // Money whose currency is not said again.
  check(
    'it',
    'Chiede [118 milioni] di danni e [14,9] di tributi, e spenderà [64 milioni] entro il 2030.',
    { type: 'count', value: '118e6', noun: undefined },
    { type: 'count', value: '14.9', noun: undefined },
    { type: 'count', value: '64e6', noun: undefined },
  );
  check(
    'en',
    'It has [4 million] of debt and [35] too few pickers.',
    { type: 'count', value: '4e6', noun: undefined },
    { type: 'count', value: 35, noun: undefined },
  );
  // A zero in the third decimal would not be written: these are grouped the other language's way.
  check(
    'it',
    'Contati [10,000] voti, non [1,234].',
    { type: 'count', value: 10000 },
    { type: 'count', value: '1.234' },
  );
  check('it', 'Spendono almeno [8 miliardi] su Anthropic.', {
    type: 'count',
    value: '8e9',
    qualifier: 'atLeast',
  });
  check(
    'it',
    "Incassa [441,5 milioni], contro gli [0,35] dell'anno prima, [1,1] di quest'anno e i [50] all'anno dallo Stato.",
    { type: 'count', value: 441.5e6 },
    { type: 'count', value: '0.35', parts: { number: '0,35' } },
    { type: 'count', value: '1.1', parts: { number: '1,1' } },
    { type: 'count', value: 50, parts: { number: '50' } },
  );
  check(
    'it',
    'Di questi [180] andranno a lei, [850] entro luglio, il [58] due anni fa.',
    { type: 'count', value: 180, parts: { number: '180' } },
    { type: 'count', value: 850, parts: { number: '850' } },
    { type: 'count', value: 58, parts: { number: '58' } },
  );
  check(
    'en',
    'They were [35] too few, [65] instead of [63].',
    { type: 'count', value: 35, parts: { number: '35' } },
    { type: 'count', value: 65, parts: { number: '65' } },
    { type: 'count', value: 63, parts: { number: '63' } },
  );
  check('it', 'Hanno firmato i [27] Paesi.', { type: 'count', value: 27, noun: 'paesi' });
  check('it', 'Arrivano altri [tre] treni.', { type: 'count', value: 3, noun: 'treni', further: true });
  check(
    'it',
    'C’erano [centinaia di migliaia] di persone e [decine] di bandiere.',
    { type: 'count', value: 1e5, to: 1e6, vague: true },
    { type: 'count', value: 10, to: 100, vague: true },
  );
  check(
    'it',
    '[Un centinaio] di operai e [una dozzina] di tecnici.',
    { type: 'count', value: 100, qualifier: 'about' },
    { type: 'count', value: 12, qualifier: 'about' },
  );
  check(
    'it',
    'Sono [una settantina di milioni] di ospiti in [un centinaio] di sale.',
    {
      type: 'count',
      value: 70e6,
      qualifier: 'about',
      noun: 'ospiti',
      parts: { number: 'una settantina', scale: 'milioni', unit: 'ospiti' },
    },
    { type: 'count', value: 100, qualifier: 'about', noun: 'sale' },
  );
  check('it', 'Oltre [un migliaio] di ospiti.', {
    type: 'count',
    value: 1000,
    qualifier: 'over',
    noun: 'ospiti',
  });
  check('it', 'Ha vinto [tre] volte.', { type: 'count', value: 3, noun: 'volte' });
  check('it', 'Erano tra [20 e 30] invitati.', { type: 'count', value: 20, to: 30, noun: 'invitati' });
  check('it', 'Servono [tre] persone o più.', {
    type: 'count',
    value: 3,
    qualifier: 'atLeast',
    noun: 'persone',
  });
  check(
    'it',
    'Circa [2 milioni e mezzo] di utenti, fino a [40] server.',
    { type: 'count', value: 2.5e6, qualifier: 'about' },
    { type: 'count', value: 40, qualifier: 'atMost' },
  );
  check('en', 'The firm cuts [14,000] corporate jobs.', { type: 'count', value: 14000, noun: 'jobs' });
  check(
    'en',
    'It sold [thirty-eight] paintings and [fourteen thousand] prints.',
    { type: 'count', value: 38, noun: 'paintings' },
    { type: 'count', value: 14000, noun: 'prints' },
  );
  check('en', 'It has [two hundred and five] rooms.', { type: 'count', value: 205, noun: 'rooms' });
  check(
    'en',
    'About [1.5 million] people, at least [5,000] cars.',
    { type: 'count', value: 1.5e6, qualifier: 'about' },
    { type: 'count', value: 5000, qualifier: 'atLeast' },
  );
  check('en', 'They hired [two] more pilots.', { type: 'count', value: 2, further: true, noun: 'pilots' });
  check('en', 'Another [three] ships sank.', { type: 'count', value: 3, further: true, noun: 'ships' });
  check(
    'en',
    '[Hundreds of thousands] marched past [dozens] of shops.',
    { type: 'count', value: 1e5, to: 1e6, vague: true },
    { type: 'count', value: 12, to: 100, vague: true },
  );
  check(
    'en',
    'She bought [a dozen] eggs and [two dozen] rolls.',
    { type: 'count', value: 12, noun: 'eggs' },
    { type: 'count', value: 24, noun: 'rolls' },
  );
  check('en', 'Between [5 and 7 million] users left.', { type: 'count', value: 5e6, to: 7e6, noun: 'users' });
  check('en', 'He won it [twice].', { type: 'count', value: 2, noun: 'times' });
  check('en', '[Two million three hundred thousand] voters.', {
    type: 'count',
    value: 2300000,
    noun: 'voters',
  });
  check('en', 'Up to [10] people or a child.', { type: 'count', value: 10, qualifier: 'atMost' });
  check('en', '[Ten] people or more may enter.', { type: 'count', value: 10, qualifier: 'atLeast' });
  check('it', 'Un uomo e una donna hanno visto un film.');
  check('en', 'A man and one of his friends saw a film.');
});

describe('ordinals', () => {
  check(
    'it',
    'È arrivato al [3°] posto, lei al [quarto].',
    { type: 'ordinal', value: 3, noun: 'posto' },
    { type: 'ordinal', value: 4 },
  );
  check(
    'it',
    'La [ventesima] edizione e il [secondo] mandato.',
    { type: 'ordinal', value: 20, noun: 'edizione' },
    { type: 'ordinal', value: 2, noun: 'mandato' },
  );
  check(
    'it',
    'Il brano è entrato al numero [59]; lei è la numero [3] del mondo, con la maglia numero [19].',
    { type: 'ordinal', value: 59, noun: undefined },
    { type: 'ordinal', value: 3 },
    { type: 'ordinal', value: 19 },
  );
  check('it', 'Il volo numero 702, il numero 12/b, il numero 555 123.');
  check(
    'it',
    'È la [prima] italiana a salirci, la [prima] donna a dirigerlo e la [prima] delle [tre].',
    { type: 'ordinal', value: 1, noun: 'italiana' },
    { type: 'ordinal', value: 1, noun: 'donna' },
    { type: 'ordinal', value: 1 },
    { type: 'count', value: 3 },
  );
  check(
    'en',
    'The single reached number [27]; the number [10] shirt is his.',
    { type: 'ordinal', value: 27 },
    { type: 'ordinal', value: 10, noun: 'shirt' },
  );
  check('en', 'The number 36 bus, flight number 702, the Ode Number 5.');
  check('en', 'The dead birds number [280].', { type: 'count', value: 280 });
  check(
    'en',
    'Ranked [first] for taste, it took [second] place as the [second] most popular of the lot.',
    { type: 'ordinal', value: 1 },
    { type: 'ordinal', value: 2, noun: 'place' },
    { type: 'ordinal', value: 2 },
  );
  check(
    'en',
    'She is the [first] Italian on top and the [second] of the sisters.',
    { type: 'ordinal', value: 1 },
    { type: 'ordinal', value: 2 },
  );
  check('en', 'At first Italian troops came, along First Avenue.');
  check('it', 'Secondo il ministro, prima di partire, secondo quanto si dice.');
  check('it', 'Il primo ministro ha parlato per primo.');
  check('it', 'Viaggia a [30 metri al secondo].', { type: 'measure', value: 30, unit: 'meter-per-second' });
  check(
    'en',
    'The [3rd] attempt, the [twenty-first] ship and her [second] album.',
    { type: 'ordinal', value: 3, noun: 'attempt' },
    { type: 'ordinal', value: 21 },
    { type: 'ordinal', value: 2 },
  );
  check('en', 'It was first released on a Friday, at first in secret.');
});

describe('fractions and multiples', () => {
  check(
    'it',
    'La [metà] dei voti, [un terzo] dei seggi e i [tre quarti] dei fondi.',
    { type: 'fraction', numerator: 1, denominator: 2 },
    { type: 'fraction', numerator: 1, denominator: 3 },
    { type: 'fraction', numerator: 3, denominator: 4 },
  );
  check(
    'it',
    '[Due su tre] dicono sì, quasi la [metà] del gruppo dice no.',
    { type: 'fraction', numerator: 2, denominator: 3 },
    { type: 'fraction', numerator: 1, denominator: 2, qualifier: 'nearly' },
  );
  check(
    'it',
    'Manca la [metà] dei [30] alunni, come alla metà del 2019 e a metà degli anni Novanta.',
    { type: 'fraction', numerator: 1, denominator: 2 },
    { type: 'count', value: 30 },
  );
  check('it', 'Un [terzo] mandato a metà del guado.', { type: 'ordinal', value: 3 });
  check(
    'it',
    '[Un albero su otto] ha i fiori; ne hanno [quattro piante su cinque] e [sette] orti su [sessanta], cioè [sette] su [sessanta].',
    { type: 'fraction', numerator: 1, denominator: 8 },
    { type: 'fraction', numerator: 4, denominator: 5 },
    { type: 'count', value: 7, noun: 'orti' },
    { type: 'count', value: 60 },
    { type: 'count', value: 7 },
    { type: 'count', value: 60 },
  );
  check(
    'it',
    'Un libro su [due] sorelle e un film su [tre] cani.',
    { type: 'count', value: 2, noun: 'sorelle' },
    { type: 'count', value: 3, noun: 'cani' },
  );
  check(
    'it',
    'Più di [un quarto] nei porti e [un quinto] in meno nei laghi: un calo di [un nono], [tre quarti] dei quali qui.',
    { type: 'fraction', numerator: 1, denominator: 4, qualifier: 'over' },
    { type: 'fraction', numerator: 1, denominator: 5 },
    { type: 'fraction', numerator: 1, denominator: 9 },
    { type: 'fraction', numerator: 3, denominator: 4 },
  );
  check(
    'it',
    'Parla di un [terzo] mandato, e più di un [terzo] uomo ne discute.',
    { type: 'ordinal', value: 3, noun: 'mandato' },
    { type: 'ordinal', value: 3, noun: 'uomo' },
  );
  check(
    'en',
    '[One tree in eight] is in bloom, [nine out of ten] gardens and [four gardens in five].',
    { type: 'fraction', numerator: 1, denominator: 8 },
    { type: 'fraction', numerator: 9, denominator: 10 },
    { type: 'fraction', numerator: 4, denominator: 5 },
  );
  check(
    'en',
    'She had one win in [six] races, and [three] of the [eleven] riders fell.',
    { type: 'count', value: 6, noun: 'races' },
    { type: 'count', value: 3 },
    { type: 'count', value: 11, noun: 'riders' },
  );
  check(
    'en',
    "Sales fell by [a fifth], prices are [a third] higher: [two-fifths] of last year's guests paid more than [a ninth].",
    { type: 'fraction', numerator: 1, denominator: 5 },
    { type: 'fraction', numerator: 1, denominator: 3 },
    { type: 'fraction', numerator: 2, denominator: 5 },
    { type: 'fraction', numerator: 1, denominator: 9, qualifier: 'over' },
  );
  check('en', 'It was sold by a [third] party.', { type: 'ordinal', value: 3, noun: 'party' });
  check(
    'en',
    'More than [half] of the seats, [two thirds] of the votes and [a quarter] of the money.',
    { type: 'fraction', numerator: 1, denominator: 2, qualifier: 'over' },
    { type: 'fraction', numerator: 2, denominator: 3 },
    { type: 'fraction', numerator: 1, denominator: 4 },
  );
  check(
    'en',
    '[One in five] agree, [9 out of 10] care.',
    { type: 'fraction', numerator: 1, denominator: 5 },
    { type: 'fraction', numerator: 9, denominator: 10 },
  );
  check(
    'it',
    'I ricavi sono [raddoppiati]: il [doppio] del previsto, [tre volte] tanto.',
    { type: 'multiple', value: 2 },
    { type: 'multiple', value: 2 },
    { type: 'multiple', value: 3 },
  );
  check(
    'en',
    'Profits [tripled], [twice] as much as planned and [three times] more than before.',
    { type: 'multiple', value: 3 },
    { type: 'multiple', value: 2 },
    { type: 'multiple', value: 3 },
  );
  check('en', 'About [half a million] people.', { type: 'count', value: 5e5, qualifier: 'about' });
});

describe('scores and times', () => {
  check('it', 'La squadra vince [3-1] in casa.', { type: 'score', home: 3, away: 1 });
  check('it', 'Ha vinto per [3 a 1].', { type: 'score', home: 3, away: 1 });
  check('en', 'Northby beat Port Hollow [2-1] on Sunday.', { type: 'score', home: 2, away: 1 });
  check('it', "La Virtus batte l'Aurora Castelli [1–3] in trasferta.", { type: 'score', home: 1, away: 3 });
  check(
    'it',
    'Parziali: [3-1], [2-3].',
    { type: 'score', home: 3, away: 1 },
    { type: 'score', home: 2, away: 3 },
  );
  check('en', 'They beat the champions [2-4] on penalties.', { type: 'score', home: 2, away: 4 });
  check('it', 'Bastano [3-4] persone.', { type: 'count', value: 3, to: 4, noun: 'persone' });
  check('it', 'Il modulo è il 4-4-2.');
  check(
    'it',
    'Si parte alle [18.30], alle ore [21] e alle [09:30].',
    { type: 'time', minutes: 1110 },
    { type: 'time', minutes: 1260 },
    { type: 'time', minutes: 570 },
  );
  check('it', 'Ha parlato alle [30] persone presenti.', { type: 'count', value: 30, noun: 'persone' });
  check(
    'en',
    'Doors open at [9.30 am] and close at [5 p.m.]',
    { type: 'time', minutes: 570 },
    { type: 'time', minutes: 1020 },
  );
  check('en', "At [nine o'clock] sharp.", { type: 'time', minutes: 540 });
});
