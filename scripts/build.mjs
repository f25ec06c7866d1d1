// Bundles what ships (dist/). `--watch` is not offered: a build takes a fraction of a second.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  external: ['vscode'],
};
await build({ ...node, entryPoints: ['server/src/index.ts'], outdir: 'dist/server' });
