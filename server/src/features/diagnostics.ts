import {
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { diagnosticSource } from '../protocol';
import { logError } from '../workspace/log';
import type { Feature, Services } from './feature';
import { createFindings } from './findings';
import { pushClosed } from './push-closed';
import { createResultIds } from './result-ids';
import { answerWorkspacePulls } from './workspace-diagnostics';

// A client that asks for diagnostics is never sent any, or it would show each twice.

export const diagnosticsFeature: Feature = {
  capabilities: ({ pullDiagnostics }) =>
    pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: diagnosticSource,
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {},
  register(services) {
    if (services.client.pullDiagnostics) answerPulls(services);
    else push(services);
  },
};

/** Sends diagnostics after each check, each with the version that it is about. */
function push(services: Services): void {
  const { connection, client, drafts, docs } = services;
  const findings = createFindings(client, docs);
  const closed = pushClosed(services, findings);
  drafts.onChecked((draft) => {
    void connection.sendDiagnostics({
      uri: draft.document.uri,
      version: draft.version,
      diagnostics: findings(draft),
    });
  });
  drafts.onClosed((uri) => {
    void connection.sendDiagnostics({ uri, diagnostics: [] });
    closed.update();
  });
}

/** Answers when it is asked, and says when it is worth asking again. */
function answerPulls(services: Services): void {
  const { connection, client, drafts, workspace, workspaceDrafts, files, docs } = services;
  const findings = createFindings(client, docs);
  const resultIds = createResultIds();

  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      // Of a burst of edits only the last is worth an answer: the client has canceled the others by then.
      await new Promise((resolve) => setImmediate(resolve));
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Canceled');
      const draft = (await drafts.checked(uri)) ?? (await workspaceDrafts.check(uri));
      const items = draft === undefined || 'problem' in draft ? [] : findings(draft);
      const resultId = resultIds.of(files.canonical(uri), items);
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
  );
  answerWorkspacePulls(services, findings, resultIds);
  if (!client.diagnosticRefresh) return;
  const refresh = (): void => {
    connection.sendRequest(DiagnosticRefreshRequest.type).catch((error: unknown) => {
      logError(connection, error);
    });
  };
  workspace.onChange(refresh);
  drafts.onSettled(refresh);
}
