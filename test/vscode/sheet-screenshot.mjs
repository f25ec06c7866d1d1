// Opens the fact-check sheet as a person would, and walks it by keyboard.

/**
 * Photographs the sheet of the draft in the active editor, with the evidence for a wrong figure. Throws where the sheet
 * does not show what it should.
 *
 * @param {import('playwright-core').Page} page
 * @param {(name: string) => Promise<void>} shoot
 * @param {{ wrong: string, right: string }} finding
 */
export async function photographSheet(page, shoot, { wrong, right }) {
  // Side bar and list of problems would leave it little room.
  await page.keyboard.press('Control+j');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget:visible input').fill('>Riscontro: Show the fact-check sheet');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'fact-check sheet' });
  await row.first().waitFor({ timeout: 10_000 });
  await page.keyboard.press('Enter');

  const sheet = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const figure = sheet.locator('a.claim', { hasText: wrong }).first();
  await figure.waitFor({ timeout: 20_000 });
  await figure.click();
  await page.keyboard.press('Enter');
  const card = sheet.locator('.card:focus');
  await card.getByText(right, { exact: true }).first().waitFor({ timeout: 10_000 });
  await page.keyboard.press('Escape');
  await sheet.locator('a.claim:focus', { hasText: wrong }).waitFor({ timeout: 10_000 });
  await page.mouse.move(640, 10);
  await shoot('sheet');
}
