import assert from 'node:assert/strict';
import {
  closeAll,
  configure,
  deleteFile,
  only,
  open,
  serverLog,
  until,
  untilFlagged,
  writeFile,
} from './support';

const draftPath = 'drafts/piscina.md';
const sourcePath = 'seeds/piscina.md';
const badPath = 'seeds/foto.txt';
const settingsPath = '.vscode/settings.json';
const story = (swimmers: string) => `La piscina comunale di Lagoscuro ospita ${swimmers} nuotatori.\n`;

describe('sources on disk', () => {
  beforeEach(() => writeFile(draftPath, story('1.300')));

  afterEach(async () => {
    await closeAll();
    for (const path of [draftPath, sourcePath, badPath, settingsPath]) await deleteFile(path);
  });

  it('count as soon as they are added, edited and deleted', async () => {
    const draft = await open(draftPath);
    await untilFlagged(draft);
    await writeFile(sourcePath, story('1.200'));
    await untilFlagged(draft, '1.300');
    await writeFile(sourcePath, story('1.300'));
    await untilFlagged(draft);
    await writeFile(sourcePath, story('1.400'));
    await untilFlagged(draft, '1.300');
    await deleteFile(sourcePath);
    await untilFlagged(draft);
  });

  it('that cannot be read are named in one message, and the others count', async () => {
    // The test host shows no messages, so what the server asks to be shown is read from the trace.
    await writeFile(settingsPath, JSON.stringify({ 'riscontro.trace.server': 'verbose' }));
    await writeFile(sourcePath, story('1.200'));
    const draft = await open(draftPath);
    await untilFlagged(draft, '1.300');
    await until('the trace', async () => ((await serverLog()).includes('[Trace') ? true : undefined));
    await writeFile(
      badPath,
      Uint8Array.from({ length: 4096 }, (_, index) => index % 256),
    );
    const messages = await until('a message', async () => {
      const found = (await serverLog()).match(/'window\/showMessage'[^}]*/g);
      return found ?? undefined;
    });
    assert.match(only(messages), /foto\.txt/);
    await writeFile(sourcePath, story('1.300'));
    await untilFlagged(draft);
    assert.equal((await serverLog()).match(/'window\/showMessage'/g)?.length, 1);
  });

  it('lie where the settings say', async () => {
    await writeFile('archivio/piscina.txt', story('1.200'));
    const draft = await open(draftPath);
    await untilFlagged(draft);
    await configure('riscontro', 'sources', ['archivio']);
    try {
      await untilFlagged(draft, '1.300');
    } finally {
      await configure('riscontro', 'sources', undefined);
    }
    await untilFlagged(draft);
  });
});
