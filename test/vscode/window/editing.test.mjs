import { before, describe, it } from 'mocha';
import { lineWith, openChecked, openFixes, untilStatus } from '../acting.mjs';

describe('a draft in the window, by the keyboard alone', () => {
  let page;
  before(async function () {
    ({ page } = await this.editor.open());
    await openChecked(page, 'articolo.md', '2 contradicted');
  });

  it('is put right at the next finding: F8, Ctrl+., Enter', async () => {
    await page.keyboard.press('F8');
    await openFixes(page, '24 milioni di euro');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: 'Replace with “24 milioni di euro” (Verbale del consiglio comunale' })
      .and(page.locator('.focused'))
      .waitFor();
    await page.keyboard.press('Enter');
    await untilStatus(page, '1 contradicted');
    await lineWith(page, 'una spesa di 24').waitFor();
    await page.keyboard.press('Control+z');
    await untilStatus(page, '2 contradicted');
  });

  it('is put right as far as is ticked in a preview: Space, Ctrl+Enter', async () => {
    await page.keyboard.press('F8');
    await openFixes(page, 'Correct the whole draft');
    await page.keyboard.press('ArrowUp'); // from the first to the last
    await page.keyboard.press('Enter');
    const preview = page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list:focus').waitFor();
    await preview
      .getByRole('checkbox', { name: 'replacing 26 milioni di euro with 24 milioni di euro' })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await preview.getByRole('checkbox', { checked: true }).nth(2).waitFor();
    await page.keyboard.press('Control+Enter');
    await untilStatus(page, '0 contradicted');
    await lineWith(page, 'conta 8.540 iscritti').waitFor();
  });

  it('is written with the facts that fit: Ctrl+Space, Enter', async () => {
    await page.keyboard.press('Control+1'); // from the preview back to the draft
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nLa biblioteca conta ');
    await page.keyboard.press('Control+Space');
    await page.getByRole('option', { name: '8.540' }).and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Enter');
    await lineWith(page, 'La biblioteca conta 8.540').waitFor();
  });
});
