/* global document, window -- the functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { openChecked, run, webviewOf } from '../acting.mjs';

describe('the fact-check sheet in the window', () => {
  let page;
  let read;
  let sheet;
  before(async function () {
    ({ page, read } = await this.editor.open());
    await openChecked(page, 'articolo.md', '2 contradicted');
    await run(page, 'Riscontro: Show the fact-check sheet');
    sheet = webviewOf(page);
    await sheet.getByRole('heading', { name: 'I conti di Valdoria' }).first().waitFor();
  });

  it('lets Tab reach each of its controls, in the order of the page, and shows where it is', async () => {
    const body = sheet.locator('body');
    const stops = await body.evaluate(() => {
      const all = [...document.querySelectorAll('a[href], button, summary, [tabindex]')];
      const stops = all.filter((element) => element.tabIndex === 0 && element.checkVisibility());
      stops.forEach((element, index) => (element.dataset.stop = index));
      return stops.length;
    });
    assert.ok(stops > 20, `${stops} stops`);
    await sheet.getByRole('button', { name: '2 contradicted' }).focus();
    const wrong = [];
    for (let stop = 0; stop < stops; stop++) {
      const at = await body.evaluate(() => {
        const { outlineStyle, outlineWidth } = window.getComputedStyle(document.activeElement);
        const { stop } = document.activeElement.dataset;
        return { stop, width: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth) };
      });
      if (at.stop !== String(stop) || at.width < 2) wrong.push({ ...at, wanted: stop });
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(wrong, []);
  });

  it('says each verdict in words', async () => {
    await sheet.getByRole('link', { name: '8.450 (contradicted)' }).waitFor();
    await sheet.getByRole('article', { name: '8.450 contradicted' }).waitFor();
    await sheet
      .getByRole('button', { name: 'Open Verbale del consiglio comunale at this figure' })
      .first()
      .waitFor();
  });

  it('is exported by the keyboard, to where the dialog says', async () => {
    await sheet.getByRole('button', { name: 'Export…' }).focus();
    await page.keyboard.press('Enter');
    const box = page.locator('.quick-input-widget:visible');
    await box.getByRole('option', { name: 'CSV' }).waitFor();
    await page.keyboard.type('csv');
    await box.getByRole('option').and(page.locator('.focused'), { hasText: 'CSV' }).waitFor();
    await page.keyboard.press('Enter');
    await box.getByRole('textbox', { name: /Export the fact-check sheet/ }).waitFor();
    await page.waitForFunction(() => /articolo\.riscontro\.csv$/.test(document.activeElement.value ?? ''));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /Exported to drafts\/articolo\.riscontro\.csv/ }).waitFor();
    assert.match(read('drafts/articolo.riscontro.csv') ?? '', /8\.450,number,contradicted/);
  });
});
