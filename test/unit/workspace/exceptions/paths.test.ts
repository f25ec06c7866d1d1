import assert from 'node:assert/strict';
import { pathFrom, uriFrom } from '../../../../server/src/workspace/exceptions/paths';

describe('the path of a source from a folder', () => {
  const cases = [
    ['file:///home/anna/storia', 'file:///home/anna/storia/seeds/ponte.md', 'seeds/ponte.md'],
    ['file:///home/anna/storia', 'file:///home/anna/archivio/2025/ponte.md', '../archivio/2025/ponte.md'],
    ['file:///home/anna', 'file:///home/anna/gi%C3%A0%20visto%20(2).md', 'già visto (2).md'],
    ['file:///c%3A/storia', 'file:///c%3A/fonti/ponte.md', '../fonti/ponte.md'],
    ['file:///home/anna', 'https://example.org/ponte.md', 'https://example.org/ponte.md'],
  ] as const;
  for (const [folder, uri, path] of cases) {
    it(`is ${path}, and leads back`, () => {
      assert.equal(pathFrom(folder, uri), path);
      assert.equal(decodeURIComponent(uriFrom(folder, path)), decodeURIComponent(uri));
    });
  }
});
