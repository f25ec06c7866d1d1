// Runs mocha in a process of its own, and counts.
import { spawnSync } from 'node:child_process';
import { root } from './system.mjs';
import { noTests, sum } from './tally.mjs';

/**
 * Runs the test files that a pattern selects. Mocha's closing lines hold the counts.
 *
 * @param {string} files
 * @param {{ reporter?: string, timeout?: number, hooks?: string }} [options]
 *   `hooks`: a module of hooks that run around all of them
 * @returns {import('./tally.mjs').Tally}
 */
export function runMocha(files, { reporter = 'dot', timeout, hooks } = {}) {
  const flags = [
    ...['--reporter', reporter, '--no-color'],
    ...(timeout ? ['--timeout', String(timeout)] : []),
    ...(hooks ? ['--require', hooks] : []),
  ];
  const mocha = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', ...flags, files], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  process.stdout.write(mocha.stdout);
  process.stderr.write(mocha.stderr);
  const count = (word) => Number(new RegExp(`^ +(\\d+) ${word}`, 'm').exec(mocha.stdout)?.[1] ?? 0);
  const tally = { passed: count('passing'), failed: count('failing'), skipped: count('pending') };
  // A file that does not even load ends mocha before it counts.
  const told = tally.failed > 0 || (mocha.status === 0 && tally.passed > 0);
  return told ? tally : sum([tally, noTests]);
}
