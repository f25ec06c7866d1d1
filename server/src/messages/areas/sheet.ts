import type { Outcome, OutcomeCounts } from '../../core/checking/outcome';

/** The outcomes that are told in numbers: that none was accepted goes without saying. */
export function reportedOutcomes(counts: OutcomeCounts): readonly Outcome[] {
  const always = ['supported', 'contradicted', 'disputed', 'unsupported'] as const;
  return counts.accepted > 0 ? [...always, 'accepted'] : always;
}

/** What the fact-check sheet says. Verdicts and kinds of figures are named as everywhere else. */
export interface SheetMessages {
  readonly heading: string;
  /** `date` is spelled out already. */
  readonly checkedOn: (date: string) => string;
  readonly summary: (counts: OutcomeCounts) => string;
  /** How to go about it without a mouse. */
  readonly keys: string;

  readonly export: string;
  readonly draft: string;
  readonly evidence: string;
  readonly dates: string;
  readonly sources: string;

  /** What so many of a verdict are called, without their number. */
  readonly verdicts: Readonly<Record<Outcome, (count: number) => string>>;
  /** The name of the buttons that choose which verdicts are shown. */
  readonly filter: string;
  /** Said when another choice is made. `shown` and `total` stand for numbers, as `{0}` and `{1}`. */
  readonly filtered: string;

  readonly correction: (replacement: string) => string;
  readonly place: (line: number, column: number) => string;
  readonly agrees: string;
  readonly differs: string;
  readonly openSource: (title: string) => string;
  readonly showInDraft: string;
  /** Of text of the draft that is no prose, such as code. */
  readonly notChecked: string;
  readonly nothingToCheck: string;

  readonly timeline: {
    /** What the picture shows, for who does not see it. */
    readonly label: (draft: number, sources: number) => string;
    readonly draft: string;
    readonly sources: string;
    /** Of a scale with stretches left out. */
    readonly shortened: string;
    readonly columns: { readonly date: string; readonly where: string; readonly text: string };
    readonly table: string;
    /** `count` more at the same place. */
    readonly more: (count: number) => string;
  };

  readonly sourceColumns: {
    readonly title: string;
    readonly date: string;
    readonly path: string;
    readonly uses: string;
  };
  readonly undated: string;
  readonly unused: (count: number) => string;

  readonly signOff: {
    readonly heading: string;
    readonly checkedBy: string;
    readonly date: string;
    readonly signature: string;
  };

  /** The first line of the table for spreadsheets. */
  readonly csv: {
    readonly draft: string;
    readonly line: string;
    readonly column: string;
    readonly figure: string;
    readonly type: string;
    readonly verdict: string;
    readonly confidence: string;
    readonly finding: string;
    readonly correction: string;
    readonly quote: string;
    readonly source: string;
    readonly sourceDate: string;
    readonly sourcePath: string;
    readonly sourceLine: string;
    readonly otherEvidence: string;
  };
}
