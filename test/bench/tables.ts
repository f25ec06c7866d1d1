import { defaultPreset, presetNames, presets } from '../../server/src/core/checking/presets';
import type { Counts } from './accuracy';
import { draftWords, type Measured } from './measure';
import { confidences, type Reliabilities } from './reliability';

export interface Table {
  readonly title: string;
  /** What the rows are, and then what each of the others is. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the README leaves it out. */
  readonly aside?: boolean;
}

type Row = readonly [what: string, value: (counts: Counts) => string];

const alarmRows: readonly Row[] = [
  ['wrong figures and names found', ({ found, errors }) => share(found, errors)],
  ['of these rightly fixed', ({ fixed, found }) => share(fixed, found)],
  ['alarms that are right', ({ alarms, falseAlarms }) => share(alarms - falseAlarms, alarms)],
  [
    'false alarms per 1,000 clean words',
    ({ cleanFalseAlarms, cleanWords }) => rate(cleanFalseAlarms, cleanWords),
  ],
];
const confirmedRow: Row = [
  'right figures and names confirmed',
  ({ confirmed, supported }) => share(confirmed, supported),
];
const disputeRows: readonly Row[] = [
  ['disputes found', ({ disputesFound, disputed }) => share(disputesFound, disputed)],
  ['false disputes', ({ falseDisputes }) => String(falseDisputes)],
];

/** What was measured, as tables for a reader. */
export function tablesOf({
  all,
  byLanguages,
  byPreset,
  byKind,
  byLength,
  ...reliability
}: Measured): readonly Table[] {
  const languages: readonly (readonly [string, Counts])[] = [
    ['all', all],
    ...[...byLanguages].map(([pair, counts]) => [languagesIn(pair), counts] as const),
  ];
  return [
    table(
      `By the languages of sources and draft, at the ${defaultPreset} preset`,
      'sources, draft',
      languages,
      [...alarmRows, confirmedRow],
    ),
    table(
      'By preset',
      'preset (minimum confidence)',
      presetNames.map((preset) => [`${preset} (${presets[preset]})`, byPreset[preset]]),
      alarmRows,
    ),
    table(
      `Figures alone and names alone, at the ${defaultPreset} preset`,
      '',
      [
        ['figures', byKind.figures],
        ['names', byKind.names],
      ],
      [
        ...alarmRows.map(([what, value]): Row => [what.replace(' figures and names', ''), value]),
        confirmedRow,
      ],
    ),
    table(
      `Whole drafts, and texts of a sentence or two (of fewer than ${draftWords} words), at the ${defaultPreset} preset`,
      '',
      [
        ['drafts', byLength.drafts],
        ['sentences', byLength.sentences],
      ],
      [...alarmRows, confirmedRow],
    ),
    {
      title: 'How many verdicts are right, by their confidence',
      columns: ['confidence', ...confidences.map((from) => `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`)],
      rows: [
        ['contradicted', ...sharesOf(reliability.contradictions)],
        ['supported', ...sharesOf(reliability.confirmations)],
      ],
    },
    { ...table('Disputes', 'sources, draft', languages, disputeRows), aside: true },
  ];
}

function table(
  title: string,
  first: string,
  columns: readonly (readonly [string, Counts])[],
  rows: readonly Row[],
): Table {
  return {
    title,
    columns: [first, ...columns.map(([name]) => name)],
    rows: rows.map(([what, value]) => [what, ...columns.map(([, counts]) => value(counts))]),
  };
}

function languagesIn(pair: string): string {
  const [sources = '', draft = ''] = pair
    .split('>')
    .map((id) => ({ it: 'Italian', en: 'English' })[id] ?? id);
  return sources === draft ? `both ${draft}` : `${sources}, ${draft}`;
}

function sharesOf(reliabilities: Reliabilities): string[] {
  return reliabilities.map(({ right, verdicts }) => share(right, verdicts));
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} % of ${whole}`;
}

function rate(part: number, words: number): string {
  return words === 0 ? '–' : `${((1000 * part) / words).toFixed(2)} in ${words.toLocaleString('en')}`;
}

/** A table for a terminal: columns of spaces, below its title. */
export function asText({ title, columns, rows }: Table): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const text = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...text].join('\n');
}

/** A table for the README, below its title. */
export function asMarkdown({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`${title}:\n`, line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The README with these figures in the place that its two comments mark. Throws where it has no such place. */
export function withFigures(readme: string, measured: Measured): string {
  const [begin, end] = ['<!-- accuracy: begin -->', '<!-- accuracy: end -->'];
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the README has no ${begin} … ${end}`);
  const { drafts, errors } = measured.all;
  const text = [
    `Over ${drafts.toLocaleString('en')} drafts with ${errors.toLocaleString('en')} wrong figures and names:`,
    ...tablesOf(measured)
      .filter(({ aside }) => aside !== true)
      .map(asMarkdown),
  ].join('\n\n');
  return `${readme.slice(0, from)}${begin}\n\n${text}\n\n${readme.slice(to)}`;
}
