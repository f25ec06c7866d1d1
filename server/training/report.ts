import type { Case } from './cases';
import type { LabelledClaim } from './collect';
import { kindOf } from './fit';

/** A claim that some fact contradicts, with the probability that it is wrong. */
export interface Scored {
  readonly of: LabelledClaim;
  readonly probability: number;
  /** Whether the fact offered in its place is the right one. */
  readonly fixed: boolean;
}

/** Prints recall of wrong spans at fixed rates of false alarms on clean drafts, as the benchmark counts them. */
export function report(
  title: string,
  cases: readonly Case[],
  claims: readonly LabelledClaim[],
  scored: readonly Scored[],
): void {
  const errors = cases.reduce((sum, { errors }) => sum + errors.length, 0);
  const clean = cases.filter((labelled) => labelled.errors.length === 0);
  const words = clean.reduce(
    (sum, { draft }) => sum + draft.text.split(/\s+/u).filter((word) => word !== '').length,
    0,
  );
  const seen = new Set(claims.filter(({ wrong }) => wrong).map(errorKey)).size;
  const contradicted = new Set(scored.filter(({ of }) => of.wrong).map(({ of }) => errorKey(of))).size;
  process.stdout.write(
    `${title}: ${errors} errors, ${seen} of them extracted, ${contradicted} with a contradicting fact; ${words} clean words\n`,
  );
  for (const which of ['all', 'figures', 'names'] as const) {
    const own = scored
      .filter(({ of }) => !of.tolerated && (which === 'all' || kindOf(of) === which))
      .sort((a, b) => b.probability - a.probability);
    const possible =
      which === 'all'
        ? errors
        : new Set(claims.filter((claim) => claim.wrong && kindOf(claim) === which).map(errorKey)).size;
    const found = new Set<string>();
    let alarms = 0;
    const limits = [0.1, 0.3, 0.5, 1, 2, 5];
    const line: string[] = [];
    for (const { of, probability } of own) {
      if (of.wrong) found.add(errorKey(of));
      else if (of.case.errors.length === 0) {
        alarms++;
        while (limits[0] !== undefined && (1000 * alarms) / words > limits[0])
          line.push(
            `≤${limits.shift() ?? ''}: ${((100 * found.size) / possible).toFixed(1)} (${probability.toFixed(2)})`,
          );
      }
    }
    const hits = own.filter(({ of, probability: p }) => of.wrong && p >= 0.5);
    const fixed = hits.filter((hit) => hit.fixed).length;
    line.push(`right fixes at 0.5: ${((100 * fixed) / hits.length).toFixed(1)}`);
    for (const limit of limits) line.push(`≤${limit}: ${((100 * found.size) / possible).toFixed(1)}`);
    process.stdout.write(`  ${which.padEnd(8)} of ${possible}: ${line.join('  ')}\n`);
  }
}

function errorKey({ case: labelled, claim, draft }: LabelledClaim): string {
  const sentence = draft.sentence;
  const text = sentence.text.slice(claim.span.start, claim.span.end);
  const error = labelled.errors.find(
    ({ start, end }) =>
      labelled.draft.text.slice(start, end).includes(text) ||
      text.includes(labelled.draft.text.slice(start, end)),
  );
  return `${labelled.id} ${error?.start ?? `? ${text}`}`;
}
