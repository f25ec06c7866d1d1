import type { Connection } from 'vscode-languageserver';
import { configurationSection } from '../protocol';
import type { ClientAbilities } from './client-abilities';

/** Where the settings come from: what the client answers, else what it sent last, else what it started the server with. */
export interface Configuration {
  /** Remembers the settings that a client sends with `workspace/didChangeConfiguration`. */
  push(settings: unknown): void;
  /** What the client holds below `riscontro` for a folder (by URI), or for no folder in particular; not validated. */
  read(folder: string | undefined): Promise<unknown>;
}

export function createConfiguration(
  connection: Connection,
  client: ClientAbilities,
  initializationOptions: unknown,
): Configuration {
  const initial = sectionOf(initializationOptions) ?? initializationOptions;
  let pushed: unknown;
  return {
    push(settings) {
      pushed = sectionOf(settings) ?? pushed;
    },
    async read(folder) {
      const answered: unknown = client.configuration
        ? await connection.workspace.getConfiguration({
            section: configurationSection,
            ...(folder === undefined ? {} : { scopeUri: folder }),
          })
        : undefined;
      return answered ?? pushed ?? initial;
    },
  };
}

function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return Reflect.get(settings, configurationSection) as unknown;
}
