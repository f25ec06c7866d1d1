import { MessageType } from 'vscode-languageserver';
import { keyOf, type ClaimContext } from '../core/exceptions/claim-context';
import { overridden, speakingAgainst } from '../core/exceptions/exceptions';
import { explainExceptionsFailure } from '../messages/describe';
import type { AcceptParams, ClaimParams } from '../protocol';
import type { CheckedDraft } from '../workspace/drafts';
import type { ExceptionChange } from '../workspace/exceptions/edit';
import { exceptionsFile, pathFrom } from '../workspace/exceptions/paths';
import type { Services } from './feature';
import { tell } from './running';

/** What a decision is written down with. */
interface Bookkeeping {
  /** The path of a source from the workspace folder. */
  readonly pathOf: (uri: string) => string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Writes down that the writer stands by a claim, with the evidence that speaks against it now. */
export async function accept(params: AcceptParams, services: Services): Promise<void> {
  const draft = await services.workspaceDrafts.check(params.uri);
  const claim = draft && 'document' in draft ? findClaim(params.claim, draft) : undefined;
  if (claim === undefined) {
    const { messages } = await folderOf(params.uri, services);
    tell(services, MessageType.Warning, messages.exceptions.claimGone);
    return;
  }
  await decideOn(params, services, ({ reason }, { pathOf, today }) => ({
    kind: 'accept',
    entry: {
      ...entryOf(params.claim),
      evidence: speakingAgainst(claim).map((evidence) => ({
        document: pathOf(evidence.uri),
        ...overridden(evidence),
      })),
      reason,
      date: today,
    },
  }));
}

/** Changes the file of exceptions of the folder that a draft lies in; where that fails, the writer is told why. */
export async function decideOn<Params extends ClaimParams>(
  params: Params,
  services: Services,
  changeFor: (params: Params, record: Bookkeeping) => ExceptionChange,
): Promise<void> {
  const { workspace, files, today } = services;
  const folder = await folderOf(params.uri, services);
  const { uri, messages } = folder;
  if (uri === undefined) {
    tell(services, MessageType.Warning, messages.exceptions.noFolder);
    return;
  }
  const change = changeFor(params, { pathOf: (source) => pathFrom(uri, source), today: today() });
  const failure = await workspace.decide({ ...folder, uri }, change);
  if (failure === undefined) return;
  const reason = explainExceptionsFailure(failure, files.sizeLimit, messages);
  tell(services, MessageType.Error, messages.exceptions.notSaved(exceptionsFile, reason));
}

async function folderOf(uri: string, { workspace }: Services) {
  await workspace.ready();
  return workspace.folderOf(uri);
}

/** What an entry says of its claim: which of equal texts it is only where it is not the first. */
function entryOf({ text, context, occurrence }: ClaimContext) {
  return { text, context, ...(occurrence === 1 ? {} : { occurrence }) };
}

function findClaim(wanted: ClaimContext, { document, folder, claims }: CheckedDraft) {
  const { uri, languageId } = document;
  const contexts = folder.store.checker?.contextsOf({ uri, languageId, text: document.getText() }, claims);
  return claims.find((_, index) => {
    const context = contexts?.[index];
    return context !== undefined && keyOf(context) === keyOf(wanted);
  });
}
