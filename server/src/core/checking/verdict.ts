import { documentSpan } from '../analysis/analyze';
import { claimType } from '../facts/facts';
import { compare } from '../figures/compare';
import type { Span } from '../text/span';
import type { CheckedClaim, Evidence } from './claim';
import {
  assessmentWith,
  bestContradiction,
  confirmationRow,
  decisionRow,
  differs,
  type Assessment,
  type Surroundings,
  modelFor,
  type Candidate,
  type ModelPair,
} from './decision';
import { probability } from './model';
import type { Likeness } from './relation';

/** The fitted models that verdicts rest on; made by `server/training`. */
export interface Models {
  /** Which fact a claim is about. */
  readonly alignment: ModelPair;
  /** Which of the contradicting facts a wrong claim should have stated. */
  readonly choice: ModelPair;
  /** Whether a claim is wrong. */
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

/** Decides on a claim. `span` is its place in the draft; `surroundings` is what it stands among. */
export function verdictOn(
  assessment: Assessment,
  surroundings: Surroundings,
  span: Span,
  models: Models,
  tools: { readonly likeness: Likeness; readonly render: Render; readonly minimumConfidence: number },
): CheckedClaim {
  const type = claimType(assessment.claim.figure);
  const choice = modelFor(assessment.claim, models.choice);
  const contradictionIn = (weighed: Assessment): Candidate | undefined =>
    bestContradiction(weighed, surroundings, choice, tools.likeness);
  const contradicting = contradictionIn(assessment);
  const agreeing = assessment.candidates.find(({ relation }) => relation === 'agree');
  const model = modelFor(assessment.claim, models.decision);
  const decide = (weighed: Assessment, candidate: Candidate): number =>
    probability(model, decisionRow(weighed, candidate, surroundings, tools.likeness));
  const wrong = contradicting === undefined ? 0 : decide(assessment, contradicting);
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
      : otherVoice(assessment, agreeing, contradictionIn, decide, tools.minimumConfidence);
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
  contradictionIn: (weighed: Assessment) => Candidate | undefined,
  decide: (weighed: Assessment, candidate: Candidate) => number,
  minimumConfidence: number,
): Candidate | undefined {
  const agreeingDocuments = new Set(
    candidates
      .filter(({ relation, probability }) => relation === 'agree' && probability >= aligned)
      .map(({ pair }) => pair.source.document),
  );
  const isOther = ({ pair }: Candidate): boolean => !agreeingDocuments.has(pair.source.document);
  const others = assessmentWith(claim, candidates.filter(isOther));
  const voice = contradictionIn(others);
  if (voice === undefined || voice.probability < Math.max(aligned, 0.8 * agreeing.probability)) {
    return undefined;
  }
  const saysBoth = candidates.some(
    (candidate) => !isOther(candidate) && differs(candidate) && statesSame(candidate, voice),
  );
  return !saysBoth && decide(others, voice) >= minimumConfidence ? voice : undefined;
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
