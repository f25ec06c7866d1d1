import * as vscode from 'vscode';

/** Keeps something that is asked of the server up to date; what it was stays on show until what it is has come. */
export interface Refresher<T> {
  /** The last answer; waits for the first. */
  value(): Promise<T>;
  /** Asks again. Of several requests while one is under way, one more is enough. */
  refresh(): void;
  /** Fires with the first answer, and when the answer is another than before. */
  readonly onDidChange: vscode.Event<T>;
  dispose(): void;
}

/** `ask` is never under way twice at a time; where it fails, the last answer stays and `onError` is told. */
export function createRefresher<T>(ask: () => Promise<T>, onError: (error: unknown) => void): Refresher<T> {
  const changed = new vscode.EventEmitter<T>();
  let last: { readonly value: T; readonly shape: string } | undefined;
  let running: Promise<void> | undefined;
  let asked = 0;

  async function run(): Promise<void> {
    for (let answered = -1; answered !== asked;) {
      answered = asked;
      const value = await ask();
      const shape = JSON.stringify(value);
      const isNew = last?.shape !== shape;
      last = { value, shape };
      if (isNew) changed.fire(value);
    }
  }

  function start(): Promise<void> {
    asked++;
    return (running ??= run().finally(() => {
      running = undefined;
    }));
  }

  return {
    async value() {
      if (last === undefined) await start();
      if (last === undefined) throw new Error('There is no answer yet');
      return last.value;
    },
    refresh() {
      start().catch(onError);
    },
    onDidChange: changed.event,
    dispose() {
      changed.dispose();
    },
  };
}
