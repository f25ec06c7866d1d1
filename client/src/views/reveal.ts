import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ListedEvidence } from '../../../server/src/protocol';
import type { Drafts } from '../drafts';

/** Shows places of drafts and sources in editors. */
export interface Reveal {
  draft(uri: vscode.Uri, range: ListedEvidence['range']): Promise<void>;
  /** Beside the draft, so that both can be read. */
  source(uri: string, range?: ListedEvidence['range']): Promise<void>;
}

export function createReveal(client: LanguageClient, drafts: Drafts): Reveal {
  async function show(uri: vscode.Uri, viewColumn: vscode.ViewColumn, range?: ListedEvidence['range']) {
    const selection = range && client.protocol2CodeConverter.asRange(range);
    await vscode.window.showTextDocument(uri, { viewColumn, ...(selection ? { selection } : {}) });
  }
  return {
    draft: (uri, range) => show(uri, columnOf(uri) ?? vscode.ViewColumn.Active, range),
    source(uri, range) {
      const source = client.protocol2CodeConverter.asUri(uri);
      return show(source, columnOf(source) ?? columnBeside(drafts.current), range);
    },
  };
}

/** Where a document is already open, if anywhere. */
export function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const holds = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(holds))?.viewColumn;
}

/** A group of editors that does not hold the draft, where there is one. */
function columnBeside(draft: vscode.Uri | undefined): vscode.ViewColumn {
  const own = draft && columnOf(draft);
  if (own === undefined) return vscode.ViewColumn.Active;
  const other = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== own);
  return other?.viewColumn ?? vscode.ViewColumn.Beside;
}
