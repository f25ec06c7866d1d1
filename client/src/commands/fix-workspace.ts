import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import { serverCommands } from '../../../server/src/protocol';

/** Corrects all drafts of the workspace, after a preview of what is going to change. The server shows how far it is. */
export async function fixWorkspace(client: LanguageClient): Promise<void> {
  await client.sendRequest(ExecuteCommandRequest.type, { command: serverCommands.fixWorkspace });
}
