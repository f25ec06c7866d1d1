import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { RiscontroApi } from '../../../client/src/extension';
import { exceptionKinds } from '../../../server/src/protocol';
import {
  closeAll,
  configure,
  deleteFile,
  flagged,
  inWorkspace,
  open,
  riscontro,
  until,
  untilFlagged,
  untilOffered,
  writeFile,
} from './support';
import { row, untilRow } from './trees';

const draftPath = 'drafts/articolo.md';
const wrong = ['26 milioni di euro', '8.450'];

/** What a command is tried on: the sample draft, checked and in the active editor. */
interface Scene {
  readonly draft: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  readonly api: RiscontroApi;
  /** Calls the command. */
  readonly call: (...rest: unknown[]) => Thenable<unknown>;
}

/**
 * What is to be seen of each command of package.json on the sample workspace. Each entry rejects where it is not seen. A
 * command that is not here fails the test, and so does an entry of which there is no command.
 */
const observed: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  'riscontro.fixAll': async ({ draft, call }) => {
    // Asked for again where the editor has canceled its request for the fixes.
    await until('the corrected draft', async () => {
      await call();
      return /24 milioni[^]*8\.540/.test(draft.getText()) ? true : undefined;
    });
  },
  'riscontro.fixWorkspace': async ({ draft, call }) => {
    const corrected = call();
    // The first row is the sample draft: ticked, all of its corrections are.
    await until('the corrections to be applied', async () => {
      await vscode.commands.executeCommand('refactorPreview.focus');
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('refactorPreview.toggleCheckedState');
      await vscode.commands.executeCommand('refactorPreview.apply');
      return draft.getText().includes('24 milioni') ? true : undefined;
    });
    await corrected;
  },
  'riscontro.acceptFigure': async ({ draft, editor, call }) => {
    const { command } = await untilOffered(draft, editor.selection, kindOf('accept'));
    const [params] = (command?.arguments ?? []) as [object];
    await call({ ...params, reason: 'Confermato dal sindaco' });
    await untilFlagged(draft, '8.450');
    await deleteFile('.riscontro/accepted.json');
    await untilFlagged(draft, ...wrong);
  },
  'riscontro.withdrawFigure': async ({ draft, editor, call }) => {
    const { command } = await untilOffered(draft, editor.selection, kindOf('accept'));
    const [params] = (command?.arguments ?? []) as [object];
    await vscode.commands.executeCommand('riscontro.acceptFigure', { ...params, reason: 'Sì' });
    await untilFlagged(draft, '8.450');
    await untilDone(draft, call, ...wrong);
  },
  'riscontro.ignoreSource': async ({ draft, call }) => {
    await untilDone(draft, call, '8.450');
    await deleteFile('.riscontro/accepted.json');
    await untilFlagged(draft, ...wrong);
  },
  'riscontro.heedSource': async ({ draft, call }) => {
    await untilDone(draft, () => vscode.commands.executeCommand('riscontro.ignoreSource'), '8.450');
    await untilDone(draft, call, ...wrong);
    await deleteFile('.riscontro/accepted.json');
  },
  'riscontro.restart': async ({ api, draft, call }) => {
    const before = api.serverPid();
    await call();
    await until('another server', () => (api.serverPid() === before ? undefined : api.serverPid()));
    await untilFlagged(draft, ...wrong);
  },
  'riscontro.explain': async ({ call }) => {
    await call();
    await until('the page', () => tabs().find(({ label }) => label.includes('contradicted.md')));
  },
  'riscontro.pause': async ({ draft, call }) => {
    await call();
    await untilFlagged(draft);
    await vscode.commands.executeCommand('riscontro.resume');
  },
  'riscontro.resume': async ({ draft, call }) => {
    await vscode.commands.executeCommand('riscontro.pause');
    await untilFlagged(draft);
    await call();
    await untilFlagged(draft, ...wrong);
  },
  'riscontro.checkWorkspace': async ({ call }) => {
    // A draft that no other test has opened: the editor keeps documents for a while, which are not closed then.
    const closed = 'drafts/chiusa.md';
    const inClosed = (): number => vscode.languages.getDiagnostics(inWorkspace(closed)).length;
    await configure('riscontro', 'checkWholeWorkspace', false);
    await writeFile(closed, 'La biblioteca di Valdoria conta 8.450 iscritti.\n');
    await call();
    await until('findings in closed drafts', () => (inClosed() > 0 ? true : undefined));
    await deleteFile(closed);
    await configure('riscontro', 'checkWholeWorkspace', undefined);
  },
  'riscontro.showSheet': async ({ api, call }) => {
    await call();
    await until('the sheet', () => api.sheets.panelOf(inWorkspace(draftPath)));
  },
  'riscontro.exportSheet': async ({ draft, call }) => {
    const target = inWorkspace('drafts/articolo.csv');
    await call(draft.uri, 'csv', target);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    await deleteFile('drafts/articolo.csv');
    assert.match(text, /26 milioni di euro/);
  },
  'riscontro.showClaims': async ({ api, call }) => {
    await call();
    await untilRow(api.claims, '8.450');
  },
  'riscontro.showUnusedFacts': async ({ api, call }) => {
    await untilRow(api.sources, '8.540');
    await call();
    await until('the used facts go', async () => ((await row(api.sources, '8.540')) ? undefined : true));
    await vscode.commands.executeCommand('riscontro.showAllFacts');
  },
  'riscontro.showAllFacts': async ({ api, call }) => {
    await vscode.commands.executeCommand('riscontro.showUnusedFacts');
    await until('the used facts go', async () => ((await row(api.sources, '8.540')) ? undefined : true));
    await call();
    await untilRow(api.sources, '8.540');
  },
  'riscontro.replaceClaim': async ({ api, draft, call }) => {
    await call(await untilRow(api.claims, '8.450'));
    assert.match(draft.getText(), /conta 8\.540 iscritti/);
  },
  'riscontro.revealClaim': async ({ api, editor, call }) => {
    await call(await untilRow(api.claims, '8.450'));
    assert.equal(editor.document.getText(editor.selection), '8.450');
  },
  'riscontro.acceptClaim': async ({ api, editor, call }) => {
    // It asks for a reason, and takes none for a change of mind.
    let isDone = false;
    void call(await untilRow(api.claims, '8.450')).then(() => (isDone = true));
    await until('the end of the question', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isDone ? true : undefined;
    });
    assert.equal(editor.document.getText(editor.selection), '8.450');
  },
  'riscontro.withdrawClaim': async ({ api, draft, editor, call }) => {
    const { command } = await untilOffered(
      draft,
      editor.selection,
      vscode.CodeActionKind.Empty.append(exceptionKinds.accept),
    );
    const [params] = (command?.arguments ?? []) as [object];
    await vscode.commands.executeCommand('riscontro.acceptFigure', { ...params, reason: 'Sì' });
    await untilFlagged(draft, '8.450');
    await call(await untilRow(api.claims, '26 milioni di euro'));
    await untilFlagged(draft, ...wrong);
    await deleteFile('.riscontro/accepted.json');
  },
  'riscontro.openEvidence': async ({ api, call }) => {
    await call(await untilRow(api.claims, '8.450'));
    assert.equal(selected('seeds/verbale.md'), '8.540');
  },
  'riscontro.copyClaim': async ({ api, call }) => {
    await call(await untilRow(api.claims, '8.450'));
    assert.equal(await vscode.env.clipboard.readText(), '8.450');
  },
  'riscontro.openSource': async ({ api, call }) => {
    await call(await untilRow(api.sources, 'Marta Bellandi'));
    assert.equal(selected('seeds/verbale.md'), 'Marta Bellandi');
  },
  'riscontro.revealSource': async ({ api, call }) => {
    // What is selected in the Explorer cannot be asked; its own command copies the path of it.
    await call(await untilRow(api.sources, 'Verbale del consiglio comunale'));
    await until('the selected file', async () => {
      await vscode.commands.executeCommand('copyFilePath');
      return (await vscode.env.clipboard.readText()).endsWith('verbale.md') ? true : undefined;
    });
  },
  'riscontro.copyFact': async ({ api, call }) => {
    await call(await untilRow(api.sources, 'Marta Bellandi'));
    assert.equal(await vscode.env.clipboard.readText(), 'Marta Bellandi');
  },
  'riscontro.insertFact': async ({ api, draft, editor, call }) => {
    const end = draft.lineAt(draft.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await call(await untilRow(api.sources, 'Marta Bellandi'));
    await until('the name in the draft', () =>
      draft.getText().includes('Marta Bellandi') ? true : undefined,
    );
  },
  'riscontro.insertFigure': async ({ draft, call }) => {
    const before = draft.getText();
    let done = false;
    const inserted = call().then(() => (done = true));
    await until('the choice', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return done ? true : undefined;
    });
    await inserted;
    assert.notEqual(draft.getText(), before);
  },
  'riscontro.toggleConfirmed': async ({ api, draft, call }) => {
    const isShown = (): boolean => api.confirmed.rangesIn(draft.uri).length > 0;
    await call();
    await until('the confirmed figures', () => (isShown() ? true : undefined));
    await call();
    await until('no confirmed figures', () => (isShown() ? undefined : true));
  },
  'riscontro.addSources': async ({ call }) => {
    await writeFile('report.txt', 'La biblioteca di Valdoria conta 8.450 iscritti.');
    await call(inWorkspace('report.txt'));
    const copy = await vscode.workspace.fs.readFile(inWorkspace('seeds/report.txt'));
    await deleteFile('report.txt');
    await deleteFile('seeds/report.txt');
    assert.match(new TextDecoder().decode(copy), /8\.450/);
  },
  'riscontro.getStarted': async ({ call }) => {
    await call();
    // Some editors name the tab after the walkthrough, others after their own welcome page, on which it is.
    await until('the walkthrough', () => tabs().find(({ label }) => /welcome|walkthrough/i.test(label)));
  },
  'riscontro.createSample': async ({ call }) => {
    await call();
    const sample = vscode.window.activeTextEditor?.document;
    assert.ok(sample);
    await untilFlagged(sample, '68 metres', '4.3 million euros');
    await deleteFile('draft about the footbridge.md');
    await deleteFile('seeds/minutes of the council.txt');
  },
};

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
  };
}

