import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkOutput, factsOutput } from '../../../server/src/cli/output-schema';
import { messages } from '../../../server/src/messages';
import { runCommandLine, type Files } from '../../support/command-line';

const { cli, files: wording } = messages.it;
const seeds = { 'seeds/ponte.md': 'Si sa.\nponte = 12 km.\n' };

async function check(draft: string, more: Files = {}, ...options: string[]) {
  return runCommandLine(['check', 'bozza.md', ...options], { ...seeds, 'bozza.md': draft, ...more });
}

describe('riscontro check', () => {
  it('exits with 0 when nothing is contradicted, 1 when something is', async () => {
    assert.equal((await check('ponte = 12 km.')).code, 0);
    assert.equal((await check('Nulla da dire.')).code, 0);
    assert.equal((await check('diga = 3 km.')).code, 0);
    assert.equal((await check('ponte = 13 km.')).code, 1);
    assert.equal((await check('ponte = 13 km.', { 'seeds/b.txt': 'ponte = 14 km' })).code, 0, 'disputed');
  });

  it('reports as much as the preset or the minimum confidence asks for', async () => {
    const codeWith = async (options: string): Promise<number | undefined> =>
      (await check('ponte = 13 km.', {}, ...options.split(' '))).code;
    assert.equal(await codeWith('--minimum-confidence 0.9'), 0);
    assert.equal(await codeWith('--preset strict'), 1);
    assert.equal(await codeWith('--preset quiet'), 0);
    assert.equal(await codeWith('--preset quiet --minimum-confidence 0.5'), 1);
  });

  it('takes folders and globs of drafts', async () => {
    const files = {
      ...seeds,
      'bozze/a.md': 'ponte = 12 km',
      'bozze/sotto/b.txt': 'ponte = 1 km',
      'bozze/c.png': 'ponte',
    };
    for (const draft of ['bozze', 'bozze/**']) {
      const { code, out } = await runCommandLine(['check', draft, '--format', 'json'], files);
      assert.equal(code, 1);
      assert.deepEqual(
        checkOutput.parse(JSON.parse(out)).drafts.map(({ path }) => path),
        ['bozze/a.md', 'bozze/sotto/b.txt'],
      );
    }
  });

  it('never takes a draft for its own source', async () => {
    const { out } = await check('diga = 3 km.', {}, '--format', 'json', '--sources', '.');
    assert.equal(checkOutput.parse(JSON.parse(out)).summary.unsupported, 1);
  });

  describe('skips with a message', () => {
    const bad: readonly [string, string | Uint8Array, string][] = [
      ['binaria.txt', 'ponte\0= 1', wording.reasons.binary],
      ['latina.txt', Buffer.from('citt\xe0', 'latin1'), wording.reasons.encoding],
      ['enorme.md', Buffer.alloc(20_000_001, 'a'), wording.tooLarge(20)],
    ];
    for (const [name, content, reason] of bad) {
      it(`a source that ${reason}, and checks against the rest`, async () => {
        const { code, error } = await check('ponte = 13 km.', { [`seeds/${name}`]: content });
        assert.equal(code, 1);
        assert.equal(error, cli.error(wording.skippedSource(`seeds/${name}`, reason)));
      });

      it(`a draft that ${reason}, and exits with 2`, async () => {
        const files = { ...seeds, 'bozza.md': 'ponte = 13 km.', [name]: content };
        const { code, out, error } = await runCommandLine(['check', name, 'bozza.md'], files);
        assert.equal(code, 2);
        assert.equal(error, cli.error(wording.unreadableDraft(name, reason)));
        assert.match(out, /bozza\.md:1:9/);
      });
    }
  });

  it('exits with 2 without a draft or without sources', async () => {
    const expect2 = async (argv: string[], files: Files, message: string) => {
      const { code, out, error } = await runCommandLine(argv, files);
      assert.deepEqual({ code, out, error }, { code: 2, out: '', error: cli.error(message) });
    };
    await expect2(['check', 'manca.md'], seeds, cli.noSuchDraft('manca.md'));
    await expect2(['check', 'a.md'], { 'a.md': '' }, cli.noSuchSource('seeds/'));
    await expect2(['check', 'a.md', '--sources', 'a.md'], { 'a.md': '' }, cli.noSources(['a.md']));
    await expect2(['facts', '--sources', 'x/*.md'], {}, cli.noSuchSource('x/*.md'));
  });

  describe('--fix', () => {
    it('puts right what is contradicted, and nothing else', async () => {
      const draft =
        '# Bozza\r\n\r\nIl ponte = 13 km, la diga = 3 km.\r\nAncora: ponte = 12 km. ponte = 130 km';
      const { code, out, files } = await check(draft, {}, '--fix');
      assert.equal(code, 0);
      assert.equal(files['bozza.md']?.toString(), draft.replace('13 km', '12 km').replace('130 km', '12 km'));
      assert.match(out, /^✔ bozza\.md:3:12 {2}13 km → 12 km\n✔ bozza\.md:4:32 {2}130 km → 12 km\n/);
    });

    it('keeps the byte order mark and the encoding', async () => {
      const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
      const cases: ((text: string) => Buffer)[] = [
        (text) => Buffer.from(`\uFEFF${text}`),
        utf16,
        (text) => utf16(text).swap16(),
      ];
      for (const encode of cases) {
        const files = { ...seeds, 'bozza.md': encode('Città: ponte = 13 km.') };
        const after = await runCommandLine(['check', 'bozza.md', '--fix'], files);
        assert.deepEqual(after.files['bozza.md'], encode('Città: ponte = 12 km.'));
      }
    });

    it('leaves a draft alone in which nothing is contradicted', async () => {
      const { out, files } = await check('ponte = 12 km.', {}, '--fix', '--format', 'json');
      assert.equal(files['bozza.md']?.toString(), 'ponte = 12 km.');
      assert.equal(checkOutput.parse(JSON.parse(out)).summary.fixed, 0);
    });

    it('tells on the standard error where the format has no room for it', async () => {
      const { out, error } = await check('ponte = 13 km.', {}, '--fix', '--format', 'github');
      assert.deepEqual({ out, error }, { out: '', error: 'bozza.md:1:9: 13 km → 12 km' });
    });
  });
});

describe('riscontro facts', () => {
  it('lists the facts of the sources', async () => {
    const { code, out } = await runCommandLine(['facts'], seeds);
    assert.equal(code, 0);
    assert.equal(
      out,
      'seeds/ponte.md  Il ponte, 4 novembre 2025\n     2:9  misura  12 km  ponte = 12 km\n\n1 fatto da 1 fonte.\n',
    );
  });

  it('writes JSON of the documented form', async () => {
    const { out } = await runCommandLine(['facts', '--format', 'json'], seeds);
    const { facts, summary } = factsOutput.parse(JSON.parse(out));
    assert.deepEqual(summary, { sources: 1, facts: 1 });
    assert.deepEqual(facts[0]?.range, { start: { line: 1, character: 8 }, end: { line: 1, character: 13 } });
  });
});
