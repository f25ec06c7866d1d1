// Drives the editor as a person would, by keyboard and mouse, and takes the screenshots of the README.
/* global document -- the functions given to waitForFunction() run in the page */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import UPNG from 'upng-js';
import { lineWith, openDraft, openFixes, pointAt, run } from './acting.mjs';
import { photographSheet } from './sheet-screenshot.mjs';

/** The same picture each time, with room for the text. */
export const settingsForScreenshots = {
  'workbench.colorTheme': 'Default Light Modern',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 15,
  'editor.cursorBlinking': 'solid',
  'editor.stickyScroll.enabled': false,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.guides.indentation': false,
  'problems.defaultViewMode': 'tree',
  'riscontro.language': 'it',
};

/**
 * Takes them all into a folder. Throws where the window does not show what it should, and keeps a picture of that.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 * @param {{ draft: string, wrong: string, right: string }} finding
 *   a draft by its file name, a wrong figure that stands there once, and what belongs in its place
 */
export async function takeScreenshots(page, folder, { draft, wrong, right }) {
  await photographing(page, folder, async (shoot) => {
    await openDraft(page, draft);
    await run(page, 'Notifications: Toggle Do Not Disturb Mode');
    const squiggles = page.locator('.monaco-editor .squiggly-warning');
    await squiggles.first().waitFor({ timeout: 30_000 });
    await shoot('squiggles');

    const at = await pointAt(page, wrong, right);
    await shoot('hover');

    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('Escape');
    await page.mouse.move(640, 10); // off the text, or the hover comes back
    await openFixes(page, right);
    await shoot('quick-fix');

    const before = await squiggles.count();
    await page.keyboard.press('Enter');
    await lineWith(page, right).waitFor({ timeout: 10_000 });
    await page.waitForFunction(
      (count) => document.querySelectorAll('.monaco-editor .squiggly-warning').length < count,
      before,
    );
    await shoot('fixed');

    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+M');
    const problems = page.locator('.markers-panel .monaco-list-row', { hasText: right });
    await problems.first().waitFor({ timeout: 10_000 });
    await shoot('problems');

    await photographSheet(page, shoot, { wrong, right });
  });
}

/**
 * Takes pictures into a folder, which is made where there is none. Where the window does not show what it should, the
 * error is thrown on, and a picture of that is kept.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 * @param {(shoot: (name: string) => Promise<void>) => Promise<void>} take  uses the page, and `shoot` for each picture
 */
export async function photographing(page, folder, take) {
  mkdirSync(folder, { recursive: true });
  try {
    await take(async (name) => {
      await settle(page);
      const file = path.join(folder, `${name}.png`);
      writeFileSync(file, withPalette(await page.screenshot({ animations: 'disabled' })));
      console.log(file);
    });
  } catch (error) {
    await page.screenshot({ path: path.join(folder, 'failed.png') });
    throw error;
  }
}

/** The picture in 256 colors, which a window of an editor hardly exceeds: less than half as large. */
function withPalette(png) {
  const image = UPNG.decode(png);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, 256));
}

/** Waits until two pictures in a row are the same: things fade in. */
export async function settle(page) {
  let last;
  for (let tries = 0; tries < 40; tries++) {
    const picture = (await page.screenshot()).toString('base64');
    if (picture === last) return;
    last = picture;
    await page.waitForTimeout(150);
  }
}
