import { documentSpan } from '../analysis/analyze';
import { claimType } from '../facts/facts';
import type { Span } from '../text/span';
import type { CheckedClaim, Evidence } from './claim';
import {
  bestContradiction,
  decisionRow,
  type AlignmentModels,
  type Assessment,
  type Candidate,
} from './decision';
import { probability, type Model } from './model';
import type { Likeness } from './relation';

/** The fitted models that verdicts rest on; made by `server/training`. */
export interface Models {
  readonly alignment: AlignmentModels;
  readonly decision: { readonly figures: Model; readonly names: Model };
}

/** Writes what a candidate's fact states in the style of the claim; undefined where that cannot be written. */
export type Render = (candidate: Candidate) => string | undefined;

/** Below this, a fact is not taken to be about the claim at all. */
const aligned = 0.35;

/** How many facts are shown for a claim. */
const evidenceLimit = 4;

/** Decides on a claim. `span` is its place in the draft; `neighbors` are the assessments of its passage. */
export function verdictOn(
  assessment: Assessment,
  neighbors: readonly Assessment[],
  span: Span,
  models: Models,
  tools: { readonly likeness: Likeness; readonly render: Render; readonly minimumConfidence: number },
): CheckedClaim {
  const type = claimType(assessment.claim.figure);
  const contradicting = bestContradiction(assessment);
  const agreeing = assessment.candidates.find(({ relation }) => relation === 'agree');
  const support = agreeing?.probability ?? 0;
  const model = type in namelike ? models.decision.names : models.decision.figures;
  const wrong =
    contradicting === undefined
      ? 0
      : probability(model, decisionRow(assessment, contradicting, neighbors, tools.likeness));
  if (contradicting !== undefined && wrong >= tools.minimumConfidence) {
    const replacement = tools.render(contradicting);
    return {
      ...span,
      type,
      verdict: 'contradicted',
      confidence: wrong,
      ...(replacement === undefined ? {} : { replacement }),
      evidence: evidenceFrom([contradicting, ...assessment.candidates], contradicting, tools.render),
    };
  }
  if (agreeing !== undefined && support >= aligned) {
    const disagreeing =
      contradicting !== undefined && isDispute(agreeing, contradicting) ? contradicting : undefined;
    return {
      ...span,
      type,
      verdict: disagreeing === undefined ? 'supported' : 'disputed',
      confidence:
        disagreeing === undefined ? support * (1 - wrong) : Math.min(support, disagreeing.probability),
      evidence:
        disagreeing === undefined
          ? evidenceFrom([agreeing], agreeing, tools.render)
          : newestFirst(evidenceFrom([agreeing, disagreeing], agreeing, tools.render)),
    };
  }
  return { ...span, type, verdict: 'unsupported', confidence: 1 - Math.max(wrong, support), evidence: [] };
}

const namelike: Readonly<Record<string, true>> = {
  name: true,
  person: true,
  organization: true,
  place: true,
  nationality: true,
};

/** Two documents that each speak of the claim and state different values. */
function isDispute(agreeing: Candidate, contradicting: Candidate): boolean {
  return (
    contradicting.probability >= Math.max(aligned, agreeing.probability * 0.8) &&
    contradicting.pair.source.document !== agreeing.pair.source.document
  );
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

function evidenceOf(candidate: Candidate, render: Render): Evidence {
  const { source, fact } = candidate.pair;
  const { document, passage, sentence } = source;
  const quoted = documentSpan(passage, sentence, { start: 0, end: sentence.text.length });
  const replacement = candidate.relation === 'contradict' ? render(candidate) : undefined;
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
