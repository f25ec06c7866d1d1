import { open } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Document } from '../core/text/document';
import { isFormat } from '../core/readers/formats';
import { factFileProblem } from './fact-file';
import type { ReadFailure } from './read-failure';

/** The largest file that is read, source or draft, in bytes: 20 MB. A larger one is refused, never read in part. */
export const sizeLimit = 20_000_000;

/** How a text file is written, so that it can be written back as it was. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

export type SourceReading =
  { readonly document: Document; readonly encoding: Encoding } | { readonly problem: ReadFailure };

/**
 * Reads a text file. It is UTF-8, or UTF-16 where a byte order mark says so. No other encoding is guessed: a wrong guess
 * would misread names without a word.
 *
 * @param path absolute
 * @returns the document, its text without byte order mark and its format left to its extension; or what is wrong
 */
export async function readSource(path: string): Promise<SourceReading> {
  let bytes: Buffer;
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return { problem: 'not-a-file' };
      if (stats.size > sizeLimit) return { problem: 'too-large' };
      bytes = await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: isMissing(error) ? 'missing' : 'unreadable' };
  }
  // It may have grown since it was looked at.
  if (bytes.length > sizeLimit) return { problem: 'too-large' };
  const encoding = encodingOf(bytes);
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) return { problem: 'binary' };
  const text = decode(bytes, encoding);
  if (text === undefined) return { problem: 'encoding' };
  const problem = isFormat('factFile', path) ? factFileProblem(text) : undefined;
  return problem === undefined
    ? { document: { uri: pathToFileURL(path).href, text }, encoding }
    : { problem };
}

/** The bytes of a text in an encoding, with its byte order mark. */
export function encode(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  }
}

function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The text without its byte order mark, or nothing where the bytes are no text of that encoding. */
function decode(bytes: Buffer, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
