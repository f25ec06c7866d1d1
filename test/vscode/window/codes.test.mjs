import { afterEach, before, describe, it } from 'mocha';
import { openChecked, pointAt, webviewOf } from '../acting.mjs';

describe("the link of a finding's code shows the page that explains it", () => {
  let page;
  before(async function () {
    ({ page } = await this.editor.open());
    await openChecked(page, 'articolo.md', '2 contradicted');
  });

  afterEach(async () => {
    await page.keyboard.press('Control+w');
    await page.locator('.tab.active', { hasText: 'articolo.md' }).waitFor();
  });

  async function untilExplained() {
    await page.locator('.tab.active', { hasText: 'contradicted.md' }).waitFor();
    await webviewOf(page).getByRole('heading', { name: 'contradicted', exact: true }).waitFor();
  }

  it('in the hover', async () => {
    await pointAt(page, '8.450', 'Contradicted by the sources');
    await page.locator('.monaco-hover:visible .code-link').click();
    await untilExplained();
  });

  it('in Problems', async () => {
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-link', { hasText: 'contradicted' }).first().click();
    await untilExplained();
  });

  it('where the next problem is peeked at', async () => {
    await page.keyboard.press('F8');
    await page.locator('.marker-widget .code-link').click();
    await untilExplained();
  });
});
