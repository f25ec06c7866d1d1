import * as vscode from 'vscode';
import type { Drafts } from './drafts';

export interface FirstRun {
  /** What was said, once; nothing before. */
  readonly said: string | undefined;
  dispose(): void;
}

const key = 'firstFindingShown';

/**
 * Says once, ever, what the underlines are and how to go on: when the first draft has any. Before that there is nothing
 * to say, and whoever has seen it once knows.
 */
export function createFirstRun(memory: vscode.Memento, drafts: Drafts): FirstRun {
  let said: string | undefined;
  const watching = drafts.onDidChange(() => {
    const contradicted = contradictedIn(drafts);
    if (contradicted === 0) return;
    watching.dispose();
    if (memory.get<boolean>(key) === true) return;
    said = wording(contradicted);
    void tell(said, memory);
  });
  return {
    get said() {
      return said;
    },
    dispose() {
      watching.dispose();
    },
  };
}

function contradictedIn(drafts: Drafts): number {
  return drafts.current === undefined ? 0 : (drafts.statusOf(drafts.current)?.counts.contradicted ?? 0);
}

function wording(contradicted: number): string {
  return contradicted === 1
    ? vscode.l10n.t(
        'Your sources contradict one figure or name of this draft. Point at what is underlined to read what they say; a quick fix puts it in.',
      )
    : vscode.l10n.t(
        'Your sources contradict {0} figures or names of this draft. Point at what is underlined to read what they say; a quick fix puts it in.',
        contradicted,
      );
}

async function tell(message: string, memory: vscode.Memento): Promise<void> {
  await memory.update(key, true);
  const list = vscode.l10n.t('Show the list');
  const chosen = await vscode.window.showInformationMessage(message, list);
  if (chosen === list) await vscode.commands.executeCommand('riscontro.showClaims');
}
