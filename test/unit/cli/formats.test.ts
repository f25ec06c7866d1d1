import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { z } from 'zod';
import { createPaint, excerpt, wrap } from '../../../server/src/cli/formats/style';
import { checkOutput } from '../../../server/src/cli/output-schema';
import { runCommandLine } from '../../support/command-line';

const files = {
  'fonti/a b.txt': 'Si sa:\nponte = 12 km',
  'bozza.md': '# Bozza\n\nIl ponte = 13 km, dicono.\nLa diga = 3 km.\n',
};

async function format(name: string, more = {}) {
  const { out } = await runCommandLine(['check', 'bozza.md', '--sources', 'fonti', '--format', name], {
    ...files,
    ...more,
  });
  return out;
}

const sarifFile = z.object({ uri: z.string(), uriBaseId: z.literal('SRCROOT') });
const sarifLocation = z.object({
  physicalLocation: z.object({ artifactLocation: sarifFile, region: z.record(z.string(), z.number()) }),
});

/** What of SARIF 2.1.0 is asserted. */
const sarif = z.object({
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
      originalUriBaseIds: z.object({ SRCROOT: z.object({ uri: z.string().regex(/^file:\/\/\/.*\/$/) }) }),
      results: z.tuple([
        z.object({
          ruleId: z.string(),
          ruleIndex: z.number(),
          message: z.object({ text: z.string() }),
          locations: z.tuple([sarifLocation]),
          relatedLocations: z.tuple([sarifLocation]),
          fixes: z.tuple([
            z.object({
              artifactChanges: z.tuple([
                z.object({
                  artifactLocation: sarifFile,
                  replacements: z.tuple([z.object({ insertedContent: z.object({ text: z.string() }) })]),
                }),
              ]),
            }),
          ]),
        }),
      ]),
    }),
  ]),
});

describe('the format', () => {
  it('pretty shows each wrong figure in its line, with the sentence of the source', async () => {
    assert.equal(
      await format('pretty'),
      [
        'bozza.md:3:12  Le fonti dicono 12 km',
        ' 3 │ Il ponte = 13 km, dicono.',
        '   │            ━━━━━ → 12 km',
        '   │ «ponte = 12 km»',
        '   ╰ Il ponte, 4 novembre 2025 · fonti/a b.txt:2:9',
        '',
        '✖ 2 cifre e nomi in 1 bozza: 1 contraddetto, 0 confermati, 1 senza riscontro.',
        '  riscontro check --fix scrive le correzioni nella bozza.',
        '',
      ].join('\n'),
    );
  });

  it('pretty quotes every value of sources that disagree', async () => {
    const out = await format('pretty', { 'fonti/c.txt': 'ponte = 13 km' });
    assert.match(out, /Le fonti non concordano: 12 km e 13 km\n/);
    assert.equal(out.match(/╰/g)?.length, 2);
    assert.match(out, /✔ Nulla è in contrasto con le fonti\.\n.*1 controverso/);
  });

  it('json is of the documented form', async () => {
    const { version, drafts, summary } = checkOutput.parse(JSON.parse(await format('json')));
    assert.equal(version, 1);
    assert.deepEqual(summary, {
      drafts: 1,
      claims: 2,
      contradicted: 1,
      disputed: 0,
      supported: 0,
      unsupported: 1,
      accepted: 0,
      fixed: 0,
    });
    const [claim] = drafts[0]?.claims ?? [];
    assert.equal(claim?.text, '13 km');
    assert.deepEqual(claim.range, { start: { line: 2, character: 11 }, end: { line: 2, character: 16 } });
    assert.equal(claim.replacement, '12 km');
    const [evidence] = claim.evidence;
    assert.equal(evidence?.path, 'fonti/a b.txt');
    assert.match(evidence.uri, /^file:.*\/fonti\/a%20b\.txt$/);
    assert.deepEqual(evidence.range.start, { line: 1, character: 8 });
  });

  it('sarif points to the draft and to the source', async () => {
    const [run] = sarif.parse(JSON.parse(await format('sarif'))).runs;
    const [result] = run.results;
    assert.equal(run.tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
    assert.equal(result.message.text, 'Le fonti dicono 12 km');
    const region = {
      startLine: 3,
      startColumn: 12,
      endLine: 3,
      endColumn: 17,
      charOffset: 20,
      charLength: 5,
    };
    assert.deepEqual(result.locations, [
      { physicalLocation: { artifactLocation: { uri: 'bozza.md', uriBaseId: 'SRCROOT' }, region } },
    ]);
    const [related] = result.relatedLocations;
    assert.equal(related.physicalLocation.artifactLocation.uri, 'fonti/a%20b.txt');
    assert.equal(related.physicalLocation.region['startLine'], 2);
    assert.deepEqual(result.fixes[0].artifactChanges[0].replacements[0].insertedContent, { text: '12 km' });
  });

  it('github escapes what would end a command or a property', async () => {
    const source = { 'fonti/a b.txt': 'ponte = 12 km: 5%' };
    assert.equal(
      await format('github', source),
      '::warning file=bozza.md,line=3,endLine=3,col=12,endColumn=16,title=Riscontro%3A misura::' +
        'Le fonti dicono 12 km: 5%25%0A«ponte = 12 km: 5%25»%0AIl ponte, 4 novembre 2025\n',
    );
    const { out } = await runCommandLine(['check', 'a,b%.md', '--sources', 'fonti', '--format', 'github'], {
      ...source,
      'a,b%.md': 'ponte = 13 km',
    });
    assert.match(out, /^::warning file=a%2Cb%25\.md,/);
  });
});

describe('layout', () => {
  it('paints only where there are colors', () => {
    assert.equal(createPaint(false)('12', 'red', 'bold'), '12');
    assert.equal(createPaint(true)('12', 'red', 'bold'), '\u001b[1m\u001b[31m12\u001b[39m\u001b[22m');
    assert.equal(createPaint(true)('', 'red'), '');
  });

  it('cuts a line between words, and keeps the figure in it', () => {
    const line = `${'prima '.repeat(30)}1.200 km${' dopo'.repeat(30)}`;
    const at = line.indexOf('1.200');
    for (const width of [30, 40, 79, 120, 500]) {
      for (const start of [0, at, line.length - 8]) {
        const { text, focus } = excerpt(line, { start, end: start + 8 }, width);
        assert.ok(text.length <= width, `${text.length} <= ${width}`);
        assert.equal(text.slice(focus.start, focus.end), line.slice(start, start + 8));
      }
    }
    assert.match(excerpt(line, { start: at, end: at + 8 }, 40).text, /^…prima (?:.*) dopo…$/);
  });

  it('cuts a figure that is longer than the line', () => {
    const { text, focus } = excerpt('a'.repeat(300), { start: 10, end: 290 }, 50);
    assert.ok(text.length <= 50 && focus.end <= text.length && focus.start < focus.end);
  });

  it('lets no control character through', () => {
    assert.equal(excerpt('a\u001b[31m\tb\u2028c', { start: 0, end: 1 }, 50).text, 'a [31m b c');
  });

  it('wraps between words, and within one that is too long', () => {
    const lines = (text: string, width: number) =>
      wrap(text, width).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(lines('uno due tre', 7), ['uno due', 'tre']);
    assert.deepEqual(lines('uno due tre', 6), ['uno', 'due', 'tre']);
    assert.deepEqual(lines('precipitevole', 5), ['preci', 'pitev', 'ole']);
    assert.deepEqual(lines('', 5), []);
  });
});
