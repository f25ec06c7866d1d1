import type { FactBase } from './fact-base';
import type { AnalyzedSentence } from '../analysis/analyze';
import { contextIn, type ClaimContext } from '../exceptions/claim-context';
import type { ExceptionIndex } from '../exceptions/exceptions';
import { render } from '../figures/render';
import { locales } from '../locales';
import type { LanguageId } from '../text/document';
import { shift } from '../text/span';
import type { Pair } from './alignment';
import type { DraftCheck } from './check-draft';
import type { CheckedClaim } from './claim';
import { statedLike } from './comparable';
import { assessmentOf, type Assessment, type Candidate } from './decision';
import type { DraftPassage } from './draft';
import { droppedHedge } from './dropped-hedge';
import { explainClaim } from './explain-claim';
import { findPairs } from './find-pairs';
import { keepMarkup } from './keep-markup';
import { models } from './models';
import { backingOf, type Backing, type Support } from './support';
import { evidenceOf, verdictOn } from './verdict';

/** A passage of a draft with all that bears on its claims, before anything is decided. */
export interface AssessedPassage {
  readonly claims: readonly AssessedClaim[];
  readonly backing: Backing;
}

interface AssessedClaim {
  readonly sentence: AnalyzedSentence;
  /** By what the writer's decisions on it are found; absent where there are none. */
  readonly context: ClaimContext | undefined;
  /** The URIs of sources that it is not to be compared with. */
  readonly ignored: readonly string[];
  readonly assessment: Assessment;
}

/** Weighs the facts that the claims of a passage may be about. */
export function assessPassage(
  { sentences }: DraftPassage,
  base: FactBase,
  exceptions: ExceptionIndex,
): AssessedPassage {
  const claims = sentences.flatMap((draft) => {
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
  return { claims, backing: backingOf(claims.map(({ assessment }) => assessment)) };
}

/**
 * The verdicts on the claims of a passage; their spans are relative to it.
 *
 * @param source the passage as it stands in the draft, markup included
 * @param support that the sources give to the whole draft
 */
export function judgePassage(
  { claims }: AssessedPassage,
  support: Support,
  source: string,
  language: LanguageId,
  { base, minimumConfidence, exceptions, explain }: DraftCheck,
): CheckedClaim[] {
  const surroundings = { neighbors: claims.map(({ assessment }) => assessment), support };
  return claims.map(({ sentence, context, ignored, assessment }) => {
    const { claim } = assessment;
    const span = shift(claim.span, sentence.span.start);
    const surface = sentence.text.slice(claim.span.start, claim.span.end);
    const write = ({ pair }: Candidate): string | undefined => {
      const quoted = pair.source.sentence.language === language ? { quoted: surfaceOfFact(pair) } : {};
      const context = { sentence: sentence.text, ...quoted };
      const text =
        base.spelling(claim, pair.fact) ??
        render(statedLike(claim, pair.fact), claim, surface, locales[language], context);
      return text && keepMarkup(text, surface, source.slice(span.start, span.end));
    };
    const checked = verdictOn(assessment, surroundings, span, models, {
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
      ? explainClaim(checked, assessment, surroundings, models, base.likeness, (one) =>
          evidenceOf(one, write),
        )
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
