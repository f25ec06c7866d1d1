import { documentSpan, type Analyzer, type AnalyzedSentence, type PlacedMention } from '../analysis/analyze';
import type { Fact } from '../facts/fact';
import { factAt } from '../facts/facts';
import { locales } from '../locales';
import type { Span } from '../text/span';
import type { FactBase } from './fact-base';
import { commensurable } from './comparable';
import { aroundWeight, topicWeight, type SourceSentence } from './source-index';

/** A sentence of a source that bears on a question. `start` and `end` are its span in the source document. */
export interface FoundSentence extends Span {
  readonly uri: string;
  readonly title?: string;
  /** `YYYY-MM-DD`: the source document's date. */
  readonly date?: string;
  /** The sentence as it stands there. */
  readonly quote: string;
  /** How much of what is asked about the sentence and its surroundings speak of, 0 to 1. */
  readonly relevance: number;
  /** The figures and names that it states. */
  readonly facts: readonly Fact[];
}

/** Of what the sources say nothing, a few of its words still occur somewhere; that is no answer. */
const leastRelevance = 0.3;

/**
 * The sentences of the sources that say the most about what is asked, the best first. A figure in the question counts as a
 * rare word of all sentences that state the same value.
 *
 * @param question a few words or a sentence, in any language that Riscontro reads
 */
export function findSentences(
  question: string,
  limit: number,
  analyzer: Analyzer,
  base: FactBase,
): FoundSentence[] {
  const best = new Map<SourceSentence, number>();
  // A few words do not show their language: what is found in any of them counts.
  for (const { id } of Object.values(locales)) {
    const { passages } = analyzer.analyze({ uri: 'question:', text: question, language: id }, base.knows);
    const sentences = passages.flatMap((passage) => passage.sentences);
    for (const [source, score] of scoresOf(sentences, base)) {
      best.set(source, Math.max(score, best.get(source) ?? 0));
    }
  }
  return [...best]
    .filter(([, relevance]) => relevance >= leastRelevance)
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([source, relevance]) => foundSentence(source, relevance));
}

/** What each source sentence has of the question, as a share of all that it asks about. */
function scoresOf(
  asked: readonly AnalyzedSentence[],
  { index, relate }: FactBase,
): ReadonlyMap<SourceSentence, number> {
  const terms = new Set(asked.flatMap(({ own }) => [...own]));
  const figures = asked.flatMap(({ mentions }) => mentions.filter(({ figure }) => figure.type !== 'name'));
  let whole = figures.length * index.rarest;
  for (const term of terms) whole += index.idf(term);
  const scores = new Map<SourceSentence, number>();
  if (whole === 0) return scores;
  const query = new Map([...terms].map((term) => [term, 1]));
  for (const { source } of index.search(query, index.sentences.length)) {
    let score = 0;
    for (const term of terms) score += index.idf(term) * nearness(term, source);
    scores.set(source, score);
  }
  for (const figure of figures) {
    for (const source of index.sentences) {
      if (!source.sentence.mentions.some((fact) => agrees(figure, fact, relate))) continue;
      scores.set(source, (scores.get(source) ?? 0) + index.rarest);
    }
  }
  for (const [source, score] of scores) scores.set(source, score / whole);
  return scores;
}

/** 1 for a term of the sentence itself, less for one of what it is about or stands beside. */
function nearness(term: number, source: SourceSentence): number {
  if (source.sentence.own.has(term)) return 1;
  return source.topic.has(term) ? topicWeight : source.inReach(term) ? aroundWeight : 0;
}

function agrees(figure: PlacedMention, fact: PlacedMention, relate: FactBase['relate']): boolean {
  return commensurable(figure, fact) && relate(figure, fact) === 'agree';
}

function foundSentence({ document, passage, sentence }: SourceSentence, relevance: number): FoundSentence {
  const { uri, title, date, text } = document;
  const span = documentSpan(passage, sentence, { start: 0, end: sentence.text.length });
  return {
    ...span,
    uri,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    quote: text.slice(span.start, span.end),
    relevance,
    facts: sentence.mentions.map((mention) => factAt(document, passage, sentence, mention)),
  };
}
