import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type SheetContent,
  type SheetMessage,
  type SheetParams,
  type SheetUpdate,
  sheetRequest,
} from '../../../server/src/protocol';
import { type PagePart, renderPage } from '../../../server/src/sheet/page';
import type { Drafts } from '../drafts';
import { createRefresher } from '../views/refresher';
import { columnOf } from '../views/reveal';
import { today } from '../../../server/src/today';

/** The kind of panel that shows the sheet; after a restart the editor opens it again by this name. */
export const sheetViewType = 'riscontro.sheet';

/** In milliseconds. */
const pause = 200;

/** What a panel works with. */
export interface SheetServices {
  readonly client: LanguageClient;
  readonly drafts: Drafts;
  /** The script and the style of the page. */
  readonly assets: () => Promise<{ readonly script: string; readonly style: string }>;
  readonly exportSheet: (draft: vscode.Uri) => Promise<unknown>;
}

/** One panel with the sheet of one draft, which it follows while the draft is edited. */
export interface SheetPanel {
  readonly draft: vscode.Uri;
  readonly panel: vscode.WebviewPanel;
  /** What the page shows, as HTML; nothing until its script has said that it runs. */
  readonly shown: string | undefined;
  /** Does what the page asks for. */
  receive(message: SheetMessage): Promise<void>;
}

export async function createSheetPanel(
  draft: vscode.Uri,
  panel: vscode.WebviewPanel,
  { client, drafts, assets, exportSheet }: SheetServices,
): Promise<SheetPanel> {
  const refresher = createRefresher(
    async () => {
      const params: SheetParams = { uri: client.code2ProtocolConverter.asUri(draft), date: today() };
      return client.sendRequest<SheetContent | null>(sheetRequest, params);
    },
    (error) => {
      client.error('The fact-check sheet could not be brought up to date', error, false);
    },
  );
  let shown: string | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function update(sheet: SheetContent | null): Promise<void> {
    // The draft has gone for good: what was last known of it stays.
    if (sheet === null) return;
    panel.title = sheet.title;
    const message: SheetUpdate = { content: sheet.content };
    if (await panel.webview.postMessage(message)) shown = sheet.content;
  }

  async function receive(message: SheetMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        // It may have been hidden, and shown again as it was at first.
        await update(await refresher.value());
        break;
      case 'export':
        await exportSheet(draft);
        break;
      case 'open':
        await open(message);
        break;
    }
  }

  /** Never in the sheet's own group of editors, where it would cover the sheet. */
  async function open({ uri, range }: Extract<SheetMessage, { type: 'open' }>): Promise<void> {
    const target = client.protocol2CodeConverter.asUri(uri);
    const groups = vscode.window.tabGroups.all.map(({ viewColumn }) => viewColumn);
    const other = groups.find((column) => column !== panel.viewColumn);
    await vscode.window.showTextDocument(target, {
      viewColumn: columnOf(target) ?? other ?? vscode.ViewColumn.Beside,
      selection: client.protocol2CodeConverter.asRange(range),
    });
  }

  /** A sheet of many pages takes the server a while: it is made anew when the writer pauses, not at each key. */
  function refreshSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (panel.visible) refresher.refresh();
    }, pause);
  }

  const subscriptions = [
    refresher,
    refresher.onDidChange((sheet) => void update(sheet)),
    drafts.onDidChange(refreshSoon),
    panel.onDidChangeViewState(refreshSoon),
    panel.webview.onDidReceiveMessage((message: SheetMessage) => receive(message)),
  ];
  panel.onDidDispose(() => {
    clearTimeout(timer);
    for (const subscription of subscriptions) subscription.dispose();
  });

  panel.webview.options = { enableScripts: true, localResourceRoots: [] };
  const [{ script, style }, sheet] = await Promise.all([assets(), refresher.value()]);
  const nonce = randomBytes(16).toString('base64url');
  const part = (text: string): PagePart => ({ text, allowedBy: `'nonce-${nonce}'` });
  panel.title = sheet?.title ?? panel.title;
  panel.webview.html = renderPage(
    sheet?.content ?? '<main id="sheet"></main>',
    panel.title,
    sheet?.language ?? 'en',
    {
      script: part(script),
      style: part(style),
    },
  );
  return {
    draft,
    panel,
    get shown() {
      return shown;
    },
    receive,
  };
}
