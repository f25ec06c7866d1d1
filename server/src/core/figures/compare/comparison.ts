/**
 * What a source's value says of a draft's: that it is right, that it is wrong, or nothing.
 * When in doubt it is nothing: a writer forgives a miss, not a false alarm.
 */
export type Comparison = 'agree' | 'contradict' | 'incomparable';

/** For values that either are the same or differ, with no rounding between them. */
export function sameOrContradict(same: boolean): Comparison {
  return same ? 'agree' : 'contradict';
}

/** For values of different kinds, which can confirm but not refute one another. */
export function sameOrSilent(same: boolean): Comparison {
  return same ? 'agree' : 'incomparable';
}
