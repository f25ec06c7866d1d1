import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { features } from './features';
import { configurationSection } from './protocol';
import { type ClientAbilities, clientAbilities } from './workspace/client-abilities';
import { createConfiguration } from './workspace/configuration';
import { createDrafts } from './workspace/drafts';
import { createNotices } from './workspace/notices';
import type { SourceFiles } from './workspace/source-files';
import type { CreateFactChecker } from './workspace/source-store';
import { createSheets, type SheetTools } from './workspace/sheets';
import { createWorkspace } from './workspace/workspace';
import { createWorkspaceDrafts } from './workspace/workspace-drafts';

/** What the server is given from outside. */
export interface Environment {
  readonly files: SourceFiles;
  readonly createFactChecker: CreateFactChecker;
  readonly sheet: SheetTools;
  /** The day it is where the writer is, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** URI of the folder that the documentation is in, with a slash at its end; the diagnostics link to it. */
  readonly docs?: string;
}

/** Serves one client over a connection, and starts to listen to it. Wiring only: it knows all parts, and does nothing itself. */
export function serve(connection: Connection, environment: Environment): void {
  connection.onInitialize((params): InitializeResult => {
    const client = clientAbilities(params);
    const start = wire(connection, environment, params, client);
    connection.onInitialized(start);
    return { capabilities: capabilities(client), serverInfo: { name: 'riscontro' } };
  });
  connection.listen();
}

function capabilities(client: ClientAbilities): ServerCapabilities {
  const own: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  return features.reduce((sum, { capabilities: added }) => {
    return { ...sum, ...(typeof added === 'function' ? added(client) : added) };
  }, own);
}

/** Connects the parts; what it returns starts the work that needs a client which may be asked. */
function wire(
  connection: Connection,
  { files, createFactChecker, sheet, today, docs }: Environment,
  params: InitializeParams,
  client: ClientAbilities,
): () => void {
  const documents = new TextDocuments(TextDocument);
  const notices = createNotices(connection);
  const configuration = createConfiguration(connection, client, params.initializationOptions);
  const workspace = createWorkspace({ connection, client, files, createFactChecker, configuration, notices });
  const drafts = createDrafts({ connection, documents, workspace, files });
  const workspaceDrafts = createWorkspaceDrafts({ workspace, drafts, files });

  const sheets = createSheets(sheet, files, createFactChecker);

  documents.listen(connection);
  const services = {
    connection,
    client,
    drafts,
    workspace,
    workspaceDrafts,
    sheets,
    files,
    notices,
    today,
    docs,
  };
  for (const feature of features) feature.register(services);
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.push(settings);
    workspace.reloadSettings();
  });
  connection.onShutdown(() => {
    drafts.dispose();
    workspace.dispose();
  });

  return () => {
    if (client.configurationEvents) {
      void connection.client.register(DidChangeConfigurationNotification.type, {
        section: configurationSection,
      });
    }
    if (client.folderEvents) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        workspace.changeFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
      });
    }
    workspace.setFolders(foldersOf(params));
  };
}

function foldersOf({ workspaceFolders, ...older }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  // The only way in which clients without workspace folders tell the one they have.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return typeof older.rootUri === 'string' ? [older.rootUri] : [];
}
