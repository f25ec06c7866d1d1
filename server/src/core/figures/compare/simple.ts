import type { Name, Ordinal, Score, TimeOfDay } from '../figure';
import { sameOrContradict, sameOrSilent, type Comparison } from './comparison';

export function compareOrdinals(claim: Ordinal, fact: Ordinal): Comparison {
  return sameOrContradict(claim.value === fact.value);
}

/** A result may be told from either side: 3-1 and 1-3 are silent. */
export function compareScores(claim: Score, fact: Score): Comparison {
  if (claim.home === fact.away && claim.away === fact.home && claim.home !== claim.away)
    return 'incomparable';
  return sameOrContradict(claim.home === fact.home && claim.away === fact.away);
}

/** How many minutes a draft may round to the hour: "alle quattro" where the source has "alle quattro e dieci". */
const rounded = 10;

/** Twelve hours apart may be the same time, told by a clock of twelve hours; so may a full hour and a few minutes off it. */
export function compareTimes(claim: TimeOfDay, fact: TimeOfDay): Comparison {
  const apart = Math.abs(claim.minutes - fact.minutes);
  if (apart === 720) return 'incomparable';
  if (claim.minutes % 60 === 0 && apart > 0 && apart <= rounded) return 'incomparable';
  return sameOrContradict(claim.minutes === fact.minutes);
}

/** Two names may name the same thing in ways that only the name matcher knows: here only the same key tells. */
export function compareNames(claim: Name, fact: Name): Comparison {
  return sameOrSilent(claim.key === fact.key);
}
