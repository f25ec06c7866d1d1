// Starts and ends the server half of the test host, which serves VS Code to a browser.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hostPaths } from './install.mjs';

const entry = path.join(import.meta.dirname, 'serve.mjs');

/**
 * @typedef {object} HostProfile
 * @property {import('./install.mjs').HostVersion} [version]
 * @property {string} home  an empty folder for all that the server writes besides the two below
 * @property {string} userData  settings, state and logs
 * @property {string} extensions  where extensions are installed
 */

/** Installs a packaged extension into a profile. Throws where the server refuses it. */
export function installExtension(profile, vsix) {
  const { node, server } = hostPaths(profile.version);
  const args = [entry, server, ...folders(profile), `--install-extension=${path.resolve(vsix)}`];
  const run = spawnSync(node, args, {
    env: environment(profile.home),
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (run.status !== 0) throw new Error(`The extension was not installed:\n${run.stdout}${run.stderr}`);
}

/**
 * Starts the server on a free port of this machine.
 *
 * @param {HostProfile} profile
 * @param {{ trust: boolean, testing: boolean, locale?: string }} options
 *   `trust`: every folder is trusted, no Restricted Mode. `testing`: accept an extension under development and a test
 *   module from the address of the page, which also silences messages and dialogs. `locale`: the editor's language, for
 *   which a language pack must be installed.
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startServer(profile, { trust, testing, locale }) {
  const paths = hostPaths(profile.version);
  const flags = [
    ...folders(profile),
    ...['--telemetry-level=off', '--disable-getting-started-override'],
    ...(trust ? ['--disable-workspace-trust'] : []),
    ...(testing ? ['--enable-smoke-test-driver'] : []),
    ...(locale ? [`--locale=${locale}`] : []),
  ];
  const server = spawn(paths.node, [entry, paths.server, ...flags], {
    env: environment(profile.home),
    cwd: profile.home,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true, // a process group of its own, so that all of it can be ended
  });
  const stop = () => endGroup(server);
  try {
    return { url: await listening(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The last lines of the logs in which a failed run explains itself. */
export function logTails(userData, lines = 40) {
  const logs = path.join(userData, 'logs');
  if (!existsSync(logs)) return 'The server wrote no log files.';
  return readdirSync(logs, { recursive: true })
    .filter((file) => /(?:remoteagent|remoteexthost|Riscontro)[^/]*\.log$/.test(file))
    .map(
      (file) =>
        `--- ${file}\n${readFileSync(path.join(logs, file), 'utf8').split('\n').slice(-lines).join('\n')}`,
    )
    .join('\n');
}

function folders({ userData, extensions }) {
  return [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`];
}

function environment(home) {
  const temporary = path.join(home, 't');
  mkdirSync(temporary, { recursive: true });
  const env = {
    ...process.env,
    HOME: home,
    TMPDIR: temporary,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_DATA_HOME: path.join(home, '.local'),
    EXTENSIONS_GALLERY: '{}', // else it asks a gallery on the network
  };
  // Set inside a terminal of another code-server: it would talk to that one.
  delete env.VSCODE_IPC_HOOK_CLI;
  return env;
}

/** The address that the server says it has. Throws, with what it printed, where it ends instead. */
async function listening(server) {
  let output = '';
  const read = (chunk) => {
    output += chunk;
    if (process.env.HOST_VERBOSE) process.stderr.write(chunk);
  };
  server.stdout.on('data', read);
  server.stderr.on('data', read);
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`The server ended with ${code}:\n${output}`);
  });
  const [{ url }] = await Promise.race([once(server, 'message'), ended]);
  return url;
}

async function endGroup(server) {
  if (server.exitCode !== null || server.pid === undefined) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  signalGroup(server.pid, 'SIGTERM');
  await Promise.race([gone, wait(3000, undefined, { ref: false })]);
  signalGroup(server.pid, 'SIGKILL');
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // all of the group has ended already
  }
}
