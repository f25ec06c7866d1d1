import assert from 'node:assert/strict';
import { findDocumentDate } from '../../../server/src/core/analysis/document-date';
import { locales } from '../../../server/src/core/locales';
import type { LanguageId, Passage } from '../../../server/src/core/text/document';

function find(language: LanguageId, ...texts: string[]): string | undefined {
  const passages = texts.map((text): Passage => ({
    kind: 'paragraph',
    span: { start: 0, end: text.length },
    text,
  }));
  return findDocumentDate(passages, locales[language]);
}

const stated: readonly (readonly [LanguageId, string, string])[] = [
  ['it', 'Torino, 4 novembre 2025 – La società ha firmato un accordo.', '2025-11-04'],
  ['it', 'Reggio Emilia, lunedì 4 novembre 2025 - La società ha firmato.', '2025-11-04'],
  ['it', 'date 2025-12-17 La società tratta con un socio nuovo.', '2025-12-17'],
  ['it', 'Data: 17/12/2025', '2025-12-17'],
  ['it', 'Pubblicato il 17 dicembre 2025', '2025-12-17'],
  ['it', 'Pubblicato: mercoledì 17 dicembre 2025, ore 10:30', '2025-12-17'],
  ['it', 'di Anna Neri – 17 dicembre 2025', '2025-12-17'],
  ['it', '17 dicembre 2025', '2025-12-17'],
  ['it', 'mercoledì 17 dicembre 2025, 10:30', '2025-12-17'],
  ['en', 'LONDON, Nov. 4, 2025 (Newswire) - The company signed a deal.', '2025-11-04'],
  ['en', 'Published: December 17, 2025', '2025-12-17'],
  ['en', 'Published on December 17, 2025 at 10:30 am', '2025-12-17'],
  ['en', 'By Jane Doe | December 17, 2025', '2025-12-17'],
  ['en', 'December 17, 2025', '2025-12-17'],
];

const unstated: readonly (readonly [LanguageId, string])[] = [
  ['it', 'Il 4 novembre 2025 la società ha firmato un accordo.'],
  ['it', 'Nata a Torino il 4 novembre 1985, dirige una scuola.'],
  ['it', 'Torino, novembre 2025 – La società ha firmato.'],
  ['it', 'Pubblicato il 3 maggio 2019, il romanzo vinse un premio.'],
  ['it', 'Anna Neri (7 gennaio 1960) è una deputata.'],
  ['it', 'Anna Neri (Torino, 7 gennaio 1960) è una deputata.'],
  ['en', 'Jane Doe (10 July 1923 – 14 February 1980) was a judge.'],
  ['it', 'La riforma del 4 novembre 2025'],
  ['it', 'La fiera di Parma, dal 4 al 7 novembre 2025'],
  ['en', 'LONDON, Nov. 4 (Newswire) - The company signed a deal.'],
  ['en', 'On December 17, 2025, the board met.'],
  ['en', 'Paris, which fell on June 14, 1940, was quiet.'],
  ['en', 'The date of December 17, 2025 was chosen.'],
];

describe("a document's own date", () => {
  for (const [language, line, date] of stated) {
    it(`is stated by: ${line}`, () => {
      assert.equal(find(language, line), date);
      assert.equal(find(language, 'A title of four words', line), date);
    });
  }

  for (const [language, line] of unstated) {
    it(`is not stated by: ${line}`, () => {
      assert.equal(find(language, line), undefined);
    });
  }

  it('stands among the first lines', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `Line ${'abcdefghijklmnopqrst'.charAt(i)}.`);
    assert.equal(find('en', ...lines, 'December 17, 2025'), undefined);
  });
});
