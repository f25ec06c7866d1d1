import { buildSheet, type SheetInput } from './build';
import { renderPage, type SheetPage } from './page';
import { renderSheet } from './render';

/** The sheet as a page of its own, to be kept, read, printed and signed. */
export function sheetDocument(input: SheetInput, page: SheetPage): string {
  const { messages } = input;
  const sheet = buildSheet(input);
  const content = renderSheet(sheet, { messages, inEditor: false });
  const title = [sheet.drafts[0]?.title, messages.sheet.heading].filter((part) => part !== undefined);
  return renderPage(content, title.join(' · '), messages.language, page);
}
