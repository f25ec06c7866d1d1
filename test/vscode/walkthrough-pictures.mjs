// Takes the pictures of the walkthrough in the real editor, on the sample that a newcomer can have made.
import { openFixes, pointAt, run } from './acting.mjs';
import { photographing, settingsForScreenshots } from './screenshots.mjs';

const size = { width: 820, height: 500 };

/** What the editor shows of the sample, by its language; `ending` goes between the name of a picture and its suffix. */
const shown = {
  en: {
    ending: '',
    sample: 'Riscontro: Create a sample source and draft',
    sources: 'Riscontro: Focus on Sources View',
    document: 'Minutes',
    kinds: ['Amounts', 'Measures', 'People'],
    wrong: '68 metres',
    right: '86 metres',
  },
  it: {
    ending: '.it',
    sample: 'Riscontro: Crea una fonte e una bozza di esempio',
    sources: 'Riscontro: Focus on Fonti View',
    document: 'Verbale',
    kinds: ['Importi', 'Misure', 'Persone'],
    wrong: '68 metri',
    right: '86 metri',
  },
};

/** Small enough that the text can be read beside the steps of the walkthrough. */
export const settingsForWalkthrough = {
  ...settingsForScreenshots,
  'riscontro.language': 'auto',
  'workbench.statusBar.visible': false,
};

/**
 * Takes a picture for each step into a folder, in an editor that has an empty folder open. Throws where the window does
 * not show what it should, and keeps a picture of that.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 * @param {keyof typeof shown} language the editor's
 */
export async function takeWalkthroughPictures(page, folder, language) {
  const { ending, sample, sources, document, kinds, wrong, right } = shown[language];
  await page.setViewportSize(size);
  await photographing(page, folder, async (shoot) => {
    await page.locator('.explorer-folders-view, .explorer-viewlet').first().waitFor({ timeout: 60_000 });
    await run(page, sample);
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 30_000 });

    await run(page, sources);
    const row = (text) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
    await row(document).click();
    for (const kind of kinds) await row(kind).click();
    await shoot(`sources${ending}`);

    const at = await pointAt(page, wrong, right);
    await shoot(`draft${ending}`);

    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('Escape');
    await page.mouse.move(size.width - 20, size.height - 20); // off the text, or the hover comes back
    await openFixes(page, right);
    await shoot(`fix${ending}`);
  });
}
