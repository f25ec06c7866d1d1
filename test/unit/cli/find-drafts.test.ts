import assert from 'node:assert/strict';
import { relative, sep } from 'node:path';
import { describe, it } from 'mocha';
import { type DraftPatterns, findDrafts } from '../../../server/src/cli/find-drafts';
import { withFolder } from '../../support/command-line';

const files = {
  'README.md': '',
  'bozza.md': '',
  'bozze/a.md': '',
  'bozze/note/b.txt': '',
  'bozze/dati.facts.json': '{"facts":[]}',
  'seeds/fonte.md': '',
  'seeds/dati.facts.json': '{"facts":[]}',
};

const cases: readonly [string, Partial<DraftPatterns>, readonly string[], (readonly string[])?][] = [
  ['a file', { drafts: ['bozza.md'] }, ['bozza.md']],
  ['a source that is named', { drafts: ['seeds/fonte.md'] }, ['seeds/fonte.md']],
  [
    'a folder, without the sources',
    { drafts: ['.'] },
    ['README.md', 'bozza.md', 'bozze/a.md', 'bozze/note/b.txt'],
  ],
  ['a glob, without the sources', { drafts: ['**/*.md'] }, ['README.md', 'bozza.md', 'bozze/a.md']],
  ['a folder within the sources', { drafts: ['bozze'], sources: ['.'] }, ['bozze/a.md', 'bozze/note/b.txt']],
  [
    'a folder that holds a named source',
    { drafts: ['bozze'], sources: ['bozze/a.md'] },
    ['bozze/note/b.txt'],
  ],
  [
    'a folder that is the one of the sources',
    { drafts: ['bozze'], sources: ['bozze'] },
    ['bozze/a.md', 'bozze/note/b.txt'],
  ],
  [
    'a folder, without what is excluded',
    { drafts: ['.'], exclude: ['README.md', '**/note'] },
    ['bozza.md', 'bozze/a.md'],
  ],
  ['a file that is excluded', { drafts: ['README.md'], exclude: ['README.md'] }, ['README.md']],
  [
    'nothing but sources',
    { drafts: ['seeds', 'bozza.md'], sources: ['seeds/fonte.md'] },
    ['bozza.md'],
    ['seeds'],
  ],
];

describe('the drafts of a command', () => {
  for (const [name, patterns, expected, missing = []] of cases) {
    it(`are those of ${name}`, () =>
      withFolder(files, async (cwd) => {
        const { files: found, unmatched } = await findDrafts(
          { drafts: [], sources: ['seeds/'], exclude: [], ...patterns },
          cwd,
        );
        const shown = found.map((path) => relative(cwd, path).replaceAll(sep, '/'));
        assert.deepEqual({ shown, unmatched }, { shown: expected, unmatched: missing });
      }));
  }
});
