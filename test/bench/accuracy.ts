import type { FactChecker } from '../../server/src/core/checking/checker';
import type { CheckedClaim } from '../../server/src/core/checking/claim';
import { overlaps, type Span } from '../../server/src/core/text/span';
import type { LabelledDraft } from './labelled-drafts';

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

/** Checks one draft against its sources, and counts what came of it. */
export function count(labelled: LabelledDraft, createChecker: () => FactChecker): Counts {
  const checker = createChecker();
  for (const source of labelled.sources) checker.setSource(source);
  const { claims } = checker.check(labelled.draft);
  const { errors, tolerated } = labelled;
  const alarms = claims.filter(({ verdict }) => verdict === 'contradicted');
  const disputes = claims.filter(({ verdict }) => verdict === 'disputed');
  const supported = claims.filter(({ verdict }) => verdict === 'supported');
  const meets = (spans: readonly Span[]) => (span: Span) => spans.some((other) => overlaps(span, other));
  const isFalse = (span: Span): boolean => !meets(errors)(span) && !meets(tolerated)(span);
  const falseAlarms = alarms.filter(isFalse).length;
  const clean = errors.length === 0;
  return {
    drafts: 1,
    cleanWords: clean ? wordsOf(labelled.draft.text) : 0,
    errors: errors.length,
    found: errors.filter(meets(alarms)).length,
    fixed: errors.filter((error) => alarms.some((alarm) => isRightFix(alarm, error, labelled.draft.text)))
      .length,
    alarms: alarms.length,
    falseAlarms,
    cleanFalseAlarms: clean ? falseAlarms : 0,
    supported: labelled.supported.length,
    confirmed: labelled.supported.filter(meets(supported)).length,
    disputed: labelled.disputed.length,
    disputesFound: labelled.disputed.filter(meets(disputes)).length,
    falseDisputes: disputes.filter((span) => isFalse(span) && !meets(labelled.disputed)(span)).length,
  };
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

/** What the counts mean, each as a line of a table. */
export function table(counts: Counts): Record<string, string> {
  return {
    drafts: String(counts.drafts),
    'wrong figures found': share(counts.found, counts.errors),
    'of these rightly fixed': share(counts.fixed, counts.found),
    'alarms that are right': share(counts.alarms - counts.falseAlarms, counts.alarms),
    'false alarms per 1,000 clean words': rate(counts.cleanFalseAlarms, counts.cleanWords),
    'right figures confirmed': share(counts.confirmed, counts.supported),
    'disputes found': share(counts.disputesFound, counts.disputed),
    'false disputes': String(counts.falseDisputes),
  };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} % of ${whole}`;
}

function rate(part: number, words: number): string {
  return words === 0 ? '–' : `${((1000 * part) / words).toFixed(2)} of ${words}`;
}
