import type { FactChecker } from '../core/checking/checker';
import type { Document } from '../core/text/document';
import type { Messages } from '../messages';
import { explainFailure } from '../messages/describe';
import { findSources } from '../workspace/find-sources';
import type { ReadFailure } from '../workspace/read-failure';
import { readSource, sizeLimit } from '../workspace/read-source';
import type { Terminal } from './terminal';
import { displayPath } from './texts';

/**
 * Reads the sources into the fact base. One that cannot be read is named and skipped.
 *
 * @param except absolute paths of files that are no sources even if selected: a draft cannot confirm itself
 * @returns the sources that were read; nothing where a pattern selects no file or no source is left, which is told
 */
export async function readSources(
  patterns: readonly string[],
  except: ReadonlySet<string>,
  checker: FactChecker,
  terminal: Terminal,
  messages: Messages,
): Promise<readonly Document[] | undefined> {
  const { cli, files: wording } = messages;
  const { files, unmatched } = await findSources(patterns, terminal.cwd);
  for (const pattern of unmatched) terminal.error(cli.error(cli.noSuchSource(pattern)));
  if (unmatched.length > 0) return undefined;
  const sources: Document[] = [];
  for (const path of files) {
    if (except.has(path)) continue;
    const reading = await readSource(path);
    if ('problem' in reading) {
      const reason = explain(reading.problem, messages);
      terminal.error(cli.error(wording.skippedSource(displayPath(path, terminal.cwd), reason)));
      continue;
    }
    checker.setSource(reading.document);
    sources.push(reading.document);
  }
  if (sources.length > 0) return sources;
  terminal.error(cli.error(cli.noSources(patterns)));
  return undefined;
}

/** Why a file was not read, in words. */
export function explain(problem: ReadFailure, messages: Messages): string {
  return explainFailure(problem, sizeLimit, messages);
}
