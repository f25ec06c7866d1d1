import type { ClientCapabilities, StaticFeature } from 'vscode-languageclient/node';
import type { ClientExtensions } from '../../server/src/protocol';

/** Tells the server what of its additions to the protocol this client makes use of. */
export const extensionsFeature: StaticFeature = {
  fillClientCapabilities(capabilities: ClientCapabilities) {
    const extensions: ClientExtensions = {
      riscontro: {
        draftStatus: true,
        diagnosticsInHover: true,
        sourceList: true,
        explainCommand: 'riscontro.explain',
      },
    };
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), ...extensions };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
