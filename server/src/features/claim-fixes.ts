import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { toRange } from '../convert';
import type { CheckedClaim } from '../core/checking/claim';
import { fixAllKind, previewFixesKind } from '../protocol';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import { correctAll, correctionsOf, correctWithPreview, editOf } from './draft-edit';
import { provenanceOf, replacementsWithSources } from './evidence';

/** Put a source's value in place of a claim: one for each value that differs. */
export function replaceClaim(
  claim: CheckedClaim,
  diagnostics: Diagnostic[],
  draft: CheckedDraft,
  client: ClientAbilities,
): CodeAction[] {
  const { messages } = draft.folder;
  const replacements = replacementsWithSources(claim);
  return replacements.map(({ text, evidence }) => {
    const [first] = evidence;
    const sources = new Set(evidence.map(({ uri }) => uri)).size;
    return {
      title:
        first === undefined
          ? messages.editor.replaceWith(text)
          : messages.fixes.replaceFrom(text, provenanceOf(first, messages), sources - 1),
      kind: CodeActionKind.QuickFix,
      // Where sources disagree, which of them is right is the writer's to say.
      isPreferred: replacements.length === 1 && claim.verdict === 'contradicted',
      diagnostics,
      edit: editOf(draft, [{ range: toRange(draft.document, claim), newText: text }], client),
    };
  });
}

/** Puts the hedge in that the sources have and the draft lacks. */
export function restoreHedge(
  claim: CheckedClaim,
  diagnostics: Diagnostic[],
  draft: CheckedDraft,
  client: ClientAbilities,
): CodeAction[] {
  if (claim.note === undefined) return [];
  const { replacement } = claim.note;
  return [
    {
      title: draft.folder.messages.diagnostics.restoreHedge(replacement),
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics,
      edit: editOf(draft, [{ range: toRange(draft.document, claim), newText: replacement }], client),
    },
  ];
}

/** Puts the sources' value in place of all that they contradict; as the draft is saved, too, so without asking. */
export function fixAll(draft: CheckedDraft, client: ClientAbilities): CodeAction[] {
  const count = correctionsOf(draft).length;
  if (count === 0) return [];
  return [
    {
      title: draft.folder.messages.fixes.fixAll(count),
      kind: fixAllKind,
      edit: correctAll(draft, client),
    },
  ];
}

/** The same with a preview, where the client has one and there is more to correct than one claim. */
export function previewFixes(draft: CheckedDraft, client: ClientAbilities): CodeAction[] {
  const count = correctionsOf(draft).length;
  if (count < 2 || !client.editPreview) return [];
  return [
    {
      title: draft.folder.messages.fixes.previewAll(count),
      kind: previewFixesKind,
      edit: correctWithPreview([draft], client, () => true),
    },
  ];
}
