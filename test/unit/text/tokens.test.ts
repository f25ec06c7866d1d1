import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokenize } from '../../../server/src/core/text/tokens';

const letters = { word: 'w', number: 'n', symbol: 's', punctuation: 'p' } as const;

/** Asserts the tokens and, in one letter each, their kinds. */
function check(text: string, expected: string[], kinds: string): void {
  const tokens = tokenize(text);
  assert.deepEqual(
    tokens.map((token) => token.text),
    expected,
  );
  assert.equal(tokens.map(({ kind }) => letters[kind]).join(''), kinds);
  for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
}

describe('tokenize', () => {
  const table: [string, string[], string][] = [
    ["l'accordo da $38bn", ['l', "'", 'accordo', 'da', '$', '38', 'bn'], 'wpwwsnw'],
    ['1.200,50 €', ['1.200,50', '€'], 'ns'],
    ['3,5, 4', ['3,5', ',', '4'], 'npn'],
    ['a seven-year plan', ['a', 'seven', '-', 'year', 'plan'], 'wwpww'],
    ['10\u00a0000 firme', ['10\u00a0000', 'firme'], 'nw'],
    ['2025\u00a0alle', ['2025', 'alle'], 'nw'],
    ['ore 09:30', ['ore', '09', ':', '30'], 'wnpn'],
    ['12%', ['12', '%'], 'ns'],
    ['Perché no? 👍', ['Perché', 'no', '?', '👍'], 'wwpp'],
  ];
  for (const row of table)
    it(row[0], () => {
      check(...row);
    });
});
