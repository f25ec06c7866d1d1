// All the tests, as `npm test` runs them: prepares, builds, runs each suite, and counts. The last line is the total.
//   npm test                    all
//   npm test -- unit neovim     some of them
import { execFileSync, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { runNeovim } from '../test/neovim/run.mjs';
import { runVariant, variants } from '../test/vscode/run.mjs';
import { prepareTests } from './prepare-tests.mjs';
import { root } from './system.mjs';
import { format, noTests, sum } from './tally.mjs';

const suites = [
  { name: 'unit', title: 'Unit tests', run: runUnit },
  ...Object.entries(variants).map(([name, { title }]) => ({
    name,
    title: `VS Code, ${title}`,
    run: ({ editor }) => runVariant(editor, name),
  })),
  { name: 'neovim', title: 'Neovim', run: runNeovim },
];

const wanted = process.argv.slice(2);
const chosen = suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length < wanted.length) {
  console.error(`The suites are: ${suites.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const editor = await prepareTests();
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });

const results = [];
for (const suite of chosen) {
  console.log(`\n=== ${suite.title}`);
  const start = performance.now();
  const tally = await suite.run({ editor });
  results.push({ ...suite, tally, seconds: (performance.now() - start) / 1000 });
}

console.log('');
for (const { title, tally, seconds } of results) {
  console.log(`${title.padEnd(34)} ${format(tally)} (${seconds.toFixed(1)} s)`);
}
const total = sum(results.map(({ tally }) => tally));
console.log(format(total));
process.exit(total.failed > 0 ? 1 : 0);

/** Mocha over the pure core and what surrounds it; its closing lines hold the counts. */
function runUnit() {
  const mocha = spawnSync(
    process.execPath,
    ['node_modules/mocha/bin/mocha.js', '--reporter', 'dot', '--no-color', 'test/unit/**/*.test.ts'],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  process.stdout.write(mocha.stdout);
  process.stderr.write(mocha.stderr);
  const count = (word) => Number(new RegExp(`^ +(\\d+) ${word}`, 'm').exec(mocha.stdout)?.[1] ?? 0);
  const tally = { passed: count('passing'), failed: count('failing'), skipped: count('pending') };
  // A file that does not even load ends mocha before it counts.
  const told = tally.failed > 0 || (mocha.status === 0 && tally.passed > 0);
  return told ? tally : sum([tally, noTests]);
}
