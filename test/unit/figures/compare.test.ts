import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare, differ, similarity, type Comparison } from '../../../server/src/core/figures/compare';
import { decimal } from '../../../server/src/core/figures/decimal';
import type { Figure } from '../../../server/src/core/figures/figure';
import { count, date, duration, fraction, measure, money, multiple, percentage } from '../../support/figures';

type Row = readonly [note: string, claim: Figure, fact: Figure, expected: Comparison];

function check(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [note, claim, fact, expected] of rows) {
      it(`${note}: ${expected}`, () => {
        assert.equal(compare(claim, fact), expected);
      });
    }
  });
}

const usd38 = money('38e9', 'USD');
const score = (home: number, away: number): Figure => ({ type: 'score', home, away });
const time = (minutes: number): Figure => ({ type: 'time', minutes });
const ordinal = (value: number): Figure => ({ type: 'ordinal', value });
const name = (text: string, key: string): Figure => ({ type: 'name', name: text, key });

describe('compare', () => {
  check('money', [
    ['the same amount', money('38e9', 'USD'), usd38, 'agree'],
    ['38.0 billion', money('38.0e9', 'USD'), usd38, 'agree'],
    ['another scale', money('38e6', 'USD'), usd38, 'contradict'],
    ['another currency', money('38e9', 'EUR'), usd38, 'contradict'],
    ['another currency and amount', money('35e9', 'EUR'), usd38, 'contradict'],
    ['hedged in another currency, maybe converted', money('about 35e9', 'EUR'), usd38, 'incomparable'],
    ['hedged, the same number in another currency', money('about 38e9', 'EUR'), usd38, 'contradict'],
    ['some dollar', money('38e9', 'dollar'), usd38, 'agree'],
    ['some dollar, Canadian', money('38e9', 'CAD'), money('38e9', 'dollar'), 'agree'],
    ['some dollar is no pound', money('38e9', 'dollar'), money('38e9', 'GBP'), 'contradict'],
    ['no currency', money('38e9'), usd38, 'agree'],
    ['no currency, another amount', money('35e9'), usd38, 'contradict'],
    ['a bare number for an amount', count('8e9'), money('8e9', 'USD'), 'agree'],
    ['an amount for a bare number', money('8e9', 'USD'), count('9e9'), 'contradict'],
    ['a counted noun is no money', count('8e9', { noun: 'persone' }), money('8e9', 'USD'), 'incomparable'],
  ]);

  check('rounding and hedges', [
    ['nearly 40 for 38', count('nearly 40e9'), count('38e9'), 'agree'],
    ['nearly 40 for 39.9', count('nearly 40'), count('39.9'), 'agree'],
    ['nearly 40 for 41', count('nearly 40'), count('41'), 'contradict'],
    ['nearly 40 for 36', count('nearly 40'), count('36'), 'incomparable'],
    ['nearly 7,000 for 3,000', count('nearly 7000'), count('3000'), 'contradict'],
    ['about 40 for 38', count('about 40'), count('38'), 'agree'],
    ['about 40 for 36', count('about 40'), count('36'), 'incomparable'],
    ['about 40 for 30', count('about 40'), count('30'), 'contradict'],
    ['about 25 for 24', count('about 25'), count('24'), 'agree'],
    ['about 11 for 10', count('about 11'), count('10'), 'contradict'],
    ['about 38 for 39', count('about 38'), count('39'), 'incomparable'],
    ['over 35 for 38', count('over 35'), count('38'), 'agree'],
    ['over 37 for 38', count('over 37'), count('38'), 'agree'],
    ['over 38 for 38', count('over 38'), count('38'), 'agree'],
    ['over 40 for 38', count('over 40'), count('38'), 'contradict'],
    ['over 10 million for 10 billion', count('over 10e6'), count('10e9'), 'contradict'],
    ['over 10 million for over 10 billion', count('over 10e6'), count('over 10e9'), 'contradict'],
    ['over 10 for 38', count('over 10'), count('38'), 'incomparable'],
    ['over 176 for 175', count('over 176'), count('175'), 'contradict'],
    ['at least 8 for 9', count('atLeast 8'), count('9'), 'agree'],
    ['at least 8 for 7', count('atLeast 8'), count('7'), 'contradict'],
    ['under 5 for 4', count('under 5'), count('4'), 'agree'],
    ['under 15 for 19', count('under 15'), count('19'), 'contradict'],
    ['under 100 for 4', count('under 100'), count('4'), 'incomparable'],
    ['up to 5 for 5', count('atMost 5'), count('5'), 'agree'],
    ['up to 5 for 6', count('atMost 5'), count('6'), 'contradict'],
    ['13 for over 13', money('13e9'), money('over 13e9'), 'agree'],
    ['13.7 for over 13', money('13.7e9'), money('over 13e9'), 'agree'],
    ['14 for over 13', money('14e9'), money('over 13e9'), 'contradict'],
    ['12 for over 13', money('12e9'), money('over 13e9'), 'contradict'],
    ['over 18 for over 20', money('over 18e6'), money('over 20e6'), 'agree'],
    ['over 12 for over 18', count('over 12'), count('over 18'), 'incomparable'],
    ['up to 150 for up to 120', money('atMost 150'), money('atMost 120'), 'incomparable'],
    ['over 300 for over 270', count('over 300'), count('over 270'), 'contradict'],
    ['over 40 for nearly 40', count('over 40'), count('nearly 40'), 'contradict'],
    ['over 40 for about 39', count('over 40'), count('about 39'), 'incomparable'],
    ['over 5 for under 4', count('over 5'), count('under 4'), 'contradict'],
    ['over 5 for under 9', count('over 5'), count('under 9'), 'incomparable'],
    ['under 5 for over 6', count('under 5'), count('over 6'), 'contradict'],
    ['40 for nearly 40', count('40'), count('nearly 40'), 'agree'],
    ['38 for nearly 40', count('38'), count('nearly 40'), 'incomparable'],
    ['42 for nearly 40', count('42'), count('nearly 40'), 'contradict'],
    ['38 for about 40', count('38'), count('about 40'), 'incomparable'],
    ['30 for about 40', count('30'), count('about 40'), 'contradict'],
    ['9 for at least 8', count('9'), count('atLeast 8'), 'incomparable'],
    ['7 for at least 8', count('7'), count('atLeast 8'), 'contradict'],
    ['3 for up to 5', count('3'), count('atMost 5'), 'incomparable'],
    ['6 for up to 5', count('6'), count('atMost 5'), 'contradict'],
    ['38 billion for 38.2', money('38e9'), money('38.2e9'), 'agree'],
    ['38.4 billion for 38: the source may have rounded', money('38.4e9'), money('38e9'), 'incomparable'],
    ['38.6 billion for 38', money('38.6e9'), money('38e9'), 'contradict'],
    ['40 billion for 38', money('40e9'), money('38e9'), 'contradict'],
    ['3 million for 2.8', money('3e6'), money('2.8e6'), 'incomparable'],
    ['3 million for 2.6', money('3e6'), money('2.6e6'), 'contradict'],
    ['14,000 for 13,850', count('14000'), count('13850'), 'agree'],
    ['1,200 for 1,214', count('1200'), count('1214'), 'agree'],
    ['1,214 for 1,200', count('1214'), count('1200'), 'incomparable'],
    ['300 for 298', count('300'), count('298'), 'incomparable'],
    ['199 for 200', count('199'), count('200'), 'contradict'],
    ['99 % for 100 %', percentage('99'), percentage('100'), 'contradict'],
    ['4.3 % for 4.35 %', percentage('4.3'), percentage('4.35'), 'agree'],
    ['20.4 % for 20.5 %', percentage('20.4'), percentage('20.5'), 'contradict'],
    [
      'a gain for a loss',
      percentage('2'),
      { ...percentage('2'), quantity: { value: decimal(-2), qualifier: 'exact' } },
      'contradict',
    ],
    ['zero for one', count('0'), count('1'), 'contradict'],
  ]);

  check('ranges and vague amounts', [
    ['the same range', count('500..600'), count('500..600'), 'agree'],
    ['another end', count('500..800'), count('500..600'), 'contradict'],
    ['two estimates that overlap', count('500..800'), count('600..900'), 'incomparable'],
    ['apart', count('500..600'), count('700..900'), 'contradict'],
    ['a range around the value', count('500..600'), count('550'), 'agree'],
    ['a range beside the value', count('500..600'), count('450'), 'contradict'],
    ['an end of the range', count('600'), count('500..600'), 'agree'],
    ['within the range', count('550'), count('500..600'), 'incomparable'],
    ['about, within the range', count('about 550'), count('500..600'), 'agree'],
    ['outside the range', count('700'), count('500..600'), 'contradict'],
    ['over the low end', count('over 500'), count('500..600'), 'agree'],
    ['over the high end', count('over 700'), count('500..600'), 'contradict'],
    ['up to the high end', count('atMost 600'), count('500..600'), 'agree'],
    ['hundreds of thousands for 300,000', count('100000..1000000?'), count('300000'), 'agree'],
    ['hundreds of thousands for 20,000', count('100000..1000000?'), count('20000'), 'contradict'],
    ['thousands for 25,000', count('1000..10000?'), count('25000'), 'incomparable'],
    ['300,000 for hundreds of thousands', count('300000'), count('100000..1000000?'), 'incomparable'],
    ['20,000 for hundreds of thousands', count('20000'), count('100000..1000000?'), 'contradict'],
    ['thousands for thousands', count('1000..10000?'), count('1000..10000?'), 'agree'],
  ]);

  check('counts, ordinals and others without a unit', [
    ['the nouns are not judged', count('3', { noun: 'figli' }), count('3', { noun: 'children' }), 'agree'],
    ['another count', count('37'), count('38'), 'contradict'],
    ['two more for five', count('2', { further: true }), count('5'), 'incomparable'],
    ['two more for three more', count('2', { further: true }), count('3', { further: true }), 'contradict'],
    ['a bare number for a percentage', count('35'), percentage('35'), 'agree'],
    ['another bare number for a percentage', count('36'), percentage('35'), 'incomparable'],
    ['a bare number for years', count('7'), duration('7', 'year'), 'agree'],
    ['third for third', ordinal(3), ordinal(3), 'agree'],
    ['third for second', ordinal(3), ordinal(2), 'contradict'],
    ['the same score', score(3, 1), score(3, 1), 'agree'],
    ['the score from the other side', score(1, 3), score(3, 1), 'incomparable'],
    ['another score', score(2, 1), score(3, 1), 'contradict'],
    ['the same time', time(570), time(570), 'agree'],
    ['another time', time(570), time(590), 'contradict'],
    ['8 o’clock for 20:00', time(480), time(1200), 'incomparable'],
    ['a full hour for a few minutes past it', time(240), time(250), 'incomparable'],
    ['a full hour for half past it', time(240), time(270), 'contradict'],
    ['minutes for a full hour', time(250), time(240), 'contradict'],
    ['the same name', name('Italy', 'IT'), name('Italia', 'IT'), 'agree'],
    ['another name', name('Italy', 'IT'), name('France', 'FR'), 'incomparable'],
    ['a name for a number', name('Italy', 'IT'), count('3'), 'incomparable'],
    ['a score for a count', score(2, 1), count('2'), 'incomparable'],
  ]);

  check('shares and multiples', [
    ['points for percent', percentage('2', { points: true }), percentage('2'), 'incomparable'],
    ['half for 50 %', fraction(1, 2), percentage('50'), 'agree'],
    ['a third for 33 %', fraction(1, 3), percentage('33'), 'agree'],
    ['34 % for a third', percentage('34'), fraction(1, 3), 'agree'],
    ['half for 47 %', fraction(1, 2), percentage('47'), 'incomparable'],
    ['a third for 60 %', fraction(1, 3), percentage('60'), 'contradict'],
    ['2 of 3 for 4 of 6', fraction(2, 3), fraction(4, 6), 'agree'],
    ['a third for 3 in 10', fraction(1, 3), fraction(3, 10), 'incomparable'],
    ['a third for two thirds', fraction(1, 3), fraction(2, 3), 'contradict'],
    ['a third for a quarter', fraction(1, 3), fraction(1, 4), 'contradict'],
    ['doubled for doubled', multiple('2'), multiple('2'), 'agree'],
    ['tripled for doubled', multiple('3'), multiple('2'), 'contradict'],
    ['doubled for +100 %', multiple('2'), percentage('100'), 'agree'],
    ['doubled for +80 %', multiple('2'), percentage('80'), 'incomparable'],
  ]);

  check('measures and durations', [
    ['metres for feet', measure('184', 'meter'), measure('604', 'foot'), 'agree'],
    ['metres for other feet', measure('184', 'meter'), measure('804', 'foot'), 'contradict'],
    ['metres for as many feet', measure('184', 'meter'), measure('184', 'foot'), 'contradict'],
    [
      'the same unit follows the rules of numbers',
      measure('184', 'meter'),
      measure('185', 'meter'),
      'contradict',
    ],
    ['over so many miles for kilometres', measure('over 10', 'mile'), measure('18', 'kilometer'), 'agree'],
    ['metres for kilograms', measure('184', 'meter'), measure('184', 'kilogram', 'mass'), 'incomparable'],
    ['an unknown unit', measure('3', 'league'), measure('3', 'mile'), 'incomparable'],
    [
      '°C for °F',
      measure('37', 'celsius', 'temperature'),
      measure('98.6', 'fahrenheit', 'temperature'),
      'agree',
    ],
    [
      'other °C for °F',
      measure('47', 'celsius', 'temperature'),
      measure('98.6', 'fahrenheit', 'temperature'),
      'contradict',
    ],
    ['7 years for 84 months', duration('7', 'year'), duration('84', 'month'), 'agree'],
    ['a month for four weeks', duration('1', 'month'), duration('4', 'week'), 'incomparable'],
    ['six hours for six minutes', duration('6', 'hour'), duration('6', 'minute'), 'contradict'],
    ['7 years for 5', duration('7', 'year'), duration('5', 'year'), 'contradict'],
    ['seven years for 2018 to 2025', duration('7', 'year'), date('2018..2025'), 'agree'],
    ['2018 to 2025 for eight years', date('2018..2025'), duration('8', 'year'), 'agree'],
    ['2018 to 2025 for five years', date('2018..2025'), duration('5', 'year'), 'incomparable'],
    ['a year for years', date('2018'), duration('5', 'year'), 'incomparable'],
  ]);

  check('dates', [
    ['the year of a month', date('2023'), date('2023-11'), 'agree'],
    ['another month', date('2023-10'), date('2023-11'), 'contradict'],
    ['another year', date('2022'), date('2023-11'), 'contradict'],
    ['a day without its year', date('--11-04'), date('2025-11-04'), 'agree'],
    ['another day', date('--11-05'), date('2025-11-04'), 'contradict'],
    ['a month for a year', date('--11'), date('2025'), 'incomparable'],
    ['before 2016 for 2015', date('2016', { bound: 'before' }), date('2015'), 'agree'],
    ['before 2016 for 2018', date('2016', { bound: 'before' }), date('2018'), 'contradict'],
    ['before 2016 for 2016', date('2016', { bound: 'before' }), date('2016-03'), 'incomparable'],
    ['before 1970 for 1930', date('1970', { bound: 'before' }), date('1930'), 'incomparable'],
    ['after 1932 for 1930', date('1932', { bound: 'after' }), date('1930'), 'contradict'],
    ['after 1928 for 1930', date('1928', { bound: 'after' }), date('1930'), 'agree'],
    [
      'before 2016 for before 2015',
      date('2016', { bound: 'before' }),
      date('2015', { bound: 'before' }),
      'agree',
    ],
    [
      'before 2016 for before 2018',
      date('2016', { bound: 'before' }),
      date('2018', { bound: 'before' }),
      'contradict',
    ],
    ['2018 for before 2016', date('2018'), date('2016', { bound: 'before' }), 'contradict'],
    ['2012 for before 2016', date('2012'), date('2016', { bound: 'before' }), 'incomparable'],
    [
      'before 1970 for after 1975',
      date('1970', { bound: 'before' }),
      date('1975', { bound: 'after' }),
      'contradict',
    ],
    [
      'after 1975 for before 1970',
      date('1975', { bound: 'after' }),
      date('1970', { bound: 'before' }),
      'contradict',
    ],
    ['before for after', date('2016', { bound: 'before' }), date('2014', { bound: 'after' }), 'incomparable'],
    [
      'since 2019 for since 2018',
      date('2019', { bound: 'since' }),
      date('2018', { bound: 'since' }),
      'contradict',
    ],
    ['since 2018 for 2018', date('2018', { bound: 'since' }), date('2018'), 'agree'],
    ['2020 for since 2018', date('2020'), date('2018', { bound: 'since' }), 'incomparable'],
    ['2016 for since 2018', date('2016'), date('2018', { bound: 'since' }), 'contradict'],
    ['since for until', date('2019', { bound: 'since' }), date('2018', { bound: 'until' }), 'incomparable'],
    ['about 1990 for 1989', date('1990', { bound: 'about' }), date('1989'), 'agree'],
    ['about 1990 for 1986', date('1990', { bound: 'about' }), date('1986'), 'incomparable'],
    ['about 1990 for 1970', date('1990', { bound: 'about' }), date('1970'), 'contradict'],
    ['an end of the span', date('2018'), date('2018..2022'), 'agree'],
    ['within the span', date('2020'), date('2018..2022'), 'incomparable'],
    ['outside the span', date('2024'), date('2018..2022'), 'contradict'],
    ['the same span', date('2018..2022'), date('2018..2022'), 'agree'],
    ['another end of the span', date('2018..2021'), date('2018..2022'), 'contradict'],
    ['spans that overlap', date('2017..2021'), date('2018..2022'), 'incomparable'],
    ['spans apart', date('2007..2011'), date('2018..2022'), 'contradict'],
    ['since the start of the span', date('2018', { bound: 'since' }), date('2018..2022'), 'agree'],
    ['the nineties for 1994', date('1990', { period: 'decade' }), date('1994'), 'agree'],
    ['1994 for the nineties', date('1994'), date('1990', { period: 'decade' }), 'agree'],
    ['the eighties for 1994', date('1980', { period: 'decade' }), date('1994'), 'contradict'],
    ['the third quarter for August', date('2025', { period: 'quarter', part: 3 }), date('2025-08'), 'agree'],
    [
      'the third quarter for May',
      date('2025', { period: 'quarter', part: 3 }),
      date('2025-05'),
      'contradict',
    ],
    [
      'another quarter',
      date('2025', { period: 'quarter', part: 3 }),
      date('2025', { period: 'quarter', part: 2 }),
      'contradict',
    ],
    ['the nineteenth century for 1848', date('1801', { period: 'century' }), date('1848'), 'agree'],
    ['the nineteenth century for 1748', date('1800', { period: 'century' }), date('1748'), 'contradict'],
  ]);

  it('lets every exact number agree with itself and none contradict both ways round', () => {
    const numbers = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -2, max: 12 }));
    fc.assert(
      fc.property(numbers, numbers, ([a, i], [b, j]) => {
        const first = count(`${a}e${i}`);
        const second = count(`${b}e${j}`);
        assert.equal(compare(first, first), 'agree');
        const same = first.quantity.value.eq(second.quantity.value);
        if (same) assert.equal(compare(first, second), 'agree');
        const ratio = Number(first.quantity.value) / Number(second.quantity.value);
        if (ratio > 1.2 || ratio < 0.8) assert.equal(compare(first, second), 'contradict');
      }),
    );
  });
});

