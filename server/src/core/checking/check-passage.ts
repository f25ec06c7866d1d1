import type { FactBase } from './fact-base';
import { contextIn } from '../exceptions/claim-context';
import type { ExceptionIndex } from '../exceptions/exceptions';
import { render } from '../figures/render';
import { locales } from '../locales';
import type { LanguageId } from '../text/document';
import { shift } from '../text/span';
import type { Pair } from './alignment';
import type { CheckedClaim } from './claim';
import { assessmentOf, type Candidate } from './decision';
import type { DraftPassage } from './draft';
import { droppedHedge } from './dropped-hedge';
import { explainClaim } from './explain-claim';
import { findPairs } from './find-pairs';
import { keepMarkup } from './keep-markup';
import { models } from './models';
import { evidenceOf, verdictOn } from './verdict';

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
  exceptions: ExceptionIndex,
  explain: boolean,
): CheckedClaim[] {
  const assessed = sentences.flatMap((draft) => {
    const pairs = findPairs(draft, base);
    return draft.sentence.mentions.map((claim) => {
      const context = exceptions.empty ? undefined : contextIn(draft.sentence.text, claim.span);
      const ignored = context === undefined ? [] : exceptions.ignoredFor(context);
      return {
        sentence: draft.sentence,
        context,
        ignored,
        assessment: assessmentOf(
          claim,
          pairs.filter((pair) => pair.claim === claim && !ignored.includes(pair.source.document.uri)),
          models.alignment,
        ),
      };
    });
  });
  const neighbors = assessed.map(({ assessment }) => assessment);
  return assessed.map(({ sentence, context, ignored, assessment }) => {
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
    const checked = verdictOn(assessment, neighbors, span, models, {
      likeness: base.likeness,
      minimumConfidence,
      render: write,
    });
    const note =
      checked.verdict === 'supported'
        ? droppedHedge(assessment, {
            sentence,
            written: source.slice(span.start, span.end),
            locale: locales[language],
          })
        : undefined;
    const explanation = explain
      ? explainClaim(checked, assessment, neighbors, models, base.likeness, (one) => evidenceOf(one, write))
      : undefined;
    const noted: CheckedClaim = note === undefined ? checked : { ...checked, note };
    const acceptance = context && exceptions.acceptanceOf(context, noted);
    return {
      ...noted,
      ...(explanation === undefined ? {} : { explanation }),
      ...(acceptance === undefined ? {} : { acceptance }),
      ...(ignored.length === 0 ? {} : { ignoredSources: ignored }),
    };
  });
}

function surfaceOfFact({ source, fact }: Pair): string {
  return source.sentence.text.slice(fact.span.start, fact.span.end);
}
