import type { Messages } from '../messages';
import type { Sheet, SheetClaim, SheetEvidence } from './sheet';

/**
 * The claims as a table for spreadsheets: comma-separated values as RFC 4180 has them, a claim a row. Numbers are plain,
 * dates `YYYY-MM-DD`. Ends with a line break.
 */
export function sheetToCsv({ drafts }: Sheet, messages: Messages): string {
  const { csv } = messages.sheet;
  const rows = drafts.flatMap(({ path, claims }) => claims.map((claim) => rowOf(path, claim, messages)));
  const head = [
    csv.draft,
    csv.line,
    csv.column,
    csv.figure,
    csv.type,
    csv.verdict,
    csv.confidence,
    csv.finding,
    csv.correction,
    csv.quote,
    csv.source,
    csv.sourceDate,
    csv.sourcePath,
    csv.sourceLine,
    csv.otherEvidence,
  ];
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowOf(path: string, claim: SheetClaim, messages: Messages): (string | number)[] {
  const deciding =
    claim.verdict === 'contradicted' ? claim.evidence.find(({ agrees }) => !agrees) : undefined;
  const main = deciding ?? claim.evidence[0];
  const others = claim.evidence.filter((evidence) => evidence !== main);
  return [
    path,
    claim.place.start.line + 1,
    claim.place.start.character + 1,
    claim.text,
    messages.claimTypes[claim.type],
    messages.sheet.verdicts[claim.verdict](1),
    Math.round(claim.confidence * 1000) / 1000,
    claim.finding,
    claim.replacement ?? '',
    main === undefined ? '' : quoteOf(main),
    main?.title ?? '',
    main?.date ?? '',
    main?.place.path ?? '',
    main === undefined ? '' : main.place.start.line + 1,
    others.map((evidence) => told(evidence, messages)).join('\n'),
  ];
}

function quoteOf({ quote }: SheetEvidence): string {
  return `${quote.before}${quote.figure}${quote.after}`.trim();
}

function told(evidence: SheetEvidence, messages: Messages): string {
  return `${messages.quoted(quoteOf(evidence))} ${evidence.provenance}`;
}

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it: what a source or a draft
 * says must never be run.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
