// What the tests of the exported sheet share: sheets of the sample drafts, opened in a browser that notes all that is wrong.
/* global document, window -- the functions given to a page run there */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/system.mjs';
import { openBrowser } from '../vscode/host/window.mjs';

// Mocha has it read by tsx.
const { renderPage } = createRequire(import.meta.url)('../../server/src/sheet/page.ts');
const command = path.join(root, 'dist/server/cli.js');

/** Exports sheets as files, and opens them. */
export async function createReader() {
  if (!existsSync(command)) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root });
  const folder = mkdtempSync(path.join(tmpdir(), 'riscontro-sheet-'));
  const browser = await openBrowser();
  const contexts = [];

  /** The address of the sheet of a draft of the repository, or of one given as its text. */
  function exported(draft, language) {
    const file = path.join(folder, `${path.basename(draft)}-${language}.html`);
    if (existsSync(file)) return pathToFileURL(file).href;
    const options = ['--sources', 'seeds', '--format', 'html', '--date', '2026-01-15', '--lang', language];
    const { stdout, status, stderr } = spawnSync(process.execPath, [command, 'check', draft, ...options], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status === 2) throw new Error(stderr);
    writeFileSync(file, stdout);
    return pathToFileURL(file).href;
  }

  async function open(address, options, state) {
    const context = await browser.page.context().browser().newContext(options);
    contexts.push(context);
    const page = await context.newPage();
    const wrong = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) wrong.push(`request of ${request.url()}`);
    });
    if (options.javaScriptEnabled !== false) await page.addInitScript(watchPage);
    if (address.includes('/editor-')) await page.addInitScript(actEditor, state);
    await page.goto(address);
    return { page, wrong };
  }

  return {
    /**
     * @param {string} draft
     * @param {'it' | 'en'} language
     * @param {import('playwright-core').BrowserContextOptions} [options]
     */
    open: (draft, language, options = {}) => open(exported(draft, language), options),
    /**
     * Opens a sheet as an editor does that is acted by the page itself: `window.told` is what the page asks of it, and
     * `window.state` what the page has it keep.
     *
     * @param {string} content
     * @param {unknown} [state] what was kept before
     */
    async openInEditor(content, state) {
      const asset = (name) => ({
        text: readFileSync(path.join(root, 'dist/sheet', name), 'utf8'),
        allowedBy: "'nonce-test'",
      });
      const assets = { script: asset('page.js'), style: asset('page.css') };
      const file = path.join(folder, `editor-${contexts.length}.html`);
      writeFileSync(file, renderPage(content, 'Scheda', 'it', assets));
      return open(pathToFileURL(file).href, {}, state);
    },
    write(name, text) {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      return file;
    },
    async stop() {
      for (const context of contexts) await context.close();
      await browser.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Notes what the page's policy has forbidden. */
function watchPage() {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
    window.violations.push(violatedDirective);
  });
}

/** What an editor gives to its pages. */
function actEditor(state) {
  window.told = [];
  window.state = state;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.told.push(message),
    getState: () => window.state,
    setState: (kept) => {
      window.state = kept;
    },
  });
}
