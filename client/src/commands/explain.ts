import * as vscode from 'vscode';
import { diagnosticSource, type FindingCode, findingCodes } from '../../../server/src/protocol';
import { interfaceLanguage } from '../interface-language';

/** Shows the page that explains the code of the finding at the cursor, else the page that lists all codes. */
export async function explain(extension: vscode.Uri): Promise<void> {
  const name = `${codeAtCursor() ?? 'README'}.md`;
  const page = vscode.Uri.joinPath(extension, 'docs', 'codes', interfaceLanguage(), name);
  // Without the editor's Markdown preview, which can be turned off, the page is as readable as plain text.
  if (vscode.extensions.getExtension('vscode.markdown-language-features')) {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } else {
    await vscode.window.showTextDocument(page, { preview: true });
  }
}

function codeAtCursor(): FindingCode | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const found = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === diagnosticSource && range.contains(editor.selection.active));
  const code = typeof found?.code === 'object' ? found.code.value : found?.code;
  return findingCodes.find((known) => known === code);
}
