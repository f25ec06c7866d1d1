import assert from 'node:assert/strict';
import { mkdir, readFile, rm } from 'node:fs/promises';
import * as vscode from 'vscode';
import {
  closeAll,
  configure,
  deleteFile,
  inWorkspace,
  open,
  riscontro,
  until,
  untilFlagged,
  writeFile,
} from './support';

/** Lies outside of the sources until it is added. */
const report = 'inbox/report.txt';

describe('adding sources', () => {
  before(async () => {
    await riscontro().activate();
  });

  beforeEach(async () => {
    await mkdir(inWorkspace('inbox').fsPath, { recursive: true });
    await writeFile(report, 'La biblioteca di Valdoria conta 8.450 iscritti.');
  });

  afterEach(async () => {
    await closeAll();
    await configure('riscontro', 'sources', undefined);
    for (const name of ['inbox', 'seeds/inbox', 'seeds/inbox 2', 'archivio']) {
      await rm(inWorkspace(name).fsPath, { recursive: true, force: true });
    }
    for (const name of ['report.txt', 'report 2.txt', 'Il verbale.txt', 'Il verbale.md']) {
      await deleteFile(`seeds/${name}`);
    }
  });

  const add = (...paths: string[]): Thenable<unknown> => {
    const uris = paths.map(inWorkspace);
    return vscode.commands.executeCommand('riscontro.addSources', uris[0], uris);
  };
  const contentOf = (path: string): Promise<string> => readFile(inWorkspace(path).fsPath, 'utf8');

  it('copies a file into the folder of sources, and checks against it', async () => {
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    await add(report);
    assert.equal(await contentOf('seeds/report.txt'), await contentOf(report));
    // One source now confirms what the other contradicts.
    await until('the sources disagree', () =>
      vscode.languages.getDiagnostics(draft.uri).some(({ message }) => message.includes('disagree'))
        ? true
        : undefined,
    );
  });

  it('never overwrites one', async () => {
    await add(report);
    await writeFile(report, 'Un altro testo.');
    await add(report);
    assert.match(await contentOf('seeds/report.txt'), /Valdoria/);
    assert.equal(await contentOf('seeds/report 2.txt'), 'Un altro testo.');
  });

  it('takes what can be read of a folder, as it is arranged there', async () => {
    await writeFile('inbox/2024/notes.md', 'Nel 2024.');
    await writeFile('inbox/picture.png', 'x');
    await writeFile('inbox/.hidden.txt', 'x');
    await add('inbox');
    assert.equal(await contentOf('seeds/inbox/2024/notes.md'), 'Nel 2024.');
    const copied = await vscode.workspace.fs.readDirectory(inWorkspace('seeds/inbox'));
    assert.deepEqual(copied.map(([name]) => name).sort(), ['2024', 'report.txt']);
    await add('inbox');
    assert.match(await contentOf('seeds/inbox 2/report.txt'), /Valdoria/);
  });

  it('creates the folder that the settings name', async () => {
    await configure('riscontro', 'sources', ['*.facts.json', 'archivio']);
    await add(report);
    assert.match(await contentOf('archivio/report.txt'), /Valdoria/);
  });

  it('takes the text of the clipboard, under a title', async () => {
    await vscode.env.clipboard.writeText('Il verbale\n\nIl ponte costa 4 milioni di euro.');
    const file = await added('clipboard', 'Il verbale.txt');
    assert.equal(file, '---\ntitle: "Il verbale"\n---\n\nIl verbale\n\nIl ponte costa 4 milioni di euro.\n');
  });

  it('takes the selection, in the format of its document', async () => {
    const draft = await open('drafts/articolo.md');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(0, 0, draft.lineCount, 0), '## Il verbale\n\nCosta 4 milioni.');
    });
    editor.selection = new vscode.Selection(0, 0, draft.lineCount, 0);
    const file = await added('selection', 'Il verbale.md');
    assert.equal(file, '---\ntitle: "Il verbale"\n---\n\n## Il verbale\n\nCosta 4 milioni.\n');
  });

  /** Adds from the clipboard or the selection under the title that is proposed, and returns what was written. */
  async function added(origin: string, name: string): Promise<string> {
    const running = vscode.commands.executeCommand('riscontro.addSources', origin);
    let isDone = false;
    void running.then(() => (isDone = true));
    await until('the source', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone ? true : undefined;
    });
    return contentOf(`seeds/${name}`);
  }
});
