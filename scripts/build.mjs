// Bundles what ships (dist/). `--watch` is not offered: a build takes a fraction of a second.
// Names and lines stay as they are written, so that a stack in a bug report can be read.
import { build } from 'esbuild';
import { chmodSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
await build({
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  // The command line starts the server from its own bundle.
  external: ['vscode', './main.js'],
  // The libraries' modules for bundlers: without what is not used of them.
  mainFields: ['module', 'main'],
  // Some of those ask for their own URL, which a CommonJS bundle has no other way to know.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  entryPoints: {
    'client/extension': 'client/src/extension.ts',
    'server/index': 'server/src/index.ts',
    'server/cli': 'server/src/cli.ts',
    'server/main': 'server/src/main.ts',
  },
  outdir: 'dist',
});
chmodSync('dist/server/cli.js', 0o755);
