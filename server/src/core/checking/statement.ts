import {
  documentSpan,
  type AnalyzedDocument,
  type AnalyzedSentence,
  type PlacedMention,
} from '../analysis/analyze';
import type { Fact } from '../facts/fact';
import { factAt } from '../facts/facts';
import type { Span } from '../text/span';
import type { DraftSentence } from './alignment';
import { assessmentOf } from './assessment';
import { draftPassages } from './draft';
import type { FactBase } from './fact-base';
import { findPairs } from './find-pairs';
import { models } from './models';
import type { SourceSentence } from './source-index';
import { aligned } from './verdict';

/** A figure or name that a document states, be it a draft or a source, and what the sources state the same. */
export interface Statement extends Span {
  /** In the order in which the sources came and of their text; the figure itself is not among them. */
  readonly facts: readonly Fact[];
}

/** What is stated at an offset of a document, with the facts that state the same; of two figures that meet, the second. */
export function statementAt(
  document: AnalyzedDocument,
  offset: number,
  base: FactBase,
): Statement | undefined {
  for (const { passage, sentences } of draftPassages(document)) {
    for (const draft of sentences) {
      const touched = draft.sentence.mentions
        .map((mention) => ({ mention, at: documentSpan(passage, draft.sentence, mention.span) }))
        .filter(({ at }) => at.start <= offset && offset <= at.end)
        .at(-1);
      if (touched === undefined) continue;
      const elsewhere = (source: SourceSentence): boolean => !isSame(source, document, draft.sentence);
      return { ...touched.at, facts: restatements(touched.mention, draft, base, elsewhere) };
    }
  }
  return undefined;
}

/** Whether a sentence of a document is one of a source, which may have been edited since it was read. */
function isSame(source: SourceSentence, document: AnalyzedDocument, sentence: AnalyzedSentence): boolean {
  return source.document.uri === document.uri && source.sentence.text === sentence.text;
}

function restatements(
  mention: PlacedMention,
  draft: DraftSentence,
  base: FactBase,
  counts: (source: SourceSentence) => boolean,
): readonly Fact[] {
  const found =
    mention.figure.type === 'name'
      ? sameNames(mention, base, counts)
      : sameFigures(mention, draft, base, counts);
  const order = new Map(base.index.sentences.map((source, index) => [source, index]));
  return found
    .toSorted(
      (a, b) =>
        (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || a.fact.span.start - b.fact.span.start,
    )
    .map(({ source: { document, passage, sentence }, fact }) => factAt(document, passage, sentence, fact));
}

interface Found {
  readonly source: SourceSentence;
  readonly fact: PlacedMention;
}

/** A name is the same wherever it stands. */
function sameNames(
  mention: PlacedMention,
  { index, relate }: FactBase,
  counts: (source: SourceSentence) => boolean,
): Found[] {
  return index.sentences
    .filter(counts)
    .flatMap((source) =>
      source.sentence.mentions
        .filter((fact) => fact.figure.type === 'name' && relate(mention, fact) === 'agree')
        .map((fact) => ({ source, fact })),
    );
}

/** Equal values need not state the same: the sentences have to be about the same, too. */
function sameFigures(
  mention: PlacedMention,
  draft: DraftSentence,
  base: FactBase,
  counts: (source: SourceSentence) => boolean,
): Found[] {
  const { index } = base;
  const others: FactBase = {
    ...base,
    index: {
      ...index,
      // One more than are asked for: the sentence itself is the best answer to what it says.
      search: (query, limit) => index.search(query, limit + 1).filter(({ source }) => counts(source)),
    },
  };
  const pairs = findPairs(draft, others).filter((pair) => pair.claim === mention);
  return assessmentOf(mention, pairs, models.alignment)
    .candidates.filter(({ relation, probability }) => relation === 'agree' && probability >= aligned)
    .map(({ pair: { source, fact } }) => ({ source, fact }));
}
