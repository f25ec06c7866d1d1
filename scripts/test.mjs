// All the tests, as `npm test` runs them: prepares, builds, runs each suite, and counts. The last line is the total.
//   npm test                    all but those that must be named
//   npm test -- unit neovim     some of them
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { runNeovim } from '../test/neovim/run.mjs';
import { runSheet } from '../test/sheet/run.mjs';
import { runVariant, variants } from '../test/vscode/run.mjs';
import { runWindow } from '../test/vscode/window/run.mjs';
import { runMocha } from './mocha.mjs';
import { prepareTests } from './prepare-tests.mjs';
import { root } from './system.mjs';
import { format, sum } from './tally.mjs';

const suites = [
  { name: 'unit', title: 'Unit tests', run: () => runMocha('test/unit/**/*.test.ts') },
  { name: 'mcp', title: 'MCP', run: () => runMocha('test/mcp/*.test.ts') },
  ...Object.entries(variants).map(([name, { title, version = 'newest', onlyNamed }]) => ({
    name,
    title: `VS Code, ${title}`,
    version,
    onlyNamed,
    run: (editors) => runVariant(editors[version], name),
  })),
  { name: 'window', title: 'VS Code, by keyboard and mouse', run: () => runWindow() },
  { name: 'sheet', title: 'Fact-check sheet in a browser', run: runSheet },
  { name: 'neovim', title: 'Neovim', run: runNeovim },
];

const wanted = process.argv.slice(2);
const chosen = suites.filter(({ name, onlyNamed }) =>
  wanted.length === 0 ? !onlyNamed : wanted.includes(name),
);
if (chosen.length < wanted.length) {
  console.error(`The suites are: ${suites.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const editors = await prepareTests(chosen.flatMap(({ version = [] }) => version));
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });

const results = [];
for (const suite of chosen) {
  console.log(`\n=== ${suite.title}`);
  const start = performance.now();
  const tally = await suite.run(editors);
  results.push({ ...suite, tally, seconds: (performance.now() - start) / 1000 });
}

console.log('');
for (const { title, tally, seconds } of results) {
  console.log(`${title.padEnd(34)} ${format(tally)} (${seconds.toFixed(1)} s)`);
}
const total = sum(results.map(({ tally }) => tally));
console.log(format(total));
process.exit(total.failed > 0 ? 1 : 0);
