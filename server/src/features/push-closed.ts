import { logError } from '../workspace/log';
import type { Services } from './feature';
import type { Findings } from './findings';

/**
 * Sends what is found in the drafts that are not open, once the writer has asked for all to be checked, and again when
 * something has changed.
 */
export function pushClosed(
  { connection, drafts, workspace, workspaceDrafts }: Services,
  findings: Findings,
): { update(): void } {
  let sent: ReadonlySet<string> = new Set();
  let work = Promise.resolve();

  async function send(): Promise<void> {
    const found = await workspaceDrafts.checkAll();
    const now = new Set<string>();
    for (const draft of found.drafts) {
      const { uri } = draft.document;
      if ((await drafts.checked(uri)) !== undefined) continue;
      now.add(uri);
      await connection.sendDiagnostics({ uri, diagnostics: findings(draft) });
    }
    for (const uri of sent) {
      if (!now.has(uri) && (await drafts.checked(uri)) === undefined) {
        await connection.sendDiagnostics({ uri, diagnostics: [] });
      }
    }
    sent = now;
  }

  function update(): void {
    if (!workspaceDrafts.demanded) return;
    work = work.then(send).catch((error: unknown) => {
      logError(connection, error);
    });
  }

  workspaceDrafts.onDemanded(update);
  workspace.onChange(update);
  return { update };
}
