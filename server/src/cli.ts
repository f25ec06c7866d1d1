#!/usr/bin/env node
import { run } from './cli/run';
import { today } from './today';
import { readSheetPage } from './workspace/sheet-page';

const { stdout, stderr } = process;

// A reader that has seen enough ("| head") closes the pipe, which is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const code = run(
  process.argv.slice(2),
  {
    cwd: process.cwd(),
    env: process.env,
    today: today(),
    color: stdout.isTTY && !process.env['NO_COLOR'],
    width: stdout.isTTY ? stdout.columns : 100,
    out: (text) => stdout.write(text),
    error: (text) => stderr.write(`${text}\n`),
  },
  {
    createFactChecker: async (options) => (await import('./index.js')).createFactChecker(options),
    sheet: () => import('./sheet.js'),
    sheetPage: () => readSheetPage(new URL('../sheet/', import.meta.url)),
    // The extension is that of the bundle, which Node itself looks for.
    serve: () => import('./main.js'),
    serveMcp: async (options) => (await import('./mcp.js')).serveMcp(options),
  },
);

code.then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    stderr.write(`riscontro: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
