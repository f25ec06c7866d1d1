// Counts of tests, and their sums.

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * A suite that never reported, or ran no test: something is broken.
 *
 * @type {Tally}
 */
export const noTests = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) for (const key of Object.keys(total)) total[key] += tally[key];
  return total;
}

/** `3 passed, 0 failed`, with the skipped ones where there are any. */
export function format({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
