import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type PauseParams, pauseNotification } from '../../server/src/protocol';

/** Whether the writer wants nothing checked for now; a window remembers it for its workspace. */
export interface Pause {
  readonly paused: boolean;
  /** From now on tells the server, and the menus, of each change. */
  connect(client: LanguageClient): Promise<void>;
  set(paused: boolean): Promise<void>;
}

const key = 'paused';

export function createPause(memory: vscode.Memento): Pause {
  let connected: LanguageClient | undefined;

  function showInMenus(paused: boolean): Thenable<unknown> {
    return vscode.commands.executeCommand('setContext', 'riscontro.paused', paused);
  }

  return {
    get paused() {
      return memory.get(key, false);
    },
    async connect(client) {
      connected = client;
      await showInMenus(memory.get(key, false));
    },
    async set(paused) {
      await memory.update(key, paused);
      await showInMenus(paused);
      const params: PauseParams = { paused };
      if (connected?.isRunning() === true) await connected.sendNotification(pauseNotification, params);
    },
  };
}
