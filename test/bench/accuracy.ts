import type { CheckedClaim, Verdict } from '../../server/src/core/checking/claim';
import { overlaps, type Span } from '../../server/src/core/text/span';
import { isName } from '../../server/src/messages/describe';
import type { Kind, Label, LabelledDraft } from './labelled-drafts';

/** Counts over some labelled drafts; they add up. */
export interface Counts {
  readonly drafts: number;
  /** Words of the drafts in which nothing is wrong. */
  readonly cleanWords: number;
  readonly errors: number;
  readonly found: number;
  /** Of those found, the ones whose correction makes the draft say what it should. */
  readonly fixed: number;
  /** Alarms, and those of them that are none of the errors. */
  readonly alarms: number;
  readonly falseAlarms: number;
  /** Those in drafts in which nothing is wrong. */
  readonly cleanFalseAlarms: number;
  readonly supported: number;
  readonly confirmed: number;
  readonly disputed: number;
  readonly disputesFound: number;
  readonly falseDisputes: number;
}

export type Counted = keyof Counts;

/** Counts what came of one draft: of all, or of its figures or names alone. */
export function count(labelled: LabelledDraft, claims: readonly CheckedClaim[], kind?: Kind): Counts {
  const { tolerated } = labelled;
  const ofKind = <Labelled extends Label>(labels: readonly Labelled[]): readonly Labelled[] =>
    kind === undefined ? labels : labels.filter((label) => label.kind === kind);
  const verdicts = (verdict: Verdict): readonly CheckedClaim[] =>
    claims.filter((claim) => claim.verdict === verdict);
  const own = (claim: CheckedClaim): boolean => kind === undefined || kindOf(claim) === kind;
  const alarms = verdicts('contradicted');
  const disputes = verdicts('disputed');
  // What is wrong is found where an alarm of either kind meets it.
  const errors = ofKind(labelled.errors);
  const isFalse = (span: Span): boolean => !meets(labelled.errors, span) && !meets(tolerated, span);
  const falseAlarms = alarms.filter((alarm) => own(alarm) && isFalse(alarm)).length;
  const clean = labelled.errors.length === 0;
  return {
    drafts: 1,
    cleanWords: clean ? wordsOf(labelled.draft.text) : 0,
    errors: errors.length,
    found: errors.filter((error) => meets(alarms, error)).length,
    fixed: errors.filter((error) => alarms.some((alarm) => isRightFix(alarm, error, labelled.draft.text)))
      .length,
    alarms: alarms.filter(own).length,
    falseAlarms,
    cleanFalseAlarms: clean ? falseAlarms : 0,
    supported: ofKind(labelled.supported).length,
    confirmed: ofKind(labelled.supported).filter((span) => meets(verdicts('supported'), span)).length,
    disputed: ofKind(labelled.disputed).length,
    disputesFound: ofKind(labelled.disputed).filter((span) => meets(disputes, span)).length,
    falseDisputes: disputes.filter((span) => own(span) && isFalse(span) && !meets(labelled.disputed, span))
      .length,
  };
}

export function meets(spans: readonly Span[], span: Span): boolean {
  return spans.some((other) => overlaps(span, other));
}

function kindOf({ type }: CheckedClaim): Kind {
  return isName(type) ? 'names' : 'figures';
}

/** Whether the corrected draft reads as it should: the span of an alarm may be wider than the error. */
function isRightFix(alarm: CheckedClaim, error: Span & { readonly expected: string }, text: string): boolean {
  if (alarm.replacement === undefined || !overlaps(alarm, error)) return false;
  const put = ({ start, end }: Span, by: string): string =>
    plain(text.slice(0, start) + by + text.slice(end));
  return put(alarm, alarm.replacement) === put(error, error.expected);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function wordsOf(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

export function sum(all: readonly Counts[]): Counts {
  const total: Record<Counted, number> = {
    drafts: 0,
    cleanWords: 0,
    errors: 0,
    found: 0,
    fixed: 0,
    alarms: 0,
    falseAlarms: 0,
    cleanFalseAlarms: 0,
    supported: 0,
    confirmed: 0,
    disputed: 0,
    disputesFound: 0,
    falseDisputes: 0,
  };
  for (const counts of all) for (const key of Object.keys(total) as Counted[]) total[key] += counts[key];
  return total;
}
