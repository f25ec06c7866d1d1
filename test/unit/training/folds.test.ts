import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Case } from '../../../server/training/cases';
import { foldsBySource } from '../../../server/training/folds';

function caseOf(id: string, ...sources: string[]): Case {
  return {
    id,
    file: 'test',
    weight: 1,
    sub: '',
    kind: 'supported',
    draft: { uri: `draft:///${id}`, text: '' },
    sources: sources.map((text, index) => ({ uri: `source:///${id}/${index}`, text })),
    sourceLanguage: 'en',
    errors: [],
    tolerate: [],
  };
}

describe('foldsBySource', () => {
  it('keeps cases that share a source, even by way of a third, in one fold', () => {
    const cases = [caseOf('a', 'one'), caseOf('b', 'one', 'two'), caseOf('c', 'two'), caseOf('d', 'three')];
    const folds = foldsBySource(cases, 2);
    const of = (id: string): number | undefined =>
      folds.get(cases.find((labelled) => labelled.id === id) ?? caseOf(''));
    assert.equal(of('a'), of('b'));
    assert.equal(of('b'), of('c'));
    assert.notEqual(of('a'), of('d'));
  });

  it('fills the folds evenly', () => {
    const cases = Array.from({ length: 30 }, (_, index) => caseOf(`case ${index}`, `source ${index}`));
    const folds = [...foldsBySource(cases, 3).values()];
    for (const fold of [0, 1, 2]) assert.equal(folds.filter((other) => other === fold).length, 10);
  });
});
