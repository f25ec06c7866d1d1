import * as vscode from 'vscode';
import {
  configurationSection,
  diagnosticSource,
  type FindingCode,
  findingCodes,
} from '../../../server/src/protocol';

/**
 * Shows the page that explains a code of diagnostics: the given one, which links in diagnostics name, else that of the
 * finding at the cursor, else the whole page.
 */
export async function explain(extension: vscode.Uri, asked?: unknown): Promise<void> {
  const code = findingCodes.find((known) => known === asked) ?? codeAtCursor();
  const page = vscode.Uri.joinPath(extension, 'docs', `codes.${interfaceLanguage()}.md`);
  const place = code === undefined ? page : page.with({ fragment: code });
  // Without the editor's Markdown preview, which can be turned off, the page is as readable as plain text.
  if (vscode.extensions.getExtension('vscode.markdown-language-features')) {
    await vscode.commands.executeCommand('markdown.showPreview', place);
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

/** The language that the settings choose for messages, else the editor's. */
function interfaceLanguage(): 'it' | 'en' {
  const chosen = vscode.workspace.getConfiguration(configurationSection).get<string>('language', 'auto');
  const language = chosen === 'auto' ? vscode.env.language : chosen;
  return language.toLowerCase().startsWith('it') ? 'it' : 'en';
}
