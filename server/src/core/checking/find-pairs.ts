import type { FactBase } from './fact-base';
import { alignSentences, type DraftSentence, type Pair } from './alignment';

/** How many source sentences are looked at for a sentence of the draft; more find nothing new. */
const searchLimit = 40;

/** What a word of the context is worth in the search, beside a word of the sentence itself. */
const contextWeight = 0.5;

/** Every pair of a claim of the sentence and a fact that could state the same thing, from the source sentences nearest to it. */
export function findPairs(draft: DraftSentence, { index, relate }: FactBase): Pair[] {
  if (draft.sentence.mentions.length === 0) return [];
  const query = new Map<number, number>();
  for (const term of draft.context) query.set(term, contextWeight);
  for (const term of draft.sentence.own) query.set(term, 1);
  const hits = index.search(query, searchLimit);
  const best = hits[0]?.score ?? 0;
  return hits.flatMap(({ source, score }, rank) =>
    alignSentences(draft, source, { rank, share: best === 0 ? 0 : score / best }, index.idf, relate),
  );
}
