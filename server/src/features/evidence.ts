import type { CheckedClaim, Evidence } from '../core/checking/claim';
import type { Messages } from '../messages';
import { spellDate } from '../messages/describe';

// What several features make of a claim's evidence.

/** The texts that may stand in place of a claim, the best first; none where the sources agree with it. */
export function replacementsOf(claim: CheckedClaim): readonly string[] {
  if (claim.verdict !== 'contradicted' && claim.verdict !== 'disputed') return [];
  const offered = [
    claim.replacement,
    ...claim.evidence.map(({ agrees, replacement }) => (agrees ? undefined : replacement)),
  ];
  return [...new Set(offered.filter((text) => text !== undefined))];
}

/** The title of a fact's document; its file's name where it has none. */
export function titleOf({ title, uri }: Pick<Evidence, 'title' | 'uri'>): string {
  return title ?? decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Where a fact comes from: its document, and the document's date. */
export function provenanceOf(evidence: Evidence, messages: Messages): string {
  const date = evidence.date === undefined ? undefined : spellDate(evidence.date, messages.language);
  return messages.finding.provenance(titleOf(evidence), date);
}

/** A text that may run over several lines, as a list shows it. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
