import type { CheckedClaim } from '../core/checking/claim';
import { type Outcome, outcomeOf } from '../core/checking/outcome';
import type { DraftReport } from './report';

/** What lets a check fail, from the strictest. */
export const gates = ['strict', 'lenient', 'advisory'] as const;
export type Gate = (typeof gates)[number];

/** How sure a contradiction must be for the lenient gate: of twenty such, one may be none. */
export const lenientConfidence = 0.95;

const stops: Readonly<Record<Gate | 'default', (outcome: Outcome, claim: CheckedClaim) => boolean>> = {
  strict: (outcome) => outcome === 'contradicted' || outcome === 'disputed',
  default: (outcome) => outcome === 'contradicted',
  lenient: (outcome, { confidence }) => outcome === 'contradicted' && confidence >= lenientConfidence,
  advisory: () => false,
};

/** Whether the drafts may pass. Without a gate, nothing contradicted may; what was accepted always may. */
export function passes(drafts: readonly DraftReport[], gate: Gate | undefined): boolean {
  const stop = stops[gate ?? 'default'];
  return !drafts.some(({ claims }) => claims.some((claim) => stop(outcomeOf(claim), claim)));
}
