import { checkMentions, numericTypes, type ExpectedMention } from '../../support/mentions';
import type { LanguageId } from '../../../server/src/core/text/document';

/** Checks the figures that are neither dates nor names. */
function check(language: LanguageId, marked: string, ...expected: ExpectedMention[]): void {
  it(marked, () => {
    checkMentions(language, marked, expected, { types: numericTypes });
  });
}

describe('money', () => {
  const billions38 = { type: 'money', value: '38e9' } as const;
  check(
    'it',
    'OpenAI paga [38 miliardi di dollari] in [sette anni].',
    { ...billions38, currency: 'dollar', parts: { number: '38', scale: 'miliardi', unit: 'dollari' } },
    { type: 'duration', value: 7, unit: 'year' },
  );
  check('it', 'Il contratto vale [trentotto miliardi di dollari].', {
    ...billions38,
    currency: 'dollar',
    parts: { number: 'trentotto', scale: 'miliardi', unit: 'dollari' },
  });
  check('it', 'Il contratto vale [38 mld di dollari].', { ...billions38, currency: 'dollar' });
  check('it', 'Il contratto vale [38,0 miliardi di euro].', { ...billions38, currency: 'EUR' });
  check('it', 'Un investimento da [€ 3,5 milioni].', {
    type: 'money',
    value: '3.5e6',
    currency: 'EUR',
    parts: { number: '3,5', scale: 'milioni', unit: '€' },
  });
  check('it', 'La multa: [3.5 mln €].', { type: 'money', value: '3.5e6', currency: 'EUR' });
  check('it', 'Lo stadio costa [20mila euro] al giorno.', {
    type: 'money',
    value: 20000,
    currency: 'EUR',
    parts: { number: '20', scale: 'mila', unit: 'euro' },
  });
  check('it', 'Il caffè costa [50 centesimi].', { type: 'money', value: 0.5, implied: ['currency'] });
  check(
    'it',
    'Prezzo: [1.234,56 euro], poi [1.200 euro].',
    { type: 'money', value: 1234.56, currency: 'EUR' },
    { type: 'money', value: 1200, currency: 'EUR' },
  );
  check('it', 'Ha chiesto [un milione e mezzo di sterline].', {
    type: 'money',
    value: '1.5e6',
    currency: 'GBP',
  });
  check('it', 'Vale [2 milioni e mezzo di dollari canadesi].', {
    type: 'money',
    value: '2.5e6',
    currency: 'CAD',
  });
  check('it', 'Debiti per [un miliardo e 200 milioni di euro].', {
    type: 'money',
    value: '1.2e9',
    currency: 'EUR',
    parts: { number: 'un miliardo e 200 milioni', unit: 'euro' },
  });
  check('it', 'Raccolti [mezzo miliardo di franchi svizzeri].', {
    type: 'money',
    value: '5e8',
    currency: 'CHF',
  });
  check('it', 'Si va da un minimo di [120 mila lire].', {
    type: 'money',
    value: 120000,
    currency: 'lira',
    qualifier: 'atLeast',
  });
  check('it', 'Il biglietto costa [un euro].', { type: 'money', value: 1, currency: 'EUR' });
  check('it', 'Costa tra [500 e 600 milioni di euro].', {
    type: 'money',
    value: '5e8',
    to: '6e8',
    currency: 'EUR',
    parts: { number: '500 e 600', scale: 'milioni', unit: 'euro' },
  });
  check(
    'it',
    'È salito da [3] a [5 milioni di euro].',
    { type: 'money', value: '3e6', currency: 'EUR', implied: ['unit', 'scale'] },
    { type: 'money', value: '5e6', currency: 'EUR' },
  );
  check('it', 'Quote da [3 a 5 milioni di euro].', {
    type: 'money',
    value: '3e6',
    to: '5e6',
    currency: 'EUR',
  });
  check('en', 'The deal is worth [$38bn].', {
    ...billions38,
    currency: 'dollar',
    parts: { number: '38', scale: 'bn', unit: '$' },
  });
  check('en', 'A deal worth [US$ 38 billion] was signed.', {
    ...billions38,
    currency: 'USD',
    parts: { number: '38', scale: 'billion', unit: 'US$' },
  });
  check(
    'en',
    'It pays [38 billion dollars] over [seven years].',
    { ...billions38, currency: 'dollar' },
    { type: 'duration', value: 7, unit: 'year', qualifier: 'over' },
  );
  check('en', 'The club paid [£40m] for him.', {
    type: 'money',
    value: '4e7',
    currency: 'pound',
    parts: { number: '40', scale: 'm', unit: '£' },
  });
  check('en', 'The ticket costs [CHF 200].', { type: 'money', value: 200, currency: 'CHF' });
  check('en', 'They raised [200 million Canadian dollars].', {
    type: 'money',
    value: '2e8',
    currency: 'CAD',
  });
  check('en', 'They raised [half a billion dollars].', { type: 'money', value: '5e8', currency: 'dollar' });
  check('en', 'They raised [one and a half million euros].', {
    type: 'money',
    value: '1.5e6',
    currency: 'EUR',
  });
  check('en', 'A [$38-billion] contract.', { ...billions38, currency: 'dollar' });
  check('en', 'Bids from [$10-15 million] are expected.', {
    type: 'money',
    value: '1e7',
    to: '1.5e7',
    currency: 'dollar',
  });
  check('en', 'Between [$5m and $7m] is needed.', {
    type: 'money',
    value: '5e6',
    to: '7e6',
    currency: 'dollar',
  });
  check('en', 'It costs [1,200 pounds].', { type: 'money', value: 1200, currency: 'pound' });
});

