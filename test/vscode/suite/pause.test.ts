import * as vscode from 'vscode';
import { closeAll, open, riscontro, until, untilFlagged } from './support';

const wrong = ['26 milioni di euro', '8.450'];

describe('the pause switch', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('riscontro.resume');
    await closeAll();
  });

  it('takes all findings away, says so in the status bar, outlasts a restart, and brings them back', async () => {
    const api = await riscontro().activate();
    const status = (text: string): Promise<true> =>
      until(`"${text}" in the status bar`, () =>
        api.statusText()?.includes(text) === true ? true : undefined,
      );
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, ...wrong);
    await vscode.commands.executeCommand('riscontro.pause');
    await untilFlagged(draft);
    await status('paused');
    await vscode.commands.executeCommand('riscontro.restart');
    await status('paused');
    await untilFlagged(draft);
    await vscode.commands.executeCommand('riscontro.resume');
    await untilFlagged(draft, ...wrong);
    await status('2 contradicted');
  });
});
