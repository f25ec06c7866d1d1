import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type ClaimList,
  claimsRequest,
  configurationSection,
  type DocumentParams,
} from '../../../server/src/protocol';
import type { Drafts } from '../drafts';

const setting = 'showConfirmed';

/** Underlines quietly what the sources confirm, where the setting asks for it. */
export interface Confirmed {
  /** What is underlined in a document now. */
  rangesIn(uri: vscode.Uri): readonly vscode.Range[];
  /** Turns the setting over, where it is set. */
  toggle(): Promise<void>;
  dispose(): void;
}

export function createConfirmed(client: LanguageClient, drafts: Drafts): Confirmed {
  const decoration = vscode.window.createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderStyle: 'dotted',
    borderColor: new vscode.ThemeColor('riscontro.confirmedUnderline'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const shown = new Map<string, readonly vscode.Range[]>();

  async function show(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const ranges = (await confirmedIn(document)) ?? [];
    // What was typed meanwhile is checked in its turn.
    if (document.version !== version) return;
    shown.set(document.uri.toString(), ranges);
    editor.setDecorations(decoration, ranges);
  }

  async function confirmedIn(document: vscode.TextDocument): Promise<vscode.Range[] | undefined> {
    const { uri } = document;
    const isWanted =
      vscode.workspace.getConfiguration(configurationSection, uri).get<boolean>(setting) === true;
    if (!isWanted || drafts.statusOf(uri)?.state !== 'checked' || !client.isRunning()) return undefined;
    const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(uri) };
    const list = await client.sendRequest<ClaimList | null>(claimsRequest, params);
    return list?.groups
      .filter(({ verdict }) => verdict === 'supported')
      .flatMap(({ claims }) => claims.map(({ range }) => client.protocol2CodeConverter.asRange(range)));
  }

  function showAll(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      show(editor).catch((error: unknown) => {
        client.error('The confirmed figures could not be shown', error);
      });
    }
  }

  const subscriptions = [
    decoration,
    drafts.onDidChange(showAll),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${configurationSection}.${setting}`)) showAll();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
  ];
  return {
    rangesIn: (uri) => shown.get(uri.toString()) ?? [],
    async toggle() {
      const uri = vscode.window.activeTextEditor?.document.uri;
      const configuration = vscode.workspace.getConfiguration(configurationSection, uri);
      const { workspaceFolderValue, workspaceValue } = configuration.inspect(setting) ?? {};
      const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
      const target =
        workspaceFolderValue !== undefined
          ? WorkspaceFolder
          : workspaceValue !== undefined
            ? Workspace
            : Global;
      await configuration.update(setting, configuration.get(setting) !== true, target);
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
