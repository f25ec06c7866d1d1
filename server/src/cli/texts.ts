import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Document } from '../core/text/document';

/** The sources that were read, to show where their facts stand. */
export interface Texts {
  /** The path of a source, as it is shown. */
  pathOf(uri: string): string;
  /** The source with its lines. */
  textOf(uri: string): TextDocument;
}

export function createTexts(documents: readonly Document[], cwd: string): Texts {
  const byUri = new Map(documents.map((document) => [document.uri, document]));
  // Of a hundred sources, a report quotes a few: lines are counted only for these.
  const lined = new Map<string, TextDocument>();
  return {
    pathOf: (uri) => displayPath(fileURLToPath(uri), cwd),
    textOf(uri) {
      const text = lined.get(uri) ?? withLines(uri, byUri.get(uri)?.text ?? '');
      lined.set(uri, text);
      return text;
    },
  };
}

export function withLines(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, 'plaintext', 0, text);
}

/** A path as it is shown: relative to the current folder where that is not longer, with `/`. */
export function displayPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return (short.length > path.length ? path : short).replaceAll(sep, '/');
}

/** The place of an offset as editors count it, from 1. */
export function place(
  text: TextDocument,
  offset: number,
): { readonly line: number; readonly column: number } {
  const { line, character } = text.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}
