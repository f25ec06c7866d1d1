import type { AcceptedFigure, Exceptions, IgnoredSource } from '../../core/exceptions/exceptions';
import {
  type AcceptedEntry,
  type Entries,
  entrySchemas,
  type ExceptionsProblem,
  exceptionsVersion,
  type IgnoredEntry,
  type ListName,
  listNames,
  problemAt,
} from './schema';

/** The content of the file as it was read: also what has another form than it should is kept, and written back. */
export type RawFile = Readonly<Record<string, unknown>>;

export interface ReadExceptions {
  readonly exceptions: Exceptions;
  /** What is wrong with the file or with single entries, which do not count; the others do. */
  readonly problems: readonly ExceptionsProblem[];
  /** Nothing where the file as a whole is not what it should be, and must not be written over. */
  readonly raw: RawFile | undefined;
}

/**
 * Reads the text of a file of exceptions. Nothing is thrown.
 *
 * @param uriOf the URI of a source by its path from the workspace folder
 */
export function readExceptions(text: string, uriOf: (document: string) => string): ReadExceptions {
  const raw = parse(text);
  const problem = problemOf(raw);
  if (problem !== undefined)
    return { exceptions: { accepted: [], ignored: [] }, problems: [problem], raw: undefined };
  const file = raw as RawFile;
  const problems: ExceptionsProblem[] = [];
  const accepted = entriesOf(file, 'accepted', problems).map(acceptedFigure);
  const ignored = entriesOf(file, 'ignored', problems).map((entry) => ignoredSource(entry, uriOf));
  return { exceptions: { accepted, ignored }, problems, raw: file };
}

/** An entry's claim, as it is recognized. */
export function claimOf({ text, context, occurrence }: AcceptedEntry | IgnoredEntry) {
  return { text, context, occurrence: occurrence ?? 1 };
}

function acceptedFigure(entry: AcceptedEntry): AcceptedFigure {
  const { evidence, reason, date } = entry;
  return { ...claimOf(entry), evidence, reason, date };
}

function ignoredSource(entry: IgnoredEntry, uriOf: (document: string) => string): IgnoredSource {
  return { ...claimOf(entry), uri: uriOf(entry.document) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What is wrong with the file as a whole. */
function problemOf(raw: unknown): ExceptionsProblem | undefined {
  if (raw === undefined) return { at: '', expected: 'json' };
  if (!isObject(raw)) return { at: '', expected: 'file' };
  if (raw['version'] !== exceptionsVersion) return { at: 'version', expected: 'version' };
  const malformed = listNames.find((name) => raw[name] !== undefined && !Array.isArray(raw[name]));
  return malformed === undefined ? undefined : { at: malformed, expected: 'list' };
}

/** An entry of a list, or the path of the value in it that is not as it should be. */
export function readEntry<List extends ListName>(
  list: List,
  value: unknown,
): { readonly entry: Entries[List] } | { readonly problem: readonly PropertyKey[] } {
  const result = entrySchemas[list].safeParse(value);
  return result.success
    ? { entry: result.data as Entries[List] }
    : { problem: result.error.issues[0]?.path ?? [] };
}

function entriesOf<List extends ListName>(
  file: RawFile,
  list: List,
  problems: ExceptionsProblem[],
): Entries[List][] {
  return listOf(file, list).flatMap((value, index) => {
    const read = readEntry(list, value);
    if ('entry' in read) return [read.entry];
    problems.push(problemAt(list, index, read.problem));
    return [];
  });
}

/** The entries of a list of a file that is well-formed as a whole; they need not be. */
export function listOf(file: RawFile, list: ListName): readonly unknown[] {
  return (file[list] as readonly unknown[] | undefined) ?? [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