describe('differ', () => {
  const rows: readonly (readonly [note: string, claim: Figure, fact: Figure, expected: boolean])[] = [
    ['hedged values', count('about 11'), count('about 10'), true],
    ['the same value', count('over 18'), count('under 18'), false],
    ['a value within a range', count('45'), count('40..49'), false],
    ['ranges with one end in common', count('40..45'), count('40..49'), true],
    ['orders of magnitude', count('1e5?'), count('2e4'), false],
    ['two more for three', count('2', { further: true }), count('3'), false],
    ['points for percent', percentage('2', { points: true }), percentage('3'), false],
    ['another currency', money('5', 'EUR'), money('6', 'USD'), false],
    ['some dollar', money('5', 'dollar'), money('6', 'USD'), true],
    ['another unit', measure('5', 'meter'), measure('6', 'foot'), false],
    ['the same unit', duration('nearly 5', 'year'), duration('4', 'year'), true],
    ['a year and an open period', date('1227'), date('1279', { bound: 'until' }), true],
    ['spans of days without a year', date('--04-14..--06-04'), date('--04-23..--12-04'), true],
    ['a year and a month', date('2023'), date('--11'), false],
    ['two types', count('5'), percentage('6'), false],
  ];
  for (const [note, claim, fact, expected] of rows) {
    it(`${note}: ${expected ? 'yes' : 'no'}`, () => {
      assert.equal(differ(claim, fact), expected);
    });
  }
});

