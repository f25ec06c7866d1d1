import { type Hover, MarkupKind } from 'vscode-languageserver';
import { toRange, touches } from '../convert';
import type { CheckedClaim } from '../core/checking/claim';
import { contains, type Span } from '../core/text/span';
import { describe, spellDate } from '../messages/describe';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import { emphasized, escapeMarkdown, provenanceOf, quoteParts, titleOf } from './evidence';
import type { Feature } from './feature';
import { isFlagged } from './findings';

/** How many quotes a hover shows. */
const quotes = 3;

export const hoverFeature: Feature = {
  capabilities: { hoverProvider: true },
  register({ connection, drafts, client }) {
    connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
      const draft = await drafts.checked(textDocument.uri);
      if (draft === undefined) return null;
      const offset = draft.document.offsetAt(position);
      const claim = claimAt(draft.claims, { start: offset, end: offset });
      if (claim === undefined || claim.verdict === 'unsupported') return null;
      const contents = client.markdownHover
        ? { kind: MarkupKind.Markdown, value: inMarkdown(claim, draft, client) }
        : { kind: MarkupKind.PlainText, value: inPlainText(claim, draft) };
      return { contents, range: toRange(draft.document, claim) };
    });
  },
};

/** Of two figures that meet at the cursor, the one that begins there. */
function claimAt(claims: readonly CheckedClaim[], cursor: Span): CheckedClaim | undefined {
  const touched = claims.filter((claim) => touches(claim, cursor));
  return (
    touched.find((claim) => contains(claim, { start: cursor.start, end: cursor.start + 1 })) ?? touched[0]
  );
}

function inMarkdown(
  claim: CheckedClaim,
  { folder }: CheckedDraft,
  { diagnosticsInHover, relatedInformation }: ClientAbilities,
): string {
  const { messages, store } = folder;
  const told = diagnosticsInHover && relatedInformation && isFlagged(claim, folder);
  const shown = claim.evidence.slice(0, quotes).map((evidence) => {
    const line = store.linesOf(evidence.uri)?.positionAt(evidence.start).line;
    const figure = escapeMarkdown(quoteParts(evidence)[1]);
    const target = evidence.uri.replaceAll('(', '%28').replaceAll(')', '%29');
    const link = `[${escapeMarkdown(titleOf(evidence))}](${target}${line === undefined ? '' : `#L${line + 1}`})`;
    const date = evidence.date === undefined ? undefined : spellDate(evidence.date, messages.language);
    const provenance = messages.finding.provenance(link, date);
    if (told) return `**${figure}** · ${provenance}`;
    const quote = messages.quoted(emphasized(evidence));
    return `> ${quote}\n>\n> ${provenance}`;
  });
  const verdict = `**${escapeMarkdown(describe(claim, messages))}**`;
  return (told ? shown : [verdict, ...shown]).join('\n\n');
}

function inPlainText(claim: CheckedClaim, { folder }: CheckedDraft): string {
  const { messages } = folder;
  const shown = claim.evidence
    .slice(0, quotes)
    .map(
      (evidence) => `${messages.quoted(quoteParts(evidence).join(''))}\n${provenanceOf(evidence, messages)}`,
    );
  return [describe(claim, messages), ...shown].join('\n\n');
}
