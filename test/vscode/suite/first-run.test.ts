import assert from 'node:assert/strict';
import { closeAll, deleteFile, open, riscontro, until, untilFlagged, writeFile } from './support';

const clean = 'drafts/pulita.md';

// Runs in a profile in which Riscontro has not said anything yet: alone, or before all other files.
describe('the message of the first run', () => {
  after(async () => {
    await closeAll();
    await deleteFile(clean);
  });

  it('is none while there is nothing to say, and comes with the first finding', async () => {
    const { firstRun, ...api } = await riscontro().activate();
    await writeFile(clean, 'La biblioteca di Valdoria conta 8.540 iscritti.\n');
    await open(clean);
    await until('a checked draft', () =>
      api.statusText()?.includes('confirmed') === true ? true : undefined,
    );
    assert.equal(firstRun.said, undefined);
    await untilFlagged(await open('drafts/articolo.md'), '26 milioni di euro', '8.450');
    const said = await until('the message', () => firstRun.said);
    assert.match(said, /^Your sources contradict 2 figures or names of this draft\./);
  });
});
