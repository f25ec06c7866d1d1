import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, riscontro, until, untilFlagged } from './support';

describe('the extension', () => {
  afterEach(closeAll);

  it('runs its server in a process of its own, and starts it anew when asked to', async () => {
    const api = await riscontro().activate();
    const before = api.serverPid();
    assert.ok(before !== undefined && before !== process.pid);
    assert.ok(isRunning(before));
    await vscode.commands.executeCommand('riscontro.restart');
    const after = await until('another server', () =>
      api.serverPid() === before ? undefined : api.serverPid(),
    );
    assert.ok(isRunning(after));
    await until('the end of the first server', () => (isRunning(before) ? undefined : true));
    await untilFlagged(await open('drafts/articolo.md'), '26 milioni di euro', '8.450');
  });

  it('says in the status bar how the check went', async () => {
    const api = await riscontro().activate();
    await untilFlagged(await open('drafts/articolo.md'), '26 milioni di euro', '8.450');
    await until('two contradicted figures in the status bar', () =>
      api.statusText()?.includes('2 contradicted') === true ? true : undefined,
    );
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // there is no such process
  }
}
