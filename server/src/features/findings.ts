import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import { toRange } from '../convert';
import type { CheckedClaim } from '../core/checking/claim';
import { directiveNames, type UnknownDirective } from '../core/directives/directives';
import type { Span } from '../core/text/span';
import { isAccepted } from '../core/exceptions/exceptions';
import { describeAcceptance, surfaceOf } from '../messages/describe';
import { type ClaimData, diagnosticSource, type FindingCode } from '../protocol';
import type { SettingName, Severity } from '../settings';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import type { Folder } from '../workspace/workspace';
import { onOneLine, provenanceOf, replacementsOf } from './evidence';

// What is worth a diagnostic, and what it says; how diagnostics get to the client is another matter.

/** How many sentences of the sources one diagnostic points to. */
const relatedSentences = 5;

const levels: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Makes the diagnostics of drafts for one client. */
export type Findings = (draft: CheckedDraft) => Diagnostic[];

/** @param docs URI of the folder with the pages that explain the codes, with a slash at its end */
export function createFindings(client: ClientAbilities, docs: string | undefined): Findings {
  /** What the diagnostics of a draft have in common. */
  function basis(span: Span, code: FindingCode, { document, folder }: CheckedDraft) {
    const explanation = explanationOf(code, folder, client, docs);
    return {
      range: toRange(document, span),
      source: diagnosticSource,
      code,
      ...(explanation === undefined ? {} : { codeDescription: { href: explanation } }),
    };
  }

  function ofClaim(claim: CheckedClaim, draft: CheckedDraft): Diagnostic[] {
    const code = codeOf(claim);
    const severity = severityOf(code, draft.folder);
    if (code === undefined || severity === undefined) return [];
    const data: ClaimData = {
      type: claim.type,
      replacements: claim.note === undefined ? replacementsOf(claim) : [claim.note.replacement],
    };
    return [
      {
        ...basis(claim, code, draft),
        severity,
        message: messageOf(claim, draft),
        ...(client.relatedInformation
          ? { relatedInformation: relatedInformation(claim, draft, client) }
          : {}),
        ...(client.diagnosticData ? { data } : {}),
      },
    ];
  }

  function ofDirective(directive: UnknownDirective, draft: CheckedDraft): Diagnostic {
    const { diagnostics } = draft.folder.messages;
    const known = directiveNames.map((name) => `riscontro-${name}`);
    return {
      ...basis(directive, 'unknown-directive', draft),
      severity: DiagnosticSeverity.Hint,
      message: diagnostics.unknownDirective(directive.written, known),
    };
  }

  return (draft) => [
    ...draft.claims.flatMap((claim) => ofClaim(claim, draft)),
    ...draft.unknownDirectives.map((directive) => ofDirective(directive, draft)),
  ];
}

/** Whether a claim is shown as a diagnostic, as the settings of its folder are. */
export function isFlagged(claim: CheckedClaim, folder: Folder): boolean {
  return severityOf(codeOf(claim), folder) !== undefined;
}

type ClaimCode = Exclude<FindingCode, 'unknown-directive'>;

function codeOf(claim: CheckedClaim): ClaimCode | undefined {
  if (isAccepted(claim)) return undefined;
  if (claim.verdict !== 'supported') return claim.verdict;
  return claim.note === undefined ? undefined : 'hedge-dropped';
}

const severitySettings = {
  contradicted: 'severity.contradicted',
  disputed: 'severity.disputed',
  unsupported: 'severity.unsupported',
  'hedge-dropped': 'severity.hedgeDropped',
} as const satisfies Readonly<Record<ClaimCode, SettingName>>;

function severityOf(code: ClaimCode | undefined, { settings }: Folder): DiagnosticSeverity | undefined {
  if (code === undefined) return undefined;
  const severity = settings[severitySettings[code]];
  return severity === 'off' ? undefined : levels[severity];
}

/**
 * Where the writer can read what a code means: a file, for a client opens no command from such a link, and no page in the
 * network may be asked for.
 */
function explanationOf(
  code: FindingCode,
  { messages }: Folder,
  client: ClientAbilities,
  docs: string | undefined,
): string | undefined {
  if (!client.codeDescriptions || docs === undefined) return undefined;
  return `${docs}codes/${messages.language}/${code}.md`;
}

function messageOf(claim: CheckedClaim, draft: CheckedDraft): string {
  // An acceptance that holds makes no diagnostic: this one has expired.
  const expired = describeAcceptance(claim, draft.folder.messages);
  return expired === undefined ? findingOf(claim, draft) : `${findingOf(claim, draft)} ${expired}.`;
}

function findingOf(claim: CheckedClaim, { document, folder }: CheckedDraft): string {
  const { diagnostics } = folder.messages;
  const stated = document.getText().slice(claim.start, claim.end);
  if (claim.verdict === 'unsupported') return diagnostics.unsupported(stated);
  if (claim.note !== undefined) return diagnostics.hedgeDropped(stated, claim.note.said);
  const against = claim.evidence.filter((evidence) => !evidence.agrees);
  const told = claim.verdict === 'disputed' || against.length === 0 ? claim.evidence : against;
  // In the draft's own style: its writer may not know what "last October" was, and the source's words stand below.
  const said = [...new Set(told.map((evidence) => evidence.replacement ?? surfaceOf(evidence)))];
  return claim.verdict === 'disputed'
    ? diagnostics.disputed(stated, said)
    : diagnostics.contradicted(stated, said);
}

function relatedInformation(
  claim: CheckedClaim,
  { folder }: CheckedDraft,
  { diagnosticsInHover }: ClientAbilities,
): DiagnosticRelatedInformation[] {
  return claim.evidence.slice(0, relatedSentences).flatMap((evidence) => {
    const lines = folder.store.linesOf(evidence.uri);
    if (lines === undefined) return [];
    const { messages } = folder;
    const quote = messages.quoted(onOneLine(evidence.quote));
    return {
      location: { uri: evidence.uri, range: toRange(lines, evidence) },
      // Where the hover's card stands below, which has the whole sentence, the value is enough.
      message: diagnosticsInHover
        ? messages.quoted(onOneLine(surfaceOf(evidence)))
        : `${quote} (${provenanceOf(evidence, messages)})`,
    };
  });
}
