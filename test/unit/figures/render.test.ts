import assert from 'node:assert/strict';
import { extractMentions } from '../../../server/src/core/extraction/extract';
import type { Mention, RelativeDate } from '../../../server/src/core/extraction/mention';
import type { Figure } from '../../../server/src/core/figures/figure';
import { render } from '../../../server/src/core/figures/render';
import { locales } from '../../../server/src/core/locales';
import type { LanguageId } from '../../../server/src/core/text/document';
import { tokenize } from '../../../server/src/core/text/tokens';
import { count, date, duration, fraction, measure, money, multiple, percentage } from '../../support/figures';

/**
 * A draft's sentence with the mention in brackets, its number in `<>`, scale in `{}` and unit in `^^`:
 * "vale [<35> {miliardi} di ^euro^] oggi". A unit may stand outside the brackets: a counted noun.
 */
type Row = readonly [draft: string, figure: Figure, target: Figure, expected: string | undefined];

function parse(draft: string): { text: string; mention: Omit<Mention, 'figure'> } {
  let text = '';
  const at = new Map<string, number[]>();
  for (const sign of draft) {
    if (/[[\]<>{}^]/u.test(sign)) at.set(sign, [...(at.get(sign) ?? []), text.length]);
    else text += sign;
  }
  const between = (open: string, close: string) => {
    const start = at.get(open)?.[0];
    const end = open === close ? at.get(open)?.[1] : at.get(close)?.[0];
    return start === undefined || end === undefined ? undefined : { start, end };
  };
  const parts: Record<string, unknown> = {};
  const number = between('<', '>');
  const scale = between('{', '}');
  const unit = between('^', '^');
  if (number !== undefined) parts['number'] = number;
  if (scale !== undefined) parts['scale'] = scale;
  if (unit !== undefined) parts['unit'] = unit;
  const span = between('[', ']');
  if (span === undefined) throw new Error(`no mention: ${draft}`);
  return { text, mention: { span, parts, implied: [] } };
}

function check(title: string, language: LanguageId, rows: readonly Row[], relative?: RelativeDate): void {
  describe(`${title} (${language})`, () => {
    for (const [draft, figure, target, expected] of rows) {
      it(`${draft} → ${expected ?? 'nothing'}`, () => {
        const { text, mention } = parse(draft);
        const surface = text.slice(mention.span.start, mention.span.end);
        const whole = { ...mention, figure, ...(relative === undefined ? {} : { relative }) };
        assert.equal(render(target, whole, surface, locales[language], { sentence: text }), expected);
      });
    }
  });
}

const usd38 = money('38e9', 'USD');
const eur35 = money('35e9', 'EUR');
const ordinal = (value: number): Figure => ({ type: 'ordinal', value });
const score = (home: number, away: number): Figure => ({ type: 'score', home, away });
const country = (name: string, key: string): Figure => ({ type: 'name', kind: 'place', name, key });
const people = (name: string, key: string): Figure => ({ type: 'name', kind: 'nationality', name, key });
const time = (minutes: number): Figure => ({ type: 'time', minutes });

