import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { toRange, toSpan, touches } from '../convert';
import type { CheckedClaim } from '../core/checking/claim';
import { diagnosticSource, fixAllKind } from '../protocol';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import { replacementsOf } from './evidence';
import type { Feature } from './feature';

// Actions are made from the draft's verdicts, not from the diagnostics that a client sends along: those may be older
// than the text, and some clients send them without their data.

export const codeActionsFeature: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } },
  register({ connection, drafts, client }) {
    connection.onCodeAction(async (params): Promise<CodeAction[]> => {
      const draft = await drafts.checked(params.textDocument.uri);
      if (draft === undefined) return [];
      return [
        ...(asksFor(params, CodeActionKind.QuickFix) ? quickFixes(draft, params, client) : []),
        ...(asksFor(params, fixAllKind) ? fixAll(draft, client) : []),
      ];
    });
  },
};

/** A client that names kinds wants those and the ones below them: `source` asks for `source.fixAll.riscontro`. */
function asksFor({ context }: CodeActionParams, kind: string): boolean {
  return context.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`)) ?? true;
}

function quickFixes(
  draft: CheckedDraft,
  { range, context }: CodeActionParams,
  client: ClientAbilities,
): CodeAction[] {
  const asked = toSpan(draft.document, range);
  return draft.claims
    .filter((claim) => touches(claim, asked))
    .flatMap((claim) => {
      const replacements = replacementsOf(claim);
      const diagnostics = context.diagnostics.filter((diagnostic) => isAbout(diagnostic, claim, draft));
      return replacements.map((replacement) => ({
        title: draft.folder.messages.editor.replaceWith(replacement),
        kind: CodeActionKind.QuickFix,
        // Where sources disagree, which of them is right is the writer's to say.
        isPreferred: replacements.length === 1 && claim.verdict === 'contradicted',
        diagnostics,
        edit: editOf(draft, [{ range: toRange(draft.document, claim), newText: replacement }], client),
      }));
    });
}

function fixAll(draft: CheckedDraft, client: ClientAbilities): CodeAction[] {
  const edits: TextEdit[] = [];
  let end = 0;
  for (const claim of draft.claims) {
    if (claim.verdict !== 'contradicted' || claim.replacement === undefined || claim.start < end) continue;
    edits.push({ range: toRange(draft.document, claim), newText: claim.replacement });
    end = claim.end;
  }
  if (edits.length === 0) return [];
  return [
    {
      title: draft.folder.messages.editor.fixAll(edits.length),
      kind: fixAllKind,
      edit: editOf(draft, edits, client),
    },
  ];
}

function isAbout(diagnostic: Diagnostic, claim: CheckedClaim, { document }: CheckedDraft): boolean {
  const span = toSpan(document, diagnostic.range);
  return diagnostic.source === diagnosticSource && span.start === claim.start && span.end === claim.end;
}

function editOf(
  { document, version }: CheckedDraft,
  edits: TextEdit[],
  client: ClientAbilities,
): WorkspaceEdit {
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri: document.uri, version }, edits }] }
    : { changes: { [document.uri]: edits } };
}
