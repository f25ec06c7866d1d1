/* global document -- the functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { goToText, openChecked, openFixes, pointAt, untilSelected, untilStatus } from '../acting.mjs';

const wrong = '8.450';

describe('the hover in the window', () => {
  let page;
  let read;
  before(async function () {
    ({ page, read } = await this.editor.open());
    await openChecked(page, 'articolo.md', '2 contradicted');
  });

  const hover = () => page.locator('.monaco-hover:visible');

  async function untilAtSource() {
    await page.locator('.tab.active', { hasText: 'verbale.md' }).waitFor();
    await untilStatus(page, 'source');
    await untilSelected(page, '8.540');
    await page.keyboard.press('Control+w');
    await page.locator('.tab.active', { hasText: 'articolo.md' }).waitFor();
  }

  it('opens by the mouse, and its link opens the source at the figure', async () => {
    await pointAt(page, wrong, 'Contradicted by the sources');
    await hover().getByRole('link', { name: 'Verbale del consiglio comunale' }).click();
    await untilAtSource();
  });

  it('opens by the keyboard, which reaches each of its links by Tab', async () => {
    await goToText(page, wrong);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await hover().getByText('Contradicted by the sources').waitFor();
    // Once more: into the hover.
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    const link = hover().getByRole('link', { name: 'Verbale del consiglio comunale' });
    for (let presses = 0; presses < 10 && !(await hasFocus(link)); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilAtSource();
  });

  it('takes an accepted figure back by a click', async () => {
    await goToText(page, wrong);
    await openFixes(page, 'Accept this figure');
    await page.locator('.action-widget').getByText('Accept this figure').click();
    const reason = page.locator('.quick-input-widget:visible', { hasText: `Accept “${wrong}”` });
    await reason.getByRole('textbox').fill('Counted by hand');
    await page.keyboard.press('Enter');
    await untilStatus(page, '1 accepted');
    assert.match(read('.riscontro/accepted.json') ?? '', /Counted by hand/);
    await pointAt(page, wrong, 'Counted by hand');
    await hover().getByRole('link', { name: 'No longer accept' }).click();
    await untilStatus(page, '2 contradicted');
    assert.doesNotMatch(read('.riscontro/accepted.json') ?? '', /Counted by hand/);
  });
});

const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);