describe('render', () => {
  check('countries and peoples', 'it', [
    ['un film della [Georgia]', country('Georgia', 'GE'), people('Armenian', 'AM'), 'Armenia'],
    ['dalla [Polonia]', country('Polonia', 'PL'), country('Germany', 'DE'), 'Germania'],
    ['la [rumena] Varga', people('rumena', 'RO'), people('Polish', 'PL'), 'polacca'],
    ['la [rumena] Varga', people('rumena', 'RO'), country('Hungary', 'HU'), 'ungherese'],
    ['di [Genova]', country('Genova', 'genova'), people('triestino', 'trieste'), 'Trieste'],
    ['di [Genova]', country('Genova', 'genova'), people('Londoner', 'london'), 'Londra'],
    ['una ditta [genovese]', people('genovese', 'genova'), country('Milan', 'milan'), 'milanese'],
    ['la [milanese] Orba', people('milanese', 'milano'), people('Welsh', 'GB-WLS'), 'gallese'],
    ['due [rumeni]', people('rumeni', 'RO'), people('polacchi', 'PL'), 'polacchi'],
    ['[Rumeno], ha 38 anni', people('Rumeno', 'RO'), people('Irish', 'IE'), 'Irlandese'],
  ]);
  check('countries and peoples', 'en', [
    ['a [Georgian] film', people('Georgian', 'GE'), people('armeno', 'AM'), 'Armenian'],
    ['two [Georgians]', people('Georgians', 'GE'), people('armeni', 'AM'), 'Armenians'],
    ['a film from [Georgia]', country('Georgia', 'GE'), people('armeno', 'AM'), 'Armenia'],
    ['in [England]', country('England', 'GB-ENG'), country('the USA', 'US'), 'United States'],
    ['in [England]', country('England', 'GB-ENG'), country('America', 'US'), 'America'],
  ]);
  check('money', 'en', [
    ['for [^$^<35> {billion}] now', money('35e9', 'dollar'), usd38, '$38 billion'],
    ['for [^$^<35>{bn}] now', money('35e9', 'dollar'), usd38, '$38bn'],
    ['for [^€^<35>{m}] now', money('35e6', 'EUR'), money('38e6', 'USD'), '$38m'],
    ['for [^$^<35> {million}] now', money('35e6', 'dollar'), usd38, '$38 billion'],
    ['for [^US$^<350>] now', money('350', 'USD'), money('1350', 'USD'), 'US$1,350'],
    ['for [^$^<1,350>] now', money('1350', 'USD'), money('350', 'USD'), '$350'],
    ['for [^$^<1350>] now', money('1350', 'USD'), money('2350', 'USD'), '$2350'],
    ['for [^$^<350>] now', money('350', 'USD'), money('46.8e9', 'USD'), '$46.8 billion'],
    ['[<Thirty-five> {million} ^dollars^] went', money('35e6', 'USD'), usd38, 'Thirty-eight billion dollars'],
    ['for [<five> ^dollars^] each', money('5', 'USD'), money('1', 'USD'), 'one dollar'],
    ['for [a {million} ^dollars^]', money('1e6', 'USD'), money('3e6', 'USD'), undefined],
    ['for [<a> {million} ^dollars^]', money('1e6', 'USD'), money('3e6', 'USD'), 'three million dollars'],
    ['for [<35> {million} ^pounds^] now', money('35e6', 'GBP'), money('38e6', 'EUR'), '38 million euros'],
    ['for [^EUR^ <35> {million}] now', money('35e6', 'EUR'), money('38e6', 'CHF'), 'CHF 38 million'],
    ['for [^$^<35> {billion}] now', money('35e9', 'dollar'), money('1234567', 'USD'), '$1,234,567'],
  ]);

  check('parts of a currency', 'en', [
    ['sold at [<245> ^pence^] each', money('2.45', 'pound'), money('2.89', 'pound'), '289 pence'],
    ['sold at [<204>^p^] each', money('2.04', 'pound'), money('2.4', 'GBP'), '240p'],
    ['dearer by [<40> ^cents^] now', money('0.4'), money('4.6', 'EUR'), '460 cents'],
    ['dearer by [<forty> ^cents^] now', money('0.4'), money('0.5', 'EUR'), 'fifty cents'],
    ['paid [<65>^p^] for it', money('0.65', 'pound'), money('5.9e6', 'pound'), '£5.9 million'],
    ['paid [<65>^p^] for it', money('0.65', 'pound'), money('3', 'EUR'), '€3'],
  ]);

  check('parts of a currency', 'it', [
    ['costa [<40> ^centesimi^] in più', money('0.4', 'EUR'), money('0.35', 'EUR'), '35 centesimi'],
    ['costa [<40> ^centesimi^] in più', money('0.4', 'EUR'), money('46', 'EUR'), '46 euro'],
    ['costa [<40> ^centesimi^] in più', money('0.4', 'EUR'), money('3e6', 'USD'), '3 milioni di dollari'],
  ]);

  check('money', 'it', [
    ['vale [<35> {miliardi} di ^euro^] oggi', eur35, usd38, '38 miliardi di dollari'],
    ['vale [<trentacinque> {miliardi}] oggi', money('35e9'), usd38, 'trentotto miliardi'],
    ['vale [<35> {mld}] oggi', money('35e9'), usd38, '38 mld'],
    ['vale [<35> {mld} ^€^] oggi', eur35, usd38, '38 mld $'],
    ['vale [<35> {milioni} di ^dollari^] oggi', money('35e6', 'USD'), usd38, '38 miliardi di dollari'],
    [
      'vale [<35> {miliardi} di ^dollari^] oggi',
      money('35e9', 'USD'),
      money('38.2e9', 'USD'),
      '38,2 miliardi di dollari',
    ],
    ['vale [<due> {milioni} di ^euro^] oggi', money('2e6', 'EUR'), money('1e6', 'EUR'), 'un milione di euro'],
    ['vale [<un> {milione} di ^euro^] oggi', money('1e6', 'EUR'), money('2e6', 'EUR'), 'due milioni di euro'],
    ['vale [<2> {milioni} di ^euro^] oggi', money('2e6', 'EUR'), money('350000', 'EUR'), '350.000 euro'],
    ['vale [<35> {mln} di ^euro^] oggi', money('35e6', 'EUR'), money('38e6', 'EUR'), '38 mln di euro'],
    ['vale [<35> {mln} di ^euro^] oggi', money('35e6', 'EUR'), money('38e9', 'EUR'), '38 mld di euro'],
    ['vale [<35> {mln} di ^euro^] oggi', money('35e6', 'EUR'), money('38e3', 'EUR'), '38.000 euro'],
    ['vale [<350.000> ^euro^] oggi', money('350000', 'EUR'), money('2e6', 'EUR'), '2 milioni di euro'],
    [
      'vale [<35> {miliardi} di ^dollari^] oggi',
      money('35e9', 'USD'),
      money('35e9', 'GBP'),
      '35 miliardi di sterline',
    ],
    ['vale [<uno> ^dollaro^] oggi', money('1', 'USD'), money('3', 'USD'), 'tre dollari'],
  ]);

  check('counts', 'it', [
    ['ha [<1.200>] ^dipendenti^ oggi', count('1200'), count('14000'), '14.000'],
    ['ha [<14>{mila}] ^dipendenti^ oggi', count('14000'), count('17000'), '17mila'],
    ['ha [<14>{mila}] ^dipendenti^ oggi', count('14000'), count('1000'), '1.000'],
    ['ha [<14>{mila}] ^abitanti^ oggi', count('14000'), count('3e6'), '3 milioni di'],
    ['ha [<quattordicimila>] ^dipendenti^ oggi', count('14000'), count('17000'), 'diciassettemila'],
    ['ha [<quattordicimila>] ^dipendenti^ oggi', count('14000'), count('17350'), '17.350'],
    ['ha [<2> {milioni}] di ^abitanti^ oggi', count('2e6'), count('3.5e6'), '3,5 milioni'],
    ['ha [<2> {milioni}] di ^abitanti^ oggi', count('2e6'), count('350000'), '0,35 milioni'],
    ['ha [<350.000>] ^abitanti^ oggi', count('350000'), count('2e6'), '2 milioni di'],
    ['ha [<tre>] ^figlie^ oggi', count('3'), count('1'), 'una'],
    ['ha [<tre>] ^gatti^ oggi', count('3'), count('23'), 'ventitré'],
    ['ha [<tre>] ^gatti^ oggi', count('3'), count('8..10'), '8–10'],
    ['tra [<500 e 600>] ^casi^', count('500..600'), count('500..700'), '500 e 700'],
    ['da [<500–600>] ^casi^', count('500..600'), count('500..700'), '500–700'],
    ['ne conta [<500–600>] ^casi^', count('500..600'), count('650'), '650'],
    ['conta [tra <500 e 600>] ^casi^', count('500..600'), count('650'), '650'],
    ['conta [tra <500 e 600>] ^casi^', count('500..600'), count('400..600'), 'tra 400 e 600'],
    ['conta tra [<500 e 600>] ^casi^', count('500..600'), count('650'), undefined],
  ]);

  check('counts', 'en', [
    ['has [<1,200>] ^staff^', count('1200'), count('14000'), '14,000'],
    ['has [<1.5> {million}] ^people^', count('1.5e6'), count('2.25e6'), '2.25 million'],
    ['has [<77.000>] ^people^', count('77000'), count('72000'), '72.000'],
    ['[<Three>] ^people^ came', count('3'), count('8'), 'Eight'],
    ['has [<fourteen> {thousand}] ^people^', count('14000'), count('350'), 'three hundred fifty'],
    ['has [<3> {million}] ^people^', count('3e6'), count('3e9'), '3 billion'],
  ]);

  check('shares', 'it', [
    ['il [<12>^%^]', percentage('12'), percentage('14.5'), '14,5%'],
    ['il [<12> ^per cento^]', percentage('12'), percentage('14'), '14 per cento'],
    ['il [<dodici> ^per cento^]', percentage('12'), percentage('14'), 'quattordici per cento'],
    ['il [<12>^%^]', percentage('12'), fraction(1, 3), '33%'],
    ['[<un>] ^terzo^', fraction(1, 3), percentage('25'), 'un quarto'],
    ['[un terzo]', fraction(1, 3), percentage('38'), '38%'],
    ['[due terzi]', fraction(2, 3), fraction(3, 4), 'tre quarti'],
    ['[3 su 5]', fraction(3, 5), fraction(4, 5), '4 su 5'],
    ['[un albero su otto]', fraction(1, 8), fraction(1, 6), 'un albero su sei'],
    ['[due alberi su otto]', fraction(2, 8), fraction(3, 8), 'tre alberi su otto'],
    ['[un albero su otto]', fraction(1, 8), fraction(3, 8), '38%'],
    ['[raddoppiato]', multiple('2'), multiple('3'), 'triplicato'],
    ['[triplicherà]', multiple('3'), multiple('2'), 'raddoppierà'],
    ['il [doppio]', multiple('2'), multiple('3'), 'triplo'],
    [
      '[<1> ^punto percentuale^]',
      percentage('1', { points: true }),
      percentage('2', { points: true }),
      '2 punti percentuali',
    ],
  ]);

  check('shares', 'en', [
    ['[<12> ^percent^]', percentage('12'), percentage('14.5'), '14.5 percent'],
    ['[two-thirds]', fraction(2, 3), fraction(1, 2), 'half'],
    ['[two in five]', fraction(2, 5), fraction(3, 5), 'three in five'],
    ['[one tree in eight]', fraction(1, 8), fraction(1, 6), 'one tree in six'],
    ['[twice]', multiple('2'), multiple('3'), 'three times'],
    ['[doubled]', multiple('2'), multiple('3'), 'tripled'],
    ['[<3> ^times^]', multiple('3'), multiple('5'), '5 times'],
  ]);

  check('durations', 'it', [
    ['per [<5> ^anni^]', duration('5', 'year'), duration('7', 'year'), '7 anni'],
    ['per [<un> ^anno^]', duration('1', 'year'), duration('7', 'year'), 'sette anni'],
    ['per [<1> ^anno^]', duration('1', 'year'), duration('7', 'year'), '7 anni'],
    ['da [<vent>’^anni^]', duration('20', 'year'), duration('30', 'year'), 'trenta anni'],
    ['[<Sette> ^anni^]', duration('7', 'year'), duration('1', 'year'), 'Un anno'],
    ['per [<sei> ^ore^]', duration('6', 'hour'), duration('6', 'minute'), 'sei minuti'],
    ['un piano [settennale]', duration('7', 'year'), duration('5', 'year'), 'quinquennale'],
    ['un [<24>enne]', duration('24', 'year', { age: true }), duration('27', 'year', { age: true }), '27enne'],
    [
      'un [ventenne]',
      duration('20', 'year', { age: true }),
      duration('30', 'year', { age: true }),
      'trentenne',
    ],
    ['per [<7> ^ore^ e 40 minuti]', duration('460', 'minute'), duration('5', 'hour'), '5 ore'],
    ['per [<due> ^decenni^]', duration('20', 'year'), duration('30', 'year'), 'trenta anni'],
  ]);

  check('durations', 'en', [
    ['a [<seven>-^year^] deal', duration('7', 'year'), duration('5', 'year'), 'five-year'],
    ['a [<7>-^year^] deal', duration('7', 'year'), duration('5', 'month'), '5-month'],
    ['a [<24>-^year^-old]', duration('24', 'year'), duration('27', 'year'), '27-year-old'],
    ['for [<one> ^year^]', duration('1', 'year'), duration('3', 'year'), 'three years'],
    ['for [<three> ^months^]', duration('3', 'month'), duration('6', 'week'), 'six weeks'],
  ]);

  check('measures', 'it', [
    ['alto [<184> ^metri^]', measure('184', 'meter'), measure('194', 'meter'), '194 metri'],
    ['alto [<284> ^metri^]', measure('284', 'meter'), measure('604', 'foot'), '184 metri'],
    ['alto [<2> ^metri^]', measure('2', 'meter'), measure('1', 'meter'), '1 metro'],
  ]);

  check('ordinals', 'it', [
    ['il [secondo]', ordinal(2), ordinal(3), 'terzo'],
    ['il numero [59]', ordinal(59), ordinal(5), '5'],
    ['la [seconda]', ordinal(2), ordinal(3), 'terza'],
    ['la [ventiduesima]', ordinal(22), ordinal(26), 'ventiseiesima'],
    ['la [2ª]', ordinal(2), ordinal(3), '3ª'],
    ['Luigi [XIV]', ordinal(14), ordinal(16), 'XVI'],
  ]);

  check('ordinals', 'en', [
    ['the [second]', ordinal(2), ordinal(3), 'third'],
    ['number [27]', ordinal(27), ordinal(12), '12'],
    ['the [2nd]', ordinal(2), ordinal(13), '13th'],
    ['the [Third]', ordinal(3), ordinal(21), 'Twenty-first'],
  ]);

  check('dates', 'it', [
    ['il [4 novembre 2025]', date('2025-11-04'), date('2025-10-03'), '3 ottobre 2025'],
    ['nel [novembre 2025]', date('2025-11'), date('2024-10-03'), 'ottobre 2024'],
    ['il [4 novembre]', date('2025-11-04'), date('2025-11-05'), '5 novembre'],
    ['il [4 novembre 2025]', date('2025-11-04'), date('--11-05'), '5 novembre 2025'],
    ['il [4/11/2025]', date('2025-11-04'), date('2025-10-13'), '13/10/2025'],
    ['nel [novembre 2025]', date('2025-11'), date('2024'), '2024'],
    ['nel [1986]', date('1986'), date('1968'), '1968'],
    ['nel [1986]', date('1986'), date('--11'), undefined],
    ['nel [1986]', date('1986'), date('1968-03-02'), '1968'],
    ['gli [anni ’90]', date('1990', { period: 'decade' }), date('1980', { period: 'decade' }), 'anni ’80'],
    ['gli [anni novanta]', date('1990', { period: 'decade' }), date('1984'), 'anni ottanta'],
    [
      'nel [XIX secolo]',
      date('1801', { period: 'century' }),
      date('1701', { period: 'century' }),
      'XVIII secolo',
    ],
    ['[2026–2029]', date('2026..2029'), date('2026..2030'), '2026–2030'],
    ['[dal 2018 al 2025]', date('2018..2025'), date('2017..2025'), 'dal 2017 al 2025'],
    ['nel [2018]', date('2018'), date('2020..2025'), undefined],
    ['dal [2018]', date('2018', { bound: 'since' }), date('2020..2025'), '2020'],
    [
      'nel [terzo trimestre 2025]',
      date('2025', { period: 'quarter', part: 3 }),
      date('2025', { period: 'quarter', part: 2 }),
      'secondo trimestre 2025',
    ],
    ['il [primo maggio]', date('2025-05-01'), date('2025-05-03'), '3 maggio'],
  ]);
  check(
    'dates from the day of the text',
    'it',
    [['[ieri]', date('2025-11-03'), date('2025-11-01'), '1 novembre 2025']],
    {
      days: -1,
    },
  );

  check('dates', 'en', [
    ['on [November 4, 2025]', date('2025-11-04'), date('2025-10-03'), 'October 3, 2025'],
    ['on [4 November 2025]', date('2025-11-04'), date('2024-11-04'), '4 November 2024'],
    ['on [July 16th, 2018]', date('2018-07-16'), date('2018-08-22'), 'August 22nd, 2018'],
    ['on [Nov 4]', date('2025-11-04'), date('2025-10-04'), 'Oct 4'],
    ['on [2025-11-04]', date('2025-11-04'), date('2025-10-03'), '2025-10-03'],
    ['on [11/4/2025]', date('2025-11-04'), date('2025-10-03'), '10/3/2025'],
    ['the [1990s]', date('1990', { period: 'decade' }), date('1980', { period: 'decade' }), '1980s'],
    [
      'in [Q3 2025]',
      date('2025', { period: 'quarter', part: 3 }),
      date('2025', { period: 'quarter', part: 2 }),
      'Q2 2025',
    ],
    ['[from 2018 to 2025]', date('2018..2025'), date('2018..2024'), 'from 2018 to 2024'],
  ]);

  check('scores and times', 'en', [
    ['won [3-1]', score(3, 1), score(3, 2), '3-2'],
    ['won [3 to 1]', score(3, 1), score(4, 1), '4 to 1'],
    ['at [9:30 am]', time(570), time(1290), '9:30 pm'],
    ['at [9 p.m.]', time(1260), time(1320), '10 p.m.'],
    ['at [09:30]', time(570), time(545), '09:05'],
  ]);

  it('quotes the source where no style can carry its value', () => {
    const { text, mention } = parse('conta [<20.000>] persone');
    const surface = text.slice(mention.span.start, mention.span.end);
    const whole = { ...mention, figure: count('20000') };
    const target = count('100000..1000000?');
    assert.equal(render(target, whole, surface, locales.it), undefined);
    const quoted = 'centinaia di migliaia di';
    assert.equal(render(target, whole, surface, locales.it, { quoted }), quoted);
  });
});

describe('a number that has the scale of the one after it', () => {
  const text = "L'utile è sceso da 37,9 a 31,4 milioni di euro.";
  const [mention] = extractMentions({ text, tokens: tokenize(text) }, locales.it);
  for (const [target, expected] of [
    [money('38.2e6', 'EUR'), '38,2'],
    [money('900000', 'EUR'), '900.000'],
  ] as const) {
    it(`37,9 → ${expected}`, () => {
      assert.ok(mention);
      assert.equal(render(target, mention, '37,9', locales.it, { sentence: text }), expected);
    });
  }
});
