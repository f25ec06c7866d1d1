import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findingCodes } from '../../server/src/protocol';

describe('the codes of findings', () => {
  for (const language of ['en', 'it']) {
    it(`have a section each, by their name (${language})`, () => {
      const page = readFileSync(`docs/codes.${language}.md`, 'utf8');
      const sections = Array.from(page.matchAll(/^## (\S+)$/gm), ([, name]) => name);
      assert.deepEqual(sections.sort(), [...findingCodes].sort());
    });
  }
});
