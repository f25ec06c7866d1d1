import * as vscode from 'vscode';

// What editors later than the oldest supported one have for assistants. Their own types would let all else of them be
// used, too, where the oldest one fails.

/** A tool that a language model may call. */
export interface LanguageModelTool {
  prepareInvocation(): { readonly invocationMessage: string };
  invoke(options: { readonly input: unknown }, token: vscode.CancellationToken): Promise<object>;
}

/** How a server of the Model Context Protocol is started. */
export interface McpServerDefinition {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | number | null>>;
  cwd?: vscode.Uri;
}

interface LanguageModels {
  /** Since 1.95. */
  registerTool?(name: string, tool: LanguageModelTool): vscode.Disposable;
  /** Since 1.101. */
  registerMcpServerDefinitionProvider?(
    id: string,
    provider: {
      readonly onDidChangeMcpServerDefinitions: vscode.Event<void>;
      provideMcpServerDefinitions(): readonly McpServerDefinition[];
    },
  ): vscode.Disposable;
}

interface LaterEditor {
  readonly lm?: LanguageModels;
  readonly LanguageModelTextPart?: new (value: string) => object;
  readonly LanguageModelToolResult?: new (content: readonly object[]) => object;
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    version: string,
  ) => McpServerDefinition;
}

/**
 * Registers something that an editor may have but not give to every extension yet: what it says then is logged, and all
 * else of the extension works.
 */
export function registerIfAllowed(
  register: () => vscode.Disposable | undefined,
  log: (problem: string) => void,
): vscode.Disposable {
  try {
    return register() ?? new vscode.Disposable(() => undefined);
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    return new vscode.Disposable(() => undefined);
  }
}

/** The editor, of which each of these may be absent. */
export function laterEditor(): LaterEditor {
  return vscode as unknown as LaterEditor;
}
