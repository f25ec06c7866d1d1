// Opens the window half of the test host: a page in headless Chromium, as large as the screenshots.
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { which } from '../../../scripts/system.mjs';

/** A Chromium or Chrome on this machine; undefined where there is none. The variable CHROMIUM names another. */
export function findBrowser() {
  return (
    process.env.CHROMIUM ?? which('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  );
}

/**
 * Starts the browser with a blank page; whatever is not on this machine does not exist for it. Each further page is a
 * newcomer's: it knows nothing of what the others have stored.
 */
export async function openBrowser() {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('The test host needs Chromium.');
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const openPage = () => browser.newPage({ viewport: { width: 1280, height: 800 } });
  return { page: await openPage(), openPage, stop: () => browser.close() };
}

/**
 * The address of a folder, or of a workspace file, in a server's editor.
 *
 * @param {string} server
 * @param {string} folder
 * @param {{ development?: string, tests?: string }} [extension]
 *   the folder of an extension under development, and the module that tests it
 */
export function windowAddress(server, folder, { development, tests } = {}) {
  const remote = (file) => `vscode-remote://${new URL(server).host}${encodeURI(file)}`;
  const payload = [['skipWelcome', 'true']];
  if (development) payload.push(['extensionDevelopmentPath', remote(development)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const opened = folder.endsWith('.code-workspace') ? { workspace: folder } : { folder };
  return `${server}/?${new URLSearchParams({ ...opened, payload: JSON.stringify(payload) })}`;
}

/**
 * Loads the address and waits until the test module there has ended. Prints what it prints.
 *
 * @returns {Promise<number>} 0 where the module's run() fulfilled; it is also 0 where the extension host was killed, so
 *   whoever asks must look at the results as well
 */
export async function runTestsInWindow(page, address) {
  const errors = [];
  const ended = new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('The page crashed.')));
    // The workbench calls these two where they exist on its window: IAutomatedWindow in the sources of VS Code.
    const ready = Promise.all([
      page.exposeFunction('codeAutomationExit', resolve),
      page.exposeFunction('codeAutomationLog', (level, values) => {
        const text = format(...values);
        if (text.startsWith('| ')) console.log(text.slice(2));
        else if (process.env.HOST_VERBOSE) console.log(`[workbench ${level}] ${text}`);
        else if (level === 'error') errors.push(text);
      }),
    ]);
    ready.then(() => page.goto(address, { timeout: 120_000 })).catch(reject);
  });
  const code = await ended;
  if (code !== 0 && errors.length > 0)
    console.log(`--- what the workbench logged as errors\n${errors.join('\n')}`);
  return code;
}
