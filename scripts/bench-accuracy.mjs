// How accurate the library is on drafts that it was not fitted to.
//   npm run bench:accuracy                    the part of the labelled corpus kept for reporting, and what lies in
//                                             ../shared/bench/dev, where there is such a folder
//   npm run bench:accuracy -- --readme        that part of the corpus alone, and the README is brought up to date
//   npm run bench:accuracy -- FILE.jsonl…     files of labelled drafts in the same form, in its place
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import prettier from 'prettier';
import { require as load } from 'tsx/cjs/api';
import { root } from './system.mjs';

const { readLabelledDrafts } = load('../test/bench/labelled-drafts.ts', import.meta.url);
const { measure } = load('../test/bench/measure.ts', import.meta.url);
const { asText, tablesOf, withFigures } = load('../test/bench/tables.ts', import.meta.url);

run('build.mjs');
const { createFactChecker } = createRequire(import.meta.url)('../dist/server/index.js');

const given = process.argv.slice(2);
const shared = path.join(root, '../shared/bench/dev');
if (given[0] === '--readme') {
  const measured = report('The corpus', readReported());
  const file = path.join(root, 'README.md');
  const text = withFigures(readFileSync(file, 'utf8'), measured);
  const style = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(text, { ...style, parser: 'markdown' }));
} else if (given.length > 0) {
  report('The files given', given.flatMap(readLabelledDrafts));
} else {
  report('The corpus', readReported());
  if (existsSync(shared)) report('../shared/bench/dev', filesIn(shared).flatMap(readLabelledDrafts));
}

/** Prints how accurate the library is on these drafts, and returns it. */
function report(title, drafts) {
  const measured = measure(drafts, createFactChecker);
  const { drafts: count, errors } = measured.all;
  const tables = tablesOf(measured).map(asText);
  console.log([`${title}: ${count} drafts, ${errors} wrong figures and names`, ...tables, ''].join('\n\n'));
  return measured;
}

/** The labelled corpus, but for what models are fitted to. */
function readReported() {
  const folder = mkdtempSync(path.join(tmpdir(), 'riscontro-corpus-'));
  try {
    run('build-corpus.mjs', folder);
    return filesIn(folder)
      .filter((file) => path.basename(file).startsWith('report-'))
      .flatMap(readLabelledDrafts);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => path.join(folder, name));
}

function run(script, ...args) {
  execFileSync(process.execPath, [path.join('scripts', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
