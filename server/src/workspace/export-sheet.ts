import { jsonChecks } from '../cli/formats/json';
import { sarifChecks } from '../cli/formats/sarif';
import type { CheckReport } from '../cli/report';
import type { SheetFormat } from '../protocol';
import { buildSheet, type SheetInput } from '../sheet/build';
import { sheetToCsv } from '../sheet/csv';
import { sheetDocument } from '../sheet/document';
import type { SheetPage } from '../sheet/page';

export interface ExportInput {
  readonly input: SheetInput;
  /** The same, as the command line's formats take it. */
  readonly report: CheckReport;
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly page: SheetPage;
}

/** Without it, spreadsheets read the file in some other encoding. */
const byteOrderMark = '\uFEFF';

/** The whole text of a file. */
export function exportSheet(format: SheetFormat, { input, report, cwd, page }: ExportInput): string {
  const { messages } = input;
  switch (format) {
    case 'html':
      return sheetDocument(input, page);
    case 'csv':
      return byteOrderMark + sheetToCsv(buildSheet(input), messages);
    case 'json':
      return jsonChecks(report);
    case 'sarif':
      return sarifChecks(report, { cwd });
  }
}
