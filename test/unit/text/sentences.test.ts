import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { locales } from '../../../server/src/core/locales';
import type { LanguageId } from '../../../server/src/core/text/document';
import { splitSentences } from '../../../server/src/core/text/sentences';

/** `marked` shows each sentence between bars; what stands outside them is white space. */
function check(language: LanguageId, marked: string): void {
  const expected = [...marked.matchAll(/\|([^|]*)\|/gu)].map(([, sentence]) => sentence);
  const text = marked.replaceAll('|', '');
  const actual = splitSentences(text, locales[language].text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(actual, expected);
}

describe('splitSentences', () => {
  const table: [LanguageId, string][] = [
    ['it', '|La giunta ha deciso.| |Il bando parte lunedì.|'],
    ['it', '|La Ferri S.p.A. cresce del 3,5%.| |Il dott. Rossi conferma.|'],
    ['it', '|Vedi art. 12 del regolamento, pag. 4.|'],
    ['it', '|«Siamo pronti!»| |Lo dice il sindaco.|'],
    ['it', '|Davvero?| |Sì… forse domani.|'],
    ['it', '|Costa 3.500 euro.| |«Troppo», dice L. Bianchi.|'],
    ['it', '|Il d.lgs. 81 è del 2008.|'],
    ['en', '|The U.S. economy grew.| |Prices rose 2.5 percent.|'],
    ['en', '|Mr. Hale met Dr. Moss at 5 p.m. on Friday.|'],
    ['en', '|J. K. Brandt wrote it.| |Nobody read it.|'],
    ['en', '|Acme Inc. and Dune Ltd. merged.| |“At last,” he said.|'],
    ['en', '|A line\nbroken in two.| \n |Then another.|'],
    ['en', ''],
    ['en', '|No full stop at the end|'],
  ];
  for (const [language, marked] of table)
    it(`${language}: ${marked}`, () => {
      check(language, marked);
    });
});
