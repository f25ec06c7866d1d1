import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractMentions } from '../../../server/src/core/extraction/extract';
import type { Mention } from '../../../server/src/core/extraction/mention';
import { compare } from '../../../server/src/core/figures/compare';
import type { Figure } from '../../../server/src/core/figures/figure';
import { render } from '../../../server/src/core/figures/render';
import { locales } from '../../../server/src/core/locales';
import type { LanguageId } from '../../../server/src/core/text/document';
import { tokenize } from '../../../server/src/core/text/tokens';
import { count, duration, money, percentage } from '../../support/figures';

const drafts: Readonly<Record<LanguageId, readonly string[]>> = {
  it: [
    'La rete è costata 35 miliardi di dollari.',
    'La società vale 38 mld di euro.',
    'Il restauro ha richiesto 350.000 euro in tutto.',
    'Hanno speso trentacinque milioni di euro.',
    'Costa un milione e mezzo di euro.',
    'Ha ricevuto mezzo milione di euro.',
    'Lavorano 14mila dipendenti nel gruppo.',
    'Lavorano 1.200 dipendenti nel gruppo.',
    'Hanno votato 2 milioni di persone in Toscana.',
    'Il 12% degli italiani legge.',
    'Il 14,5 per cento degli iscritti ha votato.',
    'Il contratto dura 7 anni.',
    'Ha firmato un accordo settennale con la banca.',
    'La corsa dura 7 ore e 40 minuti.',
    'Dopo due decenni torna il festival.',
    'La torre è alta 184 metri.',
    'La mostra apre il 4 novembre 2025.',
    'Fu fondata nel 1986 a Pisa.',
    'La rivista è nata nel novembre 2023.',
    'È in carica dal 2018 al 2025.',
    'Era famosa negli anni ’90.',
    'Nel XIX secolo era un porto.',
    'I ricavi salgono nel terzo trimestre 2025.',
    'È il terzo romanzo della serie.',
    'È la seconda edizione del premio.',
    'La Roma ha vinto la partita 3-1.',
    'Il treno parte alle 21:30.',
    'I ricavi sono raddoppiati in poco tempo.',
    'Un terzo degli alunni è assente.',
    'Due su tre hanno risposto di sì.',
  ],
  en: [
    'The network cost $35 billion to build.',
    'It raised £35m last spring.',
    'They spent thirty-five million dollars on it.',
    'He paid half a million dollars.',
    'It employs 14,000 people in Ohio.',
    'Turnout reached 1.5 million people.',
    'A 14.5 percent rise was reported.',
    'They signed a seven-year deal.',
    'The contract lasts three years.',
    'The tower is 604 feet tall.',
    'It opened on 4 November 2025.',
    'The firm was founded in 1986.',
    'She served from 2018 to 2025.',
    'It was popular in the 1990s.',
    'It was built in the 19th century.',
    'Revenue rose in the third quarter of 2025.',
    'It is her second album.',
    'Rome won the match 3-1.',
    'The train leaves at 9:30 am.',
    'Sales doubled in a year.',
    'A third of pupils were absent.',
    'Two in three said yes.',
    'They have two children.',
  ],
};

interface Found {
  readonly text: string;
  readonly mention: Mention;
}

function figures(text: string, language: LanguageId): Found[] {
  return extractMentions({ text, tokens: tokenize(text) }, locales[language])
    .filter(({ figure }) => figure.type !== 'name')
    .map((mention) => ({ text, mention }));
}

/** What the draft states once the fix is put in: at least one figure there must agree with the target. */
function assertFixed({ text, mention }: Found, target: Figure, language: LanguageId): boolean {
  const { start, end } = mention.span;
  const written = render(target, mention, text.slice(start, end), locales[language], { sentence: text });
  if (written === undefined) return false;
  const fixed = text.slice(0, start) + written + text.slice(end);
  const there = figures(fixed, language).filter(
    ({ mention: { span } }) => span.start < start + written.length && span.end > start,
  );
  assert.ok(
    there.some((found) => compare(found.mention.figure, target) === 'agree'),
    `${text.slice(start, end)} → ${written}: ${fixed}`,
  );
  return true;
}

describe('a rendered figure is read as its target', () => {
  for (const language of ['it', 'en'] as const) {
    const all = drafts[language].flatMap((text) => figures(text, language));
    for (const found of all) {
      const { start, end } = found.mention.span;
      it(`${language}: ${found.text.slice(start, end)}`, () => {
        assertFixed(found, found.mention.figure, language);
        for (const { mention } of all) {
          if (mention.figure.type === found.mention.figure.type) assertFixed(found, mention.figure, language);
        }
      });
    }
  }

  const value = fc
    .tuple(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 0, max: 9 }))
    .map(([digits, exponent]) => `${digits}e${exponent}`);
  const small = fc.integer({ min: 2, max: 99 }).map(String);

  const properties: readonly [
    LanguageId,
    text: string,
    target: (value: string) => Figure,
    values: fc.Arbitrary<string>,
  ][] = [
    ['it', 'Il gruppo ha incassato 35 miliardi di euro.', (v) => money(v, 'EUR'), value],
    ['it', 'Il gruppo ha incassato trentacinque milioni di euro.', (v) => money(v, 'EUR'), value],
    ['it', 'Il gruppo ha incassato 35 mln di euro.', (v) => money(v, 'USD'), value],
    ['it', 'Il gruppo conta 1.200 dipendenti.', (v) => count(v), value],
    ['it', 'Il gruppo conta 14mila dipendenti.', (v) => count(v), value],
    ['it', 'Vota il 12% degli iscritti.', (v) => percentage(v), small],
    ['it', 'Un giovane 24enne ha vinto.', (v) => duration(v, 'year'), small.filter((v) => Number(v) > 17)],
    ['en', 'The group took $35 billion.', (v) => money(v, 'USD'), value],
    ['en', 'The group took £35m.', (v) => money(v, 'EUR'), value],
    ['en', 'The group has 1,200 workers.', (v) => count(v), value],
    ['en', 'They signed a seven-year deal.', (v) => duration(v, 'year'), small],
  ];
  for (const [language, text, target, values] of properties) {
    it(`${language}: any value in ${text}`, () => {
      const [found] = figures(text, language);
      assert.ok(found !== undefined);
      fc.assert(
        fc.property(values, (v) => assertFixed(found, target(v), language)),
        { numRuns: 40 },
      );
    });
  }
});
