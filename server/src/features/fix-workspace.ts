import { MessageType } from 'vscode-languageserver';
import { checkDrafts } from './check-drafts';
import { correctionsOf, correctWithPreview } from './draft-edit';
import type { Services } from './feature';
import { type Running, tell } from './running';

/** Checks all drafts of the workspace and has the client correct what the sources contradict. */
export async function fixWorkspace(services: Services, running: Running): Promise<void> {
  const { connection, client, drafts, workspace } = services;
  await workspace.ready();
  const { messages } = workspace.folderOf('');
  const checked = await checkDrafts(services, running, messages.fixes.workspaceEdit);
  if (checked.canceled) return;
  const wrong = checked.drafts.filter((draft) => correctionsOf(draft).length > 0);
  if (wrong.length === 0) {
    tell(services, MessageType.Info, messages.fixes.nothingToFix(checked.drafts.length));
    return;
  }
  if (!client.applyEdit) {
    tell(services, MessageType.Warning, messages.fixes.cannotEdit);
    return;
  }
  const open = new Set<string>();
  for (const { document } of wrong) if (await drafts.checked(document.uri)) open.add(document.uri);
  const edit = correctWithPreview(wrong, client, ({ document }) => open.has(document.uri));
  await connection.workspace.applyEdit({ label: messages.fixes.workspaceEdit, edit });
}
