import { closeAll, deleteFile, open, untilFlagged, writeFile } from './support';

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

  it('that cannot be read are named, and the rest counts', async () => {
    const bad = 'seeds/foto.txt';
    await writeFile(
      bad,
      Uint8Array.from({ length: 4096 }, (_, index) => index % 256),
    );
    await writeFile(sourcePath, story('1.200'));
    const draft = await open(draftPath);
    await untilFlagged(draft, '1.300 nuotatori');
    await deleteFile(bad);
    await deleteFile(sourcePath);
    await untilFlagged(draft);
  });
});
