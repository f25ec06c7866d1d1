import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { extensionsFeature, hoverCommands } from './abilities';
import { createMcpServers, type McpServers } from './assistant/mcp-servers';
import { registerTools } from './assistant/tools';
import { checkWorkspace } from './commands/check-workspace';
import { addSources } from './commands/add-sources';
import { explain } from './commands/explain';
import { fixAll } from './commands/fix-all';
import { createSample } from './commands/create-sample';
import { getStarted } from './commands/get-started';
import { acceptFigure, choose } from './commands/decide';
import { fixWorkspace } from './commands/fix-workspace';
import { insertFigure } from './commands/insert-figure';
import { restart } from './commands/restart';
import { registerRowCommands } from './commands/rows';
import { showClaims } from './commands/show-claims';
import type { AcceptParams, ClaimParams } from '../../server/src/protocol';
import { createDrafts } from './drafts';
import { createFirstRun, type FirstRun } from './first-run';
import { suggestNames } from './name-suggestions';
import { createPause } from './pause';
import { createProgress } from './progress';
import { createSheets, type Sheets } from './sheet/sheets';
import { createStatus } from './status';
import { registerTasks } from './tasks';
import { steadyDiagnostics } from './steady-diagnostics';
import { type ClaimsView, createClaimsView } from './views/claims';
import { type Confirmed, createConfirmed } from './views/confirmed';
import { createReveal } from './views/reveal';
import { createSourcesView, type SourcesView } from './views/sources';

/** What `activate` gives to other extensions, and to the tests. */
export interface RiscontroApi {
  /** The process of the language server; nothing while there is none. */
  serverPid(): number | undefined;
  /** What the status item shows; nothing while it is hidden. */
  statusText(): string | undefined;
  /** The rows of the side bar, and what they show. */
  readonly claims: Pick<ClaimsView, 'getChildren' | 'getTreeItem' | 'badge'>;
  readonly sources: Pick<SourcesView, 'getChildren' | 'getTreeItem'>;
  readonly confirmed: Pick<Confirmed, 'rangesIn'>;
  readonly sheets: Pick<Sheets, 'panelOf'>;
  /** What was said to whoever uses Riscontro for the first time. */
  readonly firstRun: Pick<FirstRun, 'said'>;
  /** What assistants are offered to start. */
  readonly mcpServers: Pick<McpServers, 'definitions'>;
}

const languages = ['markdown', 'plaintext'];
const schemes = ['file', 'untitled'];

export async function activate(context: vscode.ExtensionContext): Promise<RiscontroApi> {
  const module = context.asAbsolutePath('dist/server/main.js');
  const options: LanguageClientOptions = {
    documentSelector: schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
    markdown: { isTrusted: { enabledCommands: hoverCommands } },
    middleware: steadyDiagnostics,
  };
  const client = new Client('riscontro', 'Riscontro', { module, transport: TransportKind.ipc }, options);
  const pause = createPause(context.workspaceState);
  client.registerFeature(extensionsFeature(pause));
  const drafts = createDrafts(client);
  const status = createStatus(drafts);
  const firstRun = createFirstRun(context.globalState, drafts);
  const claims = createClaimsView(client, drafts);
  const sources = createSourcesView(client, drafts);
  const sheets = createSheets(client, drafts, context.extensionUri);
  const confirmed = createConfirmed(client, drafts);
  const reveal = createReveal(client, drafts);
  const mcpServers = createMcpServers(context, (problem) => {
    client.info(problem);
  });
  context.subscriptions.push(
    client,
    drafts,
    status,
    firstRun,
    claims,
    sources,
    sheets,
    confirmed,
    createProgress(drafts),
    ...registerRowCommands({ client, drafts, claims, sources, reveal }),
    mcpServers,
    ...registerTools(client),
    registerTasks(context.extensionUri),
    vscode.commands.registerCommand('riscontro.addSources', addSources),
    vscode.commands.registerCommand('riscontro.getStarted', getStarted),
    vscode.commands.registerCommand('riscontro.createSample', createSample),
    vscode.commands.registerCommand('riscontro.showClaims', showClaims),
    vscode.commands.registerCommand('riscontro.insertFigure', () => insertFigure(client)),
    vscode.commands.registerCommand('riscontro.toggleConfirmed', () => confirmed.toggle()),
    vscode.commands.registerCommand('riscontro.showUnusedFacts', () => {
      sources.unusedOnly = true;
    }),
    vscode.commands.registerCommand('riscontro.showAllFacts', () => {
      sources.unusedOnly = false;
    }),
    vscode.commands.registerCommand('riscontro.checkWorkspace', () => checkWorkspace(client)),
    vscode.commands.registerCommand('riscontro.fixAll', fixAll),
    vscode.commands.registerCommand('riscontro.fixWorkspace', () => fixWorkspace(client)),
    vscode.commands.registerCommand(
      'riscontro.acceptFigure',
      (params?: ClaimParams & Partial<AcceptParams>) => acceptFigure(client, params),
    ),
    vscode.commands.registerCommand('riscontro.withdrawFigure', () => choose('withdraw')),
    vscode.commands.registerCommand('riscontro.ignoreSource', () => choose('ignore')),
    vscode.commands.registerCommand('riscontro.heedSource', () => choose('heed')),
    vscode.commands.registerCommand('riscontro.explain', () => explain(context.extensionUri)),
    vscode.commands.registerCommand('riscontro.pause', () => pause.set(true)),
    vscode.commands.registerCommand('riscontro.resume', () => pause.set(false)),
    vscode.commands.registerCommand('riscontro.restart', () => restart(client)),
  );
  await client.start();
  // After the client has begun to listen: the server is to know of a letter before it is asked about it.
  context.subscriptions.push(suggestNames(client, languages));
  await pause.connect(client);
  return {
    serverPid: () => serverPid(client),
    statusText: () => status.text(),
    firstRun,
    claims,
    sources,
    confirmed,
    sheets,
    mcpServers,
  };
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
