import assert from 'node:assert/strict';
import { type CompletionList, CompletionTriggerKind } from 'vscode-languageserver/node';
import { createFactChecker } from '../../../server/src';
import {
  findFactsRequest,
  type FoundFact,
  type WriteFactParams,
  writeFactRequest,
} from '../../../server/src/protocol';
import type { TestClient } from '../../support/lsp-client';
import { useServer } from './support';

const { Invoked, TriggerCharacter, TriggerForIncompleteCompletions } = CompletionTriggerKind;

describe('completion of the language server', () => {
  const { start, draftUri, uriOf } = useServer();
  let client: TestClient;

  /** Opens a draft with the cursor at `|`. */
  async function write(marked: string): Promise<{ line: number; character: number }> {
    client = await start({ createFactChecker });
    client.open(draftUri(), marked.replace('|', ''));
    const before = marked.slice(0, marked.indexOf('|')).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  }

  async function complete(marked: string, triggerKind: CompletionTriggerKind): Promise<CompletionList> {
    const position = await write(marked);
    const textDocument = { uri: draftUri() };
    const params = { textDocument, position, context: { triggerKind } };
    const list = await client.request<CompletionList | null>('textDocument/completion', params);
    assert.ok(list);
    return list;
  }

  it('offers the fact that fits with its source', async () => {
    const { items, isIncomplete } = await complete('Il ponte di Valdirosa è costato 3|', Invoked);
    assert.equal(isIncomplete, true);
    const [item, ...others] = items;
    assert.ok(item);
    assert.deepEqual(others, []);
    assert.equal(item.label, '38 milioni di euro');
    assert.equal(item.detail, 'Il ponte nuovo, 4 marzo 2025');
    assert.deepEqual(item.documentation, {
      kind: 'markdown',
      value: '«Il ponte di Valdirosa è costato **38 milioni di euro**.»',
    });
    assert.deepEqual(item.textEdit, {
      range: { start: { line: 0, character: 32 }, end: { line: 0, character: 33 } },
      newText: '38 milioni di euro',
    });
  });

  const rows: readonly (readonly [
    draft: string,
    trigger: CompletionTriggerKind,
    offered: readonly string[],
  ])[] = [
    ['Il ponte di Valdirosa è costato 3|', TriggerCharacter, []],
    ['Il ponte di Valdirosa è costato 38|', TriggerCharacter, ['38 milioni di euro']],
    ['Il ponte di Valdirosa è costato €|', TriggerCharacter, ['€38 milioni']],
    ['Il ponte di Valdirosa è lungo 42|', TriggerForIncompleteCompletions, ['420 metri']],
    ['Ha disegnato il ponte Livia T|', TriggerCharacter, ['Livia Tornabene']],
    ['Il gatto di mia zia ha 42|', TriggerCharacter, []],
    ['Il gatto si chiama L|', TriggerCharacter, []],
    ['Il gatto si chiama L|', Invoked, ['Livia Tornabene']],
  ];
  for (const [draft, trigger, offered] of rows) {
    it(`${trigger === Invoked ? 'when asked for' : 'of its own accord'}, ${draft} → ${offered.join(', ') || 'nothing'}`, async () => {
      const { items } = await complete(draft, trigger);
      assert.deepEqual(
        items.map(({ label }) => label),
        offered,
      );
    });
  }

  it('is announced with what begins a figure or a name', async () => {
    await write('|');
    const { triggerCharacters } = client.initialized.capabilities.completionProvider ?? {};
    assert.ok(
      triggerCharacters?.includes('€') && triggerCharacters.includes('7') && triggerCharacters.includes('M'),
    );
  });

  it('finds facts by words of their value, sentence or document', async () => {
    const position = await write('Il ponte di Valdirosa è costato |');
    const search = async (query: string): Promise<string[]> => {
      const params = { uri: draftUri(), position, query };
      return (await client.request<FoundFact[]>(findFactsRequest, params)).map(({ text }) => text);
    };
    assert.equal((await search(''))[0], '38 milioni di euro');
    assert.equal((await search('')).length, 4);
    // A value that begins with the words comes before another of its sentence.
    assert.deepEqual(await search('420'), ['420 metri', 'Livia Tornabene']);
    assert.deepEqual(await search('LIVIA'), ['Livia Tornabene', '420 metri']);
    assert.deepEqual(await search('disegnato lungo'), ['420 metri', 'Livia Tornabene']);
    assert.equal((await search('ponte nuovo')).length, 4);
    assert.deepEqual(await search('gatto'), []);
  });

  it('writes a fact in the style of the draft', async () => {
    const position = await write('A street cost €5m. The new bridge of the town has cost |');
    const params: WriteFactParams = {
      uri: draftUri(),
      position,
      source: uriOf('seeds/ponte.md'),
      start: { line: 5, character: 32 },
    };
    assert.equal(await client.request(writeFactRequest, params), '€38m');
    assert.equal(
      await client.request(writeFactRequest, { ...params, start: { line: 0, character: 0 } }),
      null,
    );
  });
});
