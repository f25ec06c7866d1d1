import { noExceptions, type Exceptions } from '../../core/exceptions/exceptions';
import type { ReadFailure } from '../read-failure';
import type { SourceFiles } from '../source-files';
import { changeExceptions, type ExceptionChange } from './edit';
import { exceptionsFile, uriFrom } from './paths';
import { readExceptions } from './read';
import type { ExceptionsProblem } from './schema';

/** Why a file of exceptions, or an entry of it, does not count. */
export type ExceptionsFailure =
  { readonly unreadable: ReadFailure } | { readonly malformed: ExceptionsProblem };

export interface LoadedExceptions {
  readonly exceptions: Exceptions;
  readonly failures: readonly ExceptionsFailure[];
}

type Files = Pick<SourceFiles, 'read' | 'write' | 'canonical'>;

/** Reads the exceptions of a workspace folder, given by its URI; there need be no file. */
export async function loadExceptions(
  folder: string,
  files: Pick<Files, 'read' | 'canonical'>,
): Promise<LoadedExceptions> {
  const reading = await files.read(files.canonical(uriFrom(folder, exceptionsFile)));
  if (reading === undefined) return { exceptions: noExceptions, failures: [] };
  if ('problem' in reading) return { exceptions: noExceptions, failures: [{ unreadable: reading.problem }] };
  const { text } = reading.document;
  // Somebody has just made it, and is about to write into it.
  if (text.trim() === '') return { exceptions: noExceptions, failures: [] };
  const { exceptions, problems } = readExceptions(text, sourceUri(folder, files));
  return { exceptions, failures: problems.map((malformed) => ({ malformed })) };
}

/**
 * Changes the file of exceptions of a workspace folder; it is made where there is none.
 *
 * @returns why it was left alone, where it was: it cannot be read, or its form is not known
 */
export async function saveException(
  folder: string,
  change: ExceptionChange,
  files: Files,
): Promise<ExceptionsFailure | undefined> {
  const uri = files.canonical(uriFrom(folder, exceptionsFile));
  const reading = await files.read(uri);
  if (reading !== undefined && 'problem' in reading) return { unreadable: reading.problem };
  const before = reading?.document.text;
  const result = changeExceptions(before, change, sourceUri(folder, files));
  if ('problem' in result) return { malformed: result.problem };
  if (result.text !== before) await files.write(uri, result.text, reading?.encoding ?? 'utf-8');
  return undefined;
}

function sourceUri(folder: string, files: Pick<Files, 'canonical'>): (document: string) => string {
  return (document) => {
    const uri = uriFrom(folder, document);
    // What is a URI already is as the server wrote it, or names nothing.
    return uri === document ? uri : files.canonical(uri);
  };
}
