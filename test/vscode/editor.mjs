// The editors that the suite can run in: desktop VS Code, or the test host, which answers to the same command line.
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/**
 * @typedef {object} Editor
 * @property {string} name
 * @property {string} executable  opens a window
 * @property {string} cli  installs extensions
 * @property {readonly string[]} [flags]  what both need to be told
 */

/**
 * The test host in one of its versions.
 *
 * @param {import('./host/install.mjs').HostVersion} version
 * @returns {Editor}
 */
export function testHost(version) {
  const executable = path.join(import.meta.dirname, 'host/code.mjs');
  return {
    name: `the test host in its ${version} version`,
    executable,
    cli: executable,
    flags: [`--host=${version}`],
  };
}

/**
 * Desktop VS Code at a path.
 *
 * @returns {Editor}
 */
export function desktop(executable) {
  const [cli] = resolveCliArgsFromVSCodeExecutablePath(executable);
  if (cli === undefined) throw new Error(`No command line beside ${executable}`);
  return { name: `desktop VS Code (${executable})`, executable, cli };
}

/** Desktop VS Code in a version, downloaded to .vscode-test unless it is there. */
export async function downloadDesktop(version) {
  return desktop(await downloadAndUnzipVSCode({ version, timeout: 30_000 }));
}

/** Whether the editor starts at all: a downloaded one may lack libraries of the system. */
export function starts(editor, profile) {
  return runCli(editor, ['--version', ...profileFlags(profile)]).status === 0;
}

/** Installs a packaged extension. Throws with what the editor says where it refuses. */
export function install(editor, profile, vsix) {
  const run = runCli(editor, [`--install-extension=${vsix}`, ...profileFlags(profile)]);
  if (run.status !== 0)
    throw new Error(`Not installed: ${vsix}\n${run.error ?? ''}${run.stdout}${run.stderr}`);
}

/**
 * Opens a folder with an extension under development and lets a test module run there.
 * What the module found is in its report; this only says that the editor has ended.
 *
 * @param {Editor} editor
 * @param {{ userData: string, extensions: string, workspace: string, opened?: string }} profile
 * @param {{ development: string, tests: string, env: Record<string, string>, trust: boolean, locale?: string }} options
 *   `locale`: the editor's language, for which a language pack must be installed
 */
export async function openForTests(editor, profile, { development, tests, env, trust, locale }) {
  const flags = [
    profile.opened ?? profile.workspace,
    ...profileFlags(profile),
    ...(editor.flags ?? []),
    ...(locale ? [`--locale=${locale}`] : []),
  ];
  if (trust) {
    await runTests({
      vscodeExecutablePath: editor.executable,
      extensionDevelopmentPath: development,
      extensionTestsPath: tests,
      extensionTestsEnv: env,
      launchArgs: flags,
    });
    return;
  }
  // runTests() always trusts the folder, so this is what it does, without that flag.
  const child = spawn(
    editor.executable,
    [
      ...flags,
      ...[
        '--no-sandbox',
        '--disable-gpu-sandbox',
        '--disable-updates',
        '--skip-welcome',
        '--skip-release-notes',
      ],
      `--extensionDevelopmentPath=${development}`,
      `--extensionTestsPath=${tests}`,
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The editor ended with ${code}`);
}

function profileFlags({ userData, extensions }) {
  return [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`];
}

function runCli(editor, args) {
  // On Windows the command line is a batch file, which only a shell starts.
  const shell = process.platform === 'win32';
  const quote = (text) => (shell ? `"${text}"` : text);
  const all = [...args, ...(editor.flags ?? [])];
  return spawnSync(quote(editor.cli), all.map(quote), { shell, encoding: 'utf8', timeout: 180_000 });
}
