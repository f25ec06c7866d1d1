import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { explainRow } from '../../../server/src/core/checking/explain';
import { probability, type Model } from '../../../server/src/core/checking/model';
import { models } from '../../../server/src/core/checking/models';
import { reasonOf } from '../../../server/src/core/checking/reasons';

/** Asks for `cover`, then on its upper branch for `rank`. */
const model: Model = {
  features: ['rank', 'cover'],
  bias: 0.5,
  trees: [{ feature: [1, -1, 0, -1, -1], threshold: [0.5, -2, 0.3, 1, 3], left: [1, 0, 3, 0, 0] }],
};

const all = Object.entries(models).flatMap(([stage, pair]) =>
  Object.entries(pair as Record<string, Model>).map(([kind, one]) => ({ name: `${stage} of ${kind}`, one })),
);

describe("the explanation of a model's answer", () => {
  it('credits each feature with the change that it made', () => {
    // Expected: 2 on the upper branch, so 0 at the root.
    const { base, reasons } = explainRow(model, [0.9, 0.9], 'pair');
    assert.equal(base, 0.5);
    assert.deepEqual(reasons, [
      { reason: 'subject', contribution: 2, features: [{ feature: 'cover', value: 0.9, contribution: 2 }] },
      { reason: 'search', contribution: 1, features: [{ feature: 'rank', value: 0.9, contribution: 1 }] },
    ]);
  });

  it('leaves out what was not asked', () => {
    const { reasons } = explainRow(model, [0.9, 0.1], 'pair');
    assert.deepEqual(
      reasons.map(({ reason, contribution }) => [reason, contribution]),
      [['subject', -2]],
    );
  });

  it('tells the company of a pair from the agreement of a claim', () => {
    assert.equal(reasonOf('agreeing', 'pair'), 'company');
    assert.equal(reasonOf('pair.agreeing', 'claim'), 'company');
    assert.equal(reasonOf('agreeing', 'claim'), 'agreement');
    assert.equal(reasonOf('agreeing.anchor', 'claim'), 'agreement');
  });

  for (const { name, one } of all) {
    it(`adds up to the ${name} model's own answer`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
            minLength: one.features.length,
            maxLength: one.features.length,
          }),
          (row) => {
            const { probability: explained, base, reasons } = explainRow(one, row, 'claim');
            const sum = reasons.reduce((total, { contribution }) => total + contribution, base);
            assert.ok(Math.abs(explained - probability(one, row)) < 1e-9);
            assert.ok(Math.abs(1 / (1 + Math.exp(-sum)) - explained) < 1e-9);
          },
        ),
        { numRuns: 20 },
      );
    });

    it(`has words for every feature of the ${name} model`, () => {
      assert.deepEqual(
        one.features.filter((feature) => reasonOf(feature, 'claim') === 'other'),
        [],
        'to be added to core/checking/reasons.ts',
      );
    });
  }
});
