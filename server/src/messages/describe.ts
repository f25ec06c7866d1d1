import type { CheckedClaim, ClaimType, Evidence } from '../core/checking/claim';
import type { LanguageId } from '../core/text/document';
import type { ExceptionsFailure } from '../workspace/exceptions/store';
import type { ReadFailure } from '../workspace/read-failure';
import type { ConfidenceLevel } from './areas/hover';
import type { Messages } from './messages';

/** How many values of disagreeing sources one message names. */
const namedValues = 3;

/** The figure of a fact, as its source writes it. */
export function surfaceOf(evidence: Evidence): string {
  const from = evidence.start - evidence.quoteStart;
  return evidence.quote.slice(from, from + evidence.end - evidence.start);
}

/** What the sources say of a claim, in one sentence: "Le fonti dicono 38 miliardi di dollari". */
export function describe(claim: CheckedClaim, messages: Messages): string {
  const { finding } = messages;
  switch (claim.verdict) {
    case 'contradicted': {
      const against = claim.evidence.find((evidence) => !evidence.agrees);
      const said = claim.replacement ?? (against && surfaceOf(against));
      return said === undefined ? finding.contradictedOtherwise : finding.contradicted(said);
    }
    case 'disputed': {
      const values = new Set(claim.evidence.map((evidence) => evidence.replacement ?? surfaceOf(evidence)));
      return finding.disputed([...values].slice(0, namedValues));
    }
    case 'supported':
      return finding.supported;
    case 'unsupported':
      return finding.unsupported;
  }
}

/** How sure a verdict is at least, 0 to 1, to be called so. */
const confidenceLevels: readonly (readonly [least: number, level: ConfidenceLevel])[] = [
  [0.95, 'veryHigh'],
  [0.8, 'high'],
  [0.6, 'medium'],
  [0.35, 'low'],
  [0, 'veryLow'],
];

/** How sure a verdict is, in words and as a number: "Affidabilità molto alta: 96%". */
export function describeConfidence(
  { confidence }: Pick<CheckedClaim, 'confidence'>,
  { hover, language }: Messages,
): string {
  // Nothing is certain: rounded up, 99.6 per cent would seem so.
  const shown = Math.min(confidence, 0.99);
  const level = confidenceLevels.find(([least]) => confidence >= least)?.[1] ?? 'veryLow';
  const percentage = new Intl.NumberFormat(language, { style: 'percent' }).format(shown);
  return hover.confidence(level, percentage);
}

/** That a claim was accepted, when and why, in one sentence without its full stop; nothing where it was not. */
export function describeAcceptance(
  { acceptance, type }: CheckedClaim,
  { exceptions, language }: Messages,
): string | undefined {
  if (acceptance === undefined) return undefined;
  const say = acceptance.expired ? exceptions.expired : exceptions.accepted;
  const reason = acceptance.reason.trim().replace(/[.\s]+$/, '');
  return say(isName(type), spellDate(acceptance.date, language), reason);
}

/** What the sources say of a claim, and that it was accepted before, where it was. */
export function describeFully(claim: CheckedClaim, messages: Messages): string {
  const said = [describe(claim, messages), describeAcceptance(claim, messages)];
  return said.filter((part) => part !== undefined).join('. ');
}

const nameTypes: ReadonlySet<ClaimType> = new Set(['person', 'organization', 'place', 'nationality', 'name']);

/** Whether a claim is called a name rather than a figure. */
export function isName(type: ClaimType): boolean {
  return nameTypes.has(type);
}

/** A `YYYY-MM-DD` date as a reader of the language writes it: "4 novembre 2025"; as it is where it is no date. */
export function spellDate(date: string, language: LanguageId): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** Why a file was not read, in words; `sizeLimit` in bytes. */
export function explainFailure(problem: ReadFailure, sizeLimit: number, { files }: Messages): string {
  if (typeof problem === 'object') return files.malformed(problem.at, files.parts[problem.expected]);
  return problem === 'too-large' ? files.tooLarge(sizeLimit / 1_000_000) : files.reasons[problem];
}

/** Why a file of exceptions, or an entry of it, does not count, in words; `sizeLimit` in bytes. */
export function explainExceptionsFailure(
  failure: ExceptionsFailure,
  sizeLimit: number,
  messages: Messages,
): string {
  if ('unreadable' in failure) return explainFailure(failure.unreadable, sizeLimit, messages);
  const { at, expected } = failure.malformed;
  return messages.files.malformed(at, messages.exceptions.parts[expected]);
}
