// Drives the editor as a person would, by keyboard and mouse, and takes the screenshots of the README.
/* global document, NodeFilter -- the functions given to evaluate() run in the page */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
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
      await page.screenshot({ path: file, animations: 'disabled' });
      console.log(file);
    });
  } catch (error) {
    await page.screenshot({ path: path.join(folder, 'failed.png') });
    throw error;
  }
}

/** Points at a text until its hover says another; returns where. */
export async function pointAt(page, text, said) {
  const at = await whereIs(page, text);
  await page.mouse.move(at.x, at.y, { steps: 5 });
  await page.locator('.monaco-hover:visible', { hasText: said }).first().waitFor({ timeout: 10_000 });
  return at;
}

/** Runs a command by its title, as a person does in the command palette. */
export async function run(page, title) {
  const command = page.locator('.quick-input-list .monaco-list-row', { hasText: title });
  // A palette that was opened before the extension was read lacks its commands.
  for (let tries = 0; tries < 10 && (await command.count()) === 0; tries++) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+p');
    await page.locator('.quick-input-widget:visible input').fill(`>${title}`);
    await command
      .first()
      .waitFor({ timeout: 2_000 })
      .catch(() => undefined);
  }
  await command.first().click();
}

async function openDraft(page, draft) {
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+p');
  const box = page.locator('.quick-input-widget:visible input');
  await box.fill(draft);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: draft })
    .first()
    .waitFor({ timeout: 10_000 });
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: draft }).waitFor({ timeout: 10_000 });
}

/** The editor drops a request for fixes where one is pending for its light bulb: a person would press the keys again. */
export async function openFixes(page, right) {
  const fixes = page.locator('.action-widget:visible', { hasText: right });
  for (let tries = 0; tries < 5 && (await fixes.count()) === 0; tries++) {
    await page.keyboard.press('Control+.');
    await fixes.waitFor({ timeout: 4_000 }).catch(() => undefined);
  }
  await fixes.waitFor({ timeout: 1_000 });
}

function lineWith(page, text) {
  // The editor draws each space as one that does not break.
  return page.locator('.monaco-editor .view-line', { hasText: new RegExp(text.replaceAll(' ', '\\s')) });
}

/** The middle of a text in the editor, in pixels of the page. The squiggle itself is only drawn below it. */
export async function whereIs(page, text) {
  const line = lineWith(page, text).first();
  await line.waitFor({ timeout: 10_000 });
  return line.evaluate((element, wanted) => {
    const start = element.textContent.replace(/\s/g, ' ').indexOf(wanted);
    const point = (offset) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let left = offset;
      while (walker.nextNode()) {
        if (left <= walker.currentNode.length) return [walker.currentNode, left];
        left -= walker.currentNode.length;
      }
      throw new Error(`No offset ${offset} in the line`);
    };
    const range = document.createRange();
    range.setStart(...point(start));
    range.setEnd(...point(start + wanted.length));
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, text);
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
