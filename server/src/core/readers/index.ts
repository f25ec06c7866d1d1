import type { Document, ReadDocument, Reader } from '../text/document';
import { readDate } from './front-matter';
import { readMarkdown } from './markdown';
import { readPlainText } from './plain-text';

/** A format of documents. To add one is to add its file and one line below. */
interface Format {
  /** The editors' language ids, by which the format is chosen first. */
  readonly languageIds: readonly string[];
  /** File name extensions in lower case, which choose where there is no known language id. */
  readonly extensions: readonly string[];
  readonly read: Reader;
}

const plainText: Format = { languageIds: ['plaintext'], extensions: ['txt', 'text'], read: readPlainText };

const formats: readonly Format[] = [
  { languageIds: ['markdown'], extensions: ['md', 'markdown'], read: readMarkdown },
  plainText,
];

/** The extensions, in lower case, of the files that are taken for sources where a folder is named. */
export const readableExtensions: readonly string[] = formats.flatMap(({ extensions }) => extensions);

/**
 * Reads a document with the reader of its format: that of its language id, else that of its uri's extension, else as
 * plain text. A date that stands in the file's name ("2025-11-04-accordo.md") is the document's, where it states none.
 */
export function read(document: Document): ReadDocument {
  const name = fileName(document.uri);
  const content = formatOf(document.languageId, name).read(document.text);
  if (content.date !== undefined) return content;
  const date = readDate(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0] ?? '');
  return date === undefined ? content : { ...content, date };
}

function formatOf(languageId: string | undefined, name: string): Format {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (
    formats.find(({ languageIds }) => languageIds.includes(languageId ?? '')) ??
    formats.find(({ extensions }) => extensions.includes(extension)) ??
    plainText
  );
}

function fileName(uri: string): string {
  return uri.replace(/[?#].*$/, '').replace(/^.*[/\\]/, '');
}
