import type { AnalyzedSentence, PlacedMention } from '../analysis/analyze';
import { noTerm } from '../analysis/terms';
import type { Idf } from './coverage';
import type { Relation } from './relation';

/** The features that the clauses of two sentences give, in their order. */
export const clauseNames = [
  'clauseCover',
  'clauseLead',
  'claimClauseCover',
  'clauseReverse',
  'clauseAgreeing',
  'clauseDiffering',
] as const;

/** Which facts of the source sentence could state what each claim of the draft sentence does, and how they compare. */
export interface Candidacy {
  readonly candidates: readonly (readonly PlacedMention[])[];
  readonly relations: readonly (readonly Relation[])[];
}

type Terms = ReadonlySet<number>;

const none: Terms = new Set();

/**
 * What the very clause of a fact says, for a long sentence tells of several things: how much of the draft sentence stands in
 * it, and how much more than in the clauses of other candidates; how much of the claim's own clause; how much of it stands
 * in the draft sentence; and how many other claims of the sentence it agrees with, and contradicts.
 */
export function measureClauses(
  draft: AnalyzedSentence,
  source: AnalyzedSentence,
  { candidates, relations }: Candidacy,
  idf: Idf,
): (claimIndex: number) => (fact: PlacedMention) => readonly number[] {
  const inClause = termsByClause(source);
  const inDraftClause = termsByClause(draft);

  function cover(some: Terms, inside: Terms, without: readonly number[]): number {
    let all = 0;
    let shared = 0;
    for (const term of some) {
      if (without.includes(term)) continue;
      const worth = idf(term);
      all += worth;
      if (inside.has(term)) shared += worth;
    }
    return all < 1e-9 ? 0 : shared / all;
  }

  /** Other claims that a clause agrees with, and those that it contradicts. */
  function company(
    claimIndex: number,
    fact: PlacedMention,
    clause: number,
  ): [agreeing: number, differing: number] {
    let agreeing = 0;
    let differing = 0;
    draft.mentions.forEach((other, index) => {
      if (index === claimIndex) return;
      const inside = (relations[index] ?? []).filter((_, at) => {
        const stated = candidates[index]?.[at];
        return (
          stated !== undefined &&
          stated !== fact &&
          clauseOf(stated, source) === clause &&
          isLike(stated, other)
        );
      });
      if (inside.includes('agree')) agreeing++;
      else if (inside.includes('contradict')) differing++;
    });
    return [Math.min(3, agreeing), Math.min(3, differing)];
  }

  return (claimIndex) => {
    const claim = draft.mentions[claimIndex];
    if (claim === undefined) return () => clauseNames.map(() => 0);
    const covers = inClause.map((terms) => cover(draft.own, terms, claim.terms));
    const ownClause = inDraftClause[clauseOf(claim, draft)] ?? none;
    const rivals = new Set((candidates[claimIndex] ?? []).map((rival) => clauseOf(rival, source)));
    return (fact) => {
      const clause = clauseOf(fact, source);
      const terms = inClause[clause] ?? none;
      const mine = covers[clause] ?? 0;
      let other = 0;
      for (const rival of rivals) if (rival !== clause) other = Math.max(other, covers[rival] ?? 0);
      return [
        mine,
        mine - other,
        cover(ownClause, terms, claim.terms),
        cover(terms, draft.own, fact.terms),
        ...company(claimIndex, fact, clause),
      ];
    };
  };
}

function clauseOf({ first }: PlacedMention, { clauses }: AnalyzedSentence): number {
  return clauses[first] ?? 0;
}

/** Values of two types may agree, but they do not contradict each other. */
function isLike(fact: PlacedMention, claim: PlacedMention): boolean {
  return fact.figure.type === claim.figure.type;
}

function termsByClause({ terms, clauses }: AnalyzedSentence): readonly Terms[] {
  const byClause: Set<number>[] = [];
  terms.forEach((term, index) => {
    const own = (byClause[clauses[index] ?? 0] ??= new Set());
    if (term !== noTerm) own.add(term);
  });
  return byClause;
}
