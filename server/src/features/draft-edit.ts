import type { ChangeAnnotation, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { toRange } from '../convert';
import type { CheckedClaim } from '../core/checking/claim';
import { outcomeOf } from '../core/checking/outcome';
import { spellDate } from '../messages/describe';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import { titleOf } from './evidence';

/** An edit of one draft; it names the version that it is for where the client minds it. */
export function editOf(
  { document, version }: CheckedDraft,
  edits: TextEdit[],
  client: ClientAbilities,
): WorkspaceEdit {
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri: document.uri, version }, edits }] }
    : { changes: { [document.uri]: edits } };
}

/** A claim that is to be corrected, with what is to stand in its place. */
export type Correction = CheckedClaim & { readonly replacement: string };

/** The corrections of a draft, in the order of its text; of claims that overlap, the first. */
export function correctionsOf({ claims }: CheckedDraft): readonly Correction[] {
  const corrections: Correction[] = [];
  let end = 0;
  for (const claim of claims) {
    const { replacement } = claim;
    if (outcomeOf(claim) !== 'contradicted' || replacement === undefined || claim.start < end) continue;
    corrections.push({ ...claim, replacement });
    end = claim.end;
  }
  return corrections;
}

/** Makes all corrections of a draft. */
export function correctAll(draft: CheckedDraft, client: ClientAbilities): WorkspaceEdit {
  return editOf(
    draft,
    correctionsOf(draft).map((correction) => textEdit(correction, draft)),
    client,
  );
}

/**
 * Makes all corrections of some drafts. Where the client can, the writer looks over them first, sorted by the source that
 * they come from, and leaves out what is not wanted.
 *
 * @param isOpen whether the client holds the draft, and minds the version of its text
 */
export function correctWithPreview(
  drafts: readonly CheckedDraft[],
  client: ClientAbilities,
  isOpen: (draft: CheckedDraft) => boolean,
): WorkspaceEdit {
  if (!client.versionedEdits) {
    const edits = drafts.map((draft) => [
      draft.document.uri,
      correctionsOf(draft).map((correction) => textEdit(correction, draft)),
    ]);
    return { changes: Object.fromEntries(edits) as Record<string, TextEdit[]> };
  }
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const documentChanges = drafts.map((draft): TextDocumentEdit => {
    const { uri } = draft.document;
    const edits = correctionsOf(draft).map((correction) => {
      const [source] = correction.evidence;
      const edit = textEdit(correction, draft);
      if (!client.editPreview || source === undefined) return edit;
      const { fixes, language } = draft.folder.messages;
      changeAnnotations[source.uri] = {
        label: fixes.fromSource(titleOf(source)),
        needsConfirmation: true,
        ...(source.date === undefined ? {} : { description: spellDate(source.date, language) }),
      };
      return { ...edit, annotationId: source.uri };
    });
    return { textDocument: { uri, version: isOpen(draft) ? draft.version : null }, edits };
  });
  return client.editPreview ? { documentChanges, changeAnnotations } : { documentChanges };
}

function textEdit(correction: Correction, { document }: CheckedDraft): TextEdit {
  return { range: toRange(document, correction), newText: correction.replacement };
}
