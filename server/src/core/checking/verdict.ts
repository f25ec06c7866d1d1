import { documentSpan } from '../analysis/analyze';
import { claimType } from '../facts/facts';
import { compare } from '../figures/compare';
import type { Span } from '../text/span';
import type { CheckedClaim, Evidence } from './claim';
import {
  assessmentWith,
  differs,
  modelFor,
  type Assessment,
  type Candidate,
  type ModelPair,
  type Neighbors,
} from './assessment';
import { confirmationRow, decisionRow } from './decision';
import type { DraftContext } from './draft-context';
import { impressionOf, type Impression } from './impression';
import { probability } from './model';
import type { Likeness } from './relation';

/** The fitted models that verdicts rest on; made by `server/training`. */
export interface Models {
  /** Which fact a claim is about. */
  readonly alignment: ModelPair;
  /** Which of the contradicting facts a wrong claim should have stated. */
  readonly choice: ModelPair;
  /** Whether a claim is wrong, by its passage alone. */
  readonly impression: ModelPair;
  /** Whether a claim is wrong, by the rest of the draft as well. */
  readonly decision: ModelPair;
  /** Whether a claim is right that some fact agrees with. */
  readonly confirmation: ModelPair;
}

/** Writes what a candidate's fact states in the style of the claim; undefined where that cannot be written. */
export type Render = (candidate: Candidate) => string | undefined;

/** Below this, a fact is not taken to be about the claim at all. */
export const aligned = 0.35;

/** Below this, an agreeing fact is no voice in a dispute. */
const confirmable = 0.1;

/** How likely a claim must be right to be confirmed. */
const confirming = 0.7;

/** How many facts are shown for a claim. */
const evidenceLimit = 4;

/** A claim with what was thought of it at first. */
export interface Impressed {
  readonly assessment: Assessment;
  /** Absent where nothing contradicts it. */
  readonly impression: Impression | undefined;
}

/** What a claim is to be judged among. */
export interface Surroundings {
  readonly neighbors: Neighbors;
  readonly context: DraftContext;
}

/** Decides on a claim. `span` is its place in the draft; `surroundings` is what it stands among. */
export function verdictOn(
  { assessment, impression }: Impressed,
  { neighbors, context }: Surroundings,
  span: Span,
  models: Models,
  tools: { readonly likeness: Likeness; readonly render: Render; readonly minimumConfidence: number },
): CheckedClaim {
  const type = claimType(assessment.claim.figure);
  const contradicting = impression?.best;
  const agreeing = assessment.candidates.find(({ relation }) => relation === 'agree');
  const model = modelFor(assessment.claim, models.decision);
  const decide = (first: Impression): number =>
    probability(model, decisionRow(first, assessment.claim, context));
  const wrong = impression === undefined ? 0 : decide(impression);
  if (contradicting !== undefined && wrong >= tools.minimumConfidence) {
    const replacement = tools.render(contradicting);
    return {
      ...span,
      type,
      verdict: 'contradicted',
      confidence: wrong,
      ...(replacement === undefined ? {} : { replacement }),
      evidence: evidenceFrom(
        [contradicting, ...assessment.candidates.filter((other) => statesSame(other, contradicting))],
        contradicting,
        tools.render,
      ),
    };
  }
  const disagreeing =
    agreeing === undefined || agreeing.probability < confirmable
      ? undefined
      : otherVoice(
          assessment,
          agreeing,
          (others) => impressionOf(others, neighbors, models, tools.likeness),
          decide,
          tools.minimumConfidence,
        );
  if (agreeing !== undefined && disagreeing !== undefined) {
    return {
      ...span,
      type,
      verdict: 'disputed',
      confidence: Math.min(agreeing.probability, disagreeing.probability),
      evidence: newestFirst(evidenceFrom([agreeing, disagreeing], agreeing, tools.render)),
    };
  }
  const confirmation = modelFor(assessment.claim, models.confirmation);
  const right = agreeing === undefined ? 0 : probability(confirmation, confirmationRow(agreeing, wrong));
  if (agreeing !== undefined && right >= confirming) {
    const evidence = evidenceFrom([agreeing], agreeing, tools.render);
    return { ...span, type, verdict: 'supported', confidence: right, evidence };
  }
  return { ...span, type, verdict: 'unsupported', confidence: 1 - Math.max(wrong, right), evidence: [] };
}

/**
 * Sources disagree about a claim where some say the same, and the others, had they been the only ones, would contradict
 * it: the fact by which they would. A source that states both values speaks of two things, and so do the others.
 */
function otherVoice(
  { claim, candidates }: Assessment,
  agreeing: Candidate,
  impressionIn: (weighed: Assessment) => Impression | undefined,
  decide: (first: Impression) => number,
  minimumConfidence: number,
): Candidate | undefined {
  const agreeingDocuments = new Set(
    candidates
      .filter(({ relation, probability }) => relation === 'agree' && probability >= aligned)
      .map(({ pair }) => pair.source.document),
  );
  const isOther = ({ pair }: Candidate): boolean => !agreeingDocuments.has(pair.source.document);
  const others = assessmentWith(claim, candidates.filter(isOther));
  const impression = impressionIn(others);
  if (impression === undefined) return undefined;
  const voice = impression.best;
  if (voice.probability < Math.max(aligned, 0.8 * agreeing.probability)) return undefined;
  const saysBoth = candidates.some(
    (candidate) => !isOther(candidate) && differs(candidate) && statesSame(candidate, voice),
  );
  return !saysBoth && decide(impression) >= minimumConfidence ? voice : undefined;
}

/** Whether two facts state one value: only then do both speak for it. */
function statesSame(a: Candidate, b: Candidate): boolean {
  return compare(a.pair.fact.figure, b.pair.fact.figure) === 'agree';
}

/** The facts that bear on a claim: the one that decided, then others that are likely about the same. */
function evidenceFrom(candidates: readonly Candidate[], decisive: Candidate, render: Render): Evidence[] {
  const seen = new Set<unknown>();
  return candidates
    .filter((candidate) => {
      const fresh = !seen.has(candidate.pair.fact);
      seen.add(candidate.pair.fact);
      const relevant = candidate.probability >= aligned && candidate.relation !== 'incomparable';
      return fresh && (candidate === decisive || relevant);
    })
    .slice(0, evidenceLimit)
    .map((candidate) => evidenceOf(candidate, render));
}

/** What a candidate's fact says of the claim, and where. */
export function evidenceOf(candidate: Candidate, render: Render): Evidence {
  const { source, fact } = candidate.pair;
  const { document, passage, sentence } = source;
  const quoted = documentSpan(passage, sentence, { start: 0, end: sentence.text.length });
  const replacement = differs(candidate) ? render(candidate) : undefined;
  return {
    uri: document.uri,
    ...(document.title === undefined ? {} : { title: document.title }),
    ...(document.date === undefined ? {} : { date: document.date }),
    ...documentSpan(passage, sentence, fact.span),
    quote: document.text.slice(quoted.start, quoted.end),
    quoteStart: quoted.start,
    agrees: candidate.relation === 'agree',
    ...(replacement === undefined ? {} : { replacement }),
  };
}

function newestFirst(evidence: readonly Evidence[]): Evidence[] {
  return evidence.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
