import type { Verdict } from '../../core/checking/claim';

/** How sure a verdict is, in words; each is at least as sure as its threshold in `describe.ts`. */
export type ConfidenceLevel = 'veryHigh' | 'high' | 'medium' | 'low' | 'veryLow';

/** Of the card that is shown over a figure. */
export interface HoverMessages {
  /** The heading where the finding itself is shown above. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** `percentage` as the language writes it. */
  readonly confidence: (level: ConfidenceLevel, percentage: string) => string;
  /** How many more sentences of the sources bear on the claim. */
  readonly more: (count: number) => string;
  /** Of links that take a decision back. */
  readonly withdraw: string;
  readonly heed: string;
}
