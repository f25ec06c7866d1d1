import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CheckedText, FoundInSources } from '../../../server/src/assistant/schemas';
import type { RiscontroApi } from '../../../client/src/extension';
import { configure, riscontro, since } from './support';

/** What this editor has for assistants; the oldest supported one has nothing. */
const { lm } = vscode as unknown as {
  readonly lm?: {
    readonly tools?: readonly { readonly name: string; readonly description: string }[];
    invokeTool?(
      name: string,
      options: { readonly input: unknown; readonly toolInvocationToken: undefined },
    ): Promise<{ readonly content: readonly { readonly value: string }[] }>;
  };
};

const draft =
  'Il consiglio comunale di Valdoria ha approvato il bilancio, con una spesa di 26 milioni di euro.';

describe('assistants', () => {
  let api: RiscontroApi;

  before(async () => {
    api = await riscontro().activate();
  });

  describe('in the editor, since VS Code 1.95', () => {
    before(function () {
      since(95, this);
    });

    async function ask<Answer>(name: string, input: unknown): Promise<Answer> {
      const answer = await lm?.invokeTool?.(name, { input, toolInvocationToken: undefined });
      return JSON.parse(answer?.content[0]?.value ?? '') as Answer;
    }

    it('find the two tools', () => {
      const ours = lm?.tools?.filter(({ name }) => name.startsWith('riscontro_')) ?? [];
      assert.deepEqual(ours.map(({ name }) => name).sort(), [
        'riscontro_check_text',
        'riscontro_find_in_sources',
      ]);
      assert.ok(ours.every(({ description }) => description.length > 40));
    });

    it('are told what the sources say of something', async () => {
      const { found } = await ask<FoundInSources>('riscontro_find_in_sources', {
        question: 'La spesa del consiglio comunale di Valdoria',
      });
      assert.match(found[0]?.quote ?? '', /24 milioni di euro/);
      assert.equal(found[0]?.source, 'seeds/verbale.md');
    });

    it('have a text checked', async () => {
      const { claims } = await ask<CheckedText>('riscontro_check_text', { text: draft });
      const wrong = claims.find(({ verdict }) => verdict === 'contradicted');
      assert.deepEqual([wrong?.text, wrong?.replacement], ['26 milioni di euro', '24 milioni di euro']);
    });

    it('are told what is wrong with a question', async () => {
      await assert.rejects(ask('riscontro_check_text', { text: '' }));
    });
  });

  it('find a server in the list of servers since VS Code 1.101, which answers by its own protocol', async function () {
    since(101, this);
    const [server, ...others] = api.mcpServers.definitions();
    assert.ok(server && others.length === 0);
    assert.equal(server.label, 'Riscontro');
    const env = Object.fromEntries(Object.entries(server.env).map(([name, value]) => [name, String(value)]));
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({
        command: server.command,
        args: [...server.args],
        env,
        cwd: server.cwd?.fsPath ?? '',
      }),
    );
    const answer = await client.callTool({ name: 'check_text', arguments: { text: draft } });
    await client.close();
    const { claims } = answer.structuredContent as CheckedText;
    assert.equal(claims.find(({ verdict }) => verdict === 'contradicted')?.replacement, '24 milioni di euro');
  });

  it('find it report as much as the setting says', async function () {
    since(101, this);
    const args = () => api.mcpServers.definitions()[0]?.args ?? [];
    assert.ok(args().includes('--preset=standard'));
    await configure('riscontro', 'preset', 'quiet');
    try {
      assert.ok(args().includes('--preset=quiet'));
    } finally {
      await configure('riscontro', 'preset', undefined);
    }
  });
});
