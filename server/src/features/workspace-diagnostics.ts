import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Folder } from '../workspace/workspace';
import type { Services } from './feature';
import type { Findings } from './findings';
import type { ResultIds } from './result-ids';

/**
 * Answers requests for the diagnostics of the whole workspace, open drafts and others.
 *
 * Clients ask again as soon as they are answered. One that is told that nothing has changed, and asks again all the
 * same, is answered when something has: that spares a search of the disk every other second.
 */
export function answerWorkspacePulls(
  { connection, client, drafts, workspace, workspaceDrafts, files }: Services,
  findings: Findings,
  resultIds: ResultIds,
): void {
  let changes = 0;
  let toldUnchanged: number | undefined;
  const waiting = new Set<() => void>();
  const changed = (): void => {
    changes++;
    for (const wake of waiting) wake();
  };
  workspace.onChange(changed);
  drafts.onClosed(changed);
  workspaceDrafts.onDemanded(changed);

  /** Whether what is found in the closed drafts of a folder is to be shown. */
  const showsClosed = ({ settings }: Folder): boolean =>
    settings.checkWholeWorkspace || workspaceDrafts.demanded;

  async function reports(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    const asked = workspace.folders().some(showsClosed);
    const found = asked
      ? await workspaceDrafts.checkAll({ isCanceled: () => token.isCancellationRequested })
      : { drafts: [], canceled: false };
    if (found.canceled) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Canceled');
    const gone = new Map(previous);
    const report = (
      uri: string,
      version: number | null,
      items: ReturnType<Findings>,
    ): WorkspaceDocumentDiagnosticReport => {
      const resultId = resultIds.of(files.canonical(uri), items);
      return previous.get(files.canonical(uri)) === resultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items };
    };
    const made: WorkspaceDocumentDiagnosticReport[] = [];
    for (const draft of found.drafts) {
      const { uri } = draft.document;
      const open = await drafts.checked(uri);
      if (open === undefined && !showsClosed(draft.folder)) continue;
      gone.delete(files.canonical(uri));
      made.push(report(uri, open?.version ?? null, findings(open ?? draft)));
    }
    // Deleted, or excluded since: but what is open and lies outside of the folders is not the workspace's to report.
    for (const uri of gone.keys()) {
      if ((await drafts.checked(uri)) === undefined) made.push(report(uri, null, []));
    }
    return made;
  }

  /** Resolves with the next change, or when the request is canceled. */
  function nextChange(token: CancellationToken): Promise<void> {
    // A token that was canceled before anybody looked at it fires no event.
    if (token.isCancellationRequested) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        waiting.delete(wake);
        cancellation.dispose();
        resolve();
      };
      const cancellation = token.onCancellationRequested(wake);
      waiting.add(wake);
    });
  }

  connection.languages.diagnostics.onWorkspace(
    async ({ previousResultIds }, token): Promise<WorkspaceDiagnosticReport> => {
      const previous = new Map(previousResultIds.map(({ uri, value }) => [files.canonical(uri), value]));
      for (;;) {
        await workspace.ready();
        const seen = changes;
        // A client that does not watch files for the server would wait in vain.
        if (toldUnchanged !== seen || !client.watching) {
          const items = await reports(previous, token);
          const unchanged = items.every(({ kind }) => kind === DocumentDiagnosticReportKind.Unchanged);
          if (unchanged) toldUnchanged = seen;
          return { items: [...items] };
        }
        await nextChange(token);
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Canceled');
      }
    },
  );
}
