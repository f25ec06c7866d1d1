import assert from 'node:assert/strict';
import { watchPaths, type WatchPath } from '../../server/src/workspace/watch-targets';

function check(folder: string | undefined, pattern: string, expected: WatchPath | undefined): void {
  it(`${pattern} in ${folder ?? 'no folder'}`, () => {
    assert.deepEqual(watchPaths(folder, [pattern]), expected === undefined ? [] : [expected]);
  });
}

describe('watching the places that hold sources', () => {
  check('/desk', 'seeds', { base: '/desk', inside: 'seeds' });
  check('/desk', './seeds/', { base: '/desk', inside: 'seeds' });
  check('/desk', 'notes/**/*.md', { base: '/desk', inside: 'notes' });
  check('/desk', '**/*.txt', { base: '/desk', inside: '' });
  check('/desk', '.', { base: '/desk', inside: '' });
  check('/desk', 'seeds/report.txt', { base: '/desk', inside: 'seeds/report.txt' });
  check('/desk', '..sources', { base: '/desk', inside: '..sources' });
  check('/desk', '../archive', { base: '/archive', inside: '' });
  check('/desk', '/archive/20*/*.md', { base: '/archive', inside: '' });
  check('/desk', '/desk/seeds', { base: '/desk', inside: 'seeds' });
  check('/desk', '!seeds/old', undefined);
  check(undefined, 'seeds', undefined);
  check(undefined, '/archive', { base: '/archive', inside: '' });

  it('watches a place once', () => {
    assert.deepEqual(watchPaths('/desk', ['seeds', 'seeds/*.md']), [{ base: '/desk', inside: 'seeds' }]);
  });
});
