// How fast the library is on a large fact base, and how much memory that takes:
//   npm run bench:speed                 20,000 facts
//   npm run bench:speed -- 100000       another number of them
// The texts are sentences of the labelled corpus, put together anew, with other digits; the same in every run.
// Times differ from machine to machine: what compares is the ratio to a mere search for words in the same text.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { root } from '../../scripts/system.mjs';

const { createFactChecker } = createRequire(import.meta.url)('../../dist/server/index.js');
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const wantedFacts = Number(process.argv[2] ?? 20_000);
const draftWords = 10_000;
const sentencesPerSource = 20;
const edits = 30;

const random = createRandom(7);
const corpus = readCorpus();
const sources = makeSources(corpus.sources, wantedFacts);
const draft = makeText(corpus.drafts, ({ words }) => words < draftWords);
const characters = sources.reduce((sum, { text }) => sum + text.length, 0);

const scan = bestOf(3, () => sources.forEach(({ text }) => countWords(text)));
const scanOfDraft = bestOf(5, () => countWords(draft));

collectGarbage();
const before = process.memoryUsage();
const checker = createFactChecker();
const building = timed(() => {
  for (const source of sources) checker.setSource(source);
});
const facts = checker.facts().length;
const indexing = timed(() => check('Nothing is said here.'));
const first = timed(() => check(draft));
collectGarbage();
const after = process.memoryUsage();

const edited = [];
for (let edit = 0; edit < edits; edit++) {
  const at = draft.indexOf(' ', Math.floor((draft.length * (edit + 0.5)) / edits));
  const text = `${draft.slice(0, at)} 1${edit}${draft.slice(at)}`;
  edited.push(timed(() => check(text, { steady: true })));
}
edited.sort((a, b) => a - b);
const [changed] = sources;
const sourceChanged = timed(() => {
  checker.setSource({ ...changed, text: `${changed.text} Another 17 people came.` });
  check('Nothing is said here.');
});
const recheck = timed(() => check(draft));

print('sources', `${sources.length}, ${megabytes(characters)} MB of text`);
print('facts', facts.toLocaleString('en'));
print(
  'building',
  `${building.toFixed(0)} ms`,
  `${(characters / 1000 / building).toFixed(2)} MB/s`,
  building / scan,
);
print('index of all', `${indexing.toFixed(0)} ms`, '', indexing / scan);
print(`first check, ${draftWords} words`, `${first.toFixed(0)} ms`, '', first / scanOfDraft);
print(
  'edit to verdicts, median',
  `${edited[edits >> 1].toFixed(1)} ms`,
  '',
  edited[edits >> 1] / scanOfDraft,
);
print(
  'edit to verdicts, p95',
  `${edited[Math.floor(edits * 0.95)].toFixed(1)} ms`,
  '',
  edited[Math.floor(edits * 0.95)] / scanOfDraft,
);
print('one source changed', `${sourceChanged.toFixed(0)} ms`, '', sourceChanged / scan);
print('whole draft checked again', `${recheck.toFixed(0)} ms`, '', recheck / scanOfDraft);
print(
  'memory with texts',
  `${megabytes(after.heapUsed + after.external - before.heapUsed - before.external)} MB`,
);
console.log(`Node ${process.versions.node}; × is the time of a search for words in the same text`);

function check(text, options) {
  return checker.check({ uri: 'draft:', text, languageId: 'markdown' }, options);
}

function print(what, value, more = '', ratio = undefined) {
  const times = ratio === undefined ? '' : `${ratio.toFixed(1)} ×`;
  console.log(`${what.padEnd(28)} ${value.padStart(24)} ${times.padStart(12)}  ${more}`);
}

/** Milliseconds of the processor, which others that keep the machine busy do not lengthen. */
function timed(action) {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function bestOf(runs, action) {
  return Math.min(...Array.from({ length: runs }, () => timed(action)));
}

function countWords(text) {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

function megabytes(bytes) {
  return (bytes / 1_000_000).toFixed(1);
}

/** A generator of numbers below 1 that are the same in every run (Lehmer's, with Park and Miller's numbers). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The sentences of the labelled corpus, by side and language. */
function readCorpus() {
  const folder = mkdtempSync(path.join(tmpdir(), 'riscontro-speed-'));
  try {
    execFileSync(process.execPath, [path.join(root, 'scripts/build-corpus.mjs'), folder], {
      stdio: 'ignore',
    });
    const cases = readdirSync(folder).flatMap((name) =>
      readFileSync(path.join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
    );
    const sentences = (texts) => texts.flatMap((text) => text.match(/[^.!?\n]{20,}[.!?](?=\s|$)/g) ?? []);
    return {
      sources: sentences([...new Set(cases.flatMap((one) => one.sources.map(({ text }) => text)))]),
      drafts: sentences([...new Set(cases.filter(({ lang }) => lang === 'it').map((one) => one.draft))]),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Sentences at random, while they are to go on; the last digit of each number is another. */
function makeText(sentences, goesOn) {
  const paragraphs = [];
  for (let words = 0, count = 0; goesOn({ words, count }); count++) {
    const sentence = sentences[Math.floor(random() * sentences.length)].trim();
    words += countWords(sentence);
    paragraphs.push(sentence.replace(/\d(?!\d)/g, () => String(Math.floor(random() * 10))));
    if (count % 4 === 3) paragraphs.push('\n\n');
  }
  return paragraphs.join(' ');
}

function makeSources(sentences, facts) {
  // How many sentences it takes is known once some are read.
  const probe = createFactChecker();
  const made = [];
  let found = 0;
  while (found < facts) {
    const text = makeText(sentences, ({ count }) => count < sentencesPerSource);
    const source = { uri: `source:${made.length}`, text, date: '2025-01-01' };
    made.push(source);
    probe.setSource(source);
    found += probe.facts(source.uri).length;
  }
  return made;
}
