import assert from 'node:assert/strict';
import { readExcludes } from '../../../server/src/workspace/exclude';

describe('patterns of drafts to exclude', () => {
  const cases: [pattern: string, excluded: string[], checked: string[]][] = [
    ['README.md', ['/desk/README.md'], ['/desk/docs/README.md', '/desk/readme.md']],
    ['**/README.md', ['/desk/README.md', '/desk/docs/README.md'], ['/desk/docs/README.txt']],
    ['old', ['/desk/old/a.md', '/desk/old/deep/b.txt'], ['/desk/older/a.md', '/desk/a/old/b.md']],
    ['./old/', ['/desk/old/a.md'], ['/desk/a.md']],
    ['**/*.notes.md', ['/desk/x.notes.md', '/desk/.hidden/x.notes.md'], ['/desk/x.md']],
    ['draft[1].md', ['/desk/draft[1].md', '/desk/draft1.md'], ['/desk/draft2.md']],
    ['{old,ideas}/*.md', ['/desk/ideas/a.md'], ['/desk/ideas/a.txt', '/desk/new/a.md']],
    ['#old.md', ['/desk/#old.md'], ['/desk/old.md']],
    ['/elsewhere', ['/elsewhere/a.md'], ['/desk/elsewhere/a.md']],
    ['/else*/**/*.md', ['/elsewhere/deep/a.md'], ['/desk/elsewhere/a.md']],
  ];
  for (const [pattern, excluded, checked] of cases) {
    it(pattern, async () => {
      const excludes = await readExcludes([pattern], '/desk');
      assert.deepEqual([...excluded, ...checked].filter(excludes), excluded);
    });
  }

  it('exclude what any of them does, and nothing where there are none', async () => {
    const excludes = await readExcludes(['a.md', 'b.md'], '/desk');
    assert.deepEqual(['/desk/a.md', '/desk/b.md', '/desk/c.md'].map(excludes), [true, true, false]);
    assert.equal((await readExcludes([], '/desk'))('/desk/a.md'), false);
  });

  it('that are relative mean nothing without a folder', async () => {
    const excludes = await readExcludes(['a.md', '/b.md'], undefined);
    assert.deepEqual(['/a.md', '/b.md'].map(excludes), [false, true]);
  });
});
