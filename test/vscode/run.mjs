// Runs the suite in a real VS Code: `node test/vscode/run.mjs [development|restricted|folders|italian|vsix|oldest]…`, all
// but the last by default.
// `development:hover,fixes` runs these two files of suite/ only.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { prepareEditor } from '../../scripts/prepare-tests.mjs';
import { format, noTests, sum } from '../../scripts/tally.mjs';
import { root } from '../../scripts/system.mjs';
import { install, openForTests } from './editor.mjs';
import { createProfile, languagePacks } from './profile.mjs';

const suiteSources = path.join(import.meta.dirname, 'suite');
const suiteBuilt = path.join(root, 'out/test/vscode');
const emptyExtension = path.join(import.meta.dirname, 'fixtures/empty-extension');

const editing = [
  'first-run', // before all others: a profile has but one first run
  'check-workspace',
  'commands',
  'adding',
  'completion',
  'assistant',
  'confirmed',
  'diagnostics',
  'exceptions',
  'directives',
  'explain',
  'extension',
  'fixes',
  'hover',
  'pause',
  'navigation',
  'sheet',
  'sources',
  'steadiness',
  'tasks',
  'views',
];

/** The ways the extension is run, the files of suite/ that apply to each, and which are run only when they are named. */
export const variants = {
  development: { title: 'from the working tree', tests: editing },
  restricted: { title: 'in Restricted Mode', tests: ['restricted'], trust: false },
  folders: { title: 'with two folders', tests: ['folders'], folders: ['nord', 'sud'] },
  italian: { title: 'in Italian', tests: ['italian'], locale: 'it' },
  vsix: { title: 'packaged and installed', tests: [...editing, 'package'], packaged: true },
  oldest: { title: 'in the oldest VS Code', tests: editing, version: 'oldest', onlyNamed: true },
};

/**
 * Runs one variant in an editor.
 *
 * @param {import('./editor.mjs').Editor} editor
 * @param {keyof variants} name
 * @param {readonly string[]} [only] some of the variant's files instead of all
 * @returns {Promise<import('../../scripts/tally.mjs').Tally>}
 */
export async function runVariant(editor, name, only) {
  const {
    tests: all,
    trust = true,
    packaged = false,
    folders = [undefined],
    locale,
    version,
  } = variants[name];
  const tests = only ?? all;
  await buildSuite();
  const profile = createProfile({
    folders: folders.map((to) => ({ from: path.join(import.meta.dirname, 'fixtures/workspace'), to })),
    separate: folders.length > 1,
    trust,
    languagePack: languagePacks[locale],
  });
  const report = path.join(profile.home, 'report.json');
  const vsix = packaged ? packageExtension() : undefined;
  try {
    if (vsix) install(editor, profile, vsix);
    await openForTests(editor, profile, {
      // An editor takes a test module only together with an extension under development.
      development: packaged ? emptyExtension : root,
      tests: path.join(suiteBuilt, 'index.js'),
      env: {
        RISCONTRO_TESTS: tests.join(','),
        RISCONTRO_TEST_REPORT: report,
        ...(vsix ? { RISCONTRO_VSIX: vsix } : {}),
        ...(version === 'oldest' ? { RISCONTRO_TESTS_MAY_SKIP: '1' } : {}),
      },
      trust,
      locale,
    });
  } catch (error) {
    if (!existsSync(report)) console.error(error); // otherwise the report tells more
  }
  // The editor's own exit code is 0 even where the extension host was killed: only a report counts.
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : noTests;
  profile.remove();
  return result;
}

/** Bundles each test file, and the module that runs them, for the extension host. */
async function buildSuite() {
  await build({
    entryPoints: readdirSync(suiteSources).map((file) => path.join(suiteSources, file)),
    outdir: suiteBuilt,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['vscode', 'mocha'],
  });
}

function packageExtension() {
  const vsix = path.join(root, 'riscontro.vsix');
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return vsix;
}

if (process.argv[1] === import.meta.filename) {
  const names = process.argv.slice(2);
  const editors = {};
  const results = [];
  const unasked = Object.keys(variants).filter((name) => !variants[name].onlyNamed);
  for (const argument of names.length > 0 ? names : unasked) {
    const [name, files] = argument.split(':');
    const { version = 'newest' } = variants[name];
    editors[version] ??= await prepareEditor(version);
    results.push(await runVariant(editors[version], name, files?.split(',')));
  }
  const total = sum(results);
  console.log(format(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}
