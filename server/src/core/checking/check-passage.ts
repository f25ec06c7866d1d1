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
import { assessmentOf, type Assessment, type Candidate } from './assessment';
import type { DraftPassage } from './draft';
import { droppedHedge } from './dropped-hedge';
import { explainClaim } from './explain-claim';
import { findPairs } from './find-pairs';
import { keepMarkup } from './keep-markup';
import { models } from './models';
import { outlineOf, type DraftContext, type Outline } from './draft-context';
import { impressionOf, type Impression } from './impression';
import { evidenceOf, verdictOn } from './verdict';

/** A passage of a draft with all that bears on its claims, before anything is decided. */
export interface AssessedPassage {
  readonly claims: readonly AssessedClaim[];
  readonly outline: Outline;
}

interface AssessedClaim {
  readonly sentence: AnalyzedSentence;
  /** By what the writer's decisions on it are found; absent where there are none. */
  readonly known: ClaimContext | undefined;
  /** The URIs of sources that it is not to be compared with. */
  readonly ignored: readonly string[];
  readonly assessment: Assessment;
  readonly impression: Impression | undefined;
}

/** Weighs the facts that the claims of a passage may be about, and how likely each claim is wrong by the passage alone. */
export function assessPassage(
  { sentences }: DraftPassage,
  base: FactBase,
  exceptions: ExceptionIndex,
): AssessedPassage {
  const weighed = sentences.flatMap((draft) => {
    const pairs = findPairs(draft, base);
    return draft.sentence.mentions.map((claim) => {
      const known = exceptions.empty ? undefined : contextIn(draft.sentence.text, claim.span);
      const ignored = known === undefined ? [] : exceptions.ignoredFor(known);
      return {
        sentence: draft.sentence,
        known,
        ignored,
        assessment: assessmentOf(
          claim,
          pairs.filter((pair) => pair.claim === claim && !ignored.includes(pair.source.document.uri)),
          models.alignment,
        ),
      };
    });
  });
  const neighbors = weighed.map(({ assessment }) => assessment);
  const claims = weighed.map((claim) => ({
    ...claim,
    impression: impressionOf(claim.assessment, neighbors, models, base.likeness),
  }));
  const outline = outlineOf(
    claims.map(({ sentence, assessment, impression }) => ({
      sentence,
      assessment,
      wrong: impression?.wrong ?? 0,
    })),
  );
  return { claims, outline };
}

/**
 * The verdicts on the claims of a passage; their spans are relative to it.
 *
 * @param source the passage as it stands in the draft, markup included
 * @param context what the rest of the draft tells
 */
export function judgePassage(
  { claims }: AssessedPassage,
  context: DraftContext,
  source: string,
  language: LanguageId,
  { base, minimumConfidence, exceptions, explain }: DraftCheck,
): CheckedClaim[] {
  const surroundings = { neighbors: claims.map(({ assessment }) => assessment), context };
  return claims.map((assessed) => {
    const { sentence, known, ignored, assessment } = assessed;
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
    const checked = verdictOn(assessed, surroundings, span, models, {
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
      ? explainClaim(checked, assessed, context, models, (one) => evidenceOf(one, write))
      : undefined;
    const noted: CheckedClaim = note === undefined ? checked : { ...checked, note };
    const acceptance = known && exceptions.acceptanceOf(known, noted);
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
