import type { Fact } from '../facts/fact';
import type { Document } from '../text/document';
import type { CheckResult } from './claim';

export interface FactCheckerOptions {
  /**
   * Contradictions of which the checker is less sure than this (0 to 1) are reported as `unsupported`.
   * 0 reports all. The default keeps false alarms at about one in a thousand words.
   */
  readonly minimumConfidence?: number;
}

/** Holds the fact base and checks drafts against it. Deterministic; holds no clock and does no input or output. */
export interface FactChecker {
  /** Adds a source, or replaces the one with the same uri. */
  setSource(document: Document): void;
  /** Forgets a source; does nothing where there is none of that uri. */
  removeSource(uri: string): void;
  /** A verdict for each figure and name of a draft. */
  check(document: Document): CheckResult;
  /** The facts of one source, or of all, in the order of the sources and of their text. */
  facts(uri?: string): readonly Fact[];
}

export function createFactChecker(_options: FactCheckerOptions = {}): FactChecker {
  throw new Error('not built yet');
}
