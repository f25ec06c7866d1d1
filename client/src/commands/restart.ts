import type { LanguageClient } from 'vscode-languageclient/node';

/** Starts the language server anew, so that it reads all sources again. */
export async function restart(client: LanguageClient): Promise<void> {
  await client.restart();
}
