import assert from 'node:assert/strict';
import { toCardinal as english } from 'n2words/en-US';
import { toCardinal as italian } from 'n2words/it-IT';
import { scanNumerals } from '../../../server/src/core/extraction/numerals';
import { locales } from '../../../server/src/core/locales';
import type { LanguageId } from '../../../server/src/core/text/document';
import { tokenize } from '../../../server/src/core/text/tokens';

const spellers: Readonly<Record<LanguageId, (value: number) => string>> = { it: italian, en: english };

/** Every number below a thousand but one (an article), and a spread of larger ones. */
function samples(): number[] {
  const small = Array.from({ length: 998 }, (_, i) => i + 2);
  const large = Array.from({ length: 400 }, (_, i) => 1000 + i * 2477);
  return [...small, ...large];
}

describe('numbers in words', () => {
  for (const language of ['it', 'en'] as const) {
    it(`reads what another library spells: ${language}`, () => {
      for (const value of samples()) {
        const text = spellers[language](value);
        const numerals = scanNumerals({ text, tokens: tokenize(text) }, locales[language]);
        assert.deepEqual(
          numerals.map((numeral) => [numeral.value.toNumber(), numeral.start, numeral.end]),
          [[value, 0, text.length]],
          text,
        );
      }
    });
  }
});
