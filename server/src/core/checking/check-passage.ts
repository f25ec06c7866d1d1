import type { FactBase } from './fact-base';
import { render } from '../figures/render';
import { locales } from '../locales';
import type { LanguageId } from '../text/document';
import { shift } from '../text/span';
import type { Pair } from './alignment';
import type { CheckedClaim } from './claim';
import { assessmentOf, type Candidate } from './decision';
import type { DraftPassage } from './draft';
import { findPairs } from './find-pairs';
import { keepMarkup } from './keep-markup';
import { models } from './models';
import { verdictOn } from './verdict';

/**
 * The verdicts on the claims of a passage; their spans are relative to it.
 *
 * @param source the passage as it stands in the draft, markup included
 */
export function checkPassage(
  { sentences }: DraftPassage,
  source: string,
  language: LanguageId,
  base: FactBase,
  minimumConfidence: number,
): CheckedClaim[] {
  const assessed = sentences.flatMap((draft) => {
    const pairs = findPairs(draft, base);
    return draft.sentence.mentions.map((claim) => ({
      sentence: draft.sentence,
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
    const span = shift(claim.span, sentence.span.start);
    const surface = sentence.text.slice(claim.span.start, claim.span.end);
    const write = ({ pair }: Candidate): string | undefined => {
      const quoted = pair.source.sentence.language === language ? { quoted: surfaceOfFact(pair) } : {};
      const context = { sentence: sentence.text, ...quoted };
      const text =
        base.spelling(claim, pair.fact) ??
        render(pair.fact.figure, claim, surface, locales[language], context);
      return text && keepMarkup(text, surface, source.slice(span.start, span.end));
    };
    return verdictOn(assessment, neighbors, span, models, {
      likeness: base.likeness,
      minimumConfidence,
      render: write,
    });
  });
}

function surfaceOfFact({ source, fact }: Pair): string {
  return source.sentence.text.slice(fact.span.start, fact.span.end);
}