describe('percentages', () => {
  check(
    'it',
    'È cresciuto del [12%] e poi del [12,5 per cento].',
    { type: 'percentage', value: 12, parts: { number: '12', unit: '%' } },
    { type: 'percentage', value: 12.5 },
  );
  check('it', 'Scende di [due punti percentuali].', { type: 'percentage', value: 2, points: true });
  check('it', 'Tra il [10 e il 15 per cento] dei voti.', { type: 'percentage', value: 10, to: 15 });
  check('it', 'Sconti da [10 a 15 %] circa.', { type: 'percentage', value: 10, to: 15, qualifier: 'about' });
  check(
    'it',
    'Il tasso è passato dal [10%] al [15%].',
    { type: 'percentage', value: 10 },
    { type: 'percentage', value: 15 },
  );
  check('it', 'Sconti del [10–15 %].', { type: 'percentage', value: 10, to: 15 });
  check(
    'it',
    'Quasi il [40%] dei voti, meno dell’[80 per cento] atteso.',
    { type: 'percentage', value: 40, qualifier: 'nearly' },
    { type: 'percentage', value: 80, qualifier: 'under' },
  );
  check(
    'en',
    'Up [12 percent], or [twelve per cent].',
    { type: 'percentage', value: 12 },
    { type: 'percentage', value: 12 },
  );
  check('en', 'A rise of [0.5 percentage points].', { type: 'percentage', value: 0.5, points: true });
  check('en', 'Around [10-15 %] of voters.', { type: 'percentage', value: 10, to: 15, qualifier: 'about' });
});

describe('durations and ages', () => {
  check(
    'it',
    "Ha governato per [vent'anni], non per [trent’anni].",
    { type: 'duration', value: 20, unit: 'year', parts: { number: 'vent', unit: 'anni' } },
    { type: 'duration', value: 30, unit: 'year' },
  );
  check('it', "A [quarant'anni] dalla frana il borgo è vuoto.", {
    type: 'duration',
    value: 40,
    unit: 'year',
  });
  check('it', "Il sindaco ha parlato per [un'ora e mezza].", {
    type: 'duration',
    value: '1.5',
    unit: 'hour',
  });
  check('it', 'Durò [un anno e mezzo].', { type: 'duration', value: 1.5, unit: 'year' });
  check('it', 'Il volo dura [7 ore e 40 minuti].', { type: 'duration', value: 460, unit: 'minute' });
  check(
    'it',
    'Un accordo [settennale] dopo un [biennio] e un piano [decennale].',
    { type: 'duration', value: 7, unit: 'year' },
    { type: 'duration', value: 2, unit: 'year' },
    { type: 'duration', value: 10, unit: 'year' },
  );
  check(
    'it',
    'Dopo [mezz’ora] di attesa e [due settimane] di lavoro.',
    { type: 'duration', value: 0.5, unit: 'hour' },
    { type: 'duration', value: 2, unit: 'week' },
  );
  check(
    'it',
    'Per [due decenni] e [tre secoli].',
    { type: 'duration', value: 20, unit: 'year' },
    { type: 'duration', value: 300, unit: 'year' },
  );
  check(
    'it',
    'La pena scende da [dodici] a [nove anni].',
    { type: 'duration', value: 12, unit: 'year', implied: ['unit'] },
    { type: 'duration', value: 9, unit: 'year' },
  );
  check('it', 'Dura [12 o 13 anni].', { type: 'duration', value: 12, to: 13, unit: 'year' });
  check('it', 'Aveva [67 anni].', { type: 'duration', value: 67, unit: 'year', age: true });
  check(
    'it',
    'Un uomo di [24 anni] e un contratto di [sette anni].',
    { type: 'duration', value: 24, unit: 'year', age: true },
    { type: 'duration', value: 7, unit: 'year' },
  );
  check(
    'it',
    'Un [24enne], una [ventenne] e un [quarantaduenne].',
    { type: 'duration', value: 24, unit: 'year', age: true },
    { type: 'duration', value: 20, unit: 'year', age: true },
    { type: 'duration', value: 42, unit: 'year', age: true },
  );
  check('it', 'Ha [30 anni] di esperienza.', { type: 'duration', value: 30, unit: 'year' });
  check(
    'it',
    'Uomini di [33], [34] e [39 anni].',
    ...[33, 34, 39].map((value) => ({ type: 'duration', value, unit: 'year', age: true }) as const),
  );
  check(
    'en',
    'The men, aged [33], [34] and [39], were arrested.',
    ...[33, 34, 39].map((value) => ({ type: 'duration', value, unit: 'year', age: true }) as const),
  );
  check('it', 'Paolo Neri, [51 anni], insegna.', { type: 'duration', value: 51, unit: 'year', age: true });
  check('en', 'It took [a year and a half].', { type: 'duration', value: 1.5, unit: 'year' });
  check(
    'en',
    'A [seven-year] deal and a [24-hour] strike.',
    { type: 'duration', value: 7, unit: 'year' },
    { type: 'duration', value: 24, unit: 'hour' },
  );
  check(
    'en',
    'A [24-year]-old man and a woman [24 years] old.',
    { type: 'duration', value: 24, unit: 'year', age: true },
    { type: 'duration', value: 24, unit: 'year', age: true },
  );
  check('en', 'He died aged [24].', {
    type: 'duration',
    value: 24,
    unit: 'year',
    age: true,
    implied: ['unit'],
  });
  const forties = { type: 'duration', value: 40, to: 49, unit: 'year', age: true } as const;
  check('en', 'The man, in his [40s], and a woman in her late [forties].', forties, forties);
  check('en', 'Anna Moss, [41], teaches.', { type: 'duration', value: 41, unit: 'year', age: true });
  check(
    'en',
    'For [two and a half years] and [half an hour].',
    { type: 'duration', value: 2.5, unit: 'year' },
    { type: 'duration', value: 0.5, unit: 'hour' },
  );
  check('en', 'It lasted [two decades].', { type: 'duration', value: 20, unit: 'year' });
  check('en', 'Over [three hours and 20 minutes].', {
    type: 'duration',
    value: 200,
    unit: 'minute',
    qualifier: 'over',
  });
  check('en', 'He earns [$5 million] a year.', { type: 'money', value: '5e6', currency: 'dollar' });
});

