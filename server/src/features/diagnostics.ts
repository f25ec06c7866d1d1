import type { Feature } from './feature';
import { createFindings } from './findings';

// Pushed, each with the version that it is about.

export const diagnosticsFeature: Feature = {
  capabilities: {},
  register({ connection, client, drafts, docs }) {
    const findings = createFindings(client, docs);
    drafts.onChecked((draft) => {
      void connection.sendDiagnostics({
        uri: draft.document.uri,
        version: draft.version,
        diagnostics: findings(draft),
      });
    });
    drafts.onClosed((uri) => {
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  },
};
