import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { locales } from '../../../server/src/core/locales';
import { detectLanguage } from '../../../server/src/core/text/language';

describe('detectLanguage', () => {
  const all = Object.values(locales);
  const table: [string, string][] = [
    ['it', 'La giunta ha approvato il bilancio con una maggioranza di tre voti.'],
    ['en', 'The council has approved the budget with a majority of three votes.'],
    ['en', 'Rossi told the Corriere della Sera that he would not run.'],
    ['it', 'Il New York Times cita uno studio della Columbia University.'],
  ];
  for (const [expected, text] of table)
    it(text, () => {
      assert.equal(detectLanguage(text, all), expected);
    });
  it('takes the language whose vocabulary knows more where function words tell nothing', () => {
    const isKnown = (word: string, language: string): boolean => language === 'en' && word === 'cases';
    assert.equal(detectLanguage('34 cases in total', all, isKnown), 'en');
  });
  it('takes the first where nothing speaks for either', () => {
    assert.equal(detectLanguage('38', all), 'it');
  });
});
