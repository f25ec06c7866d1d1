import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { CheckedClaim } from '../core/checking/claim';
import type { ClaimContext } from '../core/exceptions/claim-context';
import { speakingAgainst } from '../core/exceptions/exceptions';
import { isName } from '../messages/describe';
import {
  type AcceptParams,
  type ClaimParams,
  exceptionKinds,
  serverCommands,
  type SourceParams,
} from '../protocol';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import { sourceTitle } from './evidence';
import { isFlagged } from './findings';

/** By which a writer decides about one claim, and takes a decision back. The file they are kept in lies in a folder. */
export function exceptionActions(
  claim: CheckedClaim,
  context: ClaimContext,
  diagnostics: Diagnostic[],
  draft: CheckedDraft,
  client: ClientAbilities,
): CodeAction[] {
  const { uri, messages } = draft.folder;
  if (uri === undefined) return [];
  const { exceptions } = messages;
  const name = isName(claim.type);
  const params: ClaimParams = { uri: draft.document.uri, claim: context };
  const of = (source: string): SourceParams => ({ ...params, source });
  const make = (
    kind: keyof typeof exceptionKinds,
    title: string,
    argument: ClaimParams,
    command: string = serverCommands[kind],
  ): CodeAction => ({
    title,
    kind: exceptionKinds[kind],
    diagnostics,
    command: { title, command, arguments: [argument] },
  });

  const flagged = isFlagged(claim, draft.folder);
  const against = new Set(speakingAgainst(claim).map((evidence) => evidence.uri));
  const unexplained: AcceptParams = { ...params, reason: '' };
  return [
    ...(flagged
      ? [
          client.acceptCommand === undefined
            ? make('accept', exceptions.accept(name), unexplained)
            : make('accept', exceptions.accept(name), params, client.acceptCommand),
          ...[...against].map((source) =>
            make('ignore', exceptions.ignore(name, sourceTitle(source, draft.folder)), of(source)),
          ),
        ]
      : []),
    ...(claim.acceptance === undefined ? [] : [make('withdraw', exceptions.withdraw(name), params)]),
    ...(claim.ignoredSources ?? []).map((source) =>
      make('heed', exceptions.heed(name, sourceTitle(source, draft.folder)), of(source)),
    ),
  ];
}
