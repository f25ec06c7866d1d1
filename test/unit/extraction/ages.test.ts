import assert from 'node:assert/strict';
import { extractMentions } from '../../../server/src/core/extraction/extract';
import { locales } from '../../../server/src/core/locales';
import type { LanguageId } from '../../../server/src/core/text/document';
import { tokenize } from '../../../server/src/core/text/tokens';
import { checkMentions, numericTypes, readMarks, type ExpectedMention } from '../../support/mentions';

const age = (value: number, more: object = {}): ExpectedMention => ({
  type: 'duration',
  value,
  unit: 'year',
  age: true,
  ...more,
});
const years = (value: number, more: object = {}): ExpectedMention => ({
  type: 'duration',
  value,
  unit: 'year',
  ...more,
});
const count = (value: number | string, more: object = {}): ExpectedMention => ({
  type: 'count',
  value,
  ...more,
});

function check(language: LanguageId, marked: string, ...expected: ExpectedMention[]): void {
  it(marked, () => {
    checkMentions(language, marked, expected, { types: numericTypes });
  });
}

describe('ages', () => {
  describe('of a bare number', () => {
    check('en', 'She left school when she was [sixteen], and never went back.', age(16));
    check('en', 'Moss, who is [58], paints.', age(58));
    check('en', 'He was only [17] when the war began.', age(17));
    check('en', '"I\'m [44], and I still run."', age(44));
    check('en', 'She would have been [90].', age(90));
    check('en', 'He turned [92] in June.', age(92));
    check('en', 'The boys, aged [12] and [15], are well.', age(12), age(15));
    check('en', 'Pupils aged under [11] travel free.', age(11, { qualifier: 'under' }));
    check('en', 'They found a woman of [93] and a boy of [six].', age(93), age(6));
    check('en', 'He died in Leeds at [91].', age(91));
    check('en', 'Clara learnt to ride a bicycle at [five].', age(5));
    check('en', 'At [62], she runs every day.', age(62));
    check('en', 'Moss, at [62], was the older sister.', age(62));
    check('en', 'Entry is free for children under [eight].', age(8, { qualifier: 'under' }));
    check(
      'en',
      'The club trains under-[12]s and over-[65]s.',
      age(12, { qualifier: 'under' }),
      age(65, { qualifier: 'over' }),
    );
    check('en', 'People over [65] received a letter.', age(65, { qualifier: 'over' }));
    check('it', 'Il più giovane ne ha [24].', age(24));
    check('it', 'Perse il padre quando ne aveva [nove].', age(9));
    check('it', 'Una donna di [93] e un ragazzo di [17].', age(93), age(17));
    check('it', 'Morto a [91], lascia la moglie.', age(91));
    check('it', 'Imparò a nuotare a [cinque], da sola.', age(5));
    check('it', 'Gli over [65] entrano gratis.', age(65, { qualifier: 'over' }));
  });
  describe('of a number of years', () => {
    check('en', 'A [63-year]-old and the [17-year]-olds.', age(63), age(17));
    check('en', 'A man of [40 years] spoke.', age(40));
    check('it', 'Biglietto ridotto sotto gli [8 anni].', age(8, { qualifier: 'under' }));
    check('it', 'I bambini fino a [6 anni] non pagano.', age(6, { qualifier: 'atMost' }));
    check('it', 'Uomini, di [69], [76] e [88 anni].', age(69), age(76), age(88));
    check('it', 'A [17 anni] vendette un quadro.', age(17));
    check('it', 'Nato a Lodi, a soli [19 anni] partì.', age(19));
    check('it', 'Si è spento ieri a Pavia a [91 anni].', age(91));
    check('it', 'Al compimento dei [18 anni] erediterà.', age(18));
    check('it', 'Lucia Neri ([58 anni]) insegna.', age(58));
  });
  describe('that are none', () => {
    check('en', 'The doors open at [five].', count(5));
    check('en', 'He learned at [five] that they had won.', count(5));
    check('en', 'Unemployment stood at [17].', count(17));
    check('en', 'At [58], the index was at its lowest.', count(58));
    check('en', 'He was [two] under par.', count(2));
    check('en', 'She was [40] votes short.', count(40));
    check('en', 'A father of [three] and a team of [12].', count(3), count(12));
    check('en', 'He has seen these people over [30] times.', count(30, { qualifier: 'over' }));
    check('en', 'The price fell to under [eight].', count(8, { qualifier: 'under' }));
    check('it', 'Fu condannato a [6 anni], a [4 anni] in appello.', years(6), years(4));
    check('it', 'La durata media scende sotto i [sei anni].', years(6, { qualifier: 'under' }));
    check('it', 'Il tasso a [10 anni] è salito.', years(10));
    check('it', 'A [vent’anni] dalla strage la città ricorda.', years(20));
    check('it', 'A [tre anni] di distanza nulla è cambiato.', years(3));
    check('it', 'Un padre di [tre] e un gruppo di [12].', count(3), count(12));
    check('it', 'Ne ha [24], tutte verdi.', count(24));
    check('it', 'Il negozio chiude alle [cinque].', { type: 'time', minutes: 300 });
  });
});

/** The marked durations are lapses of time, or not, by what stands around them. */
function checkLapse(language: LanguageId, marked: string, expected: boolean): void {
  it(`${marked} ${expected ? 'is no age' : 'may be an age'}`, () => {
    const { text, surfaces } = readMarks(marked);
    const mentions = extractMentions({ text, tokens: tokenize(text) }, locales[language]);
    const found = mentions.filter(({ span }) => span.start === surfaces[0]?.start);
    assert.deepEqual(
      found.map(({ figure, lapse }) => [figure.type, lapse === true]),
      [['duration', expected]],
    );
  });
}

describe('lengths of time', () => {
  for (const marked of [
    'He worked there for [20 years].',
    'They met again after more than [43 years].',
    'It closed [12 years] later.',
    'A [ten-year] contract.',
    'They lay in the dark for almost [two centuries].',
    'She has [30 years] of experience.',
  ])
    checkLapse('en', marked, true);
  for (const marked of [
    'Ci lavora da [vent’anni].',
    'Si è ricreduto dopo [43 anni].',
    'Scrisse per [sei anni].',
    'Chiuse [dodici anni] più tardi.',
    'Ha pagato in oltre [dieci anni].',
    'Una carriera di [46 anni] di teatro.',
    'Un [biennio].',
  ])
    checkLapse('it', marked, true);
  checkLapse('en', 'She says: [91 years].', false);
  checkLapse('en', 'The youngest are [91 years].', false);
  checkLapse('it', 'Il maestro, [91 anni] e molti allievi.', false);
  checkLapse('it', 'Per bambini da [6 anni] in su.', false);
});
