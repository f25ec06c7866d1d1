import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { toRange, touches } from '../convert';
import type { CheckedClaim } from '../core/checking/claim';
import type { Span } from '../core/text/span';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import { editOf } from './draft-edit';

/** Puts a directive at the end of a claim's line, so that Riscontro does not check that line. */
export function disableLine(
  claim: CheckedClaim,
  diagnostics: Diagnostic[],
  draft: CheckedDraft,
  client: ClientAbilities,
): CodeAction {
  const { document } = draft;
  const { line } = document.positionAt(claim.start);
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  // What ends a Markdown line may be a break, two spaces or a backslash, which has to stay at its end.
  const character = text.replace(/\s+$/, '').replace(/\\$/, '').length;
  const directive =
    document.languageId === 'markdown' ? '<!-- riscontro-disable-line -->' : '[riscontro-disable-line]';
  const position = { line, character };
  return {
    title: draft.folder.messages.diagnostics.disableLine,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: editOf(draft, [{ range: { start: position, end: position }, newText: ` ${directive}` }], client),
  };
}

/** Puts the directive that is most alike in place of each unknown one at the cursor or selection. */
export function correctDirectives(
  draft: CheckedDraft,
  asked: Span,
  isAbout: (diagnostic: Diagnostic, span: Span) => boolean,
  diagnostics: readonly Diagnostic[],
  client: ClientAbilities,
): CodeAction[] {
  return draft.unknownDirectives
    .filter((directive) => touches(directive, asked))
    .map((directive) => ({
      title: draft.folder.messages.diagnostics.replaceDirective(directive.closest),
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: diagnostics.filter((diagnostic) => isAbout(diagnostic, directive)),
      edit: editOf(
        draft,
        [{ range: toRange(draft.document, directive), newText: directive.closest }],
        client,
      ),
    }));
}
