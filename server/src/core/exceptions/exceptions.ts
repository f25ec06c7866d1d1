import type { CheckedClaim, Evidence } from '../checking/claim';
import { keyOf, plain, type ClaimContext } from './claim-context';

/** A fact that a writer has seen and stands against; `quote` and `value` as the source writes them. */
export interface OverriddenFact {
  readonly quote: string;
  readonly value: string;
}

/** A claim that its writer stands by although the sources do not bear it out. */
export interface AcceptedFigure extends ClaimContext {
  /** What spoke against it then. Once anything else does, the acceptance has expired. */
  readonly evidence: readonly OverriddenFact[];
  readonly reason: string;
  /** `YYYY-MM-DD`, the day it was accepted. */
  readonly date: string;
}

/** A source that is not to be compared with a claim: it speaks of something else, or is wrong. */
export interface IgnoredSource extends ClaimContext {
  readonly uri: string;
}

/** What a writer has decided about single claims, against or without the sources. */
export interface Exceptions {
  readonly accepted: readonly AcceptedFigure[];
  readonly ignored: readonly IgnoredSource[];
}

/** That and why a claim was accepted; of one that has `expired`, other evidence speaks against it now. */
export interface Acceptance {
  readonly reason: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly expired: boolean;
}

/** The exceptions by the claims that they are about. */
export interface ExceptionIndex {
  /** Whether there is none at all, so that nothing needs to be looked up. */
  readonly empty: boolean;
  /** The URIs of the sources that are not to be compared with a claim. */
  ignoredFor(context: ClaimContext): readonly string[];
  /** Whether a claim was accepted. What the sources confirm needs no acceptance and has none. */
  acceptanceOf(context: ClaimContext, claim: CheckedClaim): Acceptance | undefined;
}

export const noExceptions: Exceptions = { accepted: [], ignored: [] };

export function indexExceptions({ accepted, ignored }: Exceptions): ExceptionIndex {
  const acceptedByKey = groupByClaim(accepted);
  const ignoredByKey = groupByClaim(ignored);
  return {
    empty: accepted.length === 0 && ignored.length === 0,
    ignoredFor: (context) => [...new Set(ignoredByKey.get(keyOf(context))?.map(({ uri }) => uri))],
    acceptanceOf(context, claim) {
      if (claim.verdict === 'supported' && claim.note === undefined) return undefined;
      const weighed = (acceptedByKey.get(keyOf(context)) ?? []).map(({ reason, date, evidence }) => ({
        reason,
        date,
        expired: !covers(evidence, speakingAgainst(claim)),
      }));
      // Of several, as after a merge of two writers' files, one that holds is enough; else the last is the one to tell.
      return (
        weighed.find(({ expired }) => !expired) ??
        weighed.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)
      );
    },
  };
}

function groupByClaim<T extends ClaimContext>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** The facts that an acceptance of a claim overrides: those that contradict it, or that say it with a hedge. */
export function speakingAgainst({ evidence, note }: CheckedClaim): readonly Evidence[] {
  return note === undefined ? evidence.filter(({ agrees }) => !agrees) : evidence;
}

/** A fact as it is written down with an acceptance. */
export function overridden({ quote, quoteStart, start, end }: Evidence): OverriddenFact {
  return { quote, value: quote.slice(start - quoteStart, end - quoteStart) };
}

function covers(seen: readonly OverriddenFact[], against: readonly Evidence[]): boolean {
  const known = new Set(seen.map(factKey));
  return against.every((evidence) => known.has(factKey(overridden(evidence))));
}

function factKey({ quote, value }: OverriddenFact): string {
  return [plain(quote), plain(value)].join('\n');
}

/** Whether a claim is to be left alone although the sources do not bear it out. */
export function isAccepted({ acceptance }: Pick<CheckedClaim, 'acceptance'>): boolean {
  return acceptance?.expired === false;
}
