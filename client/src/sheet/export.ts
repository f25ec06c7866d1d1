import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { exportSheetRequest, type SheetExportParams, type SheetFormat } from '../../../server/src/protocol';
import { today } from '../../../server/src/today';

interface FormatPick extends vscode.QuickPickItem {
  readonly format: SheetFormat;
}

/**
 * Writes the fact-check sheet of a draft into a file: in a format and to a place that are asked for, unless they are
 * given.
 *
 * @returns the file; nothing where the writer has thought better of it, or there is nothing to export
 */
export async function exportSheet(
  client: LanguageClient,
  draft: vscode.Uri,
  given?: SheetFormat,
  place?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const format = given ?? (await pickFormat());
  if (format === undefined) return undefined;
  const params: SheetExportParams = {
    uri: client.code2ProtocolConverter.asUri(draft),
    format,
    date: today(),
  };
  const text = await client.sendRequest<string | null>(exportSheetRequest, params);
  if (text === null) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('This draft was not checked, so there is nothing to export.'),
    );
    return undefined;
  }
  const target =
    place ??
    (await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export the fact-check sheet'),
      ...beside(draft, format),
      filters: { [format.toUpperCase()]: [format] },
    }));
  if (target === undefined) return undefined;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  void offerToOpen(target, format);
  return target;
}

async function pickFormat(): Promise<SheetFormat | undefined> {
  const picks: readonly FormatPick[] = [
    { format: 'html', label: 'HTML', description: vscode.l10n.t('a page to read, print and sign') },
    { format: 'csv', label: 'CSV', description: vscode.l10n.t('a table for spreadsheets') },
    { format: 'json', label: 'JSON', description: vscode.l10n.t('for other programs') },
    { format: 'sarif', label: 'SARIF', description: vscode.l10n.t('for code reviews') },
  ];
  const title = vscode.l10n.t('Export the fact-check sheet');
  return (await vscode.window.showQuickPick(picks, { title, matchOnDescription: true }))?.format;
}

/** Beside the draft, under its name; where the draft is on no disk, the dialog chooses. */
function beside(draft: vscode.Uri, format: SheetFormat): { defaultUri?: vscode.Uri } {
  if (draft.scheme !== 'file') return {};
  return { defaultUri: draft.with({ path: `${draft.path.replace(/\.[^./]+$/, '')}.riscontro.${format}` }) };
}

async function offerToOpen(file: vscode.Uri, format: SheetFormat): Promise<void> {
  const open = vscode.l10n.t('Open');
  const name = vscode.workspace.asRelativePath(file);
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}.', name), open);
  if (chosen !== open) return;
  // A page is to be seen in a browser, all else can be read here.
  if (format === 'html') await vscode.env.openExternal(file);
  else await vscode.window.showTextDocument(file);
}
