import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/core/analysis/analyze';
import { createSupport, noteSupport, type Backing } from '../../../server/src/core/checking/support';

const analyzer = createAnalyzer();
const source = (uri: string) => analyzer.analyze({ uri, text: 'Nothing of note.', languageId: 'plaintext' });
const [north, south] = [source('north'), source('south')];
const { passages } = analyzer.analyze({
  uri: 'draft',
  text: 'In 2019 there were 12 trams, 13 buses and 14 boats; in 2020 there were 15 trams, 16 buses and 17 boats.',
  languageId: 'plaintext',
});
const claims = passages.flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions));
const [first, second, third] = claims;
assert.ok(first !== undefined && second !== undefined && third !== undefined && claims.length === 8);

/** Backing of the first claims, by one or more sources each. */
function backing(...sources: readonly (readonly (typeof north)[])[]): Backing {
  return new Map(
    sources.flatMap((backers, index) => {
      const claim = claims[index];
      return claim === undefined ? [] : [[claim.span, new Set(backers)] as const];
    }),
  );
}

describe('the support of a draft', () => {
  it('counts the other claims that a source backs', () => {
    const support = createSupport([backing([north], [north, south], [])]);
    assert.deepEqual(
      [first, second, third].map((claim) => [
        support.from(claim, north),
        support.from(claim, south),
        support.anywhere(claim),
        support.share(claim, north),
      ]),
      [
        [1, 1, 1, 0.5],
        [1, 0, 1, 0.5],
        [2, 1, 2, 1],
      ],
    );
  });

  it('adds up over the passages, to a limit', () => {
    const all = claims.map(() => [north]);
    assert.equal(createSupport([backing(...all)]).from(first, north), 6);
    const another: Backing = new Map([[third.span, new Set([south])]]);
    assert.equal(createSupport([backing([north], [north]), another]).anywhere(first), 2);
  });

  it('tells whether another draft gives what it was asked for', () => {
    const noted = noteSupport(createSupport([backing([], [north])]));
    assert.ok(noted.matches(createSupport([])), 'nothing was asked');
    assert.equal(noted.from(first, north), 1);
    assert.ok(noted.matches(createSupport([backing([], [north], [south])])), 'the south was not asked for');
    assert.ok(!noted.matches(createSupport([backing([], [north], [north])])));
    assert.equal(noted.share(first, north), 1);
    assert.ok(!noted.matches(createSupport([backing([], [north], [south])])));
    assert.equal(noted.anywhere(first), 1);
    assert.ok(!noted.matches(createSupport([backing([], [north], [south])])));
  });
});
