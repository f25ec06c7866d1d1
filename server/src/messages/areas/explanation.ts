import type { Reason } from '../../core/checking/reasons';

/** Why a claim got its verdict. */
export interface ExplanationMessages {
  /** How sure it is that draft and source speak of the same thing; `probability` from 0 to 1. */
  readonly sameThing: (probability: number) => string;
  /** How sure it is that the draft is wrong. */
  readonly wrong: (probability: number) => string;
  /** Above the fact that comes nearest to a claim that the sources say nothing of. */
  readonly nearest: string;
  /** What speaks for that, and what the same speaks against it. */
  readonly reasons: Readonly<Record<Reason, { readonly speaksFor: string; readonly speaksAgainst: string }>>;
}
