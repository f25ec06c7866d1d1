import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RiscontroApi } from '../../../client/src/extension';
import { closeAll, deleteFile, open, replace, riscontro, until, untilFlagged, writeFile } from './support';
import { labelOf, row, type Tree, untilRow, walk } from './trees';

describe('the side bar', () => {
  let api: RiscontroApi;

  before(async () => {
    api = await riscontro().activate();
  });

  afterEach(closeAll);

  it('lists the claims of the draft by verdict, in its order', async () => {
    await open('drafts/articolo.md');
    await vscode.commands.executeCommand('riscontro.showClaims');
    await untilShown(api.claims, [
      'Contradicted 2',
      '  26 milioni di euro → 24 milioni di euro',
      '  8.450 → 8.540',
    ]);
    assert.equal(api.claims.badge, 2);
  });

  it('opens the place of a claim, and of its evidence beside it', async () => {
    const draft = await open('drafts/articolo.md');
    const claim = await untilRow(api.claims, '8.450');
    await run(api.claims, claim);
    assert.equal(selectedText(draft.uri), '8.450');
    const [evidence] = (await api.claims.getChildren(claim as never)) ?? [];
    assert.ok(evidence);
    await run(api.claims, evidence);
    assert.equal(selectedText(verbale()), '8.540');
    assert.notEqual(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
    // To read a source does not take the draft's claims away.
    await untilRow(api.claims, '8.450');
  });

  it("puts the sources' value in place of a claim", async () => {
    const draft = await open('drafts/articolo.md');
    const claim = await untilRow(api.claims, '8.450');
    await vscode.commands.executeCommand('riscontro.replaceClaim', claim);
    assert.match(draft.getText(), /conta 8\.540 iscritti/);
    await untilShown(api.claims, ['Contradicted 1', '  26 milioni di euro → 24 milioni di euro']);
  });

  it('copies the text of a row', async () => {
    await open('drafts/articolo.md');
    await vscode.commands.executeCommand('riscontro.copyClaim', await untilRow(api.claims, '8.450'));
    assert.equal(await vscode.env.clipboard.readText(), '8.450');
  });

  it('follows the draft as it is typed', async () => {
    const draft = await open('drafts/articolo.md');
    await untilRow(api.claims, '8.450');
    await replace(draft, '8.450', '8.541');
    await untilRow(api.claims, '8.541');
    assert.equal(await row(api.claims, '8.450'), undefined);
  });

  it('lists the sources with their facts, and those that the draft does not use', async () => {
    await open('drafts/articolo.md');
    await vscode.commands.executeCommand('riscontro.sources.focus');
    const source = await untilRow(api.sources, 'Verbale del consiglio comunale');
    const { description } = await api.sources.getTreeItem(source as never);
    assert.match(String(description), /^\d+ facts · \d+ used · March 12, 2024$/);
    const fact = await untilRow(api.sources, 'Marta Bellandi');
    await run(api.sources, fact);
    assert.equal(selectedText(verbale()), 'Marta Bellandi');
    await vscode.commands.executeCommand('riscontro.showUnusedFacts');
    await untilRow(api.sources, 'Marta Bellandi');
    assert.equal(await row(api.sources, '8.540'), undefined);
    await vscode.commands.executeCommand('riscontro.showAllFacts');
    await untilRow(api.sources, '8.540');
  });

  it('names a source that cannot be read', async () => {
    await open('drafts/articolo.md');
    await vscode.commands.executeCommand('riscontro.sources.focus');
    await writeFile('seeds/archivio.txt', Uint8Array.of(0x63, 0xe9, 0x20, 0x31));
    try {
      const source = await untilRow(api.sources, 'archivio.txt');
      const item = await api.sources.getTreeItem(source as never);
      assert.match(String(item.description), /^not read: .*UTF-8/);
      assert.match(item.accessibilityInformation?.label ?? '', /archivio\.txt: not read/);
    } finally {
      await deleteFile('seeds/archivio.txt');
    }
    await until('the row goes', async () => ((await row(api.sources, 'archivio.txt')) ? undefined : true));
  });

  it('has a label for screen readers on every row', async () => {
    await untilFlagged(await open('drafts/articolo.md'), '26 milioni di euro', '8.450');
    await untilRow(api.claims, '8.450');
    await untilRow(api.sources, '8.540');
    for (const tree of [api.claims, api.sources]) {
      for (const { item } of await walk(tree)) {
        assert.ok(item.accessibilityInformation?.label, `${labelOf(item)} has no label`);
      }
    }
  });
});

/** Waits until the first rows, without the sentences of sources, are these: indented, with their descriptions. */
async function untilShown(tree: object, expected: readonly string[]): Promise<void> {
  let lines: string[] = [];
  const isExpected = async (): Promise<true | undefined> => {
    lines = (await walk(tree as Tree))
      .filter(({ depth }) => depth < 2)
      .slice(0, expected.length)
      .map(({ depth, item }) => `${'  '.repeat(depth)}${labelOf(item)} ${String(item.description ?? '')}`);
    return JSON.stringify(lines) === JSON.stringify(expected) ? true : undefined;
  };
  await until('the rows', isExpected).catch((error: unknown) => {
    assert.deepEqual(lines, expected);
    throw error;
  });
}

/** Does what a click on a row does. */
async function run(tree: object, clicked: unknown): Promise<void> {
  const { command } = await (tree as Tree).getTreeItem(clicked);
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

function verbale(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, 'seeds/verbale.md');
}

/** What is selected in the active editor, which must show the document. */
function selectedText(uri: vscode.Uri): string {
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.toString(), uri.toString());
  return editor.document.getText(editor.selection);
}
