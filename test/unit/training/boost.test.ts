import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { probability } from '../../../server/src/core/checking/model';
import { boost, type Example } from '../../../server/training/boost';

const options = { trees: 40, depth: 2, learningRate: 0.3, minimumWeight: 0.5, ridge: 1, columns: 1, rows: 1 };

/** Points of a grid, each twice, labelled by a rule. */
function grid(rule: (x: number, y: number) => boolean): Example[] {
  return Array.from({ length: 100 }, (_, index): Example => {
    const [x, y] = [index % 10, Math.floor(index / 10)];
    return { row: [x, y], label: rule(x, y) ? 1 : 0 };
  });
}

describe('boost', () => {
  it('learns what only two features together tell', () => {
    const rule = (x: number, y: number): boolean => x > 4 && y > 6;
    const model = boost(['x', 'y'], grid(rule), options);
    for (const { row, label } of grid(rule)) {
      const p = probability(model, row);
      assert.ok(label === 1 ? p > 0.8 : p < 0.2, `${row.join()} gives ${p.toFixed(2)}`);
    }
  });

  it('gives the share of a yes where nothing tells the examples apart', () => {
    const examples: Example[] = Array.from({ length: 100 }, (_, index) => ({
      row: [1],
      label: index < 25 ? 1 : 0,
    }));
    const p = probability(boost(['constant'], examples, options), [1]);
    assert.ok(Math.abs(p - 0.25) < 0.02, p.toFixed(3));
  });

  it('counts an example by its weight', () => {
    const examples: Example[] = [
      { row: [0], label: 1, weight: 30 },
      { row: [0], label: 0, weight: 10 },
    ];
    const p = probability(boost(['constant'], examples, options), [0]);
    assert.ok(Math.abs(p - 0.75) < 0.05, p.toFixed(3));
  });

  it('gives the same model for the same examples', () => {
    const examples = grid((x, y) => (x * y) % 3 === 0);
    const drawing = { ...options, columns: 0.5, rows: 0.5 };
    assert.deepEqual(boost(['x', 'y'], examples, drawing), boost(['x', 'y'], examples, drawing));
  });
});
