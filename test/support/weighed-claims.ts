import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/core/analysis/analyze';
import { assessmentOf, type Assessment, type Candidate } from '../../server/src/core/checking/assessment';
import { draftPassages } from '../../server/src/core/checking/draft';
import { buildFactBase } from '../../server/src/core/checking/fact-base';
import { findPairs } from '../../server/src/core/checking/find-pairs';
import { models } from '../../server/src/core/checking/models';

/** A claim of a draft beside the fact of a source that it is held against, and the claims of its passage. */
export interface WeighedClaim {
  readonly assessment: Assessment;
  readonly candidate: Candidate;
  readonly neighbors: readonly Assessment[];
}

/**
 * The claim of the draft that is marked with brackets, beside the fact of the source that is.
 *
 * @param title of the source
 */
export function weighedClaim(draft: string, source: string, title?: string): WeighedClaim {
  const analyzer = createAnalyzer();
  const base = buildFactBase([
    analyzer.analyze({
      uri: 'source',
      text: unmarked(source),
      language: 'en',
      ...(title === undefined ? {} : { title }),
    }),
  ]);
  const neighbors: Assessment[] = [];
  let found: Omit<WeighedClaim, 'neighbors'> | undefined;
  const analyzed = analyzer.analyze({ uri: 'draft', text: unmarked(draft), language: 'en' }, base.knows);
  for (const { sentences } of draftPassages(analyzed)) {
    for (const sentence of sentences) {
      const pairs = findPairs(sentence, base);
      for (const claim of sentence.sentence.mentions) {
        const assessment = assessmentOf(
          claim,
          pairs.filter((pair) => pair.claim === claim),
          models.alignment,
        );
        neighbors.push(assessment);
        const start = sentence.sentence.span.start + claim.span.start;
        const candidate = assessment.candidates.find(
          ({ pair }) => pair.source.sentence.span.start + pair.fact.span.start === source.indexOf('['),
        );
        if (start === draft.indexOf('[') && candidate !== undefined) found = { assessment, candidate };
      }
    }
  }
  assert.ok(found, `no claim and fact at the marks of "${draft}" and "${source}"`);
  return { ...found, neighbors };
}

function unmarked(text: string): string {
  return text.replace(/[[\]]/g, '');
}
