import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LanguageId } from '../../server/src/core/text/document';

/** The labelled cases lie here; README.md beside them describes their form. */
export const corpusFolder = path.resolve(__dirname, '../corpus');

/** What the sources of a case do to its draft. */
const kinds = ['refuted', 'supported', 'paraphrase', 'unrelated'] as const;
/** Cases are for fitting the model or for reporting on it, never for both. */
const splits = ['fit', 'report'] as const;
/** How a wrong or derived value follows: read off directly, by a bound that is broken, or by arithmetic. */
const levels = ['direct', 'bound', 'infer'] as const;
const languages = ['it', 'en'] as const;

export const corpusSubjects = [
  'politics',
  'sport',
  'science',
  'finance',
  'culture',
  'health',
  'environment',
  'justice',
  'technology',
  'local',
] as const;

export const markTypes = [
  'money',
  'percent',
  'count',
  'measure',
  'duration',
  'year',
  'date',
  'time',
  'ordinal',
  'fraction',
  'multiple',
  'score',
  'person',
  'org',
  'place',
  'nationality',
] as const;

type Kind = (typeof kinds)[number];
type Split = (typeof splits)[number];
type Level = (typeof levels)[number];
type MarkType = (typeof markTypes)[number];
type Subject = (typeof corpusSubjects)[number];

interface MarkSpan {
  readonly text: string;
  /** Half-open UTF-16 span in the draft. */
  readonly start: number;
  readonly end: number;
}

/** A span of a draft with what a checker ought to say of it. */
export type CorpusMark =
  | (MarkSpan & {
      readonly verdict: 'contradicted';
      readonly expected: string;
      readonly type: MarkType;
      readonly level: Level;
    })
  | (MarkSpan & {
      readonly verdict: 'supported' | 'unsupported' | 'disputed';
      readonly type: MarkType;
      readonly level: Level;
    })
  /** An alarm here counts neither way. */
  | (MarkSpan & { readonly verdict: 'tolerated' });

export interface CorpusSource {
  readonly name: string;
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/** One draft with the sources that it is checked against. */
export interface CorpusCase {
  /** The file under the corpus folder, without extension, and the draft's `sub`: `it/sport-rondinella#many`. */
  readonly id: string;
  readonly file: string;
  readonly subject: Subject;
  readonly split: Split;
  readonly lang: LanguageId;
  readonly sourceLang: LanguageId;
  readonly kind: Kind;
  /** What sort of draft it is; one that ends in `insrc` has wrong values that stand elsewhere in the sources. */
  readonly sub: string;
  readonly sources: readonly CorpusSource[];
  readonly draft: string;
  readonly marks: readonly CorpusMark[];
}

/** Thrown for a file that is not in the corpus's form. The message names the file and what was expected. */
export class CorpusError extends Error {}

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[], what: string): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined)
    throw new CorpusError(`${what}: "${value ?? ''}" is none of ${allowed.join(', ')}`);
  return found;
}

function parseMark(inner: string, start: number): CorpusMark {
  if (inner.startsWith('~')) {
    const text = inner.slice(1);
    return { verdict: 'tolerated', text, start, end: start + text.length };
  }
  const [value = '', typeName, levelName = 'direct', ...rest] = inner.split('|');
  if (rest.length > 0) throw new CorpusError(`{{${inner}}} has more than three parts`);
  const type = oneOf(typeName, markTypes, `type of {{${inner}}}`);
  const level = oneOf(levelName, levels, `level of {{${inner}}}`);
  const verdicts = { '=': 'supported', '?': 'unsupported', '!': 'disputed' } as const;
  for (const [sign, verdict] of Object.entries(verdicts)) {
    if (!value.startsWith(sign)) continue;
    const text = value.slice(sign.length);
    return { verdict, text, start, end: start + text.length, type, level };
  }
  const [text = '', expected, ...more] = value.split('=>');
  if (expected === undefined || more.length > 0 || text === expected) {
    throw new CorpusError(`{{${inner}}} is neither {{wrong=>right|type}} nor a mark with one of = ? ! ~`);
  }
  return { verdict: 'contradicted', text, expected, start, end: start + text.length, type, level };
}

interface Unmarked {
  readonly draft: string;
  readonly marks: CorpusMark[];
}

/** Takes the marks out of a draft. */
export function unmark(marked: string): Unmarked {
  const marks: CorpusMark[] = [];
  let draft = '';
  let last = 0;
  for (const match of marked.matchAll(/\{\{(.*?)\}\}/gs)) {
    draft += marked.slice(last, match.index);
    const mark = parseMark(match[1] ?? '', draft.length);
    marks.push(mark);
    draft += mark.text;
    last = match.index + match[0].length;
  }
  draft += marked.slice(last);
  if (/\{\{|\}\}/.test(draft)) throw new CorpusError('a mark is not closed, or closed twice');
  return { draft, marks };
}

function frontMatterOf(text: string): { fields: Map<string, string>; body: string } {
  const match = /^---\n(.*?)\n---\n(.*)$/s.exec(text);
  if (!match) throw new CorpusError('expected front matter between two lines of ---');
  const lines = (match[1] ?? '').split('\n').map((line) => line.split(': ', 2));
  return { fields: new Map(lines.map(([key = '', value = '']) => [key, value])), body: match[2] ?? '' };
}

