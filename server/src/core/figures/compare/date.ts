import type { CalendarDate, DateFigure } from '../figure';
import { sameOrContradict, type Comparison } from './comparison';
import { isOpen, toPeriod, type Period } from './period';

/** "Before 2016" is hardly what a source means that says 1950. */
const farFromBound = 20;
/** "About 1990" for 1988 to 1992; up to `looseAbout` years one cannot say. */
const about = 2;
const looseAbout = 5;

/**
 * Compares dates by the components that both state: "in 2023" agrees with November 2023, October 2023 does not.
 *
 * A date within a period of the source ("in 2020" of "from 2018 to 2022") is silent, for it may or may not be what the
 * source speaks of; at an end it agrees, outside it contradicts.
 */
export function compareDates(claim: DateFigure, fact: DateFigure): Comparison {
  const bounds = [claim.bound, fact.bound];
  if (bounds.some((bound) => bound === 'before' || bound === 'after')) return compareBounds(claim, fact);
  if (claim.to !== undefined && fact.to !== undefined)
    return compareSpans(claim.from, claim.to, fact.from, fact.to);
  if (claim.to !== undefined) return comparePointWithSpan(fact, claim.from, claim.to);
  if (fact.to !== undefined) return comparePointWithSpan(claim, fact.from, fact.to);
  if (bounds.includes('since') && bounds.includes('until')) return 'incomparable';
  if (bounds.includes('about')) return compareAbout(claim, fact);
  if (claim.period !== undefined || fact.period !== undefined) return comparePeriods(claim, fact);
  const comparison = compareComponents(claim.from, fact.from);
  return comparison === 'contradict' && isOpen(fact, claim) ? 'incomparable' : comparison;
}

/** By year, month and day where both state them; nothing in common, or a day without its month, tells nothing. */
function compareComponents(claim: CalendarDate, fact: CalendarDate): Comparison {
  let shared = false;
  for (const part of ['year', 'month', 'day'] as const) {
    const claimed = claim[part];
    const stated = fact[part];
    if (claimed === undefined || stated === undefined) continue;
    if (part === 'day' && (claim.month === undefined || fact.month === undefined) && claimed !== stated) {
      return 'incomparable';
    }
    if (claimed !== stated) return 'contradict';
    shared = true;
  }
  return shared ? 'agree' : 'incomparable';
}

/** "Before 2016" against 2015, or against "before 2014". */
function compareBounds(claim: DateFigure, fact: DateFigure): Comparison {
  const claimed = toPeriod({ ...claim, bound: undefined });
  const stated = toPeriod({ ...fact, bound: undefined });
  if (claimed === undefined || stated === undefined) {
    return claim.bound === fact.bound ? compareComponents(claim.from, fact.from) : 'incomparable';
  }
  if (claim.bound === fact.bound) {
    if (meet(claimed, stated)) return 'agree';
    const looser = claim.bound === 'before' ? stated.last < claimed.first : stated.first > claimed.last;
    return looser ? 'agree' : 'contradict';
  }
  if (claim.bound === 'before' || claim.bound === 'after') {
    const opposite = claim.bound === 'before' ? fact.bound === 'after' : fact.bound === 'before';
    if (opposite) return excludes(claim.bound, claimed, stated) ? 'contradict' : 'incomparable';
    if (fact.bound !== undefined && fact.bound !== 'about') return 'incomparable';
    return claim.bound === 'before' ? compareSides(stated, claimed) : compareSides(claimed, stated);
  }
  if (claim.bound !== undefined) return 'incomparable';
  // The source has the bound: a date on its wrong side contradicts it, one on its right side is not what it says.
  const beyond = fact.bound === 'before' ? claimed.first > stated.last : claimed.last < stated.first;
  return beyond ? 'contradict' : 'incomparable';
}

/** Whether nothing can lie both before the one and after the other, as the two bounds have it. */
function excludes(bound: 'before' | 'after', claimed: Period, stated: Period): boolean {
  return bound === 'before' ? stated.last >= claimed.first : claimed.last >= stated.first;
}

/** Whether one period lies before another, as the claim has it; periods that meet are not told apart. */
function compareSides(earlier: Period, later: Period): Comparison {
  if (earlier.first > later.last) return 'contradict';
  if (earlier.last >= later.first) return 'incomparable';
  return later.first - earlier.last > farFromBound * 372 ? 'incomparable' : 'agree';
}

function compareSpans(
  from: CalendarDate,
  to: CalendarDate,
  factFrom: CalendarDate,
  factTo: CalendarDate,
): Comparison {
  const ends = [compareComponents(from, factFrom), compareComponents(to, factTo)];
  if (ends.every((end) => end === 'agree')) return 'agree';
  if (ends.includes('incomparable')) return 'incomparable';
  if (ends.includes('agree')) return 'contradict';
  const claimed = toPeriod({ type: 'date', from, to });
  const stated = toPeriod({ type: 'date', from: factFrom, to: factTo });
  return claimed !== undefined && stated !== undefined && !meet(claimed, stated)
    ? 'contradict'
    : 'incomparable';
}

function comparePointWithSpan(point: DateFigure, from: CalendarDate, to: CalendarDate): Comparison {
  const first = compareComponents(point.from, from);
  const last = compareComponents(point.from, to);
  if (point.bound === 'since') return first;
  if (point.bound === 'until') return last;
  if (point.period === undefined && (first === 'agree' || last === 'agree')) return 'agree';
  const at = toPeriod({ ...point, bound: undefined });
  const span = toPeriod({ type: 'date', from, to });
  if (at === undefined || span === undefined || meet(at, span)) return 'incomparable';
  return point.bound === 'about' ? 'incomparable' : 'contradict';
}

function compareAbout(claim: DateFigure, fact: DateFigure): Comparison {
  const comparison =
    claim.period === undefined ? compareComponents(claim.from, fact.from) : comparePeriods(claim, fact);
  if (comparison !== 'contradict' || claim.from.year === undefined || fact.from.year === undefined)
    return comparison;
  const years = Math.abs(claim.from.year - fact.from.year);
  if (claim.bound === 'about' && years <= about && claim.from.year % 5 === 0) return 'agree';
  return years <= looseAbout ? 'incomparable' : 'contradict';
}

/** Decades, centuries, quarters and halves: the same, or the one within the other. */
function comparePeriods(claim: DateFigure, fact: DateFigure): Comparison {
  if (claim.period === fact.period && claim.part === fact.part && claim.from.year === fact.from.year)
    return 'agree';
  const claimed = toPeriod(claim);
  const stated = toPeriod(fact);
  if (claimed === undefined || stated === undefined) {
    const parts = claim.period === fact.period && claim.part !== undefined && fact.part !== undefined;
    return parts ? sameOrContradict(claim.part === fact.part) : 'incomparable';
  }
  if (!meet(claimed, stated)) return 'contradict';
  return within(claimed, stated) || within(stated, claimed) ? 'agree' : 'incomparable';
}

function meet(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function within(inner: Period, outer: Period): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
