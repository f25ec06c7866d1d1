import assert from 'node:assert/strict';
import { extractMentions } from '../../../server/src/core/extraction/extract';
import type { Mention } from '../../../server/src/core/extraction/mention';
import {
  derive,
  type Derivation,
  type StatedFigure,
  type Step,
} from '../../../server/src/core/figures/derive';
import { locales } from '../../../server/src/core/locales';
import type { LanguageId } from '../../../server/src/core/text/document';
import { splitSentences } from '../../../server/src/core/text/sentences';
import { overlaps } from '../../../server/src/core/text/span';
import { tokenize } from '../../../server/src/core/text/tokens';
import { count, date, duration, money, percentage } from '../../support/figures';
import { readMarks } from '../../support/mentions';

/** `it:` or `en:`, and what a text says. */
type Text = `${LanguageId}: ${string}`;

/** Whether the figure that is marked in a draft follows from a source, and by which step. */
function check(
  title: string,
  rows: readonly (readonly [draft: Text, source: Text, Step | undefined])[],
): void {
  describe(title, () => {
    for (const [draft, source, step] of rows) {
      it(`${draft} | ${source}: ${step ?? 'does not follow'}`, () => {
        assert.equal(derivation(draft, source)?.by, step);
      });
    }
  });
}

function derivation(draft: Text, source: Text): Derivation | undefined {
  const { text, surfaces } = readMarks(draft.slice('it: '.length));
  const marked = mentionsOf(draft, text).filter(({ span }) => surfaces.some((one) => overlaps(span, one)));
  const [claim, ...others] = marked;
  assert.ok(claim && others.length === 0, `not one figure is marked: ${text}`);
  return derive(claim.figure, statedIn(source));
}

function statedIn(source: Text): StatedFigure[] {
  const text = source.slice('it: '.length);
  return splitSentences(text, localeOf(source).text).flatMap(({ start, end }, sentence) =>
    mentionsOf(source, text.slice(start, end)).map(({ figure, elliptical }): StatedFigure => ({
      figure,
      sentence,
      ...(elliptical === undefined ? {} : { elliptical }),
    })),
  );
}

