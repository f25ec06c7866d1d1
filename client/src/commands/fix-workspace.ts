import type { LanguageClient } from 'vscode-languageclient/node';
import { serverCommands } from '../../../server/src/protocol';
import { withProgress } from './with-progress';

/** Corrects all drafts of the workspace, after a preview of what is going to change. */
export async function fixWorkspace(client: LanguageClient): Promise<void> {
  await withProgress(client, serverCommands.fixWorkspace);
}
