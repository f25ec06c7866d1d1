import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  MarkupKind,
} from 'vscode-languageserver';
import { toRange } from '../convert';
import type { Suggestion } from '../core/suggestion/suggest';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import { emphasized, onOneLine, provenanceOf, titleOf } from './evidence';
import type { Feature } from './feature';

/** What begins an amount, a number or a name. Other letters are left to the list that is open already. */
const triggerCharacters = Array.from('$€£¥₹₩₽₺₪0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÀÈÉÌÒÙ');

/** Unless it was asked for, a list is worth the interruption only where its best fact fits at least so well (0 to 1). */
const worthwhile = 0.3;

export const completionFeature: Feature = {
  capabilities: { completionProvider: { triggerCharacters } },
  register({ connection, client, drafts }) {
    connection.onCompletion(async ({ textDocument, position, context }): Promise<CompletionList | null> => {
      const draft = await drafts.checked(textDocument.uri);
      const checker = draft?.folder.store.checker;
      if (draft?.state !== 'checked' || checker === undefined) return null;
      const { document } = draft;
      const text = document.getText();
      const suggestions = checker.suggest(
        { uri: document.uri, text, languageId: document.languageId },
        document.offsetAt(position),
      );
      const asked = (context?.triggerKind ?? CompletionTriggerKind.Invoked) === CompletionTriggerKind.Invoked;
      const offered = asked ? suggestions : suggestions.filter((one) => isTimely(one, suggestions, text));
      return {
        // Each further letter narrows the facts down, which the client cannot know.
        isIncomplete: true,
        items: offered.map((one, rank) => itemOf(one, rank, draft, client)),
      };
    });
  },
};

/** Whether a suggestion may come up by itself while one types: small numbers, and short words, have to go undisturbed. */
function isTimely({ span, fact }: Suggestion, [best]: readonly Suggestion[], text: string): boolean {
  const typed = text.slice(span.start, span.end);
  const letters = typed.match(/[\p{L}\d]/gu)?.length ?? 0;
  if (/^\p{Lu}{0,3}\p{Sc}/u.test(typed)) return true;
  const fits = (best?.fit ?? 0) >= worthwhile;
  if (fact.figure.type === 'name') return letters >= 2 || (letters === 1 && fits);
  return letters >= 2 && fits;
}

function itemOf(
  { span, text, fact }: Suggestion,
  rank: number,
  { document, folder }: CheckedDraft,
  { markdownCompletion }: ClientAbilities,
): CompletionItem {
  const { messages } = folder;
  const documentation = markdownCompletion
    ? { kind: MarkupKind.Markdown, value: messages.quoted(emphasized(fact)) }
    : messages.quoted(onOneLine(fact.quote));
  return {
    label: text,
    labelDetails: { description: titleOf(fact) },
    kind: fact.figure.type === 'name' ? CompletionItemKind.Reference : CompletionItemKind.Value,
    detail: provenanceOf(fact, messages),
    documentation,
    // Clients sort by the alphabet.
    sortText: String(rank).padStart(3, '0'),
    filterText: text,
    textEdit: { range: toRange(document, span), newText: text },
  };
}
