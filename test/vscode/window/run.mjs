// Acts on the window of the packaged extension as its users do: `node test/vscode/window/run.mjs [FILE]…`.
import { execFileSync } from 'node:child_process';
import { hostSupported } from '../host/install.mjs';
import { prepareHost } from '../../../scripts/prepare-tests.mjs';
import { runMocha } from '../../../scripts/mocha.mjs';
import { root } from '../../../scripts/system.mjs';
import { format } from '../../../scripts/tally.mjs';

const folder = 'test/vscode/window';

/**
 * Runs the tests of the window in the test host, whatever editor the other suites run in: a browser's window can be driven.
 *
 * @param {readonly string[]} [names] of the test files; all by default
 * @returns {import('../../../scripts/tally.mjs').Tally}
 */
export function runWindow(names = ['*']) {
  if (!hostSupported) {
    console.log('Skipped: the test host runs on Linux x64 only.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  prepareHost();
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return runMocha(`${folder}/@(${names.join('|')}).test.mjs`, {
    reporter: 'spec',
    timeout: 60_000,
    hooks: `./${folder}/hooks.mjs`,
  });
}

if (process.argv[1] === import.meta.filename) {
  const names = process.argv.slice(2);
  const tally = runWindow(names.length > 0 ? names : undefined);
  console.log(format(tally));
  process.exitCode = tally.failed > 0 ? 1 : 0;
}
