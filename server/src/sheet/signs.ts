import type { Outcome } from '../core/checking/outcome';

/** The order in which outcomes are shown: first what needs work. */
export const outcomes: readonly Outcome[] = [
  'contradicted',
  'disputed',
  'unsupported',
  'accepted',
  'supported',
];

/** A sign for each outcome, so that it can be told without its color. */
export const signs: Readonly<Record<Outcome, string>> = {
  contradicted: '✗',
  disputed: '≠',
  unsupported: '?',
  accepted: '☑',
  supported: '✓',
};

/** A part of a whole in hundredths, to two digits. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
}
