import type { AnalyzedDocument, AnalyzedPassage, AnalyzedSentence } from '../analysis/analyze';
import type { Name } from '../figures/figure';

/** A sentence of a source, with what surrounds it. */
export interface SourceSentence {
  readonly document: AnalyzedDocument;
  readonly passage: AnalyzedPassage;
  readonly sentence: AnalyzedSentence;
  /** Distinct terms of the document's title and first sentence, and of the heading above: what it is about. */
  readonly topic: ReadonlySet<number>;
  /** Distinct terms of the whole document. */
  readonly whole: ReadonlySet<number>;
  /** How often the whole document has each name, by its key. */
  readonly names: ReadonlyMap<string, number>;
  /** Whether a term stands in the sentence, in one beside it, or in the topic. */
  inReach(term: number): boolean;
}

/** Consecutive sentences of a source that are about the same. */
export interface TopicRun {
  /** Half-open, counted in the source. */
  readonly from: number;
  readonly to: number;
  readonly topic: ReadonlySet<number>;
}

/** What the index needs of one source; it stays as it is while the others change. */
export interface IndexedSource {
  readonly sentences: readonly SourceSentence[];
  readonly topics: readonly TopicRun[];
  /** Every name that it states, in the order of the text. */
  readonly names: readonly Name[];
}

/** Gathers what the index needs of a source. */
export function indexSource(document: AnalyzedDocument): IndexedSource {
  const all = document.passages.flatMap((passage) =>
    passage.sentences.map((sentence) => ({ passage, sentence })),
  );
  const whole = new Set<number>();
  const names: Name[] = [];
  const mentions = new Map<string, number>();
  for (const { sentence } of all) {
    for (const term of sentence.own) whole.add(term);
    for (const { figure } of sentence.mentions) {
      if (figure.type !== 'name') continue;
      names.push(figure);
      mentions.set(figure.key, (mentions.get(figure.key) ?? 0) + 1);
    }
  }
  const opening = new Set([...document.titleTerms, ...(all[0]?.sentence.own ?? [])]);
  const topics: TopicRun[] = [];
  let topic = opening;
  let from = 0;
  const sentences = all.map(({ passage, sentence }, index): SourceSentence => {
    if (passage.kind === 'heading') {
      if (index > from) topics.push({ from, to: index, topic });
      topic = new Set([...opening, ...sentence.own]);
      from = index;
    }
    const about = topic;
    const before = all[index - 1]?.sentence.own;
    const after = all[index + 1]?.sentence.own;
    return {
      document,
      passage,
      sentence,
      topic,
      whole,
      names: mentions,
      inReach: (term) =>
        sentence.own.has(term) || about.has(term) || before?.has(term) === true || after?.has(term) === true,
    };
  });
  if (all.length > from) topics.push({ from, to: all.length, topic });
  return { sentences, topics, names };
}
