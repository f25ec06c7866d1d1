import * as vscode from 'vscode';
import type { VerdictCounts } from '../../server/src/protocol';
import type { Drafts } from './drafts';

/** Tells the walkthrough what a newcomer has done already: had a draft checked, and put a figure right. */
export function createProgress(drafts: Drafts): vscode.Disposable {
  const before = new Map<string, VerdictCounts>();
  return drafts.onDidChange(() => {
    if (drafts.current === undefined) return;
    const status = drafts.statusOf(drafts.current);
    if (status?.state !== 'checked') return;
    const { counts } = status;
    const known = before.get(status.uri);
    before.set(status.uri, counts);
    if (counts.supported + counts.contradicted > 0) reached('riscontro.hasChecked');
    const fixed = known !== undefined && counts.contradicted < known.contradicted;
    if (fixed && counts.supported > known.supported) reached('riscontro.hasCorrected');
  });
}

function reached(context: string): void {
  void vscode.commands.executeCommand('setContext', context, true);
}
