import { PassThrough } from 'node:stream';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import {
  type CancellationToken,
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type ConfigurationParams,
  createConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type ShowMessageParams,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type DraftStatus,
  draftStatusNotification,
  type SourcesChange,
  sourcesChangedNotification,
} from '../../server/src/protocol';
import { serve } from '../../server/src/server';
import * as sheet from '../../server/src/sheet';
import { nodeFiles } from '../../server/src/workspace/node-files';
import type { CreateFactChecker } from '../../server/src/workspace/source-store';
import { emptyPage } from './command-line';
import { sameUnitChecker } from './same-unit-checker';

export interface ClientOptions {
  /** URIs of the workspace folders. */
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  /** Whether to cancel the server's work when it reports this. */
  readonly cancelAt?: (value: Progress) => boolean;
  /** Default: a checker that knows nothing but units. */
  readonly createFactChecker?: CreateFactChecker;
  /** What the client answers to `workspace/configuration`. */
  readonly configuration?: unknown;
  /** The same by folder, for those that have settings of their own. */
  readonly folderConfiguration?: Readonly<Record<string, unknown>>;
  /** Where the documentation is that diagnostics link to. */
  readonly docs?: string;
}

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** Everything that a complete client can do, as far as the server asks. */
export const completeClient: ClientCapabilities = {
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    applyEdit: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      dataSupport: true,
      codeDescriptionSupport: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
    definition: { linkSupport: true },
  },
  experimental: { riscontro: { draftStatus: true, sourceList: true } },
};

/** A complete client that asks for diagnostics instead of having them sent. */
export const pullingClient: ClientCapabilities = {
  ...completeClient,
  workspace: { ...completeClient.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...completeClient.textDocument, diagnostic: {} },
};

