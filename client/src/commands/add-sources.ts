import * as vscode from 'vscode';
import { formats } from '../../../server/src/core/readers/formats';
import { type Added, copyInto, type SourceFolder, sourceFolderOf, writeInto } from '../source-folder';
import { fileNameFor, likelyTitle, withTitle } from '../source-names';

/** Where sources may come from; a key binding may name one. */
type OriginId = 'files' | 'folder' | 'clipboard' | 'selection';

interface Origin extends vscode.QuickPickItem {
  readonly id: OriginId;
  /** Nothing where the writer has thought better of it. */
  readonly add: (folder: SourceFolder) => Promise<Added | undefined>;
}

/**
 * Adds sources to the first folder of sources: files, a folder, the clipboard or the selection, as the writer chooses.
 *
 * @param asked where they come from, as a key binding may say; or a file of the Explorer
 * @param selected all files and folders that are selected in the Explorer
 */
export async function addSources(asked?: unknown, selected?: readonly vscode.Uri[]): Promise<void> {
  const workspaceFolder = await folderToAddTo();
  if (workspaceFolder === undefined) return;
  const add = asked instanceof vscode.Uri ? adding(selected ?? [asked]) : (await chooseOrigin(asked))?.add;
  if (add === undefined) return;
  const folder = await sourceFolderOf(workspaceFolder);
  const added = await add(folder);
  if (added !== undefined) await report(added, folder);
}

function adding(uris: readonly vscode.Uri[]): Origin['add'] {
  return (folder) => copyInto(folder, uris);
}

/** The workspace folder of the active editor, else the first; without any, the writer is asked to open one. */
async function folderToAddTo(): Promise<vscode.WorkspaceFolder | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder =
    (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (folder !== undefined) return folder;
  const open = vscode.l10n.t('Open folder…');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Sources lie in a folder: open the one that is to hold them and your drafts.'),
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
  return undefined;
}

async function chooseOrigin(asked: unknown): Promise<Origin | undefined> {
  const editor = vscode.window.activeTextEditor;
  const selection = editor?.document.getText(editor.selection) ?? '';
  const origins: Origin[] = [
    { id: 'files', label: vscode.l10n.t('Files…'), iconPath: new vscode.ThemeIcon('file'), add: addFiles },
    {
      id: 'folder',
      label: vscode.l10n.t('A folder…'),
      iconPath: new vscode.ThemeIcon('folder'),
      add: addFolder,
    },
    {
      id: 'clipboard',
      label: vscode.l10n.t('The clipboard'),
      iconPath: new vscode.ThemeIcon('clippy'),
      add: async (folder) => addText(await vscode.env.clipboard.readText(), 'txt', folder),
    },
  ];
  if (editor !== undefined && selection.trim() !== '') {
    const extension = editor.document.languageId === 'markdown' ? 'md' : 'txt';
    origins.push({
      id: 'selection',
      label: vscode.l10n.t('The selection'),
      iconPath: new vscode.ThemeIcon('selection'),
      add: (folder) => addText(selection, extension, folder),
    });
  }
  const named = origins.find(({ id }) => id === asked);
  if (named !== undefined) return named;
  return vscode.window.showQuickPick(origins, {
    title: vscode.l10n.t('Add sources'),
    placeHolder: vscode.l10n.t('Where are the documents that you trust?'),
  });
}

async function addFiles(folder: SourceFolder): Promise<Added | undefined> {
  const extensions = Object.values(formats).flatMap((format) => format.extensions);
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: vscode.l10n.t('Add'),
    // Dialogs know the last part of an extension only.
    filters: {
      [vscode.l10n.t('Documents')]: [...new Set(extensions.map((one) => one.split('.').pop() ?? one))],
    },
  });
  return chosen && copyInto(folder, chosen);
}

async function addFolder(folder: SourceFolder): Promise<Added | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Add'),
  });
  return chosen && copyInto(folder, chosen);
}

async function addText(text: string, extension: string, folder: SourceFolder): Promise<Added | undefined> {
  if (text.trim() === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('The clipboard holds no text.'));
    return undefined;
  }
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t('The title of the source'),
    prompt: vscode.l10n.t('Warnings and the sheet name the source by it.'),
    value: likelyTitle(text),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A source needs a title.') : undefined),
  });
  if (title === undefined) return undefined;
  const name = fileNameFor(title, extension, 'source');
  return { files: [await writeInto(folder.uri, name, withTitle(title, text))], skipped: [] };
}

async function report({ files, skipped }: Added, { name }: SourceFolder): Promise<void> {
  if (skipped.length > 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Not added, for they are no text that is read: {0}', skipped.join(', ')),
    );
  }
  if (files.length === 0) return;
  await vscode.commands.executeCommand('riscontro.sources.focus');
  void vscode.window.showInformationMessage(
    files.length === 1
      ? vscode.l10n.t('1 source added to {0}.', name)
      : vscode.l10n.t('{0} sources added to {1}.', files.length, name),
  );
}
