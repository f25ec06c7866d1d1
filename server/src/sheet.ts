// The fact-check sheet, in a bundle of its own: it is loaded when one is asked for.

export { buildSheet, type DraftInput, type SheetInput, type SourceInput } from './sheet/build';
export { sheetToCsv } from './sheet/csv';
export { renderPage, type SheetPage } from './sheet/page';
export { renderSheet } from './sheet/render';
export type { Sheet } from './sheet/sheet';
