import assert from 'node:assert/strict';
import { extractMentions } from '../../../server/src/core/extraction/extract';
import { compare, type Comparison } from '../../../server/src/core/figures/compare';
import type { Figure } from '../../../server/src/core/figures/figure';
import { locales } from '../../../server/src/core/locales';
import type { LanguageId } from '../../../server/src/core/text/document';
import { overlaps } from '../../../server/src/core/text/span';
import { tokenize } from '../../../server/src/core/text/tokens';
import { readMarks } from '../../support/mentions';

/** `it:` or `en:`, and a sentence whose marked figure is meant. */
type Stated = `${LanguageId}: ${string}`;

/** How what a draft states compares with what a source states, both as a reader finds them. */
function check(title: string, rows: readonly (readonly [Stated, Stated, Comparison])[]): void {
  describe(title, () => {
    for (const [draft, source, expected] of rows) {
      it(`${draft} | ${source}: ${expected}`, () => {
        assert.equal(compare(figureIn(draft), figureIn(source)), expected);
      });
    }
  });
}

function figureIn(stated: Stated): Figure {
  const locale = locales[stated.startsWith('it') ? 'it' : 'en'];
  const { text, surfaces } = readMarks(stated.slice('it: '.length));
  const found = extractMentions({ text, tokens: tokenize(text) }, locale);
  // The words around a number that hedge it are no part of its span.
  const [mention, ...others] = found.filter(({ span }) => surfaces.some((marked) => overlaps(span, marked)));
  assert.ok(mention && others.length === 0, `not one figure is marked: ${text}`);
  return mention.figure;
}

describe('comparing values as they are written', () => {
  const billions = 'it: Il contratto vale [38 miliardi di dollari].';
  check('amounts', [
    ['it: Il contratto vale [38 mld].', billions, 'agree'],
    ['en: The deal is worth [$38bn].', billions, 'agree'],
    ['it: Il contratto vale [trentotto miliardi].', billions, 'agree'],
    ['it: Il contratto vale [38,0 miliardi].', billions, 'agree'],
    ['it: Il contratto vale [38 milioni].', billions, 'contradict'],
    ['it: Il contratto vale [38 miliardi di euro].', billions, 'contradict'],
  ]);

  check('rounding, where the draft is the rounder one', [
    ['it: Il contratto vale [quasi 40 miliardi].', billions, 'agree'],
    ['it: Gli operai erano [circa 40].', 'it: Gli operai erano [38].', 'agree'],
    ['it: Gli operai erano [circa 11].', 'it: Gli operai erano [10].', 'contradict'],
  ]);

  check('bounds', [
    ['it: Gli operai erano [oltre 35].', 'it: Gli operai erano [38].', 'agree'],
    ['it: Gli operai erano [oltre 40].', 'it: Gli operai erano [38].', 'contradict'],
    ['it: Vale [13 miliardi].', 'it: Vale [oltre 13 miliardi].', 'agree'],
    ['it: Vale [13,7 miliardi].', 'it: Vale [oltre 13 miliardi].', 'agree'],
    ['it: Vale [14 miliardi].', 'it: Vale [oltre 13 miliardi].', 'contradict'],
    ['it: È costato [oltre 18 milioni].', 'it: È costato [oltre 20 milioni].', 'agree'],
    ['en: It cost [over $18M].', 'en: It cost [over $20M].', 'agree'],
    ['it: Gli operai erano [oltre 300].', 'it: Gli operai erano [oltre 270].', 'contradict'],
  ]);

  check('dates', [
    ['it: Fu aperto [nel 2023].', 'it: Fu aperto [nel novembre 2023].', 'agree'],
    ['it: Fu aperto [nell’ottobre 2023].', 'it: Fu aperto [nel novembre 2023].', 'contradict'],
    ['it: Fu aperto [prima del 2016].', 'it: Fu aperto [nel 2015].', 'agree'],
    ['en: It opened [before 2016].', 'en: It opened in [2015].', 'agree'],
  ]);

  check('measures across units', [
    ['it: La torre è alta [184 metri].', 'en: The tower is [604 feet] high.', 'agree'],
    ['it: La torre è alta [190 metri].', 'en: The tower is [604 feet] high.', 'agree'],
    ['it: La torre è alta [250 metri].', 'en: The tower is [604 feet] high.', 'contradict'],
  ]);

  const seven = 'it: I lavori durarono [sette anni].';
  check('durations', [
    ['it: I lavori durarono [7 anni].', seven, 'agree'],
    ['it: È un piano [settennale].', seven, 'agree'],
    ['en: It is a [seven-year] plan.', seven, 'agree'],
    ['it: I lavori durarono [dal 2018 al 2025].', seven, 'agree'],
  ]);

  const half = 'it: Ha votato [il 50%] degli elettori.';
  check('shares', [
    ['it: Ha votato la [metà] degli elettori.', half, 'agree'],
    ['it: Ha votato [un terzo] degli elettori.', 'it: Ha votato [il 33%] degli elettori.', 'agree'],
    ['it: Ha votato [un terzo] degli elettori.', half, 'contradict'],
    ['it: Ha votato la [metà] di loro.', half, 'agree'],
  ]);

  check('what has no meaning without another term', [
    ['it: Ci sono [altri tre] feriti.', 'it: I feriti sono [5].', 'incomparable'],
    ['en: There are [two more] injured.', 'en: The injured are [5].', 'incomparable'],
  ]);
});
