import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { SheetFormat } from '../../../server/src/protocol';
import type { Drafts } from '../drafts';
import { exportSheet } from './export';
import { createSheetPanel, type SheetPanel, type SheetServices, sheetViewType } from './panel';

/** The fact-check sheets that are open, and the commands that open and export them. */
export interface Sheets {
  /** The sheet of a draft, where it is open. */
  panelOf(draft: vscode.Uri): SheetPanel | undefined;
  dispose(): void;
}

export function createSheets(client: LanguageClient, drafts: Drafts, extension: vscode.Uri): Sheets {
  const panels = new Map<string, SheetPanel>();
  const asset = async (name: string): Promise<string> =>
    new TextDecoder().decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/sheet', name)),
    );
  const services: SheetServices = {
    client,
    drafts,
    assets: async () => ({ script: await asset('page.js'), style: await asset('page.css') }),
    exportSheet: (draft) => exportSheet(client, draft),
  };

  async function fill(draft: vscode.Uri, panel: vscode.WebviewPanel): Promise<void> {
    panels.set(draft.toString(), await createSheetPanel(draft, panel, services));
    panel.onDidDispose(() => panels.delete(draft.toString()));
  }

  async function show(asked?: unknown): Promise<void> {
    const draft = draftFor(asked);
    if (draft === undefined) return;
    const open = panels.get(draft.toString());
    if (open) {
      open.panel.reveal(undefined);
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      sheetViewType,
      vscode.l10n.t('Fact-check sheet'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
      { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
    );
    await fill(draft, panel);
  }

  /** The draft that a command was called for, else the one that is being worked on. */
  function draftFor(asked: unknown): vscode.Uri | undefined {
    const active = vscode.window.activeTextEditor?.document.uri;
    const panel = [...panels.values()].find((one) => one.panel.active);
    const draft = asked instanceof vscode.Uri ? asked : (panel?.draft ?? drafts.current ?? active);
    if (draft === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a draft in Markdown or plain text first.'),
      );
    }
    return draft;
  }

  const subscriptions = [
    vscode.commands.registerCommand('riscontro.showSheet', show),
    vscode.commands.registerCommand(
      'riscontro.exportSheet',
      (asked?: unknown, format?: SheetFormat, place?: vscode.Uri) => {
        const draft = draftFor(asked);
        return draft && exportSheet(client, draft, format, place instanceof vscode.Uri ? place : undefined);
      },
    ),
    vscode.window.registerWebviewPanelSerializer(sheetViewType, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const uri =
          typeof state === 'object' && state !== null ? (Reflect.get(state, 'uri') as unknown) : undefined;
        if (typeof uri === 'string') await fill(client.protocol2CodeConverter.asUri(uri), panel);
        else panel.dispose();
      },
    }),
  ];
  return {
    panelOf: (draft) => panels.get(draft.toString()),
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
      for (const { panel } of panels.values()) panel.dispose();
    },
  };
}
