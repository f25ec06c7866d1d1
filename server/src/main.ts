import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server';
import { today } from './today';
import { nodeFiles } from './workspace/node-files';
import { readSheetPage } from './workspace/sheet-page';

// Which way to talk is read from the arguments: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.
serve(createConnection(ProposedFeatures.all), {
  files: nodeFiles,
  // Beside the bundle, wherever the extension or the package was installed.
  docs: `${pathToFileURL(join(__dirname, '../../docs')).href}/`,
  today,
  // Loaded when the first source is looked for: the editor is answered before.
  sheet: {
    module: () => import('./sheet.js'),
    page: () => readSheetPage(new URL('../sheet/', import.meta.url)),
  },
  createFactChecker: async (options) => (await import('./index.js')).createFactChecker(options),
});
