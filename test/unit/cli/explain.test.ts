import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkOutput } from '../../../server/src/cli/output-schema';
import { createFactChecker } from '../../../server/src';
import { messages } from '../../../server/src/messages';
import { runCommandLine } from '../../support/command-line';

const { explanation } = messages.en;
const files = {
  'seeds/bridge.txt': 'The Valdirosa bridge cost 38 million euros. It is 420 metres long.',
  'draft.md': 'The Valdirosa bridge cost €35 million, is 420 metres long and has 12 arches.\n',
};

async function explain(format: string): Promise<string> {
  const argv = ['check', 'draft.md', '--explain', '--format', format, '--lang', 'en'];
  const { out } = await runCommandLine(argv, files, {}, createFactChecker);
  return out;
}

describe('riscontro check --explain', () => {
  it('says of every claim what spoke for its verdict, with the weight of it', async () => {
    const out = await explain('pretty');
    const blocks = out.split('\n\n');
    const [, wrong = ''] = blocks;
    assert.match(wrong, /The sources say €38 million/);
    const { sameThing, wrong: isWrong } = explanation;
    for (const title of [sameThing, isWrong]) {
      assert.match(wrong, new RegExp(title(0).replace('0%', '\\d+%')));
    }
    assert.match(wrong, /^ {5}[+-]\d\.\d {2}\S/m);
    assert.ok(blocks[2]?.includes(messages.en.finding.supported), out);
    assert.ok(blocks[2]?.includes('It is 420 metres long.'), out);
  });

  it('shows what comes nearest to a claim without evidence', () => {
    const checker = createFactChecker();
    checker.setSource({ uri: 'bridge', text: files['seeds/bridge.txt'] });
    const text = 'In Peru a mine lies 512 metres deep, and employs 90 people.';
    const { claims } = checker.check({ uri: 'draft', text }, { explain: true });
    const of = (surface: string) => claims.find(({ start, end }) => text.slice(start, end) === surface);
    assert.equal(of('512 metres')?.verdict, 'unsupported');
    assert.equal(of('512 metres')?.explanation?.nearest?.quote, 'It is 420 metres long.');
    assert.ok(of('512 metres')?.explanation?.alignment);
    // Where no fact could be meant there is nothing to weigh.
    assert.deepEqual(of('90')?.explanation ?? of('90 people')?.explanation, {});
  });

  it('gives every feature with its value in JSON, and adds up to the probability', async () => {
    const { drafts } = checkOutput.parse(JSON.parse(await explain('json')));
    const claims = drafts[0]?.claims ?? [];
    const wrong = claims.find(({ verdict }) => verdict === 'contradicted');
    const { alignment, decision } = wrong?.explanation ?? {};
    // The sum is the same in another order.
    assert.ok(Math.abs((decision?.probability ?? 0) - (wrong?.confidence ?? 1)) < 1e-9);
    for (const weighing of [alignment, decision]) {
      assert.ok(weighing);
      const contributions = weighing.reasons.flatMap(({ features }) => features);
      const sum = contributions.reduce((total, { contribution }) => total + contribution, weighing.base);
      assert.ok(Math.abs(1 / (1 + Math.exp(-sum)) - weighing.probability) < 1e-9);
    }
  });

  it('costs nothing where it is not asked for', () => {
    const checker = createFactChecker();
    checker.setSource({ uri: 'bridge', text: files['seeds/bridge.txt'] });
    const draft = { uri: 'draft', text: files['draft.md'] };
    const explained = checker.check(draft, { explain: true }).claims;
    const plain = checker.check(draft).claims;
    assert.ok(explained.every((claim) => claim.explanation) && !plain.some((claim) => claim.explanation));
    assert.deepEqual(
      explained.map(({ explanation: _, ...claim }) => claim),
      plain,
    );
  });
});
