import type { AnalyzedSentence, PlacedMention } from '../analysis/analyze';
import { noTerm } from '../analysis/terms';
import { alignSentences, type DraftSentence } from '../checking/alignment';
import { modelFor } from '../checking/assessment';
import type { FactBase } from '../checking/fact-base';
import { nearestSentences } from '../checking/find-pairs';
import { probability } from '../checking/model';
import { models } from '../checking/models';
import type { SourceSentence } from '../checking/source-index';
import type { Figure } from '../figures/figure';
import { overlaps, type Span } from '../text/span';

/** A fact that could stand at a place of the draft. */
export interface Candidate {
  readonly fact: PlacedMention;
  readonly source: SourceSentence;
  /** The probability, 0 to 1, that a figure of its kind at that place would be about the same. */
  readonly fit: number;
}

/**
 * The facts that fit a place of a draft's sentence, best first. They are weighed by the model that aligns claims with
 * facts, which never looks at values: so a claim may be supposed where there is none yet.
 *
 * @param place in the sentence: what was typed of the figure; may be empty
 */
export function candidatesFor(
  draft: DraftSentence,
  place: Span,
  { index, relate }: FactBase,
  isWanted: (figure: Figure) => boolean,
): Candidate[] {
  const others = draft.sentence.mentions.filter(
    ({ span }) => !overlaps(span, place) && span.end !== place.start,
  );
  const found = nearestSentences(draft, index).flatMap(({ source, standing }) =>
    source.sentence.mentions.flatMap((fact): Candidate[] => {
      const { figure } = fact;
      if (!isWanted(figure) || others.some((other) => relate(other, fact) === 'agree')) return [];
      const claim = supposedClaim(figure, place, draft.sentence);
      const mentions = [...others, claim].sort((a, b) => a.span.start - b.span.start);
      const supposed = { ...draft, sentence: { ...draft.sentence, mentions } };
      const pair = alignSentences(supposed, source, standing, index.idf, relate).find(
        (pair) => pair.claim === claim && pair.fact === fact,
      );
      if (pair === undefined) return [];
      return [{ fact, source, fit: probability(modelFor(claim, models.alignment), pair.features) }];
    }),
  );
  return found.sort((a, b) => b.fit - a.fit);
}

/** A claim as it would stand at the place, were it of the fact's kind. */
function supposedClaim(figure: Figure, place: Span, { tokens, language }: AnalyzedSentence): PlacedMention {
  const first = tokens.findIndex(({ end }) => end > place.start);
  const at = first < 0 ? tokens.length : first;
  const last = tokens.findLastIndex(({ start }) => start < place.end);
  return {
    span: place,
    figure,
    parts: {},
    implied: [],
    first: at,
    // Where nothing was typed it lies between two words.
    last: Math.max(last, at - 1),
    language,
    terms: [],
    noun: noTerm,
  };
}
