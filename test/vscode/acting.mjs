// What a person does in the window of an editor, by keyboard and mouse.
/* global document, NodeFilter -- the functions given to evaluate() run in the page */

/** Opens a draft by its file name, as a person does who knows it. */
export async function openDraft(page, draft) {
  await page.locator('.sidebar .pane-header').first().waitFor({ timeout: 60_000 });
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

/** Runs a command by its title, as a person does in the command palette. */
export async function run(page, title) {
  const command = page.locator('.quick-input-list .monaco-list-row:visible', { hasText: title });
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

/**
 * Chooses in the list that an action opens.
 * What a window still loads may take the focus, which closes the list: a person would open it again.
 */
export async function pick(page, open, name) {
  const option = page.locator('.quick-input-widget:visible').getByRole('option', { name });
  for (let tries = 1; ; tries++) {
    await open();
    try {
      await option.click({ timeout: 5_000 });
      return;
    } catch (error) {
      if (tries === 4) throw error;
    }
  }
}

/** Points at a text until its hover says another; returns where. */
export async function pointAt(page, text, said) {
  const at = await whereIs(page, text);
  await page.mouse.move(at.x, at.y, { steps: 5 });
  await page.locator('.monaco-hover:visible', { hasText: said }).first().waitFor({ timeout: 10_000 });
  return at;
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

/** The line of the editor that holds a text. */
export function lineWith(page, text) {
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

/** Waits until the status bar says something of how the check went. */
export async function untilStatus(page, said) {
  await page.locator('.statusbar-item', { hasText: said }).waitFor({ timeout: 30_000 });
}

/** Opens a draft with wrong figures, and waits until the status bar says how its check went and they are underlined. */
export async function openChecked(page, draft, said) {
  await openDraft(page, draft);
  await untilStatus(page, said);
  await page.locator('.editor-instance .squiggly-warning').first().waitFor();
}

/** Puts the cursor into a text that the active editor shows, and the mouse where it opens no hover. */
export async function goToText(page, text) {
  const at = await whereIs(page, text);
  await page.mouse.click(at.x, at.y);
  await page.mouse.move(640, 10);
}

/** Waits until so many characters are selected, as the status bar counts them. */
export async function untilSelected(page, text) {
  await untilStatus(page, `(${text.length} selected)`);
}

/** The page of an extension that the window shows. */
export function webviewOf(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}
