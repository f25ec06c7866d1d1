import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/core/analysis/analyze';
import {
  createDraftContext,
  draftNames,
  noteContext,
  type ClaimOutline,
  type DraftContext,
  type Outline,
} from '../../../server/src/core/checking/draft-context';

const analyzer = createAnalyzer();
const source = (uri: string) => analyzer.analyze({ uri, text: 'Nothing of note.', languageId: 'plaintext' });
const [north, south] = [source('north'), source('south')];
const { passages } = analyzer.analyze({
  uri: 'draft',
  text: 'There were 12 trams, 13 buses, 14 boats, 15 lifts. There were 16 trams, 17 buses, 18 boats, 19 lifts.',
  languageId: 'plaintext',
});
const claims = passages.flatMap(({ sentences }) =>
  sentences.flatMap((sentence) => sentence.mentions.map((claim) => ({ sentence, claim }))),
);
assert.equal(claims.length, 8);

/** An outline of the first claims, four to a sentence: the sources that back each, and how likely it is wrong. */
function outline(
  ...known: readonly (readonly [sources: readonly (typeof north)[], wrong: number])[]
): Outline {
  return new Map(
    known.map(([sources, wrong], index): [(typeof at)['span'], ClaimOutline] => {
      const { sentence, claim: at } = claims[index] ?? assert.fail();
      return [at.span, { sentence, backing: new Set(sources), wrong }];
    }),
  );
}

/** What a context tells of one of the claims, by name. */
function check(
  context: DraftContext,
  index: number,
  document: typeof north,
  expected: Partial<Record<(typeof draftNames)[number], number>>,
) {
  const answer = context.of(claims[index]?.claim ?? assert.fail(), document);
  const told = Object.fromEntries(draftNames.map((name, at) => [name, answer[at]]));
  for (const [name, value] of Object.entries(expected)) assert.equal(told[name], value, name);
}

describe('what the rest of a draft tells of a claim', () => {
  it('counts the other claims that a source backs, and their share', () => {
    const context = createDraftContext([outline([[north], 0], [[north, south], 0], [[], 0])]);
    check(context, 0, north, { draftSupport: 1, draftShare: 0.5, draftBacked: 1 });
    check(context, 0, south, { draftSupport: 1, draftShare: 0.5, draftBacked: 1 });
    check(context, 1, south, { draftSupport: 0, draftShare: 0, draftBacked: 1 });
    check(context, 2, north, { draftSupport: 2, draftShare: 1, draftBacked: 2 });
  });

  it('takes half of nothing for backed, and none of it for wrong', () => {
    check(createDraftContext([]), 0, north, {
      draftSupport: 0,
      draftShare: 0.5,
      draftBacked: 0,
      draftWrongShare: 0,
    });
    check(createDraftContext([outline([[north], 1])]), 0, north, {
      draftSupport: 0,
      draftShare: 0.5,
      sentenceWrong: 0,
      draftWrong: 0,
      draftWrongs: 0,
      draftWrongShare: 0,
    });
  });

  it('adds up, to a limit', () => {
    const all = claims.map((): [(typeof north)[], number] => [[north], 1]);
    const context = createDraftContext([outline(...all)]);
    check(context, 0, north, { draftSupport: 6, draftBacked: 6, sentenceWrongs: 3, draftWrongs: 6 });
  });

  it('tells how likely others are wrong, in the sentence and in the draft, in eighths', () => {
    const context = createDraftContext([outline([[], 0.76], [[], 0.5], [[], 0], [[], 0], [[], 0.99])]);
    check(context, 0, north, { sentenceWrong: 0.5, sentenceWrongs: 0.5, draftWrong: 1, draftWrongs: 1.5 });
    check(context, 1, north, { sentenceWrong: 0.75, sentenceWrongs: 0.75, draftWrong: 1, draftWrongs: 1.75 });
    check(context, 2, north, {
      sentenceWrong: 0.75,
      sentenceWrongs: 1.25,
      draftWrong: 1,
      draftWrongShare: 0.625,
    });
    check(context, 4, north, {
      sentenceWrong: 0,
      sentenceWrongs: 0,
      draftWrong: 0.75,
      draftWrongShare: 0.375,
    });
  });

  it('knows whether another draft gives what it was asked for', () => {
    const noted = noteContext(createDraftContext([outline([[], 0], [[north], 0])]));
    assert.ok(noted.matches(createDraftContext([])), 'nothing was asked');
    const { claim } = claims[0] ?? assert.fail();
    noted.of(claim, north);
    assert.ok(
      noted.matches(createDraftContext([outline([[], 1], [[north], 0.05])])),
      'of the others no more is known',
    );
    assert.ok(!noted.matches(createDraftContext([outline([[], 0], [[north], 0.9])])));
    assert.ok(!noted.matches(createDraftContext([outline([[], 0], [[north], 0], [[north], 0])])));
  });
});
