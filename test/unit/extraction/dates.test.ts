import assert from 'node:assert/strict';
import { extractDates } from '../../../server/src/core/extraction/extractors/dates';
import type { Mention, RelativeDate } from '../../../server/src/core/extraction/mention';
import type { CalendarDate } from '../../../server/src/core/figures/figure';
import { locales } from '../../../server/src/core/locales';
import type { LanguageId } from '../../../server/src/core/text/document';
import { tokenize } from '../../../server/src/core/text/tokens';
import { checkMentions, type MentionFinder } from '../../support/mentions';

/** A date in short: "2025-11-04", "2023-11", "2015", "-11-04" and "-11" without a year, "" for nothing stated. */
type ShortDate = string;

interface Expected {
  readonly to?: ShortDate;
  readonly period?: string;
  readonly part?: number;
  readonly bound?: string;
  readonly relative?: RelativeDate;
  readonly parts?: Record<string, string>;
}

type Row = readonly [marked: string, ...dates: (ShortDate | readonly [ShortDate, Expected])[]];

const find: MentionFinder = (sentence, locale) =>
  extractDates(sentence, locale, () => false).filter(
    (extraction): extraction is Mention => extraction.figure !== undefined,
  );

function longDate(short: ShortDate): CalendarDate {
  if (short.startsWith('BC ')) return { year: -Number(short.slice(3)) };
  const [year, month, day] = short.split('-');
  return {
    ...(year === undefined || year === '' ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function check(language: LanguageId, rows: readonly Row[]): void {
  for (const [marked, ...dates] of rows) {
    it(marked === '' ? '(empty)' : marked, () => {
      const expected = dates.map((date) => {
        const [from, { to, ...rest }] = typeof date === 'string' ? [date, {} as Expected] : date;
        const end = to === undefined ? {} : { to: longDate(to) };
        return { type: 'date' as const, from: longDate(from), ...end, ...rest };
      });
      checkMentions(language, marked, expected, { find });
    });
  }
}

const nearest = { relative: { pick: 'nearest' } } as const;
const last = { relative: { pick: 'last' } } as const;
const next = { relative: { pick: 'next' } } as const;
const decade = { period: 'decade' } as const;
const century = { period: 'century' } as const;

describe('dates', () => {
  describe('with a day', () => {
    check('it', [
      [
        'La firma risale al [4 novembre 2025].',
        ['2025-11-04', { parts: { number: '4', day: '4', month: 'novembre', year: '2025' } }],
      ],
      ['Arrivò il [4 nov. 2025] di sera.', '2025-11-04'],
      ['Il [1° maggio] si resta a casa.', ['-5-1', nearest]],
      ['Dal [primo maggio 2020] cambia tutto.', ['2020-05-01', { bound: 'since' }]],
      ['Il [due giugno 1946] si votò.', '1946-06-02'],
      ['L’[11 agosto 1948] iniziò a trasmettere.', '1948-08-11'],
      ['Venerdì [7 marzo 2014] a Parma.', '2014-03-07'],
      ['Verbale del [04/11/2025], foglio 3.', '2025-11-04'],
      ['Verbale del [4.11.2025].', '2025-11-04'],
      ['Verbale del [28.12.25] e basta.', '2025-12-28'],
      ['Versione del [2025-11-04].', '2025-11-04'],
      [
        'Il [4 novembre] tornò a Bari.',
        ['-11-4', { ...nearest, parts: { number: '4', day: '4', month: 'novembre' } }],
      ],
      ['Si replica il [12] e [13 giugno].', ['-6-12', nearest], ['-6-13', nearest]],
      ['Chiuso il [16], [17] e [18 luglio 2020].', '2020-07-16', '2020-07-17', '2020-07-18'],
    ]);
    check('en', [
      [
        'It was signed on [November 4, 2025].',
        ['2025-11-04', { parts: { number: '4', day: '4', month: 'November', year: '2025' } }],
      ],
      ['It was signed on [4 November 2025].', '2025-11-04'],
      ['On the [4th of November 2025] it rained.', '2025-11-04'],
      ['Everybody knows the [Fourth of July].', ['-7-4', nearest]],
      ['She left on [Nov. 4] by train.', ['-11-4', nearest]],
      ['She left on [Nov 4th, 2019].', '2019-11-04'],
      ['Built by [June 8th, 2011] in Oslo.', ['2011-06-08', { bound: 'until' }]],
      ['Release of [2025-11-04].', '2025-11-04'],
      ['He was born [12/28/63].', '1963-12-28'],
      ['He was born [28/12/1963].', '1963-12-28'],
      ['Due 04/11/2025.'],
      ['On [July 4 2015] they met.', '2015-07-04'],
      ['Open on [May 3] and [5, 2021].', '2021-05-03', '2021-05-05'],
      ['On [March 3] and five people came.', ['-3-3', nearest]],
    ]);
  });

  describe('with a month', () => {
    check('it', [
      ['Nel [novembre 2023] fu licenziato.', ['2023-11', { parts: { month: 'novembre', year: '2023' } }]],
      ['Nel [novembre del 2023] fu licenziato.', '2023-11'],
      ['Il numero di [Aprile 2020] è uscito.', '2020-04'],
      ['Tornerà a [ottobre] con la squadra.', ['-10', nearest]],
      ['Nel mese di [marzo] piove.', ['-3', nearest]],
      ['Lo [scorso ottobre] ha chiuso.', ['-10', last]],
      ['Nell’[ottobre scorso] ha chiuso.', ['-10', last]],
      ['Il [prossimo marzo] apre.', ['-3', next]],
      ['Lo [scorso 17 marzo] nevicava.', ['-3-17', last]],
      ['Il [17 marzo scorso] nevicava.', ['-3-17', last]],
      ['Nell’[ottobre dell’anno scorso] ha chiuso.', ['-10', { relative: { years: -1 } }]],
    ]);
    check('en', [
      ['In [November 2023] he was fired.', '2023-11'],
      ['In [November of 2023] he was fired.', '2023-11'],
      ['The deal closed [last October].', ['-10', last]],
      ['It opens [next March].', ['-3', next]],
      ['They meet again in [May].', ['-5', nearest]],
      ['Sales fell in [October last year].', ['-10', { relative: { years: -1 } }]],
      ['It was ready by early [September].', ['-9', { ...nearest, bound: 'until' }]],
    ]);
  });

  describe('of a year', () => {
    check('it', [
      ['Fu fondata nel [2015] a Pisa.', ['2015', { parts: { number: '2015', year: '2015' } }]],
      ['Il [2015] segna la svolta.', '2015'],
      [
        'Gioca dal [2019] in Spagna.',
        ['2019', { bound: 'since', parts: { number: '2019', year: '2019', qualifier: 'dal' } }],
      ],
      ['È lì a partire dal [2019].', ['2019', { bound: 'since' }]],
      ['Anna Neri, classe [1985], guida la squadra.', '1985'],
      ['L’autore (nato nel [1985]) vive a Bari.', '1985'],
      ['Il pittore ([1265]-[1321]) lavorò a Siena.', '1265', '1321'],
      ['Nata a Bari ([14 marzo 1879] – [18 aprile 1955]).', '1879-03-14', '1955-04-18'],
      ['I moti del ’[68] arrivarono tardi.', '1968'],
      ['Una città fondata nel [44 a.C.] dai coloni.', 'BC 44'],
      ['Distrutta nel [79 d.C.] dal vulcano.', '79'],
      ['Nel [2015] dipendenti e soci votarono.', '2015'],
      ['La legge n. 104 del [1992] tutela tutti.', '1992'],
      ['Vinse nel [2014] e nel [2018].', '2014', '2018'],
      ['Dal [1995] l’auto consuma meno.', ['1995', { bound: 'since' }]],
      ['Il libro, datato [1731], è raro.', '1731'],
      ['Un anno dopo il [2015] tornò.', '2015'],
      ['Chiuse nella primavera del [2022] per una frana.', '2022'],
      ['Alla fine del [1545] per pochi giorni tacque.', '1545'],
    ]);
    check('en', [
      ['The firm was founded in [2015].', '2015'],
      ['He has run it since [2019].', ['2019', { bound: 'since' }]],
      ['The singer (born [1985]) lives in Leeds.', '1985'],
      ['It is a [1998] comedy film.', '1998'],
      ['The [2015] film won prizes.', '2015'],
      ['The town was founded in [44 BC].', 'BC 44'],
      ['It was destroyed in [AD 79] by lava.', '79'],
      ['The popular [1995] version was cut.', '1995'],
      ['Others include the [1898] reel.', '1898'],
      ['Courts read the [1789] law again.', '1789'],
      ['The war of [1812] was long.', '1812'],
      ['Fires came in [1563], [1593], and [1603].', '1563', '1593', '1603'],
      ['He came to the state in mid-[1833].', '1833'],
      ['Sales were 12 in [2008] and more later.', '2008'],
      ['A year after the [October 1] vote they met.', ['-10-1', nearest]],
      ['From [2019] onwards it paid.', ['2019', { bound: 'since' }]],
      ['The lake has been there since about [1915].', ['1915', { bound: 'about' }]],
      ['Prices went up after [1990] per household.', ['1990', { bound: 'after' }]],
    ]);
  });

  describe('with a bound', () => {
    check('it', [
      [
        'Costruita prima del [2016].',
        ['2016', { bound: 'before', parts: { number: '2016', year: '2016', qualifier: 'prima del' } }],
      ],
      ['Dopo il [2010] calò.', ['2010', { bound: 'after' }]],
      ['Si voterà entro il [2030].', ['2030', { bound: 'until' }]],
      ['Si voterà entro la fine del [2030].', ['2030', { bound: 'until' }]],
      ['Resta fino al [15 giugno].', ['-6-15', { ...nearest, bound: 'until' }]],
      ['Intorno al [1900] emigrò.', ['1900', { bound: 'about' }]],
      ['Prima della fine del [2016] chiuse.', '2016'],
    ]);
    check('en', [
      ['Built before [2016].', ['2016', { bound: 'before' }]],
      ['Built prior to [2016].', ['2016', { bound: 'before' }]],
      ['After [2010] it fell.', ['2010', { bound: 'after' }]],
      ['They will vote by the end of [2030].', ['2030', { bound: 'until' }]],
      ['It lasts until [June 15].', ['-6-15', { ...nearest, bound: 'until' }]],
      ['Around [1900] he left.', ['1900', { bound: 'about' }]],
    ]);
  });

  describe('that span a time', () => {
    check('it', [
      ['Costerà tra il [2026 e il 2029] altri soldi.', ['2026', { to: '2029' }]],
      ['Guidò dal [2018 al 2025] il comune.', ['2018', { to: '2025' }]],
      ['Guidò dal [2018 fino al 2025] il comune.', ['2018', { to: '2025' }]],
      ['Il piano [2023-2024] è pronto.', ['2023', { to: '2024' }]],
      ['Il biennio [2019–21] fu duro.', ['2019', { to: '2021' }]],
      ['La stagione [2019/20] fu sospesa.', ['2019', { to: '2020' }]],
      ['La fiera torna il [4-7 novembre].', ['-11-4', { ...nearest, to: '-11-7' }]],
      ['La fiera va dal [4 al 7 novembre 2025].', ['2025-11-04', { to: '2025-11-07' }]],
      ['La fiera va dal [28 ottobre al 3 novembre 2025].', ['2025-10-28', { to: '2025-11-03' }]],
      ['Da [ottobre a marzo 2020] piovve.', ['2019-10', { to: '2020-03' }]],
      ['La mostra, dal [23 aprile al 4 dicembre], è gratis.', ['-4-23', { ...nearest, to: '-12-4' }]],
    ]);
    check('en', [
      ['He led it from [2018 to 2025].', ['2018', { to: '2025' }]],
      ['It was built between [1722 and 1745].', ['1722', { to: '1745' }]],
      ['The years [1642 to 1649] were hard.', ['1642', { to: '1649' }]],
      ['It grew between [March and June 2024].', ['2024-03', { to: '2024-06' }]],
      ['The fair runs [November 4-7, 2025] in Turin.', ['2025-11-04', { to: '2025-11-07' }]],
      ['The fair runs [4–7 November 2025].', ['2025-11-04', { to: '2025-11-07' }]],
      ['The [2019–20] season was cut.', ['2019', { to: '2020' }]],
    ]);
  });

  describe('of decades, centuries and parts of a year', () => {
    check('it', [
      ['Negli [anni ’90] era famoso.', ['1990', decade]],
      ['Negli [anni Novanta] era famoso.', ['1990', decade]],
      ['Nel [XX secolo] cambiò.', ['1900', century]],
      ['Nel [ventesimo secolo] cambiò.', ['1900', century]],
      ['È un mobile dell’[Ottocento] lombardo.', ['1800', century]],
      ['Una villa del [V secolo a.C.] a Cuma.', ['BC 500', century]],
      ['Nel [primo trimestre 2024] i ricavi salirono.', ['2024', { period: 'quarter', part: 1 }]],
      ['Nel [terzo trimestre del 2023] calarono.', ['2023', { period: 'quarter', part: 3 }]],
      [
        'Nel [primo trimestre dello scorso anno].',
        ['', { period: 'quarter', part: 1, relative: { years: -1 } }],
      ],
      ['Nel [secondo semestre 2024] calarono.', ['2024', { period: 'half', part: 2 }]],
    ]);
    check('en', [
      ['He was famous in the [1990s].', ['1990', decade]],
      ['He was famous in the [’90s].', ['1990', decade]],
      ['He was famous in the [90s].', ['1990', decade]],
      ['He was famous in the [nineties].', ['1990', decade]],
      ['In the mid-[1990s] he left.', ['1990', decade]],
      ['In the early [2000’s] he left.', ['2000', decade]],
      ['In the [19th century] it grew.', ['1800', century]],
      ['A [19th-century] mill stands there.', ['1800', century]],
      ['In the [twenty-first century] it grew.', ['2000', century]],
      ['Revenue rose in the [third quarter of 2023].', ['2023', { period: 'quarter', part: 3 }]],
      ['Revenue rose in [Q3 2025].', ['2025', { period: 'quarter', part: 3 }]],
      ['Revenue rose in the [first half of 2024].', ['2024', { period: 'half', part: 1 }]],
    ]);
  });

  describe('relative to the day of the document', () => {
    check('it', [
      ['Lo [scorso anno] chiuse.', ['', { relative: { years: -1 } }]],
      ['L’[anno scorso] chiuse.', ['', { relative: { years: -1 } }]],
      ['[Quest’anno] apre.', ['', { relative: { years: 0 } }]],
      ['L’[anno prossimo] apre.', ['', { relative: { years: 1 } }]],
      ['Il [mese scorso] ha aperto.', ['', { relative: { months: -1 } }]],
      ['[Ieri] ha parlato.', ['', { relative: { days: -1 } }]],
      [
        '[Due anni fa] ha aperto.',
        ['', { bound: 'about', relative: { years: -2 }, parts: { number: 'Due' } }],
      ],
      [
        "[Vent'anni fa] ha aperto.",
        ['', { bound: 'about', relative: { years: -20 }, parts: { number: 'Vent' } }],
      ],
      ['[10 giorni fa] ha aperto.', ['', { relative: { days: -10 } }]],
    ]);
    check('en', [
      ['It closed [last year].', ['', { relative: { years: -1 } }]],
      ['It opens [this year].', ['', { relative: { years: 0 } }]],
      ['It opens [next month].', ['', { relative: { months: 1 } }]],
      ['He spoke [yesterday].', ['', { relative: { days: -1 } }]],
      ['He came [three years ago].', ['', { bound: 'about', relative: { years: -3 } }]],
    ]);
  });

  describe('are not', () => {
    check('it', [['Crebbe del 2000 per cento.'], ['La pendenza è del 1200 per mille.']]);
    check('en', [
      ['It grew by 1990 per cent.'],
      ['A book about 2015 homes.'],
      ['It took in about 1500 people.'],
    ]);

    check('it', [
      ['Costa 2000 euro.'],
      ['Ha 1985 dipendenti.'],
      ['Sono 2.024 voti.'],
      ['La versione v2024 è pronta.'],
      ['Usa ancora Windows 2000.'],
      ['Guida una Peugeot 2008 grigia.'],
      ['Gioca a Euro 2020.'],
      ['La legge 104/1992 tutela tutti.'],
      ['Abita in via 25 Aprile e lavora in piazza 4 Novembre.'],
      ['Vive in piazza XX Settembre.'],
      ['Il ministro Luigi Di Maggio parla.'],
      ['Ha parlato Anna Maggio.'],
      ['Oggi molti leggono al telefono.'],
      ['Poche settimane fa pioveva.'],
      ['Pensa al domani.'],
      ['Chiamare 1998 2015.'],
      ['Ha vinto 2-1 in casa.'],
      ['Arrivò lunedì alle 20.'],
      ['Secondo lui costa troppo.'],
      ['Oltre 2000 in piazza.'],
      ['Produce dai 1080 kWh in su.'],
    ]);
    check('en', [
      ['It costs 2000 euros.'],
      ['It has 1985 employees.'],
      ['They sold 1500 copies.'],
      ['You may march on.'],
      ['Vote for May!'],
      ['One in 2000 people has it.'],
      ['He ran Windows 2000.'],
      ['In the last year of his life he wrote.'],
      ['The first half was dull.'],
      ['Today many read on the phone.'],
      ['The world of tomorrow is here.'],
      ['He is in his nineties.'],
      ['Call 1998-2015-12.'],
      ['He batted 195-for-1354.'],
      ['They hired almost 1002 people.'],
      ['She works for 20th Century Fox.'],
    ]);
  });

  it('leaves alone what an earlier extractor has read', () => {
    const text = 'Nel 2015 e nel 2019.';
    const sentence = { text, tokens: tokenize(text) };
    const found = extractDates(sentence, locales.it, ({ start }) => start === text.indexOf('2015'));
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      ['2019'],
    );
  });

  describe('among other figures', () => {
    const all = (language: LanguageId, marked: string, ...dates: ShortDate[]): void => {
      const expected = dates.map((date) => ({ type: 'date' as const, from: longDate(date) }));
      checkMentions(language, marked, expected, {
        types: ['date', 'count', 'ordinal', 'duration', 'score', 'time'],
      });
    };
    it('are no labels and no codes', () => {
      all('en', 'She was born on [January 27, 1960].', '1960-01-27');
      all('en', 'It closed on [2025-11-04].', '2025-11-04');
      all('it', 'Verbale del [04/11/2025].', '2025-11-04');
    });
    it('leave codes and labels alone', () => {
      all('en', 'Call 555-123-4567 for help.');
      all('it', 'Usa ancora Windows 2000.');
      all('it', 'Abita in via 25 Aprile.');
    });
  });

  it('keeps others from reading the number of a street', () => {
    const text = 'Abita in via 25 Aprile.';
    const found = extractDates({ text, tokens: tokenize(text) }, locales.it, () => false);
    assert.deepEqual(found, [{ span: { start: text.indexOf('25'), end: text.indexOf('.') } }]);
  });
});
