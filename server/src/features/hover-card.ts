import type { CheckedClaim, Evidence } from '../core/checking/claim';
import type { Messages } from '../messages';
import { describe, describeAcceptance, describeConfidence, spellDate } from '../messages/describe';
import { type ClaimParams, serverCommands, type SourceParams } from '../protocol';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import type { Folder } from '../workspace/workspace';
import { emphasized, escapeMarkdown, onOneLine, provenanceOf, sourceTitle, titleOf } from './evidence';

// The card that is shown over a figure. Each line is a sentence that a screen reader can read out.

/** How many quotes a card shows. */
const quotes = 3;

/**
 * What the sources say, each sentence with its figure in bold and a link that opens the source there; how sure that is;
 * and what the writer has decided, with links that take it back.
 *
 * @param told whether the finding itself is shown above the card
 */
export function cardInMarkdown(
  claim: CheckedClaim,
  draft: CheckedDraft,
  client: ClientAbilities,
  told: boolean,
): string {
  const { folder } = draft;
  const { messages } = folder;
  return [
    `**${escapeMarkdown(told ? messages.hover.verdicts[claim.verdict] : describe(claim, messages))}**`,
    ...claim.evidence.slice(0, quotes).map((evidence) => quotation(evidence, folder)),
    ...furtherSentences(claim, messages),
    escapeMarkdown(describeConfidence(claim, messages)),
    ...decisions(claim, draft, client),
  ].join('\n\n');
}

export function cardInPlainText(claim: CheckedClaim, { folder }: CheckedDraft): string {
  const { messages } = folder;
  const { exceptions } = messages;
  const acceptance = describeAcceptance(claim, messages);
  return [
    describe(claim, messages),
    ...claim.evidence
      .slice(0, quotes)
      .map(
        (evidence) => `${messages.quoted(onOneLine(evidence.quote))}\n${provenanceOf(evidence, messages)}`,
      ),
    ...furtherSentences(claim, messages),
    describeConfidence(claim, messages),
    ...(acceptance === undefined ? [] : [acceptance]),
    ...(claim.ignoredSources ?? []).map((uri) => exceptions.ignoring(sourceTitle(uri, folder))),
  ].join('\n\n');
}

function quotation(evidence: Evidence, { store, messages }: Folder): string {
  const date = evidence.date === undefined ? undefined : spellDate(evidence.date, messages.language);
  const link = `[${escapeMarkdown(titleOf(evidence))}](${placeOf(evidence, store)})`;
  return `> ${messages.quoted(emphasized(evidence))}\n>\n> ${messages.finding.provenance(link, date)}`;
}

/** The URI of a fact's source, with the figure's place in it as editors read it. */
function placeOf({ uri, start, end }: Evidence, store: Folder['store']): string {
  const target = uri.replaceAll('(', '%28').replaceAll(')', '%29');
  const lines = store.linesOf(uri);
  if (lines === undefined) return target;
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return `${target}#L${from.line + 1},${from.character + 1}-L${to.line + 1},${to.character + 1}`;
}

function furtherSentences({ evidence }: CheckedClaim, { hover }: Messages): string[] {
  return evidence.length > quotes ? [hover.more(evidence.length - quotes)] : [];
}

/** What the writer has decided about a claim. */
function decisions(claim: CheckedClaim, draft: CheckedDraft, client: ClientAbilities): string[] {
  const { messages } = draft.folder;
  const { hover, exceptions } = messages;
  const acceptance = describeAcceptance(claim, messages);
  if (acceptance === undefined && claim.ignoredSources === undefined) return [];
  const params = paramsOf(claim, draft);
  const link = (label: string, command: string, argument: ClaimParams | undefined): string => {
    if (argument === undefined || !client.hoverCommands.includes(command)) return '';
    return ` ([${escapeMarkdown(label)}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))}))`;
  };
  const withSource = (source: string): SourceParams | undefined => params && { ...params, source };
  return [
    ...(acceptance === undefined
      ? []
      : [escapeMarkdown(acceptance) + link(hover.withdraw, serverCommands.withdraw, params)]),
    ...(claim.ignoredSources ?? []).map(
      (uri) =>
        escapeMarkdown(exceptions.ignoring(sourceTitle(uri, draft.folder))) +
        link(hover.heed, serverCommands.heed, withSource(uri)),
    ),
  ];
}

function paramsOf(claim: CheckedClaim, { document, folder }: CheckedDraft): ClaimParams | undefined {
  const { uri, languageId } = document;
  const [context] =
    folder.store.checker?.contextsOf({ uri, languageId, text: document.getText() }, [claim]) ?? [];
  return context && { uri, claim: context };
}
