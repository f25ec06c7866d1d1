import assert from 'node:assert/strict';
import { derivationOf } from '../../../server/src/core/checking/derivation';
import { weighedClaim } from '../../support/weighed-claims';

/** Whether the marked claim follows from the marked fact, and from its passage. */
function check(
  draft: string,
  source: string,
  expected: { readonly fromFact: boolean; readonly nearby: boolean },
) {
  it(`"${draft}" after "${source}"`, () => {
    const { assessment, candidate } = weighedClaim(draft, source);
    const { derivedFromFact, derivedNearby } = derivationOf(assessment.claim, candidate);
    assert.deepEqual({ fromFact: derivedFromFact > 0, nearby: derivedNearby > 0 }, expected);
  });
}

describe('whether a claim can be reckoned from the source', () => {
  check('The ticket goes up by [1.50 euros].', 'The ticket cost [5 euros]; it will cost 6.50 euros.', {
    fromFact: true,
    nearby: true,
  });
  check(
    'The museum lost almost [27,000 visitors].',
    'The museum had 88,000 visitors in 2012 and [61,200 visitors] in 2022.',
    {
      fromFact: true,
      nearby: true,
    },
  );
  check(
    'The council spent [140,000 euros] more than the province.',
    'The council gave 640,000 euros and the province 500,000 euros. The ministry gave [90,000 euros].',
    { fromFact: false, nearby: true },
  );
  check('The ticket costs [9.75 euros].', 'The ticket will go from [5 euros] to 6.50 euros.', {
    fromFact: false,
    nearby: false,
  });
  check('The prize went to [Anna Rossi].', 'The prize of 2019 went to [Maria Bianchi].', {
    fromFact: false,
    nearby: false,
  });
});
