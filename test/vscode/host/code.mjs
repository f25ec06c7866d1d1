#!/usr/bin/env node
// Stands in for the `code` executable: takes the part of its command line that running and installing extensions needs,
// and does the same in the VS Code of this folder.
//   code.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--disable-workspace-trust]
//   code.mjs --install-extension=FILE
// both with --user-data-dir=DIR and --extensions-dir=DIR, and --host=oldest for the oldest version of the host instead of
// the newest; the first with --locale=LANGUAGE, too. Other flags are for Electron, and ignored.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installExtension, logTails, startServer } from './server.mjs';
import { openBrowser, runTestsInWindow, windowAddress } from './window.mjs';

const timeLimit = 400_000;

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    'install-extension': { type: 'string' },
    'disable-workspace-trust': { type: 'boolean' },
    host: { type: 'string', default: 'newest' },
    locale: { type: 'string' },
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
  },
});

const home = mkdtempSync(path.join(tmpdir(), 'code-'));
const profile = {
  version: values.host,
  home,
  userData: values['user-data-dir'] ?? path.join(home, 'user-data'),
  extensions: values['extensions-dir'] ?? path.join(home, 'extensions'),
};
for (const folder of [profile.userData, profile.extensions]) mkdirSync(folder, { recursive: true });

/** What to end, last started first. */
const running = [];
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void leave(1));
setTimeout(() => {
  console.error(`No result after ${timeLimit / 1000} seconds.`);
  void leave(2);
}, timeLimit).unref();

try {
  if (values['install-extension'] !== undefined) installExtension(profile, values['install-extension']);
  else await leave(await runTests());
  await leave(0);
} catch (error) {
  console.error(error);
  await leave(2);
}

async function runTests() {
  const server = await startServer(profile, {
    trust: values['disable-workspace-trust'] === true,
    testing: true,
    locale: values.locale,
  });
  running.push(server);
  const browser = await openBrowser();
  running.push(browser);
  const address = windowAddress(server.url, path.resolve(positionals[0] ?? '.'), {
    development: values.extensionDevelopmentPath,
    tests: values.extensionTestsPath,
  });
  return runTestsInWindow(browser.page, address);
}

async function leave(code) {
  for (const { stop } of running.splice(0).reverse()) await stop();
  if (code !== 0) console.log(logTails(profile.userData));
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}
