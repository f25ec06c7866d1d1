/* global document, window -- the functions given to a page run there */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { contrastProblems, labelProblems } from './accessibility.mjs';
import { createReader } from './exported.mjs';

const drafts = { it: 'drafts/bozza.md', en: 'drafts/draft.md' };

describe('the exported sheet', () => {
  let reader;
  before(async () => {
    reader = await createReader();
  });
  after(() => reader.stop());

  const focused = (page) =>
    page.evaluate(() => {
      const { className, dataset } = document.activeElement;
      return { kind: className.split(' ')[0], claim: dataset.claim };
    });
  const shown = (page) => page.locator('.card:visible');
  const firstClaims = (page) =>
    page.locator('a.claim').evaluateAll((claims) => claims.map(({ dataset }) => dataset.claim));

  for (const [language, draft] of Object.entries(drafts)) {
    for (const colorScheme of ['light', 'dark']) {
      it(`loads nothing, breaks no policy and is labelled and legible, ${language}, ${colorScheme}`, async () => {
        const { page, wrong } = await reader.open(draft, language, { colorScheme });
        await page.locator('a.claim').nth(3).click();
        await page.locator('button[data-filter="contradicted"]').click();
        await page.locator('details summary').click();
        assert.deepEqual(await labelProblems(page), []);
        assert.deepEqual(await contrastProblems(page), []);
        assert.deepEqual(await page.evaluate(() => window.violations), []);
        assert.deepEqual(wrong, []);
      });
    }
  }

  it('is walked by keyboard: one stop in the draft, arrows between figures, Enter to the evidence, Escape back', async () => {
    const { page } = await reader.open(drafts.en, 'en');
    const [first, second] = await firstClaims(page);
    const last = (await firstClaims(page)).at(-1);
    for (let presses = 0; presses < 12 && (await focused(page)).kind !== 'claim'; presses++) {
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(await focused(page), { kind: 'claim', claim: first });
    await page.keyboard.press('ArrowRight');
    assert.deepEqual(await focused(page), { kind: 'claim', claim: second });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    assert.deepEqual(await focused(page), { kind: 'claim', claim: first });
    await page.keyboard.press('End');
    assert.deepEqual(await focused(page), { kind: 'claim', claim: last });
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    assert.deepEqual(await focused(page), { kind: 'card', claim: first });
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await focused(page), { kind: 'card', claim: second });
    await page.keyboard.press('Escape');
    assert.deepEqual(await focused(page), { kind: 'claim', claim: second });
    await page.keyboard.press('Tab');
    assert.notEqual((await focused(page)).kind, 'claim', 'the draft is one stop');
  });

  it('shows where the focus is', async () => {
    const { page } = await reader.open(drafts.en, 'en');
    const seen = new Set();
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      const { name, width } = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = window.getComputedStyle(document.activeElement);
        const width = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
        return { name: document.activeElement.outerHTML.slice(0, 60), width };
      });
      assert.ok(width >= 2, name);
      seen.add(name);
    }
    assert.ok(seen.size >= 5, [...seen].join('\n'));
  });

  it('filters by verdict with the keyboard, and walks only what is shown', async () => {
    const { page } = await reader.open(drafts.en, 'en');
    const all = await shown(page).count();
    const button = page.locator('button[data-filter="contradicted"]');
    const count = Number(await button.locator('.count').textContent());
    assert.ok(count > 1 && count < all);
    await button.focus();
    await page.keyboard.press('Space');
    assert.equal(await button.getAttribute('aria-pressed'), 'true');
    assert.equal(await shown(page).count(), count);
    assert.equal(await page.locator('[role="status"]').textContent(), `${count} of ${all} shown`);
    const wrong = await page
      .locator('a.claim[data-verdict="contradicted"]')
      .evaluateAll((claims) => claims.map(({ dataset }) => dataset.claim));
    assert.equal(wrong.length, count);
    await page.locator('a.claim[tabindex="0"]').focus();
    const walked = [];
    for (let presses = 0; presses < count; presses++) {
      walked.push((await focused(page)).claim);
      await page.keyboard.press('ArrowRight');
    }
    assert.deepEqual(walked, wrong);
    await button.focus();
    await page.keyboard.press('Space');
    assert.equal(await shown(page).count(), all);
    assert.equal(await page.locator('[role="status"]').textContent(), '');
  });

  it('counts in its bar what it shows', async () => {
    const { page } = await reader.open(drafts.it, 'it');
    for (const verdict of ['contradicted', 'disputed', 'unsupported', 'supported']) {
      const count = Number(await page.locator(`button[data-filter="${verdict}"] .count`).textContent());
      assert.equal(await page.locator(`.card[data-verdict="${verdict}"]`).count(), count, verdict);
      assert.equal(await page.locator(`a.claim[data-verdict="${verdict}"]`).count(), count, verdict);
    }
  });

  it('brings the evidence of a figure into sight when it is clicked, in the draft and on the timeline', async () => {
    const { page } = await reader.open(drafts.en, 'en');
    const wrong = page.locator('a.claim[data-verdict="contradicted"]').last();
    const id = await wrong.getAttribute('data-claim');
    await wrong.click();
    const card = page.locator(`.card[data-claim="${id}"]`);
    assert.equal(await card.getAttribute('aria-current'), 'true');
    assert.equal(await page.locator('[aria-current]').count(), 2);
    const { y, height } = await card.boundingBox();
    assert.ok(y >= 0 && y + Math.min(height, 200) <= page.viewportSize().height, `at ${y}`);
    const date = page.locator('.timeline a[data-claim] .entry').first();
    await date.click();
    assert.equal((await focused(page)).kind, 'card');
    assert.notEqual((await focused(page)).claim, id);
  });

  it('runs no script but its own', async () => {
    const file = reader.write(
      'evil.md',
      '# <script>window.bad = 1</script>\n\nOpenAI <img src=x onerror="window.bad = 2"> paga 35 miliardi di dollari.\n',
    );
    const { page, wrong } = await reader.open(file, 'en');
    assert.equal(await page.evaluate(() => window.bad), undefined);
    assert.deepEqual(wrong, []);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.bad = 3';
      document.body.append(script);
    });
    assert.equal(await page.evaluate(() => window.bad), undefined);
    assert.deepEqual(await page.evaluate(() => window.violations), ['script-src-elem']);
  });

  it('can be read without scripts', async () => {
    const { page } = await reader.open(drafts.en, 'en', { javaScriptEnabled: false });
    const wrong = page.locator('a.claim[data-verdict="contradicted"]').first();
    await wrong.click();
    assert.match(page.url(), /#evidence-\d+-\d+$/);
    const card = page.locator(new URL(page.url()).hash);
    assert.ok(await card.isVisible());
    assert.match(await card.textContent(), /The sources say/);
  });

  it('prints all of its claims, whatever was filtered, and room to sign', async () => {
    const { page } = await reader.open(drafts.en, 'en');
    const all = await shown(page).count();
    await page.locator('button[data-filter="contradicted"]').click();
    assert.ok((await shown(page).count()) < all);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await shown(page).count(), all);
    assert.ok(await page.locator('.sign-off').isVisible());
    assert.ok(!(await page.locator('.keys').isVisible()));
  });

  it('needs no scrolling sideways in a narrow window', async () => {
    const { page } = await reader.open(drafts.it, 'it', { viewport: { width: 320, height: 640 } });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  });
});
