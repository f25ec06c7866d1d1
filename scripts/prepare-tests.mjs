// Prepares what the tests need beyond npm's packages: an editor to run in, and Neovim. A second run finds all in place.
import { spawnSync } from 'node:child_process';
import { displayPossible, provideDisplay } from '../test/vscode/display.mjs';
import { desktop, downloadDesktop, starts, testHost } from '../test/vscode/editor.mjs';
import { hostInstalled, hostSupported, installHost } from '../test/vscode/host/install.mjs';
import { findBrowser } from '../test/vscode/host/window.mjs';
import { createProfile } from '../test/vscode/profile.mjs';
import { answers, canInstallPackages, which } from './system.mjs';

/** Of desktop VS Code; the manifest names the oldest that the extension can be installed in. */
const desktopVersions = { newest: process.env.VSCODE_VERSION ?? 'stable', oldest: '1.91.0' };

const updateServer = 'https://update.code.visualstudio.com/api/releases/stable';

/** Programs of the system: how to find each, and how to come by it. */
const programs = {
  neovim: {
    found: () => which('nvim'),
    packages: ['neovim'],
    elsewhere: 'Neovim 0.7 or newer, as `nvim` on the PATH (https://neovim.io)',
  },
  chromium: {
    found: findBrowser,
    packages: ['chromium'],
    elsewhere: 'Chromium or Chrome on the PATH, or its path in the variable CHROMIUM',
  },
  compiler: {
    found: () => which('g++') && which('make') && which('python3'),
    packages: ['g++', 'make', 'python3'],
    optional: true, // the host runs without the addons that it builds
  },
  display: {
    found: displayPossible,
    packages: ['xvfb', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxkbfile1', 'libsecret-1-0'],
    elsewhere: 'a display, or Xvfb on the PATH',
  },
};

/**
 * Prepares everything that `npm test` needs; ends the process where something must be installed by hand.
 *
 * @param {readonly import('../test/vscode/host/install.mjs').HostVersion[]} [versions] of the editor
 * @returns {Promise<Record<string, import('../test/vscode/editor.mjs').Editor>>} the editors, by version
 */
export async function prepareTests(versions = ['newest']) {
  requirePrograms(['neovim', 'chromium']);
  const editors = {};
  for (const version of new Set(versions)) editors[version] = await prepareEditor(version);
  return editors;
}

/**
 * The editor for the suite: the one that VSCODE_EXECUTABLE names in place of the newest, desktop VS Code where it can be
 * downloaded and started, else the test host.
 *
 * @param {import('../test/vscode/host/install.mjs').HostVersion} [version]
 *   the newest VS Code, or the oldest that the extension is to run in
 * @returns {Promise<import('../test/vscode/editor.mjs').Editor>}
 */
export async function prepareEditor(version = 'newest') {
  if (version === 'newest' && process.env.VSCODE_EXECUTABLE)
    return say(desktop(process.env.VSCODE_EXECUTABLE));
  return say((await prepareDesktop(desktopVersions[version])) ?? prepareHost(version));
}

/**
 * Prepares the test host. Ends the process where this machine cannot run it.
 *
 * @param {import('../test/vscode/host/install.mjs').HostVersion} [version]
 */
export function prepareHost(version = 'newest') {
  if (!hostSupported) {
    stop([
      'a network, to download VS Code from, or the path of an installed one in the variable VSCODE_EXECUTABLE',
    ]);
  }
  if (hostInstalled(version)) {
    requirePrograms(['chromium']);
    return testHost(version);
  }
  requirePrograms(['chromium', 'compiler']);
  console.log(`Installing the ${version} VS Code test host (some 500 to 800 MB, a minute or two)…`);
  installHost(version);
  return testHost(version);
}

async function prepareDesktop(version) {
  if (!(await answers(updateServer, 5000))) return undefined;
  try {
    if (canInstallPackages()) requirePrograms(['display']);
    if (!displayPossible()) return undefined;
    await provideDisplay();
    const editor = await downloadDesktop(version);
    const profile = createProfile({ folders: [] });
    const usable = starts(editor, profile);
    profile.remove();
    if (usable) return editor;
    console.warn(`${editor.name} does not start on this machine.`);
  } catch (error) {
    console.warn(`Desktop VS Code could not be downloaded: ${error}`);
  }
  return undefined;
}

/** Installs the missing ones where that is possible; else names those that are needed, and ends the process. */
function requirePrograms(names) {
  const missing = names.map((name) => programs[name]).filter(({ found }) => !found());
  if (missing.length === 0) return;
  if (canInstallPackages()) {
    installPackages(missing.flatMap(({ packages }) => packages));
    return;
  }
  const needed = missing.filter(({ optional }) => !optional);
  if (needed.length > 0) stop(needed.map(({ elsewhere }) => elsewhere));
}

function installPackages(packages) {
  console.log(`Installing Debian packages: ${packages.join(' ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const run = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (run.status !== 0) throw new Error(`apt-get ${args[0]} failed`);
  }
}

function say(editor) {
  console.log(`The editor is ${editor.name}.`);
  return editor;
}

function stop(needs) {
  console.error(`The tests need what is not here:\n${needs.map((need) => `  - ${need}`).join('\n')}`);
  console.error('CONTRIBUTING.md says more.');
  process.exit(1);
}

if (process.argv[1] === import.meta.filename) {
  await prepareTests();
  console.log('All that the tests need is in place.');
}
