import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the client says itself, as its code spells it. */
function spoken(): string[] {
  const files = readdirSync('client/src', { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join('client/src', file), 'utf8').matchAll(/l10n\.t\(\s*(['"`])(.*?)(?<!\\)\1/gs),
    ])
    .map(([, , text = '']) => text.replace(/\\(.)/g, '$1'));
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([found]) => found).sort();

describe("the client's own wording", () => {
  const italian = JSON.parse(readFileSync('l10n/bundle.l10n.it.json', 'utf8')) as Record<string, string>;

  it('is translated, and nothing else is', () => {
    const texts = [...new Set(spoken())].sort();
    assert.ok(texts.length > 0);
    assert.deepEqual(Object.keys(italian).sort(), texts);
  });

  it('keeps its placeholders in translation', () => {
    for (const [english, translated] of Object.entries(italian)) {
      assert.deepEqual(placeholders(translated), placeholders(english), translated);
      assert.notEqual(translated, '');
    }
  });
});
