import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PagePart, SheetPage } from '../sheet/page';

/**
 * Reads the script and the style of the fact-check sheet, to stand in a page that is kept: its policy allows just these
 * two, by their hashes.
 *
 * @param folder where the build has put them
 */
export async function readSheetPage(folder: URL): Promise<SheetPage> {
  const [script, style] = await Promise.all(
    ['page.js', 'page.css'].map((name) => readFile(new URL(name, folder), 'utf8')),
  );
  return { script: hashed(script ?? ''), style: hashed(style ?? '') };
}

function hashed(text: string): PagePart {
  return { text, allowedBy: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
}
