import * as z from 'zod/mini';

/** The version of the file. It increases when a reader of the old form could misread the new one. */
export const exceptionsVersion = 1;

const text = z.string().check(z.minLength(1));

/** What both kinds of entries recognize their claim by, see `ClaimContext`. */
const claim = {
  text,
  context: text,
  /** Which one it is of equal texts in the sentence; only written where it is not the first. */
  occurrence: z.optional(z.int().check(z.minimum(1))),
};

const evidence = z.object({
  /** The path of the source from the workspace folder, with `/`; for people to read. */
  document: z.optional(text),
  quote: text,
  value: text,
});

const accepted = z.object({
  ...claim,
  evidence: z.array(evidence),
  reason: z.string(),
  date: z.iso.date(),
});

const ignored = z.object({
  ...claim,
  /** As in `evidence`; here it is what the source is found by. */
  document: text,
  date: z.optional(z.iso.date()),
});

/** The entries of each list of the file. Members that are not named here are left alone: they are somebody's notes. */
export const entrySchemas = { accepted, ignored } as const;

export type ListName = keyof typeof entrySchemas;
export const listNames = Object.keys(entrySchemas) as ListName[];

export type AcceptedEntry = z.infer<typeof accepted>;
export type IgnoredEntry = z.infer<typeof ignored>;

/** What an entry of each list is. */
export interface Entries {
  readonly accepted: AcceptedEntry;
  readonly ignored: IgnoredEntry;
}

/** What a part of the file must be. */
export type ExceptionsPart =
  | 'json'
  | 'file'
  | 'version'
  | 'list'
  | 'entry'
  | 'text'
  | 'number'
  | 'evidence'
  | 'fact'
  | 'reason'
  | 'date';

/** What is wrong with a place of the file. */
export interface ExceptionsProblem {
  /** The path inside the file, such as `accepted[2].date`; empty for the whole. */
  readonly at: string;
  readonly expected: ExceptionsPart;
}

const parts: Readonly<Record<string, ExceptionsPart>> = {
  text: 'text',
  context: 'text',
  quote: 'text',
  value: 'text',
  document: 'text',
  occurrence: 'number',
  evidence: 'evidence',
  reason: 'reason',
  date: 'date',
};

/** What is wrong with an entry, by the path of the value that is not as it should be. */
export function problemAt(list: ListName, index: number, path: readonly PropertyKey[]): ExceptionsProblem {
  const steps = [list, index, ...path];
  const at = steps.reduce<string>(
    (sum, step) => sum + (typeof step === 'number' ? `[${step}]` : `${sum === '' ? '' : '.'}${String(step)}`),
    '',
  );
  const last = path.at(-1);
  if (last === undefined) return { at, expected: 'entry' };
  return { at, expected: typeof last === 'number' ? 'fact' : (parts[String(last)] ?? 'entry') };
}
