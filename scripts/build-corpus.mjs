// Writes the labelled corpus as benchmark files, one case a line, to out/corpus/<split>-<languages>.jsonl, and prints
// what it holds.
//
//   node scripts/build-corpus.mjs [FOLDER]       FOLDER is where the files go (default out/corpus)
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { require as load } from 'tsx/cjs/api';

const { benchmarkCase, loadCorpus } = load('../test/support/corpus.ts', import.meta.url);

const folder = process.argv[2] ?? path.resolve(import.meta.dirname, '../out/corpus');
const cases = loadCorpus();
const files = new Map();
for (const item of cases) {
  const name = `${item.split}-${item.file.split('/')[0]}.jsonl`;
  files.set(name, [...(files.get(name) ?? []), item]);
}

mkdirSync(folder, { recursive: true });
for (const [name, items] of files) {
  writeFileSync(
    path.join(folder, name),
    items.map((item) => `${JSON.stringify(benchmarkCase(item))}\n`).join(''),
  );
}

const claims = cases.flatMap((item) =>
  item.marks.filter((mark) => mark.verdict !== 'tolerated').map((mark) => ({ ...item, ...mark })),
);
console.log(`${cases.length} cases, ${claims.length} labelled claims, in ${folder}`);
tally('verdict', claims, (claim) => claim.verdict);
tally('type', claims, (claim) => claim.type);
tally(
  'type of wrong ones',
  claims.filter((claim) => claim.verdict === 'contradicted'),
  (claim) => claim.type,
);
tally(
  'level of wrong ones',
  claims.filter((claim) => claim.verdict === 'contradicted'),
  (claim) => claim.level,
);
tally('languages', claims, (claim) => `${claim.sourceLang}>${claim.lang}`);
tally('subject', claims, (claim) => claim.subject);
tally('split', claims, (claim) => claim.split);
tally('cases by kind', cases, (item) => item.kind);

function tally(title, items, key) {
  const counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  console.log(`${title}: ${sorted.map(([name, count]) => `${name} ${count}`).join(', ')}`);
}
