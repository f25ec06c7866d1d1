import type { AnalyzedDocument, AnalyzedPassage, AnalyzedSentence } from '../analysis/analyze';
import type { Idf } from './coverage';

/** A sentence of a source, with what surrounds it. */
export interface SourceSentence {
  readonly document: AnalyzedDocument;
  readonly passage: AnalyzedPassage;
  readonly sentence: AnalyzedSentence;
  /** Distinct terms of the document's title and first sentence, and of the heading above: what it is about. */
  readonly topic: ReadonlySet<number>;
  /** Distinct terms of the whole document. */
  readonly whole: ReadonlySet<number>;
  /** Whether a term stands in the sentence, in one beside it, or in the topic. */
  inReach(term: number): boolean;
}

/** The sentences of all sources, found by the terms that they share with a query. */
export interface SourceIndex {
  /** All sentences, in the order in which the sources came and of their text. */
  readonly sentences: readonly SourceSentence[];
  /** What a term is worth. */
  readonly idf: Idf;
  /** What a term is worth that no source has. */
  readonly rarest: number;
  /** The sentences that share the most with the weighted terms, best first, at most `limit`. */
  search(query: ReadonlyMap<number, number>, limit: number): readonly Hit[];
}

export interface Hit {
  readonly source: SourceSentence;
  readonly score: number;
}

// What a term is worth where it stands beside the sentence rather than in it (found on labelled cases).
export const aroundWeight = 0.5;
export const topicWeight = 0.7;

/** As if so many more sentences existed: keeps the frequencies of a tiny collection from running to extremes. */
const smoothing = 20;

/** Builds the index over all sources; they must come from one analyzer. */
export function indexSources(documents: readonly AnalyzedDocument[]): SourceIndex {
  const sentences = documents.flatMap(sourceSentences);
  const postings = new Map<number, number[]>();
  const topicPostings = new Map<number, number[]>();
  sentences.forEach(({ sentence, topic }, index) => {
    for (const term of sentence.own) append(postings, term, index);
    for (const term of topic) append(topicPostings, term, index);
  });
  const scores = new Float64Array(sentences.length);

  const worth: number[] = [];
  function idf(term: number): number {
    return (worth[term] ??= Math.log(
      (sentences.length + smoothing) / ((postings.get(term)?.length ?? 0) + 0.5),
    ));
  }

  return {
    sentences,
    idf,
    rarest: Math.log((sentences.length + smoothing) / 0.5),
    search(query, limit) {
      const touched: number[] = [];
      const add = (index: number, score: number): void => {
        const before = scores[index];
        if (before === undefined) return;
        if (before === 0) touched.push(index);
        scores[index] = before + score;
      };
      for (const [term, weight] of query) {
        const gain = weight * idf(term);
        for (const index of postings.get(term) ?? []) {
          add(index, gain);
          const document = sentences[index]?.document;
          if (sentences[index - 1]?.document === document) add(index - 1, gain * aroundWeight);
          if (sentences[index + 1]?.document === document) add(index + 1, gain * aroundWeight);
        }
        for (const index of topicPostings.get(term) ?? []) add(index, gain * topicWeight);
      }
      const best = touched.map((index) => ({ index, score: scores[index] ?? 0 }));
      for (const index of touched) scores[index] = 0;
      best.sort((a, b) => b.score - a.score || a.index - b.index);
      return best.slice(0, limit).flatMap(({ index, score }) => {
        const source = sentences[index];
        return source === undefined ? [] : [{ source, score }];
      });
    },
  };
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function sourceSentences(document: AnalyzedDocument): SourceSentence[] {
  const all = document.passages.flatMap((passage) =>
    passage.sentences.map((sentence) => ({ passage, sentence })),
  );
  const whole = new Set(all.flatMap(({ sentence }) => [...sentence.own]));
  const opening = new Set([...document.titleTerms, ...(all[0]?.sentence.own ?? [])]);
  let topic = opening;
  return all.map(({ passage, sentence }, index) => {
    if (passage.kind === 'heading') topic = new Set([...opening, ...sentence.own]);
    const about = topic;
    const before = all[index - 1]?.sentence.own;
    const after = all[index + 1]?.sentence.own;
    return {
      document,
      passage,
      sentence,
      topic,
      whole,
      inReach: (term) =>
        sentence.own.has(term) || about.has(term) || before?.has(term) === true || after?.has(term) === true,
    };
  });
}
