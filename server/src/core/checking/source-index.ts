import type { Idf } from './coverage';
import type { IndexedSource, SourceSentence } from './indexed-source';
import { createBest } from './best';

export type { SourceSentence } from './indexed-source';

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

/**
 * Builds the index over all sources; they must come from one analyzer. What is known of each source is only put in a row
 * here, so that it takes little time to build it anew where one of them has changed.
 */
export function indexSources(sources: readonly IndexedSource[]): SourceIndex {
  const sentences = sources.flatMap((source) => source.sentences);
  const count = sentences.length;
  const own = postingsOf(sentences);
  const topics = topicPostingsOf(sources);
  const isFirst = new Uint8Array(count + 1);
  isFirst[count] = 1;
  for (let at = 0, index = 0; index < sources.length; at += sources[index++]?.sentences.length ?? 0) {
    isFirst[at] = 1;
  }
  const rarest = Math.log((count + smoothing) / 0.5);
  const worth = Float64Array.from({ length: own.starts.length - 1 }, (_, term) =>
    Math.log((count + smoothing) / (own.end(term) - own.start(term) + 0.5)),
  );
  const idf: Idf = (term) => worth[term] ?? rarest;
  const scores = new Float64Array(count);
  const touched = new Int32Array(count);

  return {
    sentences,
    idf,
    rarest,
    search(query, limit) {
      let reached = 0;
      const add = (index: number, score: number): void => {
        const before = scores[index] ?? 0;
        if (before === 0) touched[reached++] = index;
        scores[index] = before + score;
      };
      for (const [term, weight] of query) {
        const gain = weight * idf(term);
        const around = gain * aroundWeight;
        for (let at = own.start(term); at < own.end(term); at++) {
          const index = own.values[at] ?? 0;
          add(index, gain);
          if (isFirst[index] === 0) add(index - 1, around);
          if (isFirst[index + 1] === 0) add(index + 1, around);
        }
        const about = gain * topicWeight;
        for (let at = topics.start(term); at < topics.end(term); at++) {
          const to = topics.values[2 * at + 1] ?? 0;
          for (let index = topics.values[2 * at] ?? 0; index < to; index++) add(index, about);
        }
      }
      const best = createBest(Math.min(limit, reached), scores);
      for (let at = 0; at < reached; at++) best.offer(touched[at] ?? 0);
      const hits = best.take().flatMap((index) => {
        const source = sentences[index];
        return source === undefined ? [] : [{ source, score: scores[index] ?? 0 }];
      });
      for (let at = 0; at < reached; at++) scores[touched[at] ?? 0] = 0;
      return hits;
    },
  };
}

/** For each term, a stretch of a row of values. */
interface Postings {
  readonly starts: Int32Array;
  readonly values: Int32Array;
  start(term: number): number;
  end(term: number): number;
}

/**
 * Puts entries in a row, by term and in the order in which they come.
 *
 * @param entries calls back with each entry, twice in the same order
 * @param width how many values an entry has
 */
function createPostings(
  entries: (accept: (term: number, first: number, second: number) => void) => void,
  width: 1 | 2,
): Postings {
  let counts = new Int32Array(1024);
  let terms = 0;
  entries((term) => {
    if (term >= counts.length) {
      const larger = new Int32Array(2 * term);
      larger.set(counts);
      counts = larger;
    }
    counts[term] = (counts[term] ?? 0) + 1;
    if (term >= terms) terms = term + 1;
  });
  const starts = new Int32Array(terms + 1);
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term] ?? 0) + (counts[term] ?? 0);
  const next = starts.slice();
  const values = new Int32Array((starts[terms] ?? 0) * width);
  entries((term, first, second) => {
    const at = (next[term] ?? 0) * width;
    values[at] = first;
    if (width === 2) values[at + 1] = second;
    next[term] = (next[term] ?? 0) + 1;
  });
  return {
    starts,
    values,
    start: (term) => starts[term] ?? 0,
    end: (term) => (term < 0 ? 0 : (starts[term + 1] ?? 0)),
  };
}

/** The sentences that have a term. */
function postingsOf(sentences: readonly SourceSentence[]): Postings {
  return createPostings((accept) => {
    sentences.forEach(({ sentence }, index) => {
      for (const term of sentence.own) accept(term, index, 0);
    });
  }, 1);
}

/** The stretches of sentences that are about a term, each by its first sentence and the one after its last. */
function topicPostingsOf(sources: readonly IndexedSource[]): Postings {
  return createPostings((accept) => {
    let base = 0;
    for (const { sentences, topics } of sources) {
      for (const { from, to, topic } of topics) {
        for (const term of topic) accept(term, base + from, base + to);
      }
      base += sentences.length;
    }
  }, 2);
}
