import { type Hover, MarkupKind } from 'vscode-languageserver';
import { toRange, touches } from '../convert';
import type { CheckedClaim } from '../core/checking/claim';
import { contains, type Span } from '../core/text/span';
import type { Feature } from './feature';
import { isFlagged } from './findings';
import { cardInMarkdown, cardInPlainText } from './hover-card';

export const hoverFeature: Feature = {
  capabilities: { hoverProvider: true },
  register({ connection, drafts, client }) {
    connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
      const draft = await drafts.checked(textDocument.uri);
      if (draft === undefined) return null;
      const offset = draft.document.offsetAt(position);
      const claim = claimAt(draft.claims, { start: offset, end: offset });
      if (claim === undefined || !hasCard(claim)) return null;
      // What the diagnostic says, which the editor shows above, need not be said again.
      const told = client.diagnosticsInHover && client.relatedInformation && isFlagged(claim, draft.folder);
      const contents = client.markdownHover
        ? { kind: MarkupKind.Markdown, value: cardInMarkdown(claim, draft, client, told) }
        : { kind: MarkupKind.PlainText, value: cardInPlainText(claim, draft) };
      return { contents, range: toRange(draft.document, claim) };
    });
  },
};

/** Of two figures that meet at the cursor, the one that begins there. */
export function claimAt(claims: readonly CheckedClaim[], cursor: Span): CheckedClaim | undefined {
  const touched = claims.filter((claim) => touches(claim, cursor));
  return (
    touched.find((claim) => contains(claim, { start: cursor.start, end: cursor.start + 1 })) ?? touched[0]
  );
}

/** Of what the sources say nothing about there is nothing to show, unless the writer has decided about it. */
function hasCard({ verdict, acceptance, ignoredSources }: CheckedClaim): boolean {
  return verdict !== 'unsupported' || acceptance !== undefined || ignoredSources !== undefined;
}
