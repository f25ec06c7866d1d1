import path from 'node:path';
import { before, describe, it } from 'mocha';
import { lineWith, openFixes, pick, pointAt, run, untilStatus } from '../acting.mjs';
import { fill } from './editor.mjs';

const documents = {
  'council.txt':
    'Minutes of the council of Roccamora, 3 June 2025\n\nThe council has commissioned the restoration of the civic tower for 1.2 million euros. The tower is 43 metres high.\n',
  'turismo.md': '# Il turismo a Roccamora\n\nNel 2024 il museo di Roccamora ha accolto 18.400 visitatori.\n',
};
const further = {
  'notes.txt': 'The mayor of Roccamora, Livia Sartoni, will open the tower on 12 May 2026.\n',
};
const draft =
  'The council has commissioned the restoration of the civic tower for 1.2 million euros. In 2024 the museum of Roccamora had 14,800 visitors.';

describe('a newcomer with an empty folder, who follows the walkthrough', () => {
  let page;
  let elsewhere;
  before(async function () {
    const opened = await this.editor.open({});
    ({ page } = opened);
    elsewhere = `${opened.workspace}-documents`;
    fill(path.join(elsewhere, 'council'), documents);
    fill(elsewhere, further);
    await page.locator('.sidebar .pane-header').first().waitFor({ timeout: 60_000 });
    await run(page, 'Riscontro: Get started');
  });

  const step = (title) => page.locator('.getting-started-step', { hasText: title });
  const row = (name) => page.getByRole('tree', { name: 'Sources' }).getByRole('treeitem', { name });

  /** Chooses in the dialog of the editor, by typing the path. */
  async function choose(file) {
    const box = page.locator('.quick-input-widget:visible');
    await box.getByRole('button', { name: 'Add' }).waitFor();
    await box.getByRole('option', { name: '..' }).waitFor(); // it is filled in by itself until then
    await box.getByRole('textbox').fill(file);
    // While it still looks what there is, it does not heed the key: a person would press it again.
    for (let tries = 0; tries < 10 && (await box.count()) > 0; tries++) {
      await box.getByRole('textbox').press('Enter');
      await box.waitFor({ state: 'hidden', timeout: 1_000 }).catch(() => undefined);
    }
  }

  it('adds a folder of documents', async () => {
    const add = step('Add your sources').getByRole('button', { name: 'Add sources…' });
    await pick(page, () => add.click(), 'A folder…');
    await choose(`${elsewhere}/council/`);
    await row('Il turismo a Roccamora').waitFor();
  });

  it('writes a draft, and reads what the source says of its wrong figure', async () => {
    await step('Write your draft').click();
    await step('Write your draft').getByRole('button', { name: 'New draft' }).click();
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await page.keyboard.type(draft);
    await untilStatus(page, '1 contradicted');
    await pointAt(page, '14,800', 'Il turismo a Roccamora');
  });

  it('puts the right figure in', async () => {
    const at = await pointAt(page, '14,800', 'Il turismo a Roccamora');
    await page.mouse.click(at.x, at.y);
    await openFixes(page, '18,400');
    await page.keyboard.press('Enter');
    await untilStatus(page, '0 contradicted');
    await lineWith(page, 'had 18,400 visitors').waitFor();
    await page.locator('.tab', { hasText: 'Welcome' }).click();
    await page
      .getByRole('checkbox', { name: /: Completed$/, checked: true })
      .nth(2)
      .waitFor();
  });

  it('adds one more file, by the keyboard', async () => {
    await run(page, 'Riscontro: Add sources');
    await page.locator('.quick-input-widget:visible').getByRole('option', { name: 'Files…' }).waitFor();
    await page.keyboard.press('Enter');
    await choose(`${elsewhere}/notes.txt`);
    await row('notes').waitFor();
  });
});
