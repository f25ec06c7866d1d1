import {
  type SheetContent,
  type SheetExportParams,
  exportSheetRequest,
  type SheetParams,
  sheetRequest,
} from '../protocol';
import type { CheckedDraft } from '../workspace/drafts';
import { statusTexts } from './draft-status';
import type { Feature, Services } from './feature';

export const sheetFeature: Feature = {
  capabilities: {},
  register(services) {
    const { connection, sheets } = services;
    connection.onRequest(sheetRequest, async ({ uri, date }: SheetParams): Promise<SheetContent | null> => {
      const draft = await draftOf(uri, services);
      if (draft === undefined) return null;
      const { language, sheet } = draft.folder.messages;
      const name = services.files.nameOf(draft.document.uri, undefined).replace(/^.*[\\/]/, '');
      return {
        title: `${sheet.heading}: ${name}`,
        language,
        content: draft.state === 'checked' ? await sheets.content(draft, date) : notice(draft),
      };
    });
    connection.onRequest(exportSheetRequest, async (params: SheetExportParams): Promise<string | null> => {
      const draft = await draftOf(params.uri, services);
      return draft?.state === 'checked' ? sheets.exported(draft, params.format, params.date) : null;
    });
  },
};

/** A draft, be it open or not any more. */
async function draftOf(uri: string, { workspaceDrafts }: Services): Promise<CheckedDraft | undefined> {
  const draft = await workspaceDrafts.check(uri);
  return draft === undefined || 'problem' in draft ? undefined : draft;
}

/** What is shown in place of a sheet where nothing was checked: why. */
function notice(draft: CheckedDraft): string {
  const text = statusTexts(draft).explanation;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<main id="sheet"><p class="notice">${escaped}</p></main>`;
}
