import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { closeAll, configure, deleteFile, inWorkspace, only, until, writeFile } from './support';

describe('the task', () => {
  afterEach(closeAll);

  it('checks all drafts of the folder, and fails where something is contradicted', async () => {
    const task = only(await vscode.tasks.fetchTasks({ type: 'riscontro' }));
    assert.equal(await exitCode(task), 1);
  });

  it('takes its drafts and its gate from tasks.json', async () => {
    const path = '.vscode/tasks.json';
    const tasks = [
      { type: 'riscontro', label: 'advisory', gate: 'advisory', drafts: ['drafts'] },
      { type: 'riscontro', label: 'missing', drafts: ['nowhere'] },
    ];
    await writeFile(path, JSON.stringify({ version: '2.0.0', tasks }));
    try {
      const codes = new Map<string, number | undefined>();
      for (const { label } of tasks) {
        const task = await until(`the task ${label}`, async () =>
          (await vscode.tasks.fetchTasks()).find(({ name }) => name === label),
        );
        codes.set(label, await exitCode(task));
      }
      assert.deepEqual(Object.fromEntries(codes), { advisory: 0, missing: 2 });
    } finally {
      await deleteFile(path);
    }
  });

  it('hands the preset of the settings on, so that one that there is none of is not passed over', async () => {
    await configure('riscontro', 'preset', 'loud');
    try {
      assert.equal(await exitCode(only(await vscode.tasks.fetchTasks({ type: 'riscontro' }))), 2);
    } finally {
      await configure('riscontro', 'preset', undefined);
    }
  });

  it('puts what it says into Problems where the editor itself checks open drafts only', async () => {
    await configure('riscontro', 'checkWholeWorkspace', false);
    // One that no other test has opened: the editor keeps documents for a while, and the matcher passes over open ones.
    const path = 'drafts/closed.md';
    await writeFile(path, await readFile(inWorkspace('drafts/island.md').fsPath));
    try {
      const uri = inWorkspace(path);
      const found = () =>
        vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'riscontro task');
      const task = only(await vscode.tasks.fetchTasks({ type: 'riscontro' }));
      await exitCode(task);
      const diagnostic = await until('what the task found', () => found()[0]);
      assert.match(diagnostic.message, /61,000/);
      const draft = await vscode.workspace.openTextDocument(uri);
      const word = draft.getWordRangeAtPosition(diagnostic.range.start, /[\d,]+/);
      assert.equal(draft.getText(word), '16,000');
    } finally {
      await deleteFile(path);
      await configure('riscontro', 'checkWholeWorkspace', undefined);
    }
  });
});

async function exitCode(task: vscode.Task): Promise<number | undefined> {
  const ended = new Promise<number | undefined>((resolve) => {
    const subscription = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode: code }) => {
      if (execution.task.name !== task.name) return;
      subscription.dispose();
      resolve(code);
    });
  });
  await vscode.tasks.executeTask(task);
  return ended;
}
