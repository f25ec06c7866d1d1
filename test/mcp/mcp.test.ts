import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { checkedText, foundInSources } from '../../server/src/assistant/schemas';
import { messages } from '../../server/src/messages';

const root = join(import.meta.dirname, '../..');

const bridge = [
  '---',
  'title: The new bridge',
  'date: 2025-03-04',
  '---',
  '',
  'The Valdirosa bridge cost 38 million euros.',
  'It is 420 metres long and was designed by Livia Tornabene.',
  '',
].join('\n');

describe('riscontro mcp', () => {
  const client = new Client({ name: 'test', version: '1' });
  let folder = '';

  // The server as an assistant starts it, a process of its own, for all tests: to start it is most of their time.
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'riscontro-mcp-'));
    mkdirSync(join(folder, 'notes'));
    const args = [join(root, 'dist/server/cli.js'), 'mcp', '--sources', 'notes', '--lang', 'en'];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: folder }));
  });

  after(async () => {
    await client.close();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(folder, 'notes', name), content);
  };

  async function call(name: string, input: Record<string, unknown>) {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: input });
    assert.ok(Array.isArray(content));
    const [{ text }] = content as [{ text: string }];
    return { text, structured: structuredContent, isError: isError === true };
  }

  it('offers two tools, both of which only read', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, title }) => [name, title]),
      [
        ['find_in_sources', messages.en.assistant.findTitle],
        ['check_text', messages.en.assistant.checkTitle],
      ],
    );
    for (const { annotations, inputSchema, outputSchema } of tools) {
      assert.equal(annotations?.readOnlyHint, true);
      assert.ok(inputSchema.required?.length === 1 && outputSchema);
    }
  });

  it('says that there are no sources', async () => {
    const { isError, text } = await call('find_in_sources', { question: 'bridge' });
    assert.deepEqual({ isError, text }, { isError: true, text: messages.en.assistant.noSources(['notes']) });
  });

  it('finds what the sources say of something', async () => {
    write('bridge.md', bridge);
    const { structured, text } = await call('find_in_sources', {
      question: 'What did the bridge cost?',
      limit: 1,
    });
    const { sources, found } = foundInSources.parse(structured);
    assert.deepEqual(JSON.parse(text), structured);
    assert.equal(sources, 1);
    assert.deepEqual(found, [
      {
        quote: 'The Valdirosa bridge cost 38 million euros.',
        source: 'notes/bridge.md',
        title: 'The new bridge',
        date: '2025-03-04',
        line: 6,
        relevance: 1,
        figures: [
          { type: 'name', text: 'Valdirosa' },
          { type: 'money', text: '38 million euros' },
        ],
      },
    ]);
  });

  it('finds nothing where the sources say nothing of it', async () => {
    const { structured } = await call('find_in_sources', { question: 'Who won the football cup final?' });
    assert.deepEqual(foundInSources.parse(structured).found, []);
  });

  it('checks a text, with evidence and corrections', async () => {
    const text = 'The Valdirosa bridge cost €35 million and is 420 metres long.';
    const { structured } = await call('check_text', { text });
    const { claims, summary } = checkedText.parse(structured);
    const wrong = claims.find(({ verdict }) => verdict === 'contradicted');
    assert.equal(wrong?.text, '€35 million');
    assert.equal(text.slice(wrong.start, wrong.end), wrong.text);
    assert.equal(wrong.replacement, '€38 million');
    assert.equal(wrong.evidence[0]?.quote, 'The Valdirosa bridge cost 38 million euros.');
    assert.equal(wrong.evidence[0].line, 6);
    assert.equal(claims.find((claim) => claim.text === '420 metres')?.verdict, 'supported');
    assert.equal(summary.contradicted, 1);
  });

  it('answers from the sources as they are on disk now, and names what cannot be read', async () => {
    write('bridge.md', bridge.replace('38 million', '35 million'));
    write('scan.txt', Uint8Array.of(0x63, 0xe9, 0x20, 0x31));
    const { structured } = await call('check_text', { text: 'The Valdirosa bridge cost €35 million.' });
    const { claims, unread } = checkedText.parse(structured);
    assert.deepEqual(
      claims.filter(({ verdict }) => verdict === 'contradicted'),
      [],
    );
    assert.deepEqual(unread, [{ source: 'notes/scan.txt', reason: messages.en.files.reasons.encoding }]);
  });

  it('refuses what has not the right form', async () => {
    for (const input of [{}, { text: '' }, { text: 5 }]) {
      assert.equal((await call('check_text', input)).isError, true);
    }
  });
});
