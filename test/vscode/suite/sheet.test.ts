import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SheetPanel } from '../../../client/src/sheet/panel';
import type { SheetFormat } from '../../../server/src/protocol';
import { closeAll, deleteFile, inWorkspace, open, replace, riscontro, until, untilFlagged } from './support';

const draftPath = 'drafts/articolo.md';

describe('the fact-check sheet', () => {
  afterEach(closeAll);

  it('opens beside the draft, and its page runs', async () => {
    await openDraft();
    const sheet = await show();
    assert.match(sheet.panel.title, /articolo\.md/);
    assert.notEqual(sheet.panel.viewColumn, vscode.window.activeTextEditor?.viewColumn);
    assert.deepEqual(claimsIn(sheet.shown, 'contradicted'), ['26 milioni di euro', '8.450']);
    await vscode.commands.executeCommand('riscontro.showSheet');
    assert.equal(sheetTabs().length, 1, 'one sheet a draft');
  });

  it('follows the draft while it is edited', async () => {
    const draft = await openDraft();
    const sheet = await show();
    await replace(draft, '26 milioni', '24 milioni');
    await until('the corrected figure in the sheet', () =>
      claimsIn(sheet.shown, 'contradicted').join() === '8.450' ? true : undefined,
    );
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('undo');
    await until('the wrong figure in the sheet', () =>
      claimsIn(sheet.shown, 'contradicted').length === 2 ? true : undefined,
    );
  });

  it('opens the source at the figure, and the draft at the claim, without covering itself', async () => {
    await openDraft();
    const sheet = await show();
    for (const [action, file, text] of [
      ['open', 'seeds/verbale.md', '24 milioni di euro'],
      ['reveal', draftPath, '26 milioni di euro'],
    ] as const) {
      await sheet.receive({
        type: 'open',
        ...linkIn(sheet.shown, '26 milioni di euro', action),
        beside: action === 'open',
      });
      const editor = await until(file, () => {
        const active = vscode.window.activeTextEditor;
        return active?.document.uri.toString() === inWorkspace(file).toString() ? active : undefined;
      });
      assert.equal(editor.document.getText(editor.selection), text);
      assert.ok(sheet.panel.visible, 'the sheet is covered');
    }
  });

  it('is exported in each format', async () => {
    const draft = await openDraft();
    const formats: readonly [SheetFormat, RegExp][] = [
      ['html', /^<!doctype html>[\s\S]*The sources say 24 milioni di euro/],
      ['csv', /^\uFEFFDraft,Line,[\s\S]*26 milioni di euro,amount,contradicted,/],
      ['json', /"text": "26 milioni di euro"/],
      ['sarif', /"relatedLocations"/],
    ];
    for (const [format, expected] of formats) {
      const path = `drafts/articolo.${format}`;
      try {
        await vscode.commands.executeCommand('riscontro.exportSheet', draft.uri, format, inWorkspace(path));
        const bytes = await vscode.workspace.fs.readFile(inWorkspace(path));
        assert.match(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), expected);
      } finally {
        await deleteFile(path);
      }
    }
  });
});

async function openDraft(): Promise<vscode.TextDocument> {
  const draft = await open(draftPath);
  await untilFlagged(draft, '26 milioni di euro', '8.450');
  return draft;
}

/** Shows the sheet of the active draft, and waits until the page itself has said that it runs. */
async function show(): Promise<SheetPanel> {
  const { sheets } = await riscontro().activate();
  await vscode.commands.executeCommand('riscontro.showSheet');
  return until('the sheet', () => {
    const sheet = sheets.panelOf(inWorkspace(draftPath));
    return sheet?.shown === undefined ? undefined : sheet;
  });
}

function sheetTabs(): vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof vscode.TabInputWebview);
}

/** The figures of a verdict that the draft in the sheet shows. */
function claimsIn(content: string | undefined, verdict: string): string[] {
  const claim = new RegExp(
    `class="claim"[^>]*data-verdict="${verdict}"\\s*><span class="words">([^<]+)<`,
    'g',
  );
  return Array.from((content ?? '').matchAll(claim), ([, text = '']) => text);
}

/** What the page sends when the button of a kind is pressed in the card of a figure. */
function linkIn(content: string | undefined, figure: string, action: string) {
  const cards = (content ?? '').split('<article').filter((part) => part.includes('class="card"'));
  const card = cards.find((one) => one.includes(`>${figure}</a`));
  assert.ok(card, `no card of ${figure}`);
  const button = new RegExp(`data-action="${action}"\\s+data-uri="([^"]+)"\\s+data-range="([\\d:-]+)"`);
  const [, uri = '', range = ''] = button.exec(card) ?? [];
  const [line = 0, character = 0, endLine = 0, endCharacter = 0] = range.split(/[:-]/).map(Number);
  return { uri, range: { start: { line, character }, end: { line: endLine, character: endCharacter } } };
}
