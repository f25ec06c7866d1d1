// How accurate the library is on drafts that it was not fitted to: the part of the labelled corpus kept for reporting.
//   npm run bench:accuracy                    that part
//   npm run bench:accuracy -- FILE.jsonl…     files of labelled drafts in the same form, in its place
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { require as load } from 'tsx/cjs/api';
import { root } from './system.mjs';

const { count, sum, table } = load('../test/bench/accuracy.ts', import.meta.url);
const { readLabelledDrafts } = load('../test/bench/labelled-drafts.ts', import.meta.url);

run('build.mjs');
const { createFactChecker } = createRequire(import.meta.url)('../dist/server/index.js');

const given = process.argv.slice(2);
const drafts = given.length > 0 ? given.flatMap(readLabelledDrafts) : readReported();
const counted = drafts.map((draft) => ({
  languages: draft.languages,
  counts: count(draft, () => createFactChecker()),
}));
const columns = { all: counted };
for (const item of counted) (columns[item.languages] ??= []).push(item);
const tables = Object.entries(columns).map(([name, items]) => [
  name,
  table(sum(items.map(({ counts }) => counts))),
]);
const rows = {};
for (const [name, lines] of tables)
  for (const [line, value] of Object.entries(lines)) (rows[line] ??= {})[name] = value;

const width = Math.max(...Object.keys(rows).map(({ length }) => length)) + 2;
const print = (first, cells) =>
  console.log(first.padEnd(width) + cells.map((cell) => cell.padEnd(16)).join(''));
print('sources > draft', Object.keys(columns));
for (const [line, cells] of Object.entries(rows)) print(line, Object.values(cells));

/** The labelled corpus, but for what models are fitted to. */
function readReported() {
  const folder = mkdtempSync(path.join(tmpdir(), 'riscontro-corpus-'));
  try {
    run('build-corpus.mjs', folder);
    return readdirSync(folder)
      .filter((name) => name.startsWith('report-'))
      .flatMap((name) => readLabelledDrafts(path.join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(script, ...args) {
  execFileSync(process.execPath, [path.join('scripts', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
