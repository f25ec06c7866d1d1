import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FactChecker } from '../core/checking/checker';
import type { Messages } from '../messages';
import { encode, readSource } from '../workspace/read-source';
import type { CheckCommand } from './arguments';
import { readAccepted } from './accepted';
import { findDrafts } from './find-drafts';
import { applyFixes, startAfterFixes, type AppliedFix } from './fix';
import { formatChecks } from './formats';
import { formatSheet } from './formats/sheet';
import { passes } from './gate';
import { explain, readSources } from './read-sources';
import type { CheckReport, DraftReport } from './report';
import type { Engine, ExitCode, Terminal } from './terminal';
import { createTexts, displayPath, place, withLines } from './texts';

/** `riscontro check`: checks drafts against the sources, and corrects them where that is asked for. */
export async function check(
  command: CheckCommand,
  engine: Engine,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const { cli } = messages;
  const { files: drafts, unmatched } = await findDrafts(command, terminal.cwd);
  for (const pattern of unmatched) terminal.error(cli.error(cli.noSuchDraft(pattern)));

  const { preset, minimumConfidence } = command;
  const checker = await engine.createFactChecker({
    ...(preset === undefined ? {} : { preset }),
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
  });
  const sources = await readSources(command.sources, new Set(drafts), checker, terminal, messages);
  if (sources === undefined) return 2;

  const reports: DraftReport[] = [];
  let failed = unmatched.length > 0;
  if (!(await readAccepted(checker, terminal, messages))) failed = true;
  for (const path of drafts) {
    const report = await checkDraft(path, command, checker, terminal, messages);
    if ('problem' in report) {
      terminal.error(cli.error(report.problem));
      failed = true;
    } else reports.push(report);
  }
  if (reports.length === 0) return 2;

  const report: CheckReport = { drafts: reports, texts: createTexts(sources, terminal.cwd), messages };
  const { format } = command;
  const date = command.date ?? terminal.today;
  terminal.out(
    format === 'html' || format === 'csv'
      ? await formatSheet({ format, date, report, sources, checker }, engine)
      : formatChecks[format](report, terminal),
  );
  if (showsNoFixes.includes(format)) tellFixes(reports, terminal);
  if (failed) return 2;
  return passes(reports, command.gate) ? 0 : 1;
}

/** Formats whose form has no room for what was corrected. */
const showsNoFixes: readonly CheckCommand['format'][] = ['sarif', 'github', 'html', 'csv'];

async function checkDraft(
  path: string,
  { fix, explain: explaining }: CheckCommand,
  checker: FactChecker,
  terminal: Terminal,
  messages: Messages,
): Promise<DraftReport | { readonly problem: string }> {
  const shown = displayPath(path, terminal.cwd);
  const reading = await readSource(path);
  if ('problem' in reading) {
    return { problem: messages.files.unreadableDraft(shown, explain(reading.problem, messages)) };
  }
  const { document, encoding } = reading;
  const options = { explain: explaining };
  const { claims } = checker.check(document, options);
  const report = (text: string, found = claims, fixed: readonly AppliedFix[] = []): DraftReport => ({
    path: shown,
    text: withLines(document.uri, text),
    claims: found,
    fixed,
  });
  if (!fix) return report(document.text);
  const { text, applied } = applyFixes(document.text, claims);
  if (applied.length === 0) return report(document.text);
  try {
    await writeFile(fileURLToPath(document.uri), encode(text, encoding));
  } catch (error) {
    return {
      problem: messages.cli.cannotWrite(shown, error instanceof Error ? error.message : String(error)),
    };
  }
  return report(text, checker.check({ ...document, text }, options).claims, applied);
}

function tellFixes(reports: readonly DraftReport[], terminal: Terminal): void {
  for (const { path, text, fixed } of reports) {
    for (const [index, { from, to }] of fixed.entries()) {
      const { line, column } = place(text, startAfterFixes(fixed, index));
      terminal.error(`${path}:${line}:${column}: ${from} → ${to}`);
    }
  }
}
