import { compareFractions } from './compare/share';
import { compareQuantities } from './compare/quantity';
import { decimal, lastDigitExponent, statedExponent } from './decimal';
import type { Figure, Qualifier } from './figure';
import { read, type StatedFigure } from './derive/reading';
import { offerAll, valueOf, type Step } from './derive/steps';

export type { StatedFigure } from './derive/reading';
export type { Step } from './derive/steps';

/** How a value follows from what stands near one another in a source. */
export interface Derivation {
  readonly by: Step;
  /**
   * How many values would agree with the claim's by chance, given how many were tried around it from figures as near to
   * each other: about 1 for "3", which follows from nearly everything, some thousandths for "€315,000".
   */
  readonly coincidence: number;
  /** The places, among the figures given, of the two that it follows from; the same twice where one is enough. */
  readonly from: readonly [number, number];
  /** The sentences between the two, 0 where one states both; all that lie far apart are alike. */
  readonly apart: number;
}

const farApart = 4;

/** Values farther from the claim's than this part of the larger are not worth a closer look. */
const near = 0.1;

/**
 * Tells whether a claim's figure follows from figures of a source by one easy step, rounded and hedged as the claim is:
 * "almost 27,000" from 61,200 and 88,000. Of several ways it takes the one whose figures stand nearest to each other.
 *
 * Tries all pairs: meant for the figures of a passage, and for a claim that else would be called wrong.
 *
 * @param stated the figures of the source in their order
 * @param through the place of a figure that must be one of the two
 */
export function derive(
  claim: Figure,
  stated: readonly StatedFigure[],
  through?: number,
): Derivation | undefined {
  const claimed = valueOf(claim);
  if (claimed === undefined || !(claimed > 0)) return undefined;
  /** The distinct values tried around the claim's, each with the least distance between its two figures. */
  const tried = new Map<number, number>();
  let by: Step | undefined;
  let apart = Infinity;
  let from: readonly [number, number] = [0, 0];

  offerAll(claim, read(stated), (step, value, a, b) => {
    if (!(value >= claimed / window && value <= claimed * window)) return;
    if (through !== undefined && a.index !== through && b.index !== through) return;
    const distance = Math.min(farApart, Math.abs(a.sentence - b.sentence));
    const before = tried.get(value);
    if (before === undefined || distance < before) tried.set(value, distance);
    if (by !== undefined && !isBetter(step, distance, by, apart)) return;
    if (Math.abs(value - claimed) > near * Math.max(value, claimed) || !agrees(claim, value)) return;
    by = step;
    apart = distance;
    from = [a.index, b.index];
  });
  if (by === undefined) return undefined;
  let count = 0;
  for (const distance of tried.values()) if (distance <= apart) count++;
  return { by, coincidence: (count * width(claim, claimed)) / Math.log(window * window), from, apart };
}

/** Values are tried around a claim's that are up to so many times as large or as small. */
const window = 2;

/** Whether one way is to be preferred to another: that something is twice as much is thought of last. */
function isBetter(step: Step, distance: number, other: Step, otherDistance: number): boolean {
  if (step === 'twice' || other === 'twice') return step !== 'twice';
  return distance < otherDistance;
}

function agrees(claim: Figure, value: number): boolean {
  // What two decimals give is a decimal, but for the last bits.
  const exact = decimal(value.toPrecision(12));
  if (claim.type === 'fraction') {
    const denominator = decimal(100);
    return (
      compareFractions(claim, { type: 'fraction', numerator: exact, denominator, qualifier: 'exact' }) ===
      'agree'
    );
  }
  return (
    'quantity' in claim && compareQuantities(claim.quantity, { value: exact, qualifier: 'exact' }) === 'agree'
  );
}

/** How wide a stretch of values a hedge lets pass, as a part of the value. */
const reach: Readonly<Record<Qualifier, number>> = {
  exact: 0.05,
  about: 0.16,
  nearly: 0.07,
  over: near,
  atLeast: near,
  under: near,
  atMost: near,
};

/** How wide a stretch of values would agree with a claim, as a part of its value. */
function width(claim: Figure, value: number): number {
  if (!('quantity' in claim)) return reach.about;
  const { value: stated, qualifier } = claim.quantity;
  const step = qualifier === 'exact' ? 10 ** statedExponent(stated) : Infinity;
  // Nothing lies between two counts, nor between the last digits of two decimals.
  const grain = 10 ** Math.min(0, lastDigitExponent(stated));
  return Math.max(Math.min(reach[qualifier] * value, step), grain) / value;
}
