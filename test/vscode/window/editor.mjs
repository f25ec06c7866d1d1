// The editor whose windows the tests act on: the packaged extension in the test host.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/system.mjs';
import { installExtension, startServer } from '../host/server.mjs';
import { openBrowser, windowAddress } from '../host/window.mjs';
import { createProfile } from '../profile.mjs';

const sample = path.join(root, 'test/vscode/fixtures/workspace');

/**
 * @typedef {object} Window
 * @property {import('playwright-core').Page} page
 * @property {string} workspace  the folder that is open in it
 * @property {(file: string) => string | undefined} read  the text of a file of the workspace; nothing where there is none
 */

/**
 * Starts a server and a browser. Each window that is opened takes the place of the last; it is a newcomer's, of a workspace
 * of its own: a copy of the sample, or the files that are given, by their paths.
 *
 * @returns {Promise<{
 *   open(files?: Readonly<Record<string, string>>): Promise<Window>,
 *   photograph(file: string): Promise<void>, stop(): Promise<void>,
 * }>}
 */
export async function startEditor() {
  const profile = createProfile({
    folders: [],
    // The dialogs of a system are drawn by nobody here.
    extra: { 'files.simpleDialog.enable': true },
  });
  installExtension(profile, path.join(root, 'riscontro.vsix'));
  const server = await startServer(profile, { trust: true, testing: false });
  const browser = await openBrowser();
  let opened = 0;
  let page = browser.page;

  return {
    async open(files) {
      const workspace = path.join(profile.workspace, String(++opened));
      if (files === undefined) cpSync(sample, workspace, { recursive: true });
      else fill(workspace, files);
      await page.close();
      page = await browser.openPage();
      page.setDefaultTimeout(20_000);
      await page.goto(windowAddress(server.url, workspace), { timeout: 60_000 });
      return { page, workspace, read: (file) => readIn(workspace, file) };
    },
    async photograph(file) {
      await page.screenshot({ path: file });
    },
    async stop() {
      await browser.stop();
      await server.stop();
      profile.remove();
    },
  };
}

/** Makes a folder that holds the files, by their paths in it. */
export function fill(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function readIn(folder, name) {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
