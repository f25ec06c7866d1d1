import assert from 'node:assert/strict';
import { closeAll, configure, deleteFile, open, serverLog, until, untilFlagged, writeFile } from './support';

const draftPath = 'drafts/piscina.md';
const sourcePath = 'seeds/piscina.md';
const story = (swimmers: string) => `La piscina comunale di Lagoscuro ospita ${swimmers} nuotatori.\n`;

describe('sources on disk', () => {
  beforeEach(() => writeFile(draftPath, story('1.300')));

  afterEach(async () => {
    await closeAll();
    await deleteFile(draftPath);
  });

  it('count as soon as they are added, edited and deleted', async () => {
    const draft = await open(draftPath);
    await untilFlagged(draft);
    await writeFile(sourcePath, story('1.200'));
    await untilFlagged(draft, '1.300 nuotatori');
    await writeFile(sourcePath, story('1.300'));
    await untilFlagged(draft);
    await writeFile(sourcePath, story('1.400'));
    await untilFlagged(draft, '1.300 nuotatori');
    await deleteFile(sourcePath);
    await untilFlagged(draft);
  });

  it('that cannot be read are named once, and the others count', async () => {
    const bad = 'seeds/foto.txt';
    await writeFile(
      bad,
      Uint8Array.from({ length: 4096 }, (_, index) => index % 256),
    );
    await writeFile(sourcePath, story('1.200'));
    const draft = await open(draftPath);
    await untilFlagged(draft, '1.300 nuotatori');
    const log = await until('the name of the bad source in the log', async () => {
      const text = await serverLog();
      return text.includes('foto.txt') ? text : undefined;
    });
    assert.equal(log.split('foto.txt').length - 1, 1, log);
    await deleteFile(bad);
    await deleteFile(sourcePath);
    await untilFlagged(draft);
  });

  it('lie where the settings say', async () => {
    await writeFile('archivio/piscina.txt', story('1.200'));
    const draft = await open(draftPath);
    await untilFlagged(draft);
    await configure('riscontro', 'sources', ['archivio']);
    try {
      await untilFlagged(draft, '1.300 nuotatori');
    } finally {
      await configure('riscontro', 'sources', undefined);
    }
    await untilFlagged(draft);
  });
});
