import { MessageType } from 'vscode-languageserver';
import { correctionsOf, correctWithPreview } from './draft-edit';
import type { Services } from './feature';
import { type Running, tell } from './running';

/** Checks all drafts of the workspace and has the client correct what the sources contradict. */
export async function fixWorkspace(services: Services, { token, progress }: Running): Promise<void> {
  const { connection, client, drafts, workspace, workspaceDrafts, files } = services;
  await workspace.ready();
  const { messages } = workspace.folderOf('');
  progress.begin(messages.fixes.workspaceEdit, 0, undefined, true);
  const checked = await workspaceDrafts.checkAll({
    onProgress: (done, total, uri) => {
      progress.report((100 * done) / total, files.nameOf(uri, workspace.folderOf(uri).uri));
    },
    isCanceled: () => token.isCancellationRequested,
  });
  progress.done();
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
