import assert from 'node:assert/strict';
import { nameStandingNames, nameStandingOf } from '../../../server/src/core/checking/name-standing';
import { weighedClaim } from '../../support/weighed-claims';

type Standing = Partial<Record<(typeof nameStandingNames)[number], number>>;

function check(draft: string, source: string, expected: Standing, title?: string) {
  it(`"${draft}" beside "${source}"`, () => {
    const { assessment, candidate, neighbors } = weighedClaim(draft, source, title);
    const standing = nameStandingOf(assessment.claim, candidate, neighbors);
    for (const [name, value] of Object.entries(expected))
      assert.equal(standing[name as keyof Standing], value, name);
  });
}

describe('how a name stands against the one that contradicts it', () => {
  check(
    'The bridge was opened by [Anna Rossi].',
    'The bridge was opened by [Maria Bianchi]. Anna Rossi had planned it, and Anna Rossi paid for it.',
    { nameMentions: 2, factMentions: 1, nameOpens: 0, factNameNearby: 0, kinds: 3 },
  );
  check(
    '[Anna Rossi] opened the bridge, and Maria Bianchi spoke.',
    'The bridge was opened by [Maria Bianchi].',
    { nameMentions: 0, nameOpens: 1, factNameNearby: 1 },
  );
  check(
    'The bridge was opened by [Anna Rossi].',
    'The bridge was opened by [Maria Bianchi].',
    { nameIsTopic: 1 },
    'The life of Anna Rossi',
  );
  check('The bridge was opened by [Anna Rossi].', 'The bridge was opened by [Maria Bianchi].', {
    nameIsTopic: 0,
  });
  check('The bridge is [43 metres] long.', 'The bridge is [34 metres] long.', { nameMentions: 0, kinds: 0 });
});
