// The sheet as an editor shows it: with the editor's side of the page acted by the test.
/* global document, window, scrollY -- the functions given to a page run there */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'mocha';
import { createReader } from './exported.mjs';

// Mocha has these read by tsx.
const require = createRequire(import.meta.url);
const { createFactChecker } = require('../../server/src/index.ts');
const { messages } = require('../../server/src/messages/index.ts');
const { buildSheet, renderSheet } = require('../../server/src/sheet.ts');

const filler = Array.from({ length: 30 }, (_, index) => `Una riga di passaggio, la ${index + 1}.`).join(
  '\n\n',
);
const opening = 'Il ponte di Valdirosa costa 35 milioni di euro.';
const source = 'Il ponte di Valdirosa costa 38 milioni di euro. È lungo 420 metri. Fu aperto nel 1952.\n';
const draft = `# Il ponte\n\n${opening}\n\n${filler}\n\nIl ponte di Valdirosa è lungo 240 metri.\n`;

describe('the sheet in an editor', () => {
  let reader;
  before(async () => {
    reader = await createReader();
  });
  after(() => reader.stop());

  /** What the server would answer for a draft: see `server/src/features/sheet.ts`. */
  function contentOf(text) {
    const checker = createFactChecker({ minimumConfidence: 0 });
    checker.setSource({ uri: 'file:///seeds/ponte.txt', text: source });
    const document = { uri: 'file:///bozza.md', text, languageId: 'markdown' };
    const { claims } = checker.check(document);
    const sheet = buildSheet({
      messages: messages.it,
      date: '2026-01-15',
      drafts: [{ document, path: 'bozza.md', lines: linesOf(text), claims, mentions: [] }],
      sources: [
        {
          uri: 'file:///seeds/ponte.txt',
          path: 'seeds/ponte.txt',
          lines: linesOf(source),
          facts: checker.facts(),
        },
      ],
    });
    return renderSheet(sheet, { messages: messages.it, inEditor: true });
  }

  async function open(text, state) {
    const { page, wrong } = await reader.openInEditor(contentOf(text), state);
    const told = () => page.evaluate(() => window.told);
    const update = (changed) =>
      page.evaluate((content) => window.postMessage({ content }), contentOf(changed));
    const claim = (figure) => page.locator('a.claim', { hasText: figure });
    return { page, wrong, told, update, claim };
  }

  it('says that it runs, and asks for what its buttons say', async () => {
    const { page, told, claim } = await open(draft);
    await claim('35 milioni').click();
    const card = page.locator('.card[aria-current]');
    await card.locator('[data-action="open"]').first().click();
    await card.locator('[data-action="reveal"]').click();
    await page.locator('[data-action="export"]').click();
    const place = (line, from, to) => ({ start: { line, character: from }, end: { line, character: to } });
    assert.deepEqual(await told(), [
      { type: 'ready' },
      { type: 'open', uri: 'file:///seeds/ponte.txt', range: place(0, 28, 46), beside: true },
      { type: 'open', uri: 'file:///bozza.md', range: place(2, 28, 46), beside: false },
      { type: 'export' },
    ]);
  });

  it('keeps selection, focus and place while the draft is edited elsewhere', async () => {
    const { page, update, claim } = await open(draft);
    await claim('240 metri').click();
    const before = await page.evaluate(() => scrollY);
    assert.ok(before > 0);
    await update(draft.replace('35 milioni', '36 milioni'));
    await claim('36 milioni').waitFor();
    assert.equal(await claim('240 metri').getAttribute('aria-current'), 'true');
    assert.equal(await page.evaluate(() => document.activeElement.textContent.includes('240 metri')), true);
    assert.ok(Math.abs((await page.evaluate(() => scrollY)) - before) < 40);
    await update(`${opening}\n\n${draft}`);
    await page.locator('a.claim >> nth=5').waitFor();
    assert.equal(await claim('240 metri').getAttribute('aria-current'), 'true');
  });

  it('keeps the selection on a figure that is itself edited', async () => {
    const { page, update, claim } = await open(draft);
    await claim('35 milioni').click();
    await update(draft.replace('35 milioni', '38 milioni'));
    await claim('38 milioni').waitFor();
    assert.equal(await claim('38 milioni').getAttribute('aria-current'), 'true');
    assert.equal(await page.locator('[aria-current]').count(), 2);
  });

  it('keeps its filter, and remembers all of it for when it is shown again', async () => {
    const { page, update, claim } = await open(draft);
    await page.locator('button[data-filter="contradicted"]').click();
    await claim('240 metri').click();
    await update(draft.replace('35 milioni', '36 milioni'));
    await claim('36 milioni').waitFor();
    const filter = 'button[data-filter="contradicted"]';
    assert.equal(await page.locator(filter).getAttribute('aria-pressed'), 'true');
    assert.equal(await page.locator('.card[data-verdict="supported"]:visible').count(), 0);
    const state = await page.evaluate(() => window.state);
    assert.deepEqual(
      { ...state, selected: undefined },
      { uri: 'file:///bozza.md', filters: ['contradicted'], selected: undefined },
    );
    const again = await open(draft, state);
    assert.equal(await again.page.locator(filter).getAttribute('aria-pressed'), 'true');
    assert.equal(await again.claim('240 metri').getAttribute('aria-current'), 'true');
    assert.deepEqual(again.wrong, []);
  });
});

/** Lines as the language server's documents have them; the texts here break lines by `\n` alone. */
function linesOf(text) {
  return {
    positionAt(offset) {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length - 1, character: before.at(-1).length };
    },
  };
}
