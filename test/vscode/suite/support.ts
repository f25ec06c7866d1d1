import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { RiscontroApi } from '../../../client/src/extension';

/** The extension's identifier: publisher and name. */
export const extensionId = 'riscontro.riscontro';

const diagnosticSource = 'riscontro';

/** The extension, as the editor knows it. */
export function riscontro(): vscode.Extension<RiscontroApi> {
  const extension = vscode.extensions.getExtension<RiscontroApi>(extensionId);
  assert.ok(extension, 'the editor does not know the extension');
  return extension;
}

/** A file or folder of the open workspace. */
export function inWorkspace(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Asks until the answer is something, and returns it. Throws, with `what` it waited for, when the time is over. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  milliseconds = 30_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await unlessCanceled(ask);
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** The editor cancels pending requests for code actions whenever some extension registers a provider: to be asked again. */
async function unlessCanceled<T>(ask: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return undefined;
    throw error;
  }
}

/** Skips what an editor before this minor version does not have; only the runs in an old editor may skip anything. */
export function since(minor: number, test: Mocha.Context): void {
  if (Number(vscode.version.split('.')[1]) < minor) test.skip();
}

/** Opens a draft in the editor. */
export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(path));
  await vscode.window.showTextDocument(document);
  return document;
}

export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(inWorkspace(path), bytes);
}

/** Deletes a file if it is there. */
export async function deleteFile(path: string): Promise<void> {
  await rm(inWorkspace(path).fsPath, { force: true });
}

/** Changes a setting of the workspace for as long as a test lasts; `undefined` gives it back to the default. */
export async function configure(section: string, key: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section, inWorkspace('.'));
  await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
}

/** What the language server has written to its log. */
export async function serverLog(): Promise<string> {
  const commands = await vscode.commands.getCommands();
  const show = commands.find((command) => /^workbench\.action\.output\.show\..*riscontro/i.test(command));
  assert.ok(show, 'there is no log to show');
  await vscode.commands.executeCommand(show);
  const log = vscode.workspace.textDocuments.find(
    ({ uri }) => uri.scheme === 'output' && /riscontro/i.test(uri.path),
  );
  return log?.getText() ?? '';
}

/** Throws away what was edited and not saved, and closes all editors. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    // The editor edits files of its own, its settings for one.
    if (!document.isDirty || !vscode.workspace.getWorkspaceFolder(document.uri)) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** What Riscontro now says of a document, in the order of its text. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === diagnosticSource)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The code of a diagnostic, without the link that it may carry. */
export function codeOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}

/** The texts that are flagged now. */
export function flagged(document: vscode.TextDocument): string[] {
  return findings(document).map(({ range }) => document.getText(range));
}

/** Waits until exactly these texts are flagged, in their order, and returns what is said of them. */
export async function untilFlagged(
  document: vscode.TextDocument,
  ...texts: readonly string[]
): Promise<readonly vscode.Diagnostic[]> {
  const wanted = JSON.stringify(texts);
  try {
    return await until('', () =>
      JSON.stringify(flagged(document)) === wanted ? findings(document) : undefined,
    );
  } catch (error) {
    assert.deepEqual(flagged(document), texts, 'what is flagged');
    throw error;
  }
}

/** Waits until all that is offered at a range, of a kind, includes an action that passes. */
export async function untilOffered(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
  passes: (action: vscode.CodeAction) => boolean = () => true,
): Promise<vscode.CodeAction> {
  return until(`a code action of kind ${kind.value}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind.value,
    );
    return actions.find(
      (action) => action.kind !== undefined && kind.contains(action.kind) && passes(action),
    );
  });
}

/** What the hover at a place says, as Markdown; waits until it says something. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  return until('a hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
      .join('\n');
    return text === '' ? undefined : text;
  });
}

/** Does what choosing the action in the menu does. */
export async function apply({ title, edit, command }: vscode.CodeAction): Promise<void> {
  assert.ok(edit ?? command, `"${title}" does nothing`);
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit), `"${title}" was not applied`);
  if (command)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** Puts a text in place of another that occurs once. */
export async function replace(document: vscode.TextDocument, before: string, after: string): Promise<void> {
  const start = document.getText().indexOf(before);
  assert.ok(start >= 0, `the document does not hold "${before}"`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + before.length));
  edit.replace(document.uri, range, after);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The one element of a list. */
export function only<T>(list: readonly T[]): T {
  const [first, ...others] = list;
  assert.ok(first !== undefined && others.length === 0, `one was expected, not ${list.length}`);
  return first;
}