interface Section {
  readonly head: 'Source' | 'Draft' | 'Claims';
  readonly label: string;
  readonly text: string;
}

function sectionsOf(body: string): Section[] {
  return body
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [first = '', ...lines] = section.split('\n');
      const [head, label = ''] = first.split(/: (.*)/s);
      return {
        head: oneOf(head, ['Source', 'Draft', 'Claims'], 'heading'),
        label,
        text: lines.join('\n').trim(),
      };
    });
}

function sourceOf({ label, text }: Section): CorpusSource {
  const match = /^(.*) \((\d{4}-\d\d-\d\d)\)$/.exec(label);
  return match?.[1] && match[2] ? { name: match[1], text, date: match[2] } : { name: label, text };
}

/**
 * Reads one file of the corpus.
 * @param name the file under the corpus folder, without extension: its place in the ids.
 * @throws CorpusError where the text is not in the form that the corpus's README describes.
 */
export function parseCorpusFile(name: string, text: string): CorpusCase[] {
  const { fields, body } = frontMatterOf(text);
  const sections = sectionsOf(body);
  const shared = {
    file: name,
    subject: oneOf(fields.get('subject'), corpusSubjects, 'subject'),
    split: oneOf(fields.get('split'), splits, 'split'),
    sourceLang: oneOf(fields.get('language'), languages, 'language'),
    sources: sections.filter((section) => section.head === 'Source').map(sourceOf),
  };
  const draftOf = (lang: LanguageId, kind: Kind, sub: string, marked: Unmarked): CorpusCase => ({
    ...shared,
    id: `${name}#${sub}`,
    lang,
    kind,
    sub,
    ...marked,
  });
  return sections.flatMap(({ head, label, text: body }): CorpusCase[] => {
    const [language, kind, sub = '', ...rest] = label.split(', ');
    const lang = (): LanguageId => oneOf(language, languages, `language of "${head}: ${label}"`);
    switch (head) {
      case 'Source':
        return [];
      case 'Draft':
        if (!sub || rest.length > 0) throw new CorpusError(`"${label}" is not "language, kind, sub"`);
        return [draftOf(lang(), oneOf(kind, kinds, 'kind of a draft'), sub, unmark(body))];
      case 'Claims':
        if (kind !== undefined) throw new CorpusError(`"${label}" is not a language`);
        return itemsOf(body).map((item, index) => {
          const marked = unmark(item);
          return draftOf(lang(), kindOf(marked.marks), `claim-${label}-${String(index + 1)}`, marked);
        });
    }
  });
}

/** The items of a list, each a draft of one or two sentences. */
function itemsOf(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      if (!line.startsWith('- ')) throw new CorpusError(`expected "- " before "${line}"`);
      return line.slice(2);
    });
}

/** What the marks of a claim make of it. */
function kindOf(marks: readonly CorpusMark[]): Kind {
  const verdicts = new Set(marks.map(({ verdict }) => verdict));
  if (verdicts.has('contradicted')) return 'refuted';
  return verdicts.has('unsupported') ? 'unrelated' : 'supported';
}

/** All cases, in the order of their files' names. */
export function loadCorpus(folder = corpusFolder): CorpusCase[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.includes('/') && file.endsWith('.md'))
    .sort()
    .flatMap((file) => {
      try {
        return parseCorpusFile(file.slice(0, -'.md'.length), readFileSync(path.join(folder, file), 'utf8'));
      } catch (error) {
        if (error instanceof CorpusError) throw new CorpusError(`${file}: ${error.message}`);
        throw error;
      }
    });
}

const codePoints = (text: string): number => Array.from(text).length;

/** A case as one line of a benchmark file: plain data, with offsets in Unicode code points. */
export function benchmarkCase(item: CorpusCase): Record<string, unknown> {
  const offset = (mark: CorpusMark): number => codePoints(item.draft.slice(0, mark.start));
  const errors = item.marks.flatMap((mark) =>
    mark.verdict === 'contradicted'
      ? [
          {
            wrong: mark.text,
            offset: offset(mark),
            expected: mark.expected,
            type: mark.type,
            level: mark.level,
          },
        ]
      : [],
  );
  const claims = item.marks.flatMap((mark) =>
    mark.verdict === 'tolerated'
      ? []
      : [
          {
            text: mark.text,
            offset: offset(mark),
            verdict: mark.verdict,
            type: mark.type,
            level: mark.level,
          },
        ],
  );
  return {
    id: item.id,
    lang: item.lang,
    kind: item.kind,
    type: errors[0]?.type ?? claims[0]?.type ?? 'none',
    sub: item.sub,
    subject: item.subject,
    split: item.split,
    ...(item.sourceLang === item.lang ? {} : { source_lang: item.sourceLang }),
    sources: item.sources,
    draft: item.draft,
    errors,
    tolerate: item.marks.flatMap((mark) => (mark.verdict === 'tolerated' ? [mark.text] : [])),
    claims,
  };
}
