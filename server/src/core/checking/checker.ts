import { createAnalyzer, documentSpan, type AnalyzedDocument } from '../analysis/analyze';
import type { Fact } from '../facts/fact';
import { buildFactBase, type FactBase } from '../facts/fact-base';
import { factsOf } from '../facts/facts';
import { render } from '../figures/render';
import { locales } from '../locales';
import type { Document } from '../text/document';
import type { CheckResult } from './claim';
import type { Pair } from './alignment';
import { assessmentOf, type Candidate } from './decision';
import { draftPassages } from './draft';
import { findPairs } from './find-pairs';
import { keepMarkup } from './keep-markup';
import { models } from './models';
import { verdictOn } from './verdict';

export interface FactCheckerOptions {
  /**
   * Contradictions of which the checker is less sure than this (0 to 1) are not reported as such. 0 reports all.
   * The default keeps false alarms below one in a thousand words.
   */
  readonly minimumConfidence?: number;
}

/** Holds the fact base and checks drafts against it. Deterministic; holds no clock and does no input or output. */
export interface FactChecker {
  /** Adds a source, or replaces the one with the same uri. */
  setSource(document: Document): void;
  /** Forgets a source; does nothing where there is none of that uri. */
  removeSource(uri: string): void;
  /** A verdict for each figure and name of a draft. */
  check(document: Document): CheckResult;
  /** The facts of one source, or of all, in the order in which the sources came and of their text. */
  facts(uri?: string): readonly Fact[];
}

export const defaultMinimumConfidence = 0.6;

export function createFactChecker(options: FactCheckerOptions = {}): FactChecker {
  const minimumConfidence = options.minimumConfidence ?? defaultMinimumConfidence;
  const analyzer = createAnalyzer();
  const sources = new Map<string, AnalyzedDocument>();
  let factBase: FactBase | undefined;

  return {
    setSource(document) {
      sources.set(document.uri, analyzer.analyze(document));
      factBase = undefined;
    },
    removeSource(uri) {
      if (sources.delete(uri)) factBase = undefined;
    },
    check(document) {
      const base = (factBase ??= buildFactBase([...sources.values()]));
      const draft = analyzer.analyze(document, base.knows);
      const locale = locales[draft.language];
      const claims = draftPassages(draft).flatMap(({ passage, sentences }) => {
        const assessed = sentences.flatMap((sentence) => {
          const pairs = findPairs(sentence, base);
          return sentence.sentence.mentions.map((claim) => ({
            sentence: sentence.sentence,
            assessment: assessmentOf(
              claim,
              pairs.filter((pair) => pair.claim === claim),
              models.alignment,
            ),
          }));
        });
        const neighbors = assessed.map(({ assessment }) => assessment);
        return assessed.map(({ sentence, assessment }) => {
          const { claim } = assessment;
          const surface = sentence.text.slice(claim.span.start, claim.span.end);
          const span = documentSpan(passage, sentence, claim.span);
          return verdictOn(assessment, neighbors, span, models, {
            likeness: base.likeness,
            minimumConfidence,
            render: ({ pair }: Candidate) => {
              const rendered =
                base.spelling(claim, pair.fact) ??
                render(pair.fact.figure, claim, surface, locale, {
                  sentence: sentence.text,
                  ...(pair.source.sentence.language === draft.language
                    ? { quoted: surfaceOfFact(pair) }
                    : {}),
                });
              return rendered && keepMarkup(rendered, surface, document.text.slice(span.start, span.end));
            },
          });
        });
      });
      return { claims };
    },
    facts(uri) {
      const asked =
        uri === undefined
          ? [...sources.values()]
          : [sources.get(uri)].filter((source) => source !== undefined);
      return asked.flatMap(factsOf);
    },
  };
}

function surfaceOfFact({ source, fact }: Pair): string {
  return source.sentence.text.slice(fact.span.start, fact.span.end);
}
