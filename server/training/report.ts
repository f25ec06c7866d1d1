import type { Case, LabelledError } from './cases';
import type { LabelledClaim } from './collect';
import { kindOf, type Kind } from './fit';

/** A claim that some fact contradicts, with the probability that it is wrong. */
export interface Scored {
  readonly of: LabelledClaim;
  readonly probability: number;
  /** Whether the fact offered in its place is the right one. */
  readonly fixed: boolean;
}

/** Types of labelled errors that are names; all others are figures. */
const nameTypes: ReadonlySet<string> = new Set(['person', 'org', 'place', 'nationality', 'name']);

/** False alarms in 1,000 words of clean drafts. */
const limits = [0.3, 0.5, 1, 2, 4];

/**
 * Prints, for all, for figures and for names, how many wrong spans are found at fixed rates of false alarms on clean
 * drafts, as the benchmark counts them; how many of those found are rightly fixed; and the probability from which that
 * is so. Then how often claims given a probability are wrong, which is to be about the same.
 */
export function report(title: string, cases: readonly Case[], scored: readonly Scored[]): void {
  const clean = cases.filter(({ errors }) => errors.length === 0);
  const words = clean.reduce((sum, { draft }) => sum + draft.text.split(/\s+/u).filter(Boolean).length, 0);
  const errors = cases.flatMap((labelled) => labelled.errors);
  const counted = scored.filter(({ of }) => !of.tolerated);
  process.stdout.write(`${title}: ${errors.length} errors, ${words} clean words\n`);
  for (const which of ['all', 'figures', 'names'] as const) {
    const own = errors.filter(({ type }) => which === 'all' || nameTypes.has(type) === (which === 'names'));
    const claims = counted.filter(({ of }) => which === 'all' || kindOf(of) === which);
    const line = recallAt(claims, new Set(own), words);
    process.stdout.write(`  ${which.padEnd(8)} of ${String(own.length).padStart(4)}: ${line}\n`);
  }
  for (const kind of ['figures', 'names'] as const)
    process.stdout.write(`  wrong by probability, ${kind.padEnd(8)}: ${reliability(counted, kind)}\n`);
}

function recallAt(scored: readonly Scored[], errors: ReadonlySet<LabelledError>, cleanWords: number): string {
  const found = new Map<LabelledError, boolean>();
  const line: string[] = [];
  const left = [...limits];
  let alarms = 0;
  const write = (probability: number): void => {
    const fixed = [...found.values()].filter(Boolean).length;
    line.push(
      `≤${left.shift() ?? ''}: ${percent(found.size, errors.size)} (fixed ${percent(fixed, found.size)}, from ${probability.toFixed(2)})`,
    );
  };
  for (const { of, probability, fixed } of scored.toSorted((a, b) => b.probability - a.probability)) {
    for (const error of of.errors)
      if (errors.has(error)) found.set(error, (found.get(error) ?? false) || fixed);
    if (of.errors.length > 0 || of.case.errors.length > 0) continue;
    while (left[0] !== undefined && (1000 * (alarms + 1)) / cleanWords > left[0]) write(probability);
    alarms++;
  }
  while (left.length > 0) write(0);
  return line.join('  ');
}

/** Of the claims in each tenth of probability, how many are wrong. */
function reliability(scored: readonly Scored[], kind: Kind): string {
  return [0.5, 0.6, 0.7, 0.8, 0.9]
    .map((from) => {
      const inside = scored.filter(
        ({ of, probability: p }) => kindOf(of) === kind && p >= from && (p < from + 0.1 || from === 0.9),
      );
      const wrong = inside.filter(({ of }) => of.wrong).length;
      return `${from}–${(from + 0.1).toFixed(1)}: ${percent(wrong, inside.length)} of ${inside.length}`;
    })
    .join('  ');
}

function percent(part: number, of: number): string {
  return of === 0 ? '–' : ((100 * part) / of).toFixed(1);
}
