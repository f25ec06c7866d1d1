import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { watchOnDisk } from '../../../server/src/workspace/node-watch';
import type { Watch } from '../../../server/src/workspace/source-files';

describe('the watch on disk', () => {
  let folder: string;
  let watch: Watch | undefined;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'riscontro-watch-'));
  });
  afterEach(async () => {
    await watch?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('tells of the last of two writes that follow each other closely', async () => {
    const file = path.join(folder, 'verbale.md');
    writeFileSync(file, 'prima');
    const seen: string[] = [];
    await new Promise<void>((resolve, reject) => {
      const onChange = (uris: readonly string[]): void => {
        assert.deepEqual(uris, [pathToFileURL(file).href]);
        const text = readFileSync(file, 'utf8');
        seen.push(text);
        if (text === 'terza') resolve();
        else
          setTimeout(() => {
            writeFileSync(file, 'terza');
          }, 15);
      };
      const target = { base: pathToFileURL(folder).href, inside: '' };
      watchOnDisk([target], onChange, reject).then((started) => {
        watch = started;
        writeFileSync(file, 'seconda');
      }, reject);
    });
    assert.equal(seen.at(-1), 'terza');
  });
});
