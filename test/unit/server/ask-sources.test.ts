import assert from 'node:assert/strict';
import { createFactChecker } from '../../../server/src';
import type { CheckedText, FoundInSources } from '../../../server/src/assistant/schemas';
import { messages } from '../../../server/src/messages';
import { checkTextRequest, findInSourcesRequest } from '../../../server/src/protocol';
import { useServer } from './support';

describe('what an assistant asks the language server', () => {
  const { start, draftUri } = useServer();
  const near = draftUri;

  it('is answered from the sources of the folder', async () => {
    const client = await start({ createFactChecker });
    const { sources, found } = await client.request<FoundInSources>(findInSourcesRequest, {
      input: { question: 'Quanto è costato il ponte di Valdirosa?', limit: 1 },
      near: near(),
    });
    assert.equal(sources, 1);
    assert.equal(found[0]?.quote, 'Il ponte di Valdirosa è costato 38 milioni di euro.');
    assert.deepEqual(
      [found[0].source, found[0].title, found[0].line],
      ['seeds/ponte.md', 'Il ponte nuovo', 6],
    );
  });

  it('may be a text, whose figures it checks', async () => {
    const client = await start({ createFactChecker });
    const { claims } = await client.request<CheckedText>(checkTextRequest, {
      input: { text: 'Il ponte di Valdirosa è costato 35 milioni di euro.' },
    });
    const wrong = claims.find(({ verdict }) => verdict === 'contradicted');
    assert.deepEqual([wrong?.text, wrong?.replacement], ['35 milioni di euro', '38 milioni di euro']);
  });

  it('is refused, in words, where it has not the right form or there are no sources', async () => {
    const client = await start();
    await assert.rejects(client.request(checkTextRequest, { input: { text: 5 } }), /Non si può chiedere/);
    const elsewhere = await start({ configuration: { sources: ['altrove'] } });
    await assert.rejects(
      elsewhere.request(findInSourcesRequest, { input: { question: 'ponte' } }),
      new RegExp(messages.it.assistant.noSources(['altrove'])),
    );
  });
});
