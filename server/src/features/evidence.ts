import type { CheckedClaim, Evidence } from '../core/checking/claim';
import type { Messages } from '../messages';
import { spellDate } from '../messages/describe';
import type { Folder } from '../workspace/workspace';

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

/** A text that may stand in place of a claim, and the facts that speak for it. */
export interface Replacement {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** What may stand in place of a claim, the best first, with where it comes from. */
export function replacementsWithSources(claim: CheckedClaim): readonly Replacement[] {
  return replacementsOf(claim).map((text) => ({
    text,
    evidence: claim.evidence.filter(({ agrees, replacement }) => !agrees && replacement === text),
  }));
}

/** The title of a fact's document; its file's name where it has none. */
export function titleOf({ title, uri }: Pick<Evidence, 'title' | 'uri'>): string {
  return title ?? decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Where a fact comes from: its document, and the document's date. */
export function provenanceOf(evidence: Pick<Evidence, 'title' | 'uri' | 'date'>, messages: Messages): string {
  const date = evidence.date === undefined ? undefined : spellDate(evidence.date, messages.language);
  return messages.finding.provenance(titleOf(evidence), date);
}

/** A text that may run over several lines, as a list shows it. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

type Quoted = Pick<Evidence, 'quote' | 'quoteStart' | 'start' | 'end'>;

/** A quote on one line, in three parts: before the figure, the figure, after it. */
export function quoteParts({ quote, quoteStart, start, end }: Quoted): [string, string, string] {
  const part = (from: number, to?: number): string => quote.slice(from, to).replace(/\s+/g, ' ');
  const [first, last] = [start - quoteStart, end - quoteStart];
  return [part(0, first), part(first, last), part(last)];
}

/** A quote in Markdown, its figure in bold. */
export function emphasized(quoted: Quoted): string {
  const [before, figure, after] = quoteParts(quoted).map(escapeMarkdown);
  return `${before ?? ''}**${figure ?? ''}**${after ?? ''}`;
}

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|&$]/g, '\\$&');
}

/** The title of a source, given by its URI; its file's name where it has none or is not read. */
export function sourceTitle(uri: string, { store }: Folder): string {
  return titleOf({ uri, ...store.checker?.facts(uri)[0] });
}
