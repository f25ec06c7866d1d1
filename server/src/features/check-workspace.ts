import { MessageType } from 'vscode-languageserver';
import { countOutcomes } from '../core/checking/outcome';
import { explainFailure } from '../messages/describe';
import { checkDrafts } from './check-drafts';
import type { Services } from './feature';
import { type Running, tell } from './running';

/** Checks all drafts of the workspace, has what was found shown among the client's diagnostics, and sums it up. */
export async function checkWorkspace(services: Services, running: Running): Promise<void> {
  const { workspace, workspaceDrafts, files } = services;
  await workspace.ready();
  const { messages } = workspace.folderOf('');
  const { drafts, skipped, canceled } = await checkDrafts(services, running, messages.workspace.checking);
  if (canceled) {
    tell(services, MessageType.Info, messages.workspace.canceled(drafts.length));
    return;
  }
  workspaceDrafts.demand();
  for (const { uri, problem } of skipped) {
    const name = files.nameOf(uri, workspace.folderOf(uri).uri);
    const reason = explainFailure(problem, files.sizeLimit, messages);
    tell(services, MessageType.Warning, messages.files.unreadableDraft(name, reason));
  }
  const checked = drafts.filter(({ state }) => state === 'checked');
  const counts = countOutcomes(checked.flatMap(({ claims }) => claims));
  const summary = messages.cli.summary(checked.length, counts);
  tell(services, MessageType.Info, checked.length === 0 ? messages.workspace.noDrafts : summary);
}
