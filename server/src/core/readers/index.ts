import type { Document, ReadDocument, Reader } from '../text/document';
import { readFactFile } from './fact-file';
import { formatOf, type FormatId } from './formats';
import { readDate } from './front-matter';
import { readMarkdown } from './markdown';
import { readPlainText } from './plain-text';

/** To add a format is to add its file, a line here and one in `formats`. */
const readers: Readonly<Record<FormatId, Reader>> = {
  markdown: readMarkdown,
  plainText: readPlainText,
  factFile: readFactFile,
};

/**
 * Reads a document with the reader of its format: that of its language id, else that of its uri's extension, else as
 * plain text. A date that stands in the file's name ("2025-11-04-accordo.md") is the document's, where it states none.
 */
export function read(document: Document): ReadDocument {
  const name = fileName(document.uri);
  const reader = readers[formatOf(document.languageId, name) ?? 'plainText'];
  const content = reader(document.text);
  if (content.date !== undefined) return content;
  const date = readDate(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0] ?? '');
  return date === undefined ? content : { ...content, date };
}

/** The last part of a URI's path. */
export function fileName(uri: string): string {
  return uri.replace(/[?#].*$/, '').replace(/^.*[/\\]/, '');
}
