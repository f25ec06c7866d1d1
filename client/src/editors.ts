import * as vscode from 'vscode';

/**
 * The editor in which the writer works on a document: the active one, else one in a tab. Previews of changes and
 * comparisons show the document as well.
 */
export function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const inTabs = visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined);
  return [activeTextEditor, ...inTabs].find((editor) => editor?.document.uri.toString() === uri.toString());
}
