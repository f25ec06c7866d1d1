import assert from 'node:assert/strict';
import { createFactChecker } from '../../../server/src';
import { minimumConfidenceOf, presetNames, presets } from '../../../server/src/core/checking/presets';

describe('presets', () => {
  it('ask for the more confidence the less they report', () => {
    assert.deepEqual(
      presetNames.toSorted((a, b) => presets[a] - presets[b]),
      ['strict', 'standard', 'quiet'],
    );
    for (const name of presetNames) assert.ok(presets[name] > 0 && presets[name] < 1, name);
  });

  it('are the standard one unless another is named, and count for nothing beside a stated confidence', () => {
    assert.equal(minimumConfidenceOf({}), presets.standard);
    assert.equal(minimumConfidenceOf({ preset: 'quiet' }), presets.quiet);
    assert.equal(minimumConfidenceOf({ preset: 'quiet', minimumConfidence: 0 }), 0);
  });

  it('decide what a checker reports', () => {
    const sources = [
      'Il ponte di Valdirosa è costato 38 milioni di euro ed è lungo 420 metri.',
      'La diga di Valscura fu inaugurata nel 1962 da Carlo Bernasconi, dopo sette anni di lavori.',
    ];
    const text =
      'Il ponte di Valdirosa è costato 35 milioni. È lungo 480 metri.\n\n' +
      'La diga, inaugurata nel 1926, richiese nove anni. C’era Carlo Bernasconi. Gli operai erano 420.';
    const contradicted = (options: Parameters<typeof createFactChecker>[0]) => {
      const checker = createFactChecker(options);
      for (const [index, source] of sources.entries()) checker.setSource({ uri: `${index}`, text: source });
      return checker
        .check({ uri: 'draft:', text })
        .claims.filter(({ verdict }) => verdict === 'contradicted')
        .map(({ start, confidence }) => ({ start, confidence }));
    };
    const all = contradicted({ minimumConfidence: 0 });
    assert.ok(all.length > 0);
    for (const preset of presetNames) {
      assert.deepEqual(
        contradicted({ preset }),
        all.filter(({ confidence }) => confidence >= presets[preset]),
        preset,
      );
    }
  });
});
