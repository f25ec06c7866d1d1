import assert from 'node:assert/strict';
import { readExcludes } from '../../../server/src/workspace/exclude';

describe('patterns of drafts to exclude', () => {
  const cases: [pattern: string, excluded: string[], checked: string[]][] = [
    ['README.md', ['/work/README.md'], ['/work/docs/README.md', '/work/readme.md']],
    ['**/README.md', ['/work/README.md', '/work/docs/README.md'], ['/work/docs/README.txt']],
    ['old', ['/work/old/a.md', '/work/old/deep/b.txt'], ['/work/older/a.md', '/work/a/old/b.md']],
    ['./old/', ['/work/old/a.md'], ['/work/a.md']],
    ['**/*.notes.md', ['/work/x.notes.md', '/work/.hidden/x.notes.md'], ['/work/x.md']],
    ['draft[1].md', ['/work/draft[1].md', '/work/draft1.md'], ['/work/draft2.md']],
    ['{old,ideas}/*.md', ['/work/ideas/a.md'], ['/work/ideas/a.txt', '/work/new/a.md']],
    ['#old.md', ['/work/#old.md'], ['/work/old.md']],
    ['/elsewhere', ['/elsewhere/a.md'], ['/work/elsewhere/a.md']],
    ['/else*/**/*.md', ['/elsewhere/deep/a.md'], ['/work/elsewhere/a.md']],
  ];
  for (const [pattern, excluded, checked] of cases) {
    it(pattern, async () => {
      const excludes = await readExcludes([pattern], '/work');
      assert.deepEqual([...excluded, ...checked].filter(excludes), excluded);
    });
  }

  it('exclude what any of them does, and nothing where there are none', async () => {
    const excludes = await readExcludes(['a.md', 'b.md'], '/work');
    assert.deepEqual(['/work/a.md', '/work/b.md', '/work/c.md'].map(excludes), [true, true, false]);
    assert.equal((await readExcludes([], '/work'))('/work/a.md'), false);
  });

  it('that are relative mean nothing without a folder', async () => {
    const excludes = await readExcludes(['a.md', '/b.md'], undefined);
    assert.deepEqual(['/a.md', '/b.md'].map(excludes), [false, true]);
  });
});
