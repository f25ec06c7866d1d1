import { type ChildProcess, spawn } from 'node:child_process';
import * as vscode from 'vscode';
import { configurationSection } from '../../server/src/protocol';
import { interfaceLanguage } from './interface-language';

/** The type of the tasks that check drafts, as `tasks.json` names it. */
export const taskType = 'riscontro';

/** The name of the matcher that puts what a task says into Problems. */
const problemMatcher = '$riscontro.task';

/** What `tasks.json` may say of a task. */
interface CheckDefinition extends vscode.TaskDefinition {
  /** Files, folders or globs, relative to the workspace folder; by default all drafts below it. */
  readonly drafts?: readonly string[];
  /** What lets the task fail. */
  readonly gate?: 'strict' | 'lenient' | 'advisory';
}

/** Offers a task for each workspace folder that checks all of its drafts, as the command line does. */
export function registerTasks(extension: vscode.Uri): vscode.Disposable {
  const command = vscode.Uri.joinPath(extension, 'dist/server/cli.js').fsPath;
  return vscode.tasks.registerTaskProvider(taskType, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? []).map((folder) =>
        createTask({ type: taskType }, folder, command),
      ),
    resolveTask({ definition, scope }) {
      const [first] = vscode.workspace.workspaceFolders ?? [];
      const folder = typeof scope === 'object' ? scope : first;
      return folder && createTask(definition, folder, command);
    },
  });
}

function createTask(
  definition: CheckDefinition,
  folder: vscode.WorkspaceFolder,
  command: string,
): vscode.Task {
  const settings = vscode.workspace.getConfiguration(configurationSection, folder.uri);
  const task = new vscode.Task(
    definition,
    folder,
    vscode.l10n.t('check all drafts'),
    taskType,
    new vscode.CustomExecution(() =>
      Promise.resolve(createTerminal([command, ...argumentsOf(definition, settings)], folder.uri.fsPath)),
    ),
    // What the editor finds itself in closed drafts would otherwise stand there twice.
    settings.get<boolean>('checkWholeWorkspace', true) ? [] : [problemMatcher],
  );
  task.group = vscode.TaskGroup.Test;
  task.detail = vscode.l10n.t('Checks the drafts of this folder with its sources');
  return task;
}

function argumentsOf(
  { drafts = ['.'], gate }: CheckDefinition,
  settings: vscode.WorkspaceConfiguration,
): string[] {
  const list = (option: string, values: readonly string[]) => values.map((value) => `--${option}=${value}`);
  const preset = settings.get<string>('preset');
  const confidence = settings.get<number | null>('minimumConfidence');
  return [
    'check',
    ...list('sources', settings.get<string[]>('sources', [])),
    ...list('exclude', settings.get<string[]>('exclude', [])),
    ...(preset === undefined ? [] : [`--preset=${preset}`]),
    ...(typeof confidence === 'number' ? [`--minimum-confidence=${confidence}`] : []),
    ...(gate === undefined ? [] : [`--gate=${gate}`]),
    `--lang=${interfaceLanguage()}`,
    '--',
    ...drafts,
  ];
}

/** A terminal in which the command line runs, by the Node that the editor itself runs on. */
function createTerminal(argv: readonly string[], cwd: string): vscode.Pseudoterminal {
  const written = new vscode.EventEmitter<string>();
  const closed = new vscode.EventEmitter<number>();
  let child: ChildProcess | undefined;
  const write = (chunk: Buffer): void => {
    written.fire(chunk.toString('utf8').replace(/\r?\n/g, '\r\n'));
  };
  return {
    onDidWrite: written.event,
    onDidClose: closed.event,
    open() {
      child = spawn(process.execPath, argv, {
        cwd,
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout?.on('data', write);
      child.stderr?.on('data', write);
      child.once('error', (error) => {
        write(Buffer.from(`${error.message}\n`));
        closed.fire(2);
      });
      child.once('close', (code) => {
        closed.fire(code ?? 2);
      });
    },
    close() {
      child?.kill();
    },
  };
}
