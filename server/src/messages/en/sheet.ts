import { reportedOutcomes, type SheetMessages } from '../areas/sheet';
import { counted, many, sumOf } from '../counted';

export const sheet: SheetMessages = {
  heading: 'Fact-check sheet',
  checkedOn: (date) => `Checked on ${date}`,
  summary: (counts) => {
    const parts = reportedOutcomes(counts).map(
      (verdict) => `${many('en', counts[verdict])} ${sheet.verdicts[verdict](counts[verdict])}`,
    );
    return `${counted('en', sumOf(counts), 'figure or name', 'figures and names')}: ${parts.join(', ')}`;
  },
  keys: 'The arrow keys go from figure to figure, Enter goes to the evidence and Escape back.',
  export: 'Export…',
  draft: 'Draft',
  evidence: 'Figures and evidence',
  dates: 'Timeline of dates',
  sources: 'Sources',
  verdicts: {
    supported: (_count) => 'confirmed',
    contradicted: (_count) => 'contradicted',
    disputed: (_count) => 'disputed',
    unsupported: (_count) => 'not in the sources',
    accepted: (_count) => 'accepted',
  },
  filter: 'Show by verdict',
  filtered: '{0} of {1} shown',
  correction: (replacement) => `Correction: ${replacement}`,
  place: (line, column) => `line ${line}, column ${column}`,
  agrees: 'Says the same',
  differs: 'Says otherwise',
  openSource: (title) => `Open ${title} at this figure`,
  showInDraft: 'Show in the draft',
  notChecked: 'Not checked',
  nothingToCheck: 'There are no figures or names to check.',
  timeline: {
    label: (draft, sources) =>
      `Timeline: ${counted('en', draft, 'date', 'dates')} of the draft above, ${many('en', sources)} of the sources below`,
    draft: 'Draft',
    sources: 'Sources',
    shortened: 'Long stretches without dates are shortened.',
    columns: { date: 'Date', where: 'Where', text: 'As written' },
    table: 'The same dates as a list',
    more: (count) => `${many('en', count)} more`,
  },
  sourceColumns: { title: 'Title', date: 'Date', path: 'File', uses: 'Figures it bears on' },
  undated: 'no date',
  unused: (count) =>
    `${counted('en', count, 'more source bears', 'more sources bear')} on none of the figures.`,
  signOff: { heading: 'Sign-off', checkedBy: 'Checked by', date: 'Date', signature: 'Signature' },
  csv: {
    draft: 'Draft',
    line: 'Line',
    column: 'Column',
    figure: 'Figure or name',
    type: 'Kind',
    verdict: 'Verdict',
    confidence: 'Confidence',
    finding: 'Finding',
    correction: 'Correction',
    quote: 'Quote',
    source: 'Source',
    sourceDate: 'Source date',
    sourcePath: 'Source file',
    sourceLine: 'Source line',
    otherEvidence: 'Other evidence',
  },
};