/** A client in this process, which drives the real server over streams. Waiting is for what the server sends, not for time. */
export interface TestClient {
  readonly initialized: InitializeResult;
  readonly registrations: readonly Registration[];
  readonly shown: readonly ShowMessageParams[];
  /** What the server has reported of long work, in all its progresses and to all tokens listened to. */
  readonly progress: readonly Progress[];
  /** Heeds what is reported to a token. */
  listen(token: string): void;
  configuration: unknown;
  /** As the server announced it last. */
  readonly sourceCount: number | undefined;
  open(uri: string, text: string, languageId?: string): void;
  /** Replaces the first occurrence of a text by another, as an incremental change. */
  edit(uri: string, from: string, to: string): void;
  save(uri: string): void;
  close(uri: string): void;
  textOf(uri: string): string;
  rangeOf(uri: string, text: string): Range;
  /** The diagnostics of the document's present version, as soon as they fulfill the condition. */
  diagnostics(
    uri: string,
    fulfilled?: (found: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]>;
  /** Everything that was published of a document, in its order. */
  published(uri: string): readonly PublishDiagnosticsParams[];
  /** Asks for the diagnostics of a document. */
  pull(uri: string, previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport>;
  /** Asks for those of the whole workspace, with what is known of them by URI. */
  pullWorkspace(
    previous?: Readonly<Record<string, string>>,
    token?: CancellationToken,
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[]>;
  /** How often the server has said that diagnostics are worth asking for anew. */
  readonly refreshes: number;
  status(uri: string, fulfilled: (status: DraftStatus) => boolean): Promise<DraftStatus>;
  message(fulfilled: (message: ShowMessageParams) => boolean): Promise<ShowMessageParams>;
  hover(uri: string, position: Position): Promise<Hover | null>;
  codeActions(uri: string, range: Range, context?: Partial<CodeActionContext>): Promise<CodeAction[]>;
  /** Does what choosing a code action does that names a command of the server. */
  execute(action: Pick<CodeAction, 'command'>): Promise<void>;
  /** What the server had the client apply on its own account. */
  readonly edits: readonly ApplyWorkspaceEditParams[];
  /** Puts the edits of a code action into the open document, as text. */
  applied(uri: string, action: CodeAction): string;
  notify(method: string, params: unknown): void;
  request<T>(method: string, params: unknown): Promise<T>;
  until<T>(look: () => T | undefined): Promise<T>;
  stop(): Promise<void>;
}

export async function startClient(options: ClientOptions): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    files: nodeFiles,
    today: () => '2025-11-26',
    createFactChecker: options.createFactChecker ?? sameUnitChecker,
    sheet: { module: () => Promise.resolve(sheet), page: () => Promise.resolve(emptyPage) },
    ...(options.docs === undefined ? {} : { docs: options.docs }),
  });
  const connection = createMessageConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );

  const documents = new Map<string, TextDocument>();
  const published = new Map<string, PublishDiagnosticsParams[]>();
  let refreshes = 0;
  const statuses = new Map<string, DraftStatus>();
  const registrations: Registration[] = [];
  const shown: ShowMessageParams[] = [];
  const progress: Progress[] = [];
  const edits: ApplyWorkspaceEditParams[] = [];
  const logged: string[] = [];
  const waiting = new Set<() => void>();
  const held = { configuration: options.configuration };
  let sourceCount: number | undefined;

  const news = (): void => {
    for (const look of waiting) look();
  };
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, [...(published.get(params.uri) ?? []), params]);
    news();
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    news();
    return null;
  });
  connection.onNotification(draftStatusNotification, (status: DraftStatus) => {
    statuses.set(status.uri, status);
    news();
  });
  connection.onNotification(sourcesChangedNotification, ({ sources }: SourcesChange) => {
    sourceCount = sources;
    news();
  });
  connection.onNotification('window/showMessage', (params: ShowMessageParams) => {
    shown.push(params);
    news();
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  connection.onRequest('client/registerCapability', (params: { registrations: Registration[] }) => {
    registrations.push(...params.registrations);
    news();
    return null;
  });
  const listen = (token: string): void => {
    connection.onProgress(WorkDoneProgress.type, token, (value) => {
      progress.push(value);
      if (options.cancelAt?.(value) === true) notify('window/workDoneProgress/cancel', { token });
      news();
    });
  };
  connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
    listen(token);
    return null;
  });
  connection.onRequest('client/unregisterCapability', (params: { unregisterations: { id: string }[] }) => {
    for (const { id } of params.unregisterations) {
      registrations.splice(
        registrations.findIndex((registration) => registration.id === id),
        1,
      );
    }
    return null;
  });
  connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
    edits.push(params);
    return { applied: true };
  });
  connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
    items.map(({ scopeUri = '' }) => options.folderConfiguration?.[scopeUri] ?? held.configuration ?? null),
  );
  connection.listen();

  function until<T>(look: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const attempt = (): void => {
        const result = look();
        if (result === undefined) return;
        waiting.delete(attempt);
        resolve(result);
      };
      waiting.add(attempt);
      attempt();
    });
  }

  function documentOf(uri: string): TextDocument {
    const document = documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }

  function rangeOf(uri: string, text: string): Range {
    const document = documentOf(uri);
    const start = document.getText().indexOf(text);
    if (start < 0) throw new Error(`${uri} does not contain ${text}`);
    return { start: document.positionAt(start), end: document.positionAt(start + text.length) };
  }

  function notify(method: string, params: unknown): void {
    void connection.sendNotification(method, params);
  }

  /** An absent token must not become a parameter. */
  function request<T>(method: string, params: unknown, token: CancellationToken | undefined): Promise<T> {
    return token === undefined
      ? connection.sendRequest(method, params)
      : connection.sendRequest(method, params, token);
  }

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: options.folders?.[0] ?? null,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    capabilities: options.capabilities ?? completeClient,
    initializationOptions: options.initializationOptions,
    locale: options.locale ?? 'it',
  });
  notify('initialized', {});

  return {
    initialized,
    registrations,
    shown,
    progress,
    listen,
    get sourceCount() {
      return sourceCount;
    },
    get configuration() {
      return held.configuration;
    },
    set configuration(value) {
      held.configuration = value;
    },
    open(uri, text, languageId = 'markdown') {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    edit(uri, from, to) {
      const document = documentOf(uri);
      const change = { range: rangeOf(uri, from), text: to };
      TextDocument.update(document, [change], document.version + 1);
      notify('textDocument/didChange', {
        textDocument: { uri, version: document.version },
        contentChanges: [change],
      });
    },
    save(uri) {
      notify('textDocument/didSave', { textDocument: { uri } });
    },
    close(uri) {
      documents.delete(uri);
      notify('textDocument/didClose', { textDocument: { uri } });
    },
    textOf: (uri) => documentOf(uri).getText(),
    rangeOf,
    diagnostics: (uri, fulfilled = () => true) =>
      until(() => {
        const latest = published.get(uri)?.at(-1);
        const current = latest !== undefined && latest.version === documents.get(uri)?.version;
        return current && fulfilled(latest.diagnostics) ? latest.diagnostics : undefined;
      }),
    published: (uri) => published.get(uri) ?? [],
    pull: (uri, previousResultId, token) =>
      request(
        'textDocument/diagnostic',
        { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) },
        token,
      ),
    async pullWorkspace(previous = {}, token) {
      const previousResultIds = Object.entries(previous).map(([uri, value]) => ({ uri, value }));
      const report = await request<WorkspaceDiagnosticReport>(
        'workspace/diagnostic',
        { previousResultIds },
        token,
      );
      return report.items;
    },
    get refreshes() {
      return refreshes;
    },
    status: (uri, fulfilled) =>
      until(() => {
        const status = statuses.get(uri);
        return status !== undefined && fulfilled(status) ? status : undefined;
      }),
    message: (fulfilled) => until(() => shown.find(fulfilled)),
    hover: (uri, position) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
    async codeActions(uri, range, context = {}) {
      const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
      return (await connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', params)) ?? [];
    },
    async execute({ command }) {
      if (command === undefined) throw new Error('The action names no command');
      await connection.sendRequest('workspace/executeCommand', {
        command: command.command,
        arguments: command.arguments,
      });
    },
    edits,
    applied(uri, { edit }) {
      const edits = [
        ...(edit?.changes?.[uri] ?? []),
        ...(edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : [])),
      ];
      return TextDocument.applyEdits(documentOf(uri), edits);
    },
    notify,
    request: (method, params) => connection.sendRequest(method, params),
    until,
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
      const errors = logged.filter((line) => line.includes('Error'));
      if (errors.length > 0) throw new Error(`the server logged:\n${errors.join('\n')}`);
    },
  };
}
