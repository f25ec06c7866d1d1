import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { run } from '../acting.mjs';

const drafts = 300;
const towns = ['Valdoria', 'Montelago', 'Ripafratta', 'Castelnuovo', 'Acquaviva', 'Torre Alta'];
const text = Array.from({ length: 60 }, (_, index) => {
  const town = towns[index % towns.length];
  return `La biblioteca di ${town} conta ${8_000 + index} iscritti, e nel ${1950 + index} è costata ${index + 2} milioni di euro.`;
}).join('\n\n');

describe('checking the whole workspace in the window', () => {
  let page;
  before(async function () {
    const files = Object.fromEntries(
      Array.from({ length: drafts }, (_, index) => [`drafts/${index}.md`, `# ${index}\n\n${text}\n`]),
    );
    ({ page } = await this.editor.open({
      ...files,
      'seeds/towns.txt': text,
      // Else they are checked before anybody asks for it.
      '.vscode/settings.json': JSON.stringify({ 'riscontro.checkWholeWorkspace': false }),
    }));
    await page.locator('.sidebar .pane-header').first().waitFor({ timeout: 60_000 });
  });

  it('shows how far it is, ends where it is canceled, and says so', async () => {
    await run(page, 'Riscontro: Check all drafts of the workspace');
    const progress = page.locator('.notification-toast', { hasText: 'Checking all drafts' });
    await progress.getByText(/\.md/).waitFor();
    await progress.getByRole('button', { name: 'Cancel' }).click();
    const said = page.locator('.notification-toast', { hasText: 'The check was stopped after' });
    const [, count] = /after (\d+) draft/.exec(await said.textContent()) ?? [];
    assert.ok(Number(count) < drafts, `${count} drafts`);
    await progress.waitFor({ state: 'detached' });
  });
});
