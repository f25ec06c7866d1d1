import type { ClaimType } from '../../core/checking/claim';
import type { Outcome } from '../../core/checking/outcome';

/** Of the lists of claims and of sources. */
export interface ViewMessages {
  /** What several claims of a verdict are called, as the heading of a list. */
  readonly verdicts: Readonly<Record<Outcome, string>>;
  /** What several facts of a kind are called; in the order in which they are listed. */
  readonly factTypes: Readonly<Record<ClaimType, string>>;
  /** Of a source: its date, spelled out already, how many facts it states, and how many of them the draft uses. */
  readonly source: (date: string | undefined, facts: number, used: number) => string;
  /** Of a source that cannot be read. */
  readonly notRead: (reason: string) => string;
}
