import type { WorkspaceCheck } from '../workspace/workspace-drafts';
import type { Services } from './feature';
import type { Running } from './running';

/**
 * Checks all drafts of the workspace, and reports how far it is: to whom the client has named for it, else in a progress
 * of the server's own, where the client shows such. Either can cancel it.
 *
 * @param title says what it is done for
 */
export async function checkDrafts(
  { connection, workspace, workspaceDrafts, files }: Services,
  { token, progress }: Running,
  title: string,
): Promise<WorkspaceCheck> {
  const own = progress === undefined ? await connection.window.createWorkDoneProgress() : undefined;
  const shown = own ?? progress;
  shown?.begin(title, 0, undefined, true);
  try {
    return await workspaceDrafts.checkAll({
      onProgress: (done, total, uri) => {
        shown?.report(Math.floor((100 * done) / total), files.nameOf(uri, workspace.folderOf(uri).uri));
      },
      isCanceled: () => token.isCancellationRequested || own?.token.isCancellationRequested === true,
    });
  } finally {
    shown?.done();
  }
}
