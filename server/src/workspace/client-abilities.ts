import type { InitializeParams } from 'vscode-languageserver';
import type { ClientExtensions } from '../protocol';

/** What the client at the other end can do. What it does not say it can do, it cannot. */
export interface ClientAbilities {
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Lets the server register for `workspace/didChangeConfiguration`. */
  readonly configurationEvents: boolean;
  /** Announces workspace folders that come and go. */
  readonly folderEvents: boolean;
  /** Watches files for the server, wherever they are. */
  readonly watching: boolean;
  /** Watches glob patterns that are relative to a folder. */
  readonly relativePatterns: boolean;
  /** Accepts edits that name the version of the document they are for. */
  readonly versionedEdits: boolean;
  /** Asks for diagnostics, of a document and of the whole workspace. */
  readonly pullDiagnostics: boolean;
  /** Asks for them anew when told to. */
  readonly diagnosticRefresh: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticData: boolean;
  /** Shows links to what explains a diagnostic's code. */
  readonly codeDescriptions: boolean;
  readonly markdownHover: boolean;
  /** Shows `riscontro/draftStatus`. */
  readonly draftStatus: boolean;
  /** Shows diagnostics and the sentences that they point to together with the hover. */
  readonly diagnosticsInHover: boolean;
  /** The writer has paused the checks before the server started. */
  readonly paused: boolean;
  readonly markdownCompletion: boolean;
  /** Asks why a claim is accepted by this command. */
  readonly acceptCommand: string | undefined;
  /** Runs these commands of the server from links in hovers. */
  readonly hoverCommands: readonly string[];
  /** Lets the writer look over edits that need a confirmation before they are applied. */
  readonly editPreview: boolean;
  /** Applies edits that the server makes on its own account. */
  readonly applyEdit: boolean;
  /** Goes to places that say where they start, and where what is to be selected lies. */
  readonly definitionLinks: boolean;
  /** Lists the sources. */
  readonly sourceList: boolean;
  /** The language of the editor's own interface, as a BCP 47 tag. */
  readonly locale: string | undefined;
}

export function clientAbilities(params: InitializeParams): ClientAbilities {
  const { workspace, textDocument } = params.capabilities;
  const extensions = params.capabilities.experimental as ClientExtensions | null | undefined;
  return {
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folderEvents: workspace?.workspaceFolders === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    diagnosticData: textDocument?.publishDiagnostics?.dataSupport === true,
    codeDescriptions: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    markdownCompletion:
      textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    draftStatus: extensions?.riscontro?.draftStatus === true,
    diagnosticsInHover: extensions?.riscontro?.diagnosticsInHover === true,
    paused: extensions?.riscontro?.paused === true,
    acceptCommand: extensions?.riscontro?.acceptCommand,
    hoverCommands: extensions?.riscontro?.hoverCommands ?? [],
    editPreview: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    applyEdit: workspace?.applyEdit === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    sourceList: extensions?.riscontro?.sourceList === true,
    locale: params.locale,
  };
}
