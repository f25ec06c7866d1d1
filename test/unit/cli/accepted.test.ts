import assert from 'node:assert/strict';
import { checkOutput } from '../../../server/src/cli/output-schema';
import { messages } from '../../../server/src/messages';
import { runCommandLine, type Files } from '../../support/command-line';

const { cli, exceptions } = messages.it;
const draft = 'ponte = 13 km.';
const entry = {
  text: '13 km',
  context: 'ponte = 13 km',
  evidence: [{ document: 'seeds/ponte.md', quote: 'ponte = 12 km', value: '12 km' }],
  reason: 'Con gli accessi',
  date: '2025-11-26',
};

function check(file: unknown, more: Files = {}, ...options: string[]) {
  return runCommandLine(['check', 'bozza.md', ...options], {
    'seeds/ponte.md': 'Si sa.\nponte = 12 km.\n',
    'bozza.md': draft,
    '.riscontro/accepted.json': typeof file === 'string' ? file : JSON.stringify(file),
    ...more,
  });
}

describe('riscontro check with accepted figures', () => {
  it('reports nothing that was accepted, but counts it', async () => {
    const { code, out, error } = await check({ version: 1, accepted: [entry] });
    assert.equal(code, 0);
    assert.equal(error, '');
    assert.match(out, /Nulla è in contrasto/);
    assert.match(
      out,
      /1 cifra o nome in 1 bozza: 0 contraddetti, 0 confermati, 0 senza riscontro, 1 accettato\./,
    );
  });

  it('leaves it as it is with --fix', async () => {
    const { code, files } = await check({ version: 1, accepted: [entry] }, {}, '--fix');
    assert.equal(code, 0);
    assert.equal(files['bozza.md']?.toString(), draft);
  });

  it('tells programs of the acceptance', async () => {
    const { out } = await check({ version: 1, accepted: [entry] }, {}, '--format', 'json');
    const { drafts, summary } = checkOutput.parse(JSON.parse(out));
    assert.deepEqual(drafts[0]?.claims[0]?.acceptance, {
      reason: 'Con gli accessi',
      date: '2025-11-26',
      expired: false,
    });
    assert.equal(summary.accepted, 1);
    assert.equal(summary.contradicted, 0);
  });

  it('reports what was accepted against other evidence', async () => {
    const { code, out } = await check(
      { version: 1, accepted: [entry] },
      { 'seeds/ponte.md': 'ponte = 11 km.' },
    );
    assert.equal(code, 1);
    assert.match(out, /Le fonti dicono 11 km/);
    assert.match(out, /Cifra accettata il 26 novembre 2025, quando le fonti dicevano altro: Con gli accessi/);
  });

  it('does not compare with an ignored source', async () => {
    const { text, context } = entry;
    const ignored = [{ text, context, document: 'seeds/ponte.md' }];
    const { code, out } = await check({ version: 1, ignored });
    assert.equal(code, 0);
    assert.match(out, /1 senza riscontro/);
  });

  it('names what is malformed, goes on, and exits with 2', async () => {
    const { code, out, error } = await check({ version: 1, accepted: [{ ...entry, date: 'ieri' }, entry] });
    const reason = `accepted[0].date deve essere ${exceptions.parts.date}`;
    assert.equal(error, cli.error(exceptions.malformed('.riscontro/accepted.json', reason)));
    assert.equal(code, 2);
    assert.match(out, /1 accettato/);
    const unreadable = await check('{');
    assert.equal(unreadable.code, 2);
    assert.match(unreadable.error, /il file deve essere JSON/);
    assert.match(unreadable.out, /1 contraddetto/);
  });
});
