import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as z from 'zod/mini';
import manifest from '../../package.json';
import { question, textToCheck } from '../../server/src/assistant/schemas';

describe('the tools in package.json', () => {
  const cases = { riscontro_find_in_sources: question, riscontro_check_text: textToCheck };
  for (const [name, schema] of Object.entries(cases)) {
    it(`${name} takes what the server reads`, () => {
      const tool = manifest.contributes.languageModelTools.find((one) => one.name === name);
      const { type, properties, required } = z.toJSONSchema(schema, { io: 'input' });
      assert.deepEqual(tool?.inputSchema, { type, properties, required });
    });
  }
});
