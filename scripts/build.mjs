// Bundles what ships (dist/). `--watch` is not offered: a build takes a fraction of a second.
// What is not needed to run is left out, for a quick start; names stay, so that a stack in a bug report can be read.
import { build } from 'esbuild';
import { chmodSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
const smaller = { minifySyntax: true, minifyWhitespace: true, logLevel: 'warning', legalComments: 'none' };
// What runs in the page of the fact-check sheet.
await build({
  ...smaller,
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  entryPoints: { page: 'server/src/sheet/browser/main.ts' },
  outdir: 'dist/sheet',
});
await build({ ...smaller, entryPoints: { page: 'server/src/sheet/sheet.css' }, outdir: 'dist/sheet' });
/** @type {import('esbuild').BuildOptions} */
const forNode = {
  ...smaller,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  lineLimit: 200,
  // Those are CommonJS: `require` loads them without a look for what they export.
  supported: { 'dynamic-import': false },
  // The libraries' modules for bundlers: without what is not used of them.
  mainFields: ['module', 'main'],
  // Some of those ask for their own URL, which a CommonJS bundle has no other way to know.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  outdir: 'dist',
};
await build({
  ...forNode,
  // Server and command line load the library and the sheet from their own bundles when they need them, and the latter
  // the servers.
  external: ['vscode', './index.js', './main.js', './mcp.js', './sheet.js'],
  entryPoints: {
    'client/extension': 'client/src/extension.ts',
    'server/index': 'server/src/index.ts',
    'server/cli': 'server/src/cli.ts',
    'server/main': 'server/src/main.ts',
    'server/sheet': 'server/src/sheet.ts',
  },
});
// By itself: the library of its protocol has modules of the names that are external above.
await build({ ...forNode, entryPoints: { 'server/mcp': 'server/src/mcp.ts' } });
chmodSync('dist/server/cli.js', 0o755);
