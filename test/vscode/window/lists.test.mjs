import { before, describe, it } from 'mocha';
import { openChecked, run, untilSelected, untilStatus } from '../acting.mjs';

/** What a screen reader says of a sentence of the source. */
const quoted = /^Verbale del consiglio comunale, March 12, 2024: La biblioteca/;

describe('the lists of the side bar in the window', () => {
  let page;
  before(async function () {
    ({ page } = await this.editor.open());
    await openChecked(page, 'articolo.md', '2 contradicted');
  });

  /** Waits until the keyboard is in a tree, at the row that a screen reader calls so. */
  async function untilAt(tree, row) {
    const focused = page.locator('.monaco-list:focus').and(page.getByRole('tree', { name: tree }));
    await focused.getByRole('treeitem', { name: row }).and(page.locator('.focused')).waitFor();
  }

  async function press(...keys) {
    for (const key of keys) await page.keyboard.press(key);
  }

  it('says in the status bar and at its icon what a screen reader needs', async () => {
    await page.getByRole('tab', { name: 'Riscontro - 2 figures or names contradicted' }).waitFor();
    await page
      .getByRole('button', { name: /^Riscontro: Figures and names: 8 checked, 6 confirmed, 2 contradicted/ })
      .waitFor();
  });

  it('is opened by a click on the status item, and walked by the keyboard to draft and source', async () => {
    await page.locator('.statusbar-item', { hasText: '2 contradicted' }).click();
    await page.locator('.monaco-list:focus .monaco-list-row', { hasText: '26 milioni' }).waitFor();
    await press('ArrowDown');
    await untilAt('Claims', 'Contradicted: 2');
    await press('ArrowDown', 'ArrowDown');
    await untilAt('Claims', '8.450, number: The sources say 8.540');
    await press('ArrowRight');
    await page.getByRole('treeitem', { name: quoted }).waitFor();
    await press('ArrowRight');
    await untilAt('Claims', quoted);
    await press('Enter');
    await page.locator('.tab.active', { hasText: 'verbale.md' }).waitFor();
    await untilSelected(page, '8.540');
    await run(page, 'Riscontro: Focus on Claims View');
    await untilAt('Claims', quoted);
    await press('ArrowUp', 'Enter');
    await untilStatus(page, '2 contradicted');
    await untilSelected(page, '8.450');
  });

  it('shows by the keyboard what a source states, and what the draft does with it', async () => {
    await run(page, 'Riscontro: Focus on Sources View');
    await page.locator('.monaco-list:focus .monaco-list-row', { hasText: 'ferry.txt' }).waitFor();
    await press('End');
    await untilAt('Sources', 'Verbale del consiglio comunale: 9 facts · 7 used · March 12, 2024');
    await press('ArrowRight');
    await page.getByRole('treeitem', { name: 'Amounts: 2' }).waitFor();
    await press('ArrowRight');
    await untilAt('Sources', 'Amounts: 2');
    await press('ArrowRight');
    await page
      .getByRole('treeitem', { name: /^24 milioni di euro, the draft says otherwise: Il consiglio/ })
      .waitFor();
    await press('ArrowRight');
    await untilAt('Sources', /^24 milioni di euro, the draft says otherwise/);
    await press('ArrowDown');
    await untilAt('Sources', /^3,5 milioni di euro, in the draft/);
  });
});
