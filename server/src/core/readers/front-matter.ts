import type { LanguageId, ReadDocument } from '../text/document';

/** What a document says of itself, and where its prose begins. */
export interface FrontMatter extends Omit<ReadDocument, 'passages'> {
  /** Offset of the first code unit after the front matter; 0 where there is none. */
  readonly end: number;
}

/** The fences and the key's sign of each kind of front matter: YAML (Jekyll, Pandoc) and TOML (Hugo). */
const kinds = [
  { open: /^\uFEFF?---[ \t]*\r?\n/, close: /^(?:---|\.\.\.)[ \t]*\r?$/m, sign: ':' },
  { open: /^\uFEFF?\+\+\+[ \t]*\r?\n/, close: /^\+\+\+[ \t]*\r?$/m, sign: '=' },
];

/** The keys that are read, by their names in either language. All others are skipped. */
const keys: ReadonlyMap<string, 'title' | 'date' | 'language'> = new Map([
  ['title', 'title'],
  ['titolo', 'title'],
  ['date', 'date'],
  ['data', 'date'],
  ['lang', 'language'],
  ['language', 'language'],
  ['lingua', 'language'],
]);

/** Front matter longer than this is none: a document that opens with a rule must not be searched to its end. */
const longest = 20_000;

/**
 * Reads the front matter of a document: a block between fences at its very start. It is read line by line and leniently,
 * for only three plain values are wanted; what is not understood is left out, and never an error.
 */
export function readFrontMatter(text: string): FrontMatter {
  for (const { open, close, sign } of kinds) {
    const opening = open.exec(text)?.[0];
    if (opening === undefined) continue;
    const body = text.slice(opening.length, opening.length + longest);
    const closing = close.exec(body);
    if (closing === null) continue;
    const lines = body.slice(0, closing.index).split(/\r?\n/);
    return { ...readValues(lines, sign), end: opening.length + closing.index + closing[0].length };
  }
  return { end: 0 };
}

/** One header line of a plain text: "Data: 2025-11-04", "date 2025-11-04". */
const headerLine = /^[ \t]*(\p{L}+)(?:[ \t]*:[ \t]*|[ \t]+(?=\d{4}-\d{2}-\d{2}))(\S[^\r\n]*)/u;

/**
 * Reads header lines that open a plain text without fences: "Titolo: …", "Data: 2025-11-04". Only the three known keys
 * count, and the first line of another kind ends them. A date may be followed by prose in its line, which stays prose.
 */
export function readHeaderLines(text: string, from: number): FrontMatter {
  let end = from;
  const found: string[] = [];
  const lineBreak = /[\r\n]*/y;
  for (;;) {
    const match = headerLine.exec(text.slice(end, end + 400));
    const key = match?.[1]?.toLowerCase() ?? '';
    const name = keys.get(key);
    if (match === null || name === undefined) break;
    const value = match[2] ?? '';
    const date = /^\d{4}-\d{2}-\d{2}(?![\d-])/.exec(value)?.[0];
    if (name === 'date' && date === undefined) break;
    found.push(`${key}:${date ?? value}`);
    end += match[0].length - (date === undefined ? 0 : value.length - date.length);
    lineBreak.lastIndex = end;
    end += lineBreak.exec(text)?.[0].length ?? 0;
  }
  return { ...readValues(found, ':'), end };
}

function readValues(lines: readonly string[], sign: string): Omit<ReadDocument, 'passages'> {
  const values: { title?: string; date?: string; language?: LanguageId } = {};
  for (const line of lines) {
    const at = line.indexOf(sign);
    const name = keys.get(line.slice(0, Math.max(at, 0)).trim().toLowerCase());
    const value = unquote(line.slice(at + 1).trim());
    // An indented key belongs to something else: "author:\n  title: Dr."
    if (name === undefined || value === '' || /^\s/.test(line)) continue;
    if (name === 'title') values.title ??= value;
    else if (name === 'date') {
      const date = readDate(value);
      if (date !== undefined) values.date ??= date;
    } else {
      const language = readLanguage(value);
      if (language !== undefined) values.language ??= language;
    }
  }
  return values;
}

function unquote(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value);
  if (quoted === null) return value.replace(/\s+#.*$/, '');
  return quoted[1]?.replace(/\\(["\\])/g, '$1') ?? quoted[2]?.replaceAll("''", "'") ?? '';
}

/** The day of "2025-11-04", "2025-11-04T10:00:00+01:00", "2025/11/4"; nothing where there is no such day. */
export function readDate(value: string): string | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value);
  if (match === null) return undefined;
  const date = [match[1] ?? '', (match[2] ?? '').padStart(2, '0'), (match[3] ?? '').padStart(2, '0')].join(
    '-',
  );
  const day = new Date(`${date}T00:00:00Z`);
  // A day that a month lacks rolls over into the next one.
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date ? undefined : date;
}

function readLanguage(value: string): LanguageId | undefined {
  const language = value.toLowerCase().split(/[-_]/)[0];
  return language === 'it' || language === 'en' ? language : undefined;
}
