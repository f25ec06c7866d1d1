import assert from 'node:assert/strict';
import { parseIsoDate, resolveRelative } from '../../../server/src/core/analysis/resolve-date';
import { extractDates } from '../../../server/src/core/extraction/extractors/dates';
import type { Mention } from '../../../server/src/core/extraction/mention';
import { locales } from '../../../server/src/core/locales';
import type { LanguageId } from '../../../server/src/core/text/document';
import { tokenize } from '../../../server/src/core/text/tokens';

function only(language: LanguageId, text: string): Mention {
  const found = extractDates({ text, tokens: tokenize(text) }, locales[language], () => false);
  assert.equal(found.length, 1, text);
  const [mention] = found;
  assert.ok(mention?.figure !== undefined);
  return mention;
}

const short = (date: { year?: number; month?: number; day?: number }): string =>
  [date.year, date.month, date.day].filter((part) => part !== undefined).join('-');

type Row = readonly [
  language: LanguageId,
  text: string,
  today: string,
  from: string,
  implied: readonly string[],
  to?: string,
];

const rows: readonly Row[] = [
  ['it', 'Lo scorso ottobre ha chiuso.', '2025-12-17', '2025-10', ['year']],
  ['it', 'Lo scorso ottobre ha chiuso.', '2025-10-17', '2024-10', ['year']],
  ['it', 'Lo scorso ottobre ha chiuso.', '2025-03-01', '2024-10', ['year']],
  ['en', 'It opens next March.', '2025-12-17', '2026-3', ['year']],
  ['en', 'It opens next March.', '2025-03-17', '2026-3', ['year']],
  ['en', 'It opens next March.', '2025-01-17', '2025-3', ['year']],
  ['it', 'Lo scorso 17 marzo nevicava.', '2025-03-20', '2025-3-17', ['year']],
  ['it', 'Lo scorso 17 marzo nevicava.', '2025-03-10', '2024-3-17', ['year']],
  ['it', 'Il 4 novembre ha firmato.', '2025-12-17', '2025-11-4', ['year']],
  ['it', 'Il 4 gennaio firma.', '2025-12-17', '2026-1-4', ['year']],
  ['it', 'Il 28 dicembre ha firmato.', '2025-01-03', '2024-12-28', ['year']],
  ['it', 'Riapre a ottobre.', '2025-09-03', '2025-10', ['year']],
  ['it', 'L’anno scorso ha chiuso.', '2025-12-17', '2024', ['year']],
  ['en', 'It opens this year.', '2025-12-17', '2025', ['year']],
  ['en', 'It opened in October last year.', '2025-12-17', '2024-10', ['year']],
  ['it', 'Il mese scorso ha aperto.', '2025-01-17', '2024-12', ['year', 'month']],
  ['en', 'It opens next month.', '2025-12-17', '2026-1', ['year', 'month']],
  ['it', 'Ieri ha parlato.', '2025-03-01', '2025-2-28', ['year', 'month']],
  ['en', 'He came three years ago.', '2025-03-01', '2022', ['year']],
  ['it', '10 giorni fa pioveva.', '2025-01-05', '2024-12-26', ['year', 'month']],
  ['it', 'La fiera va dal 28 dicembre al 6 gennaio.', '2025-12-17', '2025-12-28', ['year'], '2026-1-6'],
  ['it', 'Ricavi su nel primo trimestre dello scorso anno.', '2025-12-17', '2024', ['year']],
  ['en', 'It was signed on May 4, 2020.', '2025-12-17', '2020-5-4', []],
];

describe('relative dates', () => {
  for (const [language, text, today, from, implied, to] of rows) {
    it(`${text} (on ${today})`, () => {
      const { figure, implied: filled } = resolveRelative(only(language, text), parseIsoDate(today));
      assert.ok(figure.type === 'date');
      assert.equal(short(figure.from), from);
      assert.deepEqual(filled, implied);
      assert.equal(figure.to === undefined ? undefined : short(figure.to), to);
    });
  }

  it('stay partial without the date of the document', () => {
    const mention = only('it', 'Lo scorso ottobre ha chiuso.');
    assert.equal(resolveRelative(mention, undefined), mention);
  });

  it('are a length of time without the date of the document, where the text states one', () => {
    const { figure } = resolveRelative(only('en', 'He came three years ago.'), undefined);
    assert.ok(figure.type === 'duration');
    assert.equal(figure.quantity.value.toNumber(), 3);
    assert.equal(figure.unit, 'year');
  });

  it('are read against real days only', () => {
    assert.deepEqual(parseIsoDate('2024-02-29'), { year: 2024, month: 2, day: 29 });
    for (const text of ['2025-02-29', '2025-13-01', '2025-1-1', 'yesterday', ''])
      assert.equal(parseIsoDate(text), undefined);
  });
});
