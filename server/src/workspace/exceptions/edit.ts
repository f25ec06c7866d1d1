import { keyOf, type ClaimContext } from '../../core/exceptions/claim-context';
import { claimOf, listOf, readEntry, readExceptions, type RawFile } from './read';
import {
  type AcceptedEntry,
  type Entries,
  type ExceptionsProblem,
  exceptionsVersion,
  type IgnoredEntry,
  type ListName,
  listNames,
} from './schema';

/** What a writer decides about one claim, or takes back. */
export type ExceptionChange =
  | { readonly kind: 'accept'; readonly entry: AcceptedEntry }
  | { readonly kind: 'withdraw'; readonly claim: ClaimContext }
  | { readonly kind: 'ignore'; readonly entry: IgnoredEntry }
  | { readonly kind: 'heed'; readonly claim: ClaimContext; readonly uri: string };

/**
 * The text of a file of exceptions after a change. All that the change is not about stays as it is, well-formed or not.
 * A file that is malformed as a whole is left alone, and what is wrong with it is returned.
 *
 * @param text the file's text; nothing where there is no file yet
 * @param uriOf the URI of a source by its path from the workspace folder
 */
export function changeExceptions(
  text: string | undefined,
  change: ExceptionChange,
  uriOf: (document: string) => string,
): { readonly text: string } | { readonly problem: ExceptionsProblem } {
  const { raw, problems } =
    text === undefined || text.trim() === ''
      ? { raw: { version: exceptionsVersion }, problems: [] }
      : readExceptions(text, uriOf);
  if (raw === undefined) return { problem: problems[0] ?? { at: '', expected: 'file' } };
  return { text: print(changed(raw, change, uriOf), text) };
}

function changed(file: RawFile, change: ExceptionChange, uriOf: (document: string) => string): RawFile {
  switch (change.kind) {
    case 'accept': {
      const kept = without(file, 'accepted', (entry) => isAbout(entry, claimOf(change.entry)));
      return { ...file, accepted: [...kept, change.entry] };
    }
    case 'withdraw':
      return { ...file, accepted: without(file, 'accepted', (entry) => isAbout(entry, change.claim)) };
    case 'ignore': {
      const { entry: added } = change;
      const same = (entry: IgnoredEntry): boolean =>
        isAbout(entry, claimOf(added)) && uriOf(entry.document) === uriOf(added.document);
      return { ...file, ignored: [...without(file, 'ignored', same), added] };
    }
    case 'heed': {
      const same = (entry: IgnoredEntry): boolean =>
        isAbout(entry, change.claim) && uriOf(entry.document) === change.uri;
      return { ...file, ignored: without(file, 'ignored', same) };
    }
  }
}

function isAbout(entry: AcceptedEntry | IgnoredEntry, claim: ClaimContext): boolean {
  return keyOf(claimOf(entry)) === keyOf(claim);
}

/** A list without the entries that go; what is malformed stays. */
function without<List extends ListName>(
  file: RawFile,
  list: List,
  goes: (entry: Entries[List]) => boolean,
): unknown[] {
  return listOf(file, list).filter((value) => {
    const entry = readEntry(list, value);
    return 'problem' in entry || !goes(entry.entry);
  });
}

/** As whoever wrote the file last has it: their indentation, their line breaks. Empty lists are left out. */
function print(file: RawFile, before: string | undefined): string {
  const indent = /^([ \t]+)"/m.exec(before ?? '')?.[1] ?? '  ';
  const lineBreak = before?.includes('\r\n') === true ? '\r\n' : '\n';
  const kept = Object.entries(file).filter(
    ([name, value]) =>
      !(listNames.some((list) => list === name) && Array.isArray(value) && value.length === 0),
  );
  return `${JSON.stringify(Object.fromEntries(kept), null, indent)}\n`.replaceAll('\n', lineBreak);
}
