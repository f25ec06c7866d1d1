import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createFactChecker } from './core/checking/checker';
import { serve } from './server';
import { nodeFiles } from './workspace/node-files';

// Which way to talk is read from the arguments: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.
serve(createConnection(ProposedFeatures.all), { files: nodeFiles, createFactChecker });
