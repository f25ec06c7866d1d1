import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { fixAll, restart } from './commands';
import { explain } from './commands/explain';
import { createStatus, extensionsFeature } from './status';

/** What `activate` gives to other extensions, and to the tests. */
export interface RiscontroApi {
  /** The process of the language server; nothing while there is none. */
  serverPid(): number | undefined;
  /** What the status item shows; nothing while it is hidden. */
  statusText(): string | undefined;
}

const languages = ['markdown', 'plaintext'];
const schemes = ['file', 'untitled'];

export async function activate(context: vscode.ExtensionContext): Promise<RiscontroApi> {
  const module = context.asAbsolutePath('dist/server/main.js');
  const options: LanguageClientOptions = {
    documentSelector: schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
  };
  const client = new Client('riscontro', 'Riscontro', { module, transport: TransportKind.ipc }, options);
  client.registerFeature(extensionsFeature);
  const status = createStatus(client);
  context.subscriptions.push(
    client,
    status,
    vscode.commands.registerCommand('riscontro.fixAll', fixAll),
    vscode.commands.registerCommand('riscontro.explain', (code?: unknown) =>
      explain(context.extensionUri, code),
    ),
    vscode.commands.registerCommand('riscontro.restart', () => restart(client)),
  );
  await client.start();
  return { serverPid: () => serverPid(client), statusText: () => status.text() };
}

class Client extends LanguageClient {
  /** A server that ends as it should, when it is stopped or started anew, is no error to log. */
  override error(message: string, data?: unknown, showNotification?: boolean | 'force'): void {
    if (message === 'Server process exited with code 0.') this.info(message);
    else super.error(message, data, showNotification);
  }
}

/** The language client knows its process but does not say so in its type. */
function serverPid(client: LanguageClient): number | undefined {
  const process: unknown = Reflect.get(client, '_serverProcess');
  if (typeof process !== 'object' || process === null) return undefined;
  const pid: unknown = Reflect.get(process, 'pid');
  return typeof pid === 'number' ? pid : undefined;
}
