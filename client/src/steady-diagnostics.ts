import type { DiagnosticProviderMiddleware } from 'vscode-languageclient/node';
import { vsdiag } from 'vscode-languageclient/node';

/**
 * Keeps what is shown until there is news. The language client cancels a request when another edit follows, and takes
 * the lack of an answer for "nothing found", at which underlines would flicker as one types.
 */
export const steadyDiagnostics: DiagnosticProviderMiddleware = {
  async provideDiagnostics(document, previousResultId, token, next) {
    const report = await next(document, previousResultId, token);
    return token.isCancellationRequested
      ? { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId: previousResultId ?? '' }
      : report;
  },
};
