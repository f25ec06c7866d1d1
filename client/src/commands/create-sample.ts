import * as vscode from 'vscode';
import { sourceFolderOf, writeInto } from '../source-folder';
import { withTitle } from '../source-names';

/** Puts a source and a draft with two slips into the workspace, for who wants to try, and opens the draft. */
export async function createSample(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    await vscode.commands.executeCommand('vscode.openFolder');
    return;
  }
  const { source, draft } = sample();
  const { uri } = await sourceFolderOf(folder);
  await writeInto(uri, source.name, withTitle(source.title, source.text));
  const written = await writeInto(folder.uri, draft.name, draft.text);
  // Not in the tab of the walkthrough, which is still needed.
  await vscode.window.showTextDocument(written, { preview: false });
}

function sample() {
  return {
    source: {
      name: vscode.l10n.t('minutes of the council.txt'),
      title: vscode.l10n.t('Minutes of the town council'),
      text: vscode.l10n.t(
        'The town council has approved the new footbridge over the Marle. It will cost 3.4 million euros and will be 86 metres long. The works begin in March 2027. The footbridge was designed by the engineer Irene Castaldi.',
      ),
    },
    draft: {
      name: vscode.l10n.t('draft about the footbridge.md'),
      text: `# ${vscode.l10n.t('A footbridge over the Marle')}\n\n${vscode.l10n.t(
        'The town council has approved the new footbridge over the Marle. It was designed by Irene Castaldi, will be 68 metres long and will cost 4.3 million euros. The works begin in March 2027.',
      )}\n`,
    },
  };
}