describe('similarity', () => {
  it('counts the digits that differ', () => {
    const { ratio, digitEdits, leadingDigits, sameMagnitude, sameUnit } = similarity(
      money('35e9', 'USD'),
      usd38,
    );
    assert.deepEqual([digitEdits, leadingDigits, sameMagnitude, sameUnit], [1, 1, 1, 1]);
    assert.ok(ratio !== undefined && Math.abs(ratio - 35 / 38) < 1e-9);
  });
  it('sees the same digits at another scale', () => {
    const { digitEdits, factorOfTen, sameMagnitude } = similarity(money('38e6'), usd38);
    assert.deepEqual([digitEdits, factorOfTen, sameMagnitude], [0, 1, 0]);
  });
  it('sees digits that changed places', () => {
    assert.equal(similarity(count('1986'), count('1968')).transposed, 1);
    assert.equal(similarity(date('1765-05-18'), date('1756-05-18')).transposed, 1);
  });
  it('measures dates by their parts', () => {
    const { years, sharedParts, differentParts } = similarity(date('2014-10-11'), date('2014-05-11'));
    assert.deepEqual([years, sharedParts, differentParts], [0, 3, 1]);
  });
  it('has nothing to say of names', () => {
    assert.deepEqual(similarity(name('Italy', 'IT'), name('France', 'FR')), {});
  });
});
