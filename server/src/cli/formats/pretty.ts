import type { CheckedClaim, Evidence, Verdict } from '../../core/checking/claim';
import { outcomeOf } from '../../core/checking/outcome';
import type { Span } from '../../core/text/span';
import { describeFully, spellDate } from '../../messages/describe';
import { startAfterFixes } from '../fix';
import { countAll, isFinding, type CheckReport, type DraftReport } from '../report';
import type { Terminal } from '../terminal';
import { place } from '../texts';
import { explanationLines } from './explanation';
import { createPaint, excerpt, wrap, type Paint, type Style } from './style';

/** Lines longer than this are hard to read, however wide the terminal. */
const widest = 110;
const narrowest = 50;

/** How many facts are quoted where the sources disagree among themselves. */
const quotedOfDisputed = 3;

/** What laying out a report needs to know. */
interface Page {
  readonly paint: Paint;
  readonly width: number;
}

/** The report that a writer reads in a terminal: each wrong figure in its line, and the source's sentence below it. */
export function prettyChecks(report: CheckReport, terminal: Terminal): string {
  const page = pageOf(terminal);
  const { drafts, messages } = report;
  const blocks = drafts.flatMap((draft) => [
    ...(draft.fixed.length === 0 ? [] : [fixes(draft, page)]),
    ...draft.claims
      .filter((claim) => isFinding(claim) || claim.explanation !== undefined)
      .map((claim) => finding(draft, claim, report, page)),
  ]);
  return [...blocks, summary(report, page)]
    .map((block) => `${block}\n`)
    .join('\n')
    .concat(fixHint(report, page, messages.cli.fixHint));
}

export function pageOf({ color, width }: Terminal): Page {
  return { paint: createPaint(color), width: Math.min(Math.max(width, narrowest), widest) };
}

function fixes({ path, text, fixed }: DraftReport, { paint }: Page): string {
  return fixed
    .map(({ from, to }, index) => {
      const { line, column } = place(text, startAfterFixes(fixed, index));
      return `${paint('✔', 'green')} ${location(path, line, column, paint)}  ${from} → ${paint(to, 'green', 'bold')}`;
    })
    .join('\n');
}

export function location(path: string, line: number, column: number, paint: Paint): string {
  return `${paint(path, 'cyan')}${paint(`:${line}:${column}`, 'dim')}`;
}

function finding(draft: DraftReport, claim: CheckedClaim, report: CheckReport, page: Page): string {
  const { paint, width } = page;
  const contradicted = claim.verdict === 'contradicted';
  const tone = tones[claim.verdict];
  const { line, column } = place(draft.text, claim.start);
  const number = String(line);
  const margin = ' '.repeat(number.length + 2);
  const bar = paint('│', 'dim');

  const shown = lineOf(draft, claim, width - margin.length - 2);
  const { start, end } = shown.focus;
  const marked =
    shown.text.slice(0, start) + paint(shown.text.slice(start, end), tone, 'bold') + shown.text.slice(end);
  const underline = ' '.repeat(start) + paint('━'.repeat(end - start), tone);
  const fix = claim.replacement === undefined ? '' : `→ ${paint(claim.replacement, 'green', 'bold')}`;
  const fits = end + 3 + (claim.replacement?.length ?? 0) <= width - margin.length - 2;
  const pad = ' '.repeat(
    Math.max(0, Math.min(start, width - margin.length - 4 - (claim.replacement?.length ?? 0))),
  );

  const quote = (evidence: Evidence): string[] => quotation(evidence, margin, report, page);
  const disagreeing = claim.evidence.filter(({ agrees }) => !agrees);
  const quoted = contradicted ? disagreeing.slice(0, 1) : claim.evidence.slice(0, quotedOfDisputed);
  return [
    `${location(draft.path, line, column, paint)}  ${paint(describeFully(claim, report.messages), 'bold')}`,
    ` ${paint(number, 'dim')} ${bar} ${marked}`,
    `${margin}${bar} ${underline}${fix !== '' && fits ? ` ${fix}` : ''}`,
    ...(fix !== '' && !fits ? [`${margin}${bar} ${pad}${fix}`] : []),
    ...quoted.flatMap(quote),
    ...explanationLines(claim, margin, report.messages, paint, quote),
  ].join('\n');
}

const tones: Readonly<Record<Verdict, Style>> = {
  contradicted: 'red',
  disputed: 'yellow',
  supported: 'green',
  unsupported: 'dim',
};

/** The draft's line that a claim begins in, cut to a width. */
function lineOf({ text }: DraftReport, claim: Span, width: number) {
  const { line } = text.positionAt(claim.start);
  const start = text.offsetAt({ line, character: 0 });
  const whole = text
    .getText()
    .slice(start, text.offsetAt({ line: line + 1, character: 0 }))
    .trimEnd();
  const from = claim.start - start;
  const to = Math.min(claim.end - start, whole.length);
  const indent = whole.length - whole.trimStart().length;
  const cut = Math.min(indent, from);
  return excerpt(whole.slice(cut), { start: from - cut, end: to - cut }, width);
}

/** A source's sentence with its figure, and where it stands. */
function quotation(
  evidence: Evidence,
  margin: string,
  { texts, messages }: CheckReport,
  { paint, width }: Page,
): string[] {
  const room = width - margin.length - 2;
  const start = evidence.start - evidence.quoteStart;
  const [open = '', close = ''] = messages.quoted('\u0000').split('\u0000');
  const { text, focus } = excerpt(
    evidence.quote,
    { start, end: start + evidence.end - evidence.start },
    2 * room - 4,
  );
  const whole = open + text + close;
  const figure = { start: focus.start + open.length, end: focus.end + open.length };
  const lines = wrap(whole, room).map((line) => paintPart(whole, line, figure, paint));

  const path = texts.pathOf(evidence.uri);
  const { line, column } = place(texts.textOf(evidence.uri), evidence.start);
  const date = evidence.date === undefined ? undefined : spellDate(evidence.date, messages.language);
  const title = evidence.title ?? '';
  const provenance = title === '' ? (date ?? '') : messages.finding.provenance(title, date);
  const bar = paint('│', 'dim');
  return [
    ...lines.map((quote) => `${margin}${bar} ${quote}`),
    `${margin}${paint('╰', 'dim')} ${provenance}${provenance === '' ? '' : paint(' · ', 'dim')}${location(path, line, column, paint)}`,
  ];
}

/** A line of a text, with what of the figure falls into it made to stand out. */
export function paintPart(text: string, line: Span, figure: Span, paint: Paint): string {
  const start = Math.min(Math.max(figure.start, line.start), line.end);
  const end = Math.max(Math.min(figure.end, line.end), start);
  return text.slice(line.start, start) + paint(text.slice(start, end), 'green') + text.slice(end, line.end);
}

function summary({ drafts, messages }: CheckReport, { paint }: Page): string {
  const counts = countAll(drafts);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return messages.cli.nothingToCheck;
  const line = messages.cli.summary(drafts.length, counts);
  if (counts.contradicted > 0) return paint(`✖ ${line}`, 'red', 'bold');
  return `${paint(`✔ ${messages.cli.allWell}`, 'green', 'bold')}\n  ${line}`;
}

/** How to have it all corrected, where there is anything to correct. */
function fixHint({ drafts }: CheckReport, { paint }: Page, hint: string): string {
  const fixable = drafts.some(
    ({ claims, fixed }) =>
      fixed.length === 0 &&
      claims.some((claim) => outcomeOf(claim) === 'contradicted' && claim.replacement !== undefined),
  );
  return fixable ? `${paint(`  ${hint}`, 'dim')}\n` : '';
}
