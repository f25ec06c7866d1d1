// The fact-check sheet, in a bundle of its own: it is loaded when one is asked for.

export { buildSheet, type SheetInput } from './sheet/build';
export { sheetToCsv } from './sheet/csv';
export { sheetDocument } from './sheet/document';
export type { SheetPage } from './sheet/page';
export { renderSheet } from './sheet/render';
export { exportSheet } from './workspace/export-sheet';
