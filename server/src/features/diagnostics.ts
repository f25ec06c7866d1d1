import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import { toRange } from '../convert';
import type { CheckedClaim, Verdict } from '../core/checking/claim';
import { surfaceOf } from '../messages/describe';
import { type ClaimData, diagnosticSource } from '../protocol';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import { provenanceOf, replacementsOf } from './evidence';
import type { Feature, Services } from './feature';

// Pushed, each with the version that it is about. What the sources confirm, or say nothing of, is not worth a line.
const severities: Readonly<Partial<Record<Verdict, DiagnosticSeverity>>> = {
  contradicted: DiagnosticSeverity.Warning,
  disputed: DiagnosticSeverity.Information,
};

/** How many sentences of the sources one diagnostic points to. */
const relatedSentences = 5;

/** Whether a claim is worth a diagnostic. */
export function isFlagged({ verdict }: CheckedClaim): boolean {
  return severities[verdict] !== undefined;
}

export const diagnosticsFeature: Feature = {
  capabilities: {},
  register(services) {
    const { connection, drafts } = services;
    drafts.onChecked((draft) => {
      void connection.sendDiagnostics({
        uri: draft.document.uri,
        version: draft.version,
        diagnostics: draft.claims.flatMap((claim) => diagnosticOf(claim, draft, services) ?? []),
      });
    });
    drafts.onClosed((uri) => {
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  },
};

function diagnosticOf(
  claim: CheckedClaim,
  draft: CheckedDraft,
  { client }: Services,
): Diagnostic | undefined {
  const severity = severities[claim.verdict];
  if (severity === undefined) return undefined;
  const data: ClaimData = { type: claim.type, replacements: replacementsOf(claim) };
  return {
    range: toRange(draft.document, claim),
    severity,
    source: diagnosticSource,
    code: claim.verdict,
    message: messageOf(claim, draft),
    ...(client.relatedInformation ? { relatedInformation: relatedInformation(claim, draft, client) } : {}),
    ...(client.diagnosticData ? { data } : {}),
  };
}

function messageOf(claim: CheckedClaim, { document, folder }: CheckedDraft): string {
  const { editor } = folder.messages;
  const stated = document.getText().slice(claim.start, claim.end);
  const against = claim.evidence.filter((evidence) => !evidence.agrees);
  const told = claim.verdict === 'disputed' || against.length === 0 ? claim.evidence : against;
  // In the draft's own style: its writer may not know what "last October" was, and the source's words stand below.
  const said = [...new Set(told.map((evidence) => evidence.replacement ?? surfaceOf(evidence)))];
  return claim.verdict === 'disputed' ? editor.disputed(stated, said) : editor.contradicted(stated, said);
}

function relatedInformation(
  claim: CheckedClaim,
  { folder }: CheckedDraft,
  { diagnosticsInHover }: ClientAbilities,
): DiagnosticRelatedInformation[] {
  return claim.evidence.slice(0, relatedSentences).flatMap((evidence) => {
    const lines = folder.store.linesOf(evidence.uri);
    if (lines === undefined) return [];
    const quote = folder.messages.quoted(evidence.quote.replace(/\s+/g, ' ').trim());
    return {
      location: { uri: evidence.uri, range: toRange(lines, evidence) },
      message: diagnosticsInHover ? quote : `${quote} (${provenanceOf(evidence, folder.messages)})`,
    };
  });
}
