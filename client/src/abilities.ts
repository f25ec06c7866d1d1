import type { ClientCapabilities, StaticFeature } from 'vscode-languageclient/node';
import type { Pause } from './pause';
import { type ClientExtensions, serverCommands } from '../../server/src/protocol';

/** The commands of the server that links in hovers may run. */
export const hoverCommands: readonly string[] = [serverCommands.withdraw, serverCommands.heed];

/** Tells the server what of its additions to the protocol this client makes use of, each time it starts. */
export const extensionsFeature = (pause: Pick<Pause, 'paused'>): StaticFeature => ({
  fillClientCapabilities(capabilities: ClientCapabilities) {
    const extensions: ClientExtensions = {
      riscontro: {
        draftStatus: true,
        diagnosticsInHover: true,
        sourceList: true,
        paused: pause.paused,
        acceptCommand: 'riscontro.acceptFigure',
        hoverCommands,
      },
    };
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), ...extensions };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
});
