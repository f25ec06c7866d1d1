import * as vscode from 'vscode';
import { configurationSection } from '../../../server/src/protocol';
import { interfaceLanguage } from '../interface-language';
import { laterEditor, registerIfAllowed, type McpServerDefinition } from './later-editor';

/** As package.json declares the provider. */
const providerId = 'riscontro.sources';

export interface McpServers {
  /** The servers that the editor is offered; none where it knows of no such servers. */
  definitions(): readonly McpServerDefinition[];
  dispose(): void;
}

/**
 * Offers the editor a server of the Model Context Protocol for each workspace folder. The editor starts it when an
 * assistant needs it, and only with the user's consent.
 */
export function createMcpServers(
  context: vscode.ExtensionContext,
  log: (problem: string) => void,
): McpServers {
  const { lm, McpStdioServerDefinition } = laterEditor();
  const changed = new vscode.EventEmitter<void>();
  const { version } = context.extension.packageJSON as { readonly version: string };
  const program = context.asAbsolutePath('dist/server/cli.js');

  function definitions(): McpServerDefinition[] {
    if (McpStdioServerDefinition === undefined) return [];
    const folders = vscode.workspace.workspaceFolders ?? [];
    return folders
      .filter(({ uri }) => uri.scheme === 'file')
      .map(({ name, uri }) => {
        const definition = new McpStdioServerDefinition(
          folders.length === 1 ? 'Riscontro' : `Riscontro (${name})`,
          // The editor's own Node: there need be no other.
          process.execPath,
          [program, 'mcp', ...optionsFor(uri)],
          { ELECTRON_RUN_AS_NODE: '1' },
          version,
        );
        definition.cwd = uri;
        return definition;
      });
  }

  const subscriptions = [
    changed,
    vscode.workspace.onDidChangeWorkspaceFolders(() => {
      changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(configurationSection)) changed.fire();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      changed.fire();
    }),
  ];
  const registered = registerIfAllowed(
    () =>
      McpStdioServerDefinition &&
      lm?.registerMcpServerDefinitionProvider?.(providerId, {
        onDidChangeMcpServerDefinitions: changed.event,
        provideMcpServerDefinitions: definitions,
      }),
    log,
  );
  return {
    definitions,
    dispose() {
      registered.dispose();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** The settings of a folder, as the command line takes them. */
function optionsFor(folder: vscode.Uri): string[] {
  const settings = vscode.workspace.getConfiguration(configurationSection, folder);
  const preset = settings.get<string>('preset');
  const minimum = settings.get<number | null>('minimumConfidence') ?? null;
  return [
    ...settings.get<readonly string[]>('sources', []).map((pattern) => `--sources=${pattern}`),
    ...(preset === undefined ? [] : [`--preset=${preset}`]),
    ...(minimum === null ? [] : [`--minimum-confidence=${minimum}`]),
    `--lang=${interfaceLanguage()}`,
  ];
}
