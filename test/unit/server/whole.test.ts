import assert from 'node:assert/strict';
import { createFactChecker } from '../../../server/src';
import { none, some, useServer } from './support';

describe('the language server', () => {
  const { start, draftUri } = useServer();

  it('checks with the real checker, from the source on disk to the corrected draft', async () => {
    const client = await start({ createFactChecker, locale: 'en' });
    const text =
      'The Valdirosa bridge, designed by Livia Tornabene, cost €35 million and is 420 metres long.\n';
    client.open(draftUri(), text);
    const [found, ...others] = await client.diagnostics(draftUri(), some);
    assert.deepEqual(others, []);
    assert.deepEqual(found?.range, client.rangeOf(draftUri(), '€35 million'));
    assert.equal(found.message, 'The draft says “€35 million”, the sources say “€38 million”.');
    const [fix] = await client.codeActions(draftUri(), found.range, { only: ['quickfix'] });
    assert.ok(fix);
    assert.equal(client.applied(draftUri(), fix), text.replace('35', '38'));
    client.edit(draftUri(), '35', '38');
    await client.diagnostics(draftUri(), none);
    const { counts } = await client.status(draftUri(), ({ counts: { contradicted } }) => contradicted === 0);
    assert.ok(counts.supported >= 2, JSON.stringify(counts));
  });
});
