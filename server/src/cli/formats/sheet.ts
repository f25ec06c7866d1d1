import type { FactChecker } from '../../core/checking/checker';
import type { Document } from '../../core/text/document';
import type { SheetInput } from '../../sheet';
import type { CheckReport } from '../report';
import type { Engine } from '../terminal';

/** The formats that are made from the fact-check sheet. */
export const sheetFormats = ['html', 'csv'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

export interface SheetRequest {
  readonly format: SheetFormat;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly report: CheckReport;
  readonly sources: readonly Document[];
  /** Holds the sources. */
  readonly checker: FactChecker;
}

/** The fact-check sheet: as a page to be read and signed, or as a table for spreadsheets. */
export async function formatSheet(
  { format, date, report, sources, checker }: SheetRequest,
  engine: Engine,
): Promise<string> {
  const { messages, texts } = report;
  const { buildSheet, sheetDocument, sheetToCsv } = await engine.sheet();
  const reader = await engine.createFactChecker();
  const input: SheetInput = {
    messages,
    date,
    drafts: report.drafts.map(({ path, text, claims }) => {
      const document = { uri: text.uri, text: text.getText() };
      reader.setSource(document);
      return { document, path, lines: text, claims, mentions: reader.facts(text.uri) };
    }),
    sources: sources.map(({ uri }) => ({
      uri,
      path: texts.pathOf(uri),
      lines: texts.textOf(uri),
      facts: checker.facts(uri),
    })),
  };
  return format === 'csv'
    ? sheetToCsv(buildSheet(input), messages)
    : sheetDocument(input, await engine.sheetPage());
}
