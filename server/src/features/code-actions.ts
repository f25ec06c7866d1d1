import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import { toSpan, touches } from '../convert';
import type { Span } from '../core/text/span';
import { diagnosticSource, fixAllKind } from '../protocol';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import { fixAll, previewFixes, replaceClaim, restoreHedge } from './claim-fixes';
import { correctDirectives, disableLine } from './directive-fixes';
import { exceptionActions } from './exception-actions';
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
      const { only } = params.context;
      const actions = [
        ...(mayHold(only, CodeActionKind.QuickFix) ? quickFixes(draft, params, client) : []),
        ...(mayHold(only, fixAllKind) ? fixAll(draft, client) : []),
      ];
      return actions.filter(({ kind = '' }) => only?.some((asked) => isWithin(kind, asked)) ?? true);
    });
  },
};

/** Whether what a client asks for may include actions of a kind or of those below it. */
function mayHold(only: readonly string[] | undefined, kind: string): boolean {
  return only?.some((asked) => isWithin(kind, asked) || isWithin(asked, kind)) ?? true;
}

/** A client that names a kind wants that and those below it: `source` includes `source.fixAll.riscontro`. */
function isWithin(kind: string, outer: string): boolean {
  return outer === '' || kind === outer || kind.startsWith(`${outer}.`);
}

function quickFixes(
  draft: CheckedDraft,
  { range, context }: CodeActionParams,
  client: ClientAbilities,
): CodeAction[] {
  const asked = toSpan(draft.document, range);
  const about = (diagnostic: Diagnostic, span: Span): boolean => isAbout(diagnostic, span, draft);
  const touched = draft.claims.filter((claim) => touches(claim, asked));
  const contexts = contextsOf(touched, draft);
  const flagged = touched.filter((claim) => isFlagged(claim, draft.folder));
  const onClaims = touched.flatMap((claim, index) => {
    const diagnostics = context.diagnostics.filter((diagnostic) => about(diagnostic, claim));
    const shown = flagged.includes(claim);
    const recognized = contexts[index];
    return [
      ...(shown ? replaceClaim(claim, diagnostics, draft, client) : []),
      ...(shown ? restoreHedge(claim, diagnostics, draft, client) : []),
      ...(recognized ? exceptionActions(claim, recognized, diagnostics, draft, client) : []),
      ...(shown ? [disableLine(claim, diagnostics, draft, client)] : []),
    ];
  });
  return [
    ...onClaims,
    ...(flagged.length > 0 ? previewFixes(draft, client) : []),
    ...correctDirectives(draft, asked, about, context.diagnostics, client),
  ];
}

function contextsOf(claims: readonly Span[], { document, folder }: CheckedDraft) {
  if (claims.length === 0) return [];
  const { uri, languageId } = document;
  return folder.store.checker?.contextsOf({ uri, languageId, text: document.getText() }, claims) ?? [];
}

function isAbout(diagnostic: Diagnostic, { start, end }: Span, { document }: CheckedDraft): boolean {
  const span = toSpan(document, diagnostic.range);
  return diagnostic.source === diagnosticSource && span.start === start && span.end === end;
}
