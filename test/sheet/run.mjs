// Tests the exported fact-check sheet in a real browser, opened from a file as its reader would open it.
import { runMocha } from '../../scripts/mocha.mjs';

/** @returns {import('../../scripts/tally.mjs').Tally} */
export function runSheet() {
  return runMocha('test/sheet/**/*.test.mjs', { reporter: 'spec', timeout: 30_000 });
}