function mentionsOf(of: Text, text: string): readonly Mention[] {
  return extractMentions({ text, tokens: tokenize(text) }, localeOf(of)).toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

function localeOf(text: Text): (typeof locales)[LanguageId] {
  return locales[text.startsWith('it') ? 'it' : 'en'];
}

describe('what follows from figures', () => {
  const fare = 'it: L’abbonamento passa da 32 a 36,50 euro al mese.';
  const staff = 'en: Of the 23 clerks at the registry, 14 work part-time.';
  check('differences and sums', [
    ['it: L’abbonamento rincara di [4,50 euro].', fare, 'difference'],
    ['en: The pass goes up by [€4.50].', fare, 'difference'],
    ['it: L’abbonamento rincara di [5,50 euro].', fare, undefined],
    ['en: The pass goes up by [$4.50].', fare, undefined],
    ['en: [Nine] have a full-time job.', staff, 'difference'],
    ['en: [Eight] have a full-time job.', staff, undefined],
    ['it: Il distacco è di [undici punti].', 'it: Moretti ha il 48 per cento, Salis il 37.', 'difference'],
    ['en: She is [11 percentage points] ahead.', 'it: Moretti ha il 48%, Salis il 37%.', 'difference'],
    [
      'en: Attendance has fallen by [almost 27,000].',
      'en: In 2012 it had 91,300 guests, now 64,500.',
      'difference',
    ],
    [
      'en: Attendance has fallen by [almost 29,000].',
      'en: In 2012 it had 91,300 guests, now 64,500.',
      undefined,
    ],
    ['it: Ha diretto [61 lavori].', 'it: Ha diretto 44 film e 17 documentari.', 'sum'],
    [
      'it: È partito [sette minuti] dopo.',
      'it: Il primo impiega 24 minuti, il secondo 31 minuti.',
      'difference',
    ],
  ]);

  check('what is negligible adds nothing', [
    ['it: Costa [70 mila euro].', 'it: Costa 70 mila sterline; i soci sono 90.', undefined],
    ['it: Costa [70 mila euro].', 'it: Costa 70 mila euro, più 300 di bollo.', undefined],
  ]);

  const grant = 'it: Il restauro costa 640 mila euro, tre quinti dei quali pagati dalla Regione.';
  check('parts', [
    ['it: La Regione paga [384 mila euro].', grant, 'part'],
    ['en: The town is left with [€256,000].', grant, 'rest'],
    ['it: La Regione paga [484 mila euro].', grant, undefined],
    ['en: Some [120] of them failed.', 'en: Of 800 pupils 15% failed.', 'part'],
    [
      'it: L’altro [73 per cento] va all’estero.',
      'it: In Italia resta il 27 per cento del raccolto.',
      'complement',
    ],
    [
      'it: L’altro [63 per cento] va all’estero.',
      'it: In Italia resta il 27 per cento del raccolto.',
      undefined,
    ],
    ['it: [Due terzi] dei soci sono rimasti.', 'it: Un terzo dei soci se n’è andato.', 'complement'],
  ]);

  check('products', [
    [
      'en: The new hall seats [1,500].',
      'en: The old hall seats 500; the new one three times as many.',
      'product',
    ],
    ['it: Per andare e tornare sono [46 chilometri].', 'it: La scuola dista 23 chilometri.', 'twice'],
    ['en: There and back it is [46 kilometres].', 'it: La scuola dista 23 chilometri.', 'twice'],
    ['en: Each heir gets [£60,000].', 'en: An estate of £540,000 goes to nine heirs.', 'each'],
  ]);

  const visits = 'en: Visits dropped from 80,000 to 60,000.';
  check('ratios', [
    ['en: [A quarter] of all visits was lost.', visits, 'change'],
    ['it: Le visite sono calate del [25 per cento].', visits, 'change'],
    ['it: Le visite sono calate del [35 per cento].', visits, undefined],
    ['en: It was only [75 percent] of what it had been.', visits, 'ratio'],
    ['it: Un corso costa [il triplo].', 'it: Un corso costa 270 euro, una lezione 90 euro.', 'ratio'],
  ]);

  const prizes = 'it: Vinse il primo premio nel 1964. Il secondo arrivò nel 1979.';
  check('times', [
    ['it: Tra i due passarono [quindici anni].', prizes, 'time'],
    ['en: [Fifteen years] lay between the two.', prizes, 'time'],
    ['it: Tra i due passarono [tredici anni].', prizes, undefined],
    ['en: It took [eighteen months].', 'en: It began in March 2019 and ended in September 2020.', 'time'],
    [
      'en: It took [eighteen months].',
      'en: It ended on 12 September 2020; it had begun on 4 March 2019.',
      'time',
    ],
    [
      'en: It took [eighteen months].',
      'en: It ended on 4 September 2020; it had begun on 12 March 2019.',
      undefined,
    ],
    ['en: It took [a year and a half].', 'en: It began in March 2019 and ended in September 2020.', 'time'],
    ['it: Morì a [58 anni].', 'it: Nacque nel 1912 e morì nel 1971.', 'age'],
    ['it: Morì a [59 anni].', 'it: Nacque nel 1912 e morì nel 1971.', 'age'],
    ['it: Morì a [57 anni].', 'it: Nacque nel 1912 e morì nel 1971.', undefined],
    ['en: She died at the age of [58].', 'en: She was born on 3 May 1912 and died on 8 March 1971.', 'age'],
    [
      'en: She died at the age of [59].',
      'en: She was born on 3 May 1912 and died on 8 March 1971.',
      undefined,
    ],
    ['en: The shop is open for [nine hours].', 'en: The shop is open from 9 am to 6 pm.', 'time'],
  ]);

  check('figures that nothing is reckoned with', [
    ['en: It came [third].', 'en: It came second in 2019 and first in 2020.', undefined],
    ['en: It costs [between €20 and €30].', 'en: It cost €15, and costs €10 more.', undefined],
    ['en: It costs [€25].', 'en: It cost between €15 and €18, and costs €10 more.', undefined],
    ['en: It costs [€25].', 'en: It cost $15, and costs £10 more.', undefined],
  ]);
});

describe('how a figure follows', () => {
  const near = (...figures: StatedFigure['figure'][]): StatedFigure[] =>
    figures.map((figure) => ({ figure, sentence: 0 }));

  it('names the two figures, nearest to each other, and how far apart they stand', () => {
    const stated: StatedFigure[] = [
      { figure: count('40'), sentence: 0 },
      { figure: count('52'), sentence: 1 },
      { figure: count('28'), sentence: 2 },
      { figure: count('16'), sentence: 2 },
    ];
    const found = derive(count('12'), stated);
    assert.deepEqual([found?.by, found?.from, found?.apart], ['difference', [2, 3], 0]);
  });

  it('goes through a given figure', () => {
    const stated = near(count('28'), count('16'), count('52'), count('40'));
    assert.deepEqual(derive(count('12'), stated, 2)?.from, [2, 3]);
    assert.equal(derive(count('12'), near(count('28'), count('16'), count('90')), 2), undefined);
  });

  it('reads a number with the unit of the one before it', () => {
    const stated: StatedFigure[] = [
      { figure: duration('20', 'minute'), sentence: 0 },
      { figure: count('35'), elliptical: [{ figure: duration('35', 'minute') }], sentence: 0 },
    ];
    assert.equal(derive(duration('15', 'minute'), stated)?.by, 'difference');
  });

  it('reckons both ends of a period', () => {
    assert.equal(derive(duration('9', 'year'), near(date('2009..2014'), date('2018')))?.by, 'time');
  });

  it('is likelier a coincidence the more figures there are, and the fewer digits the claim has', () => {
    const of = (found: Derivation | undefined): number => found?.coincidence ?? NaN;
    const amounts = near(money('420000', 'EUR'), percentage('75'));
    const few = near(count('19'), count('11'));
    const many = near(...[19, 11, 4, 5, 6, 2, 14].map((value) => count(String(value))));
    assert.ok(of(derive(money('315000', 'EUR'), amounts)) < 0.01);
    assert.ok(of(derive(count('8'), few)) > 0.1);
    assert.ok(of(derive(count('8'), many)) > of(derive(count('8'), few)));
    assert.ok(of(derive(count('3'), near(count('17'), count('14'), count('5'), count('9')))) > 0.5);
  });
});
