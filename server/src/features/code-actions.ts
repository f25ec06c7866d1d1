import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver';
import { toRange, toSpan, touches } from '../convert';
import type { CheckedClaim } from '../core/checking/claim';
import type { Span } from '../core/text/span';
import { outcomeOf } from '../core/checking/outcome';
import { diagnosticSource, fixAllKind } from '../protocol';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import { correctDirectives, disableLine } from './directive-fixes';
import { editOf } from './draft-edit';
import { replacementsOf } from './evidence';
import type { Feature } from './feature';
import { isFlagged } from './findings';

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
  const about = (diagnostic: Diagnostic, span: Span): boolean => isAbout(diagnostic, span, draft);
  const onClaims = draft.claims
    .filter((claim) => touches(claim, asked) && isFlagged(claim, draft.folder))
    .flatMap((claim) => {
      const replacements = replacementsOf(claim);
      const diagnostics = context.diagnostics.filter((diagnostic) => about(diagnostic, claim));
      const fixes = replacements.map((replacement) => ({
        title: draft.folder.messages.editor.replaceWith(replacement),
        kind: CodeActionKind.QuickFix,
        // Where sources disagree, which of them is right is the writer's to say.
        isPreferred: replacements.length === 1 && claim.verdict === 'contradicted',
        diagnostics,
        edit: editOf(draft, [{ range: toRange(draft.document, claim), newText: replacement }], client),
      }));
      return [
        ...fixes,
        ...restoreHedge(claim, diagnostics, draft, client),
        disableLine(claim, diagnostics, draft, client),
      ];
    });
  return [...onClaims, ...correctDirectives(draft, asked, about, context.diagnostics, client)];
}

/** Puts the hedge in that the sources have and the draft lacks. */
function restoreHedge(
  claim: CheckedClaim,
  diagnostics: Diagnostic[],
  draft: CheckedDraft,
  client: ClientAbilities,
): CodeAction[] {
  if (claim.note === undefined) return [];
  const { replacement } = claim.note;
  return [
    {
      title: draft.folder.messages.diagnostics.restoreHedge(replacement),
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics,
      edit: editOf(draft, [{ range: toRange(draft.document, claim), newText: replacement }], client),
    },
  ];
}

function fixAll(draft: CheckedDraft, client: ClientAbilities): CodeAction[] {
  const edits: TextEdit[] = [];
  let end = 0;
  for (const claim of draft.claims) {
    if (outcomeOf(claim) !== 'contradicted' || claim.replacement === undefined || claim.start < end) continue;
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

function isAbout(diagnostic: Diagnostic, { start, end }: Span, { document }: CheckedDraft): boolean {
  const span = toSpan(document, diagnostic.range);
  return diagnostic.source === diagnosticSource && span.start === start && span.end === end;
}
