// Takes the pictures of the walkthrough in the real editor, on the sample that a newcomer can have made.
import { openFixes, pointAt, run } from './acting.mjs';
import { photographing, settingsForScreenshots } from './screenshots.mjs';

/** English, and small enough that the text can be read beside the steps of the walkthrough. */
export const settingsForWalkthrough = {
  ...settingsForScreenshots,
  'riscontro.language': 'en',
  'workbench.statusBar.visible': false,
};

const size = { width: 820, height: 500 };
const wrong = '68 metres';
const right = '86 metres';

/**
 * Takes a picture for each step into a folder, in an editor that has an empty folder open. Throws where the window does
 * not show what it should, and keeps a picture of that.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 */
export async function takeWalkthroughPictures(page, folder) {
  await page.setViewportSize(size);
  await photographing(page, folder, async (shoot) => {
    await page.locator('.explorer-folders-view, .explorer-viewlet').first().waitFor({ timeout: 60_000 });
    await run(page, 'Riscontro: Create a sample source and draft');
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 30_000 });

    await run(page, 'Riscontro: Focus on Sources View');
    const row = (text) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
    await row('Minutes').click();
    for (const kind of ['Amounts', 'Measures', 'People']) await row(kind).click();
    await shoot('sources');

    const at = await pointAt(page, wrong, right);
    await shoot('draft');

    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('Escape');
    await page.mouse.move(size.width - 20, size.height - 20); // off the text, or the hover comes back
    await openFixes(page, right);
    await shoot('fix');
  });
}
