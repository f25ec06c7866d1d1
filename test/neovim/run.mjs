// Runs the language server under Neovim's own LSP client: an editor that nobody here wrote.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/system.mjs';
import { format, noTests, sum } from '../../scripts/tally.mjs';

/** @returns {import('../../scripts/tally.mjs').Tally} */
export function runNeovim() {
  const base = mkdtempSync(path.join(tmpdir(), 'riscontro-nvim-'));
  const workspace = path.join(base, 'workspace');
  cpSync(path.join(root, 'test/vscode/fixtures/workspace'), workspace, { recursive: true });
  const own = path.join(base, 'own'); // nothing of the user's own Neovim
  mkdirSync(own);
  const nvim = spawnSync(
    'nvim',
    ['--headless', '--clean', '-n', '-c', `luafile ${path.join(import.meta.dirname, 'client.lua')}`],
    {
      cwd: workspace,
      encoding: 'utf8',
      timeout: 90_000,
      env: {
        ...process.env,
        PATH: `${commandFolder(base)}${path.delimiter}${process.env.PATH}`,
        RISCONTRO_CONFIGURATION: path.join(root, 'docs/editors/neovim.lua'),
        RISCONTRO_WORKSPACE: workspace,
        XDG_CONFIG_HOME: own,
        XDG_STATE_HOME: own,
        XDG_CACHE_HOME: own,
        XDG_DATA_HOME: own,
      },
    },
  );
  rmSync(base, { recursive: true, force: true });
  const output = nvim.stdout + nvim.stderr;
  process.stdout.write(`${output.trimEnd()}\n`);
  const count = (word) => output.match(new RegExp(`^${word} - `, 'gm'))?.length ?? 0;
  const tally = { passed: count('ok'), failed: count('not ok'), skipped: 0 };
  if (nvim.error) console.error(nvim.error);
  const finished = /^1\.\.\d+$/m.test(output) && tally.passed > 0;
  return finished ? tally : sum([tally, noTests]);
}

/** A folder with `riscontro` in it, as `npm link` would put it on the PATH. */
function commandFolder(base) {
  const folder = path.join(base, 'bin');
  mkdirSync(folder);
  symlinkSync(path.join(root, 'dist/server/cli.js'), path.join(folder, 'riscontro'));
  return folder;
}

if (process.argv[1] === import.meta.filename) {
  const tally = runNeovim();
  console.log(format(tally));
  process.exitCode = tally.failed > 0 ? 1 : 0;
}