describe('measures', () => {
  check(
    'it',
    'La torre è alta [184 metri] e pesa [3 tonnellate].',
    { type: 'measure', value: 184, unit: 'meter', dimension: 'length' },
    { type: 'measure', value: 3, unit: 'tonne' },
  );
  check('it', "L'acqua arrivò a [un metro e 85].", { type: 'measure', value: 1.85, unit: 'meter' });
  check('it', 'Il salto è di [due metri e dieci].', { type: 'measure', value: 2.1, unit: 'meter' });
  check('it', 'Il vigneto occupa [46 ha] di collina.', { type: 'measure', value: 46, unit: 'hectare' });
  check('it', 'Il parco misura [120 ha].', { type: 'measure', value: 120, unit: 'hectare' });
  check('it', 'Il sisma di magnitudo [4.9] ha fatto danni.', { type: 'count', value: 4.9 });
  check(
    'it',
    'A [90 km/h] per [12 km] su [3 ettari] e [40 chilometri quadrati].',
    { type: 'measure', value: 90, unit: 'kilometer-per-hour' },
    { type: 'measure', value: 12, unit: 'kilometer' },
    { type: 'measure', value: 3, unit: 'hectare' },
    { type: 'measure', value: 40, unit: 'square-kilometer' },
  );
  check(
    'it',
    'Temperature da record: [-3 °C] e [38 gradi].',
    { type: 'measure', value: -3, unit: 'celsius' },
    { type: 'measure', value: 38, unit: 'degree' },
  );
  check('it', 'A [quattro anni luce] di distanza.', { type: 'measure', value: 4, unit: 'light-year' });
  check(
    'en',
    'It is [604 feet] tall, [5 MW] strong and [2.5 miles] away.',
    { type: 'measure', value: 604, unit: 'foot' },
    { type: 'measure', value: 5, unit: 'megawatt' },
    { type: 'measure', value: 2.5, unit: 'mile' },
  );
  check(
    'en',
    'He is [5 feet 7 inches] tall and weighs [200 pounds].',
    { type: 'measure', value: 67, unit: 'inch' },
    { type: 'measure', value: 200, unit: 'pound' },
  );
  check(
    'en',
    'A [100-metre] fence at [60 mph] over [10 acres].',
    { type: 'measure', value: 100, unit: 'meter' },
    { type: 'measure', value: 60, unit: 'mile-per-hour' },
    { type: 'measure', value: 10, unit: 'acre', qualifier: 'over' },
  );
});

describe('units that are other words', () => {
  check('it', 'Dopo il 1999 l’anziano leader tacque.');
  check('it', 'Una scossa di magnitudo Richter [4.2] e decenni di silenzio.', { type: 'count', value: 4.2 });
});
