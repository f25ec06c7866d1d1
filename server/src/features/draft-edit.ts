import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';

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
