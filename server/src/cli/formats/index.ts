import type { CheckCommand, FactsCommand } from '../arguments';
import type { CheckReport, FactReport } from '../report';
import type { Terminal } from '../terminal';
import { githubChecks } from './github';
import { jsonChecks, jsonFacts } from './json';
import { prettyChecks } from './pretty';
import { prettyFacts } from './pretty-facts';
import { sarifChecks } from './sarif';
import type { SheetFormat } from './sheet';

export type CheckFormat = Exclude<CheckCommand['format'], SheetFormat>;

/** Every format of a check's results but those of the sheet. Each makes one text, with its last line break. */
export const formatChecks: Readonly<
  Record<CheckFormat, (report: CheckReport, terminal: Terminal) => string>
> = {
  pretty: prettyChecks,
  json: jsonChecks,
  sarif: sarifChecks,
  github: githubChecks,
};

/** Every format of the list of facts. */
export const formatFacts: Readonly<
  Record<FactsCommand['format'], (report: FactReport, terminal: Terminal) => string>
> = { pretty: prettyFacts, json: jsonFacts };
