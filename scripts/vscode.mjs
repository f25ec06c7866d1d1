// Opens the extension in a real editor, on a copy of the sample drafts and their sources.
//   npm run vscode                   an installed `code` where there is one, else the test host, until Ctrl-C
//   npm run vscode -- --shots DIR    takes the screenshots of the README in the test host instead
//   npm run vscode -- --walkthrough DIR [--language it]    takes the pictures of the walkthrough there
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installExtension, startServer } from '../test/vscode/host/server.mjs';
import { openBrowser, windowAddress } from '../test/vscode/host/window.mjs';
import { createProfile, languagePacks } from '../test/vscode/profile.mjs';
import { settingsForScreenshots, takeScreenshots } from '../test/vscode/screenshots.mjs';
import { settingsForWalkthrough, takeWalkthroughPictures } from '../test/vscode/walkthrough-pictures.mjs';
import { prepareHost } from './prepare-tests.mjs';
import { root, which } from './system.mjs';

const { values } = parseArgs({
  options: {
    shots: { type: 'string' },
    walkthrough: { type: 'string' },
    language: { type: 'string', default: 'en' },
  },
});
const kind =
  values.shots !== undefined ? 'shots' : values.walkthrough !== undefined ? 'walkthrough' : undefined;
const code = kind === undefined ? which('code') : undefined;

/** What pictures are taken of, and how. */
const pictures = {
  shots: {
    settings: settingsForScreenshots,
    samples: ['seeds', 'drafts'],
    take: (page, folder) => takeScreenshots(page, folder, firstFinding('bozza.md')),
  },
  walkthrough: {
    settings: settingsForWalkthrough,
    samples: [],
    take: (page, folder) => takeWalkthroughPictures(page, folder, values.language),
  },
};
const picture = kind && pictures[kind];

if (code === undefined) prepareHost();
const profile = createProfile({
  folders: (picture?.samples ?? ['seeds', 'drafts']).map((folder) => ({
    from: path.join(root, folder),
    to: folder,
  })),
  languagePack: languagePacks[values.language],
  extra: picture?.settings ?? {},
});
try {
  if (code === undefined) await openTestHost();
  else await openDesktop();
} finally {
  profile.remove();
}

async function openDesktop() {
  npmRun('build');
  console.log(`Opening ${profile.workspace} in ${code}; close the window to end.`);
  const shell = process.platform === 'win32';
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${root}`, profile.workspace];
  await once(spawn(code, args, { stdio: 'inherit', shell }), 'exit');
}

/** The packaged extension is installed: an extension under development would silence the editor's messages. */
async function openTestHost() {
  npmRun('package');
  installExtension(profile, path.join(root, 'riscontro.vsix'));
  const server = await startServer(profile, {
    trust: true,
    testing: false,
    ...(values.language in languagePacks ? { locale: values.language } : {}),
  });
  try {
    const address = windowAddress(server.url, profile.workspace);
    if (picture === undefined) await serveUntilInterrupted(address);
    else await photograph(address);
  } finally {
    await server.stop();
  }
}

async function serveUntilInterrupted(address) {
  console.log(`Open this address in a browser; Ctrl-C ends the editor.\n\n  ${address}\n`);
  // A timer keeps the process alive while it waits.
  const alive = setInterval(() => undefined, 60_000);
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  clearInterval(alive);
}

async function photograph(address) {
  const browser = await openBrowser();
  try {
    await browser.page.goto(address, { timeout: 120_000 });
    await picture.take(browser.page, path.resolve(values[kind]));
  } finally {
    await browser.stop();
  }
}

/** The first wrong figure of a sample draft that stands there only once, as the command line finds it. */
function firstFinding(draft) {
  const args = ['dist/server/cli.js', 'check', `drafts/${draft}`, '--sources', 'seeds', '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const text = readFileSync(path.join(root, 'drafts', draft), 'utf8');
  const found = JSON.parse(stdout)
    .drafts.flatMap(({ claims }) => claims)
    .find(
      ({ verdict, replacement, text: wrong }) =>
        verdict === 'contradicted' && replacement && text.split(wrong).length === 2,
    );
  if (found === undefined) throw new Error(`Nothing to photograph is found in ${draft}`);
  return { draft, wrong: found.text, right: found.replacement };
}

function npmRun(script) {
  execFileSync('npm', ['run', '--silent', script], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