describe('each command', () => {
  let api: RiscontroApi;
  let folder: string;
  let declared: Manifest['contributes']['commands'];

  before(async () => {
    const extension = riscontro();
    api = await extension.activate();
    folder = extension.extensionPath;
    // As it lies on disk: the editor puts the titles in their places.
    ({ commands: declared } = (
      JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest
    ).contributes);
  });

  afterEach(closeAll);

  it('of the manifest is registered, and tried below', async () => {
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      declared.map(({ command }) => command).filter((command) => !registered.includes(command)),
      [],
      'not registered',
    );
    assert.deepEqual(Object.keys(observed).sort(), declared.map(({ command }) => command).sort());
  });

  it('has a title in Italian and in English', async () => {
    const [italian, english] = await Promise.all(
      ['package.nls.it.json', 'package.nls.json'].map(
        async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Record<string, string>,
      ),
    );
    for (const { command, title } of declared) {
      const key = /^%(.+)%$/.exec(title)?.[1] ?? '';
      assert.ok(italian?.[key] && english?.[key], `${command} has no title`);
      assert.notEqual(italian[key], english[key], command);
    }
  });

  for (const [command, observe] of Object.entries(observed)) {
    it(`${command} does something`, async () => {
      const draft = await open(draftPath);
      await untilFlagged(draft, ...wrong);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      const start = draft.positionAt(draft.getText().indexOf('26 milioni'));
      editor.selection = new vscode.Selection(start, start);
      const call = (...rest: unknown[]): Thenable<unknown> =>
        vscode.commands.executeCommand(command, ...rest);
      await observe({ draft, editor, api, call });
    });
  }
});

function kindOf(name: keyof typeof exceptionKinds): vscode.CodeActionKind {
  return vscode.CodeActionKind.Empty.append(exceptionKinds[name]);
}

/** Calls a command on the figure at the cursor until these texts are flagged: the editor drops what it is asked too soon. */
async function untilDone(
  draft: vscode.TextDocument,
  call: () => Thenable<unknown>,
  ...texts: readonly string[]
): Promise<void> {
  await until(`${texts.join(', ')} to be flagged`, async () => {
    if (flagged(draft).join() === texts.join()) return true;
    await call();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return flagged(draft).join() === texts.join() ? true : undefined;
  });
}

function tabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs);
}

/** What is selected in the active editor, which must show a file of the workspace. */
function selected(file: string): string {
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.toString(), inWorkspace(file).toString());
  return editor.document.getText(editor.selection);
}
