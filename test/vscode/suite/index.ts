import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import * as vscode from 'vscode';
import { extensionId } from './support';

/**
 * What the editor calls in its extension host: runs the test files that `RISCONTRO_TESTS` names, and writes what came
 * of them to the file `RISCONTRO_TEST_REPORT`. Rejects where a test failed or there was none, or one was skipped without
 * `RISCONTRO_TESTS_MAY_SKIP`.
 */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = say;
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout: 90_000,
    forbidOnly: true,
    forbidPending: process.env['RISCONTRO_TESTS_MAY_SKIP'] === undefined,
  });
  mocha.rootHooks({
    // Everything else waits for less than a start may take, and nothing passes without it.
    beforeAll: async () => {
      await vscode.extensions.getExtension(extensionId)?.activate();
    },
  });
  for (const name of environment('RISCONTRO_TESTS').split(',')) {
    mocha.addFile(path.join(__dirname, `${name}.test.js`));
  }
  const tally = { passed: 0, failed: 0, skipped: 0 };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => {
        resolve();
      })
      .on('pass', () => tally.passed++)
      .on('fail', () => tally.failed++)
      .on('pending', () => tally.skipped++);
  });
  if (tally.passed === 0 && tally.failed === 0) tally.failed = 1;
  writeFileSync(environment('RISCONTRO_TEST_REPORT'), JSON.stringify(tally));
  if (tally.failed > 0) throw new Error(`${tally.failed} tests failed`);
}

/** Marks each line, so that it can be told from what else the editor logs. */
function say(...values: unknown[]): void {
  for (const line of format(...values).split('\n')) console.log(`| ${line}`);
}

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`The variable ${name} is not set`);
  return value;
}
