import { readFileSync } from 'node:fs';
import type { Document, LanguageId } from '../src/core/text/document';
import type { Span } from '../src/core/text/span';

/** A wrong figure of a draft and what the sources say instead. */
export interface LabelledError extends Span {
  readonly expected: string;
  readonly type: string;
}

/** A draft with its sources and the errors that a careful reader would mark. */
export interface Case {
  readonly id: string;
  readonly file: string;
  /** What it counts in a fit, beside a case of weight 1. */
  readonly weight: number;
  readonly sub: string;
  readonly kind: 'refuted' | 'supported' | 'paraphrase' | 'unrelated' | 'clean';
  readonly draft: Document;
  readonly sources: readonly Document[];
  readonly sourceLanguage: LanguageId;
  readonly errors: readonly LabelledError[];
  readonly tolerate: readonly string[];
}

interface Row {
  id: string;
  lang: LanguageId;
  source_lang?: LanguageId;
  kind: Case['kind'];
  sub?: string;
  type?: string;
  draft: string;
  wrong?: string | null;
  offset?: number | null;
  expected?: string | null;
  errors?: { wrong: string; offset: number; expected: string; type: string }[];
  tolerate?: string[];
  sources: { name: string; text: string; date?: string }[];
}

/** Reads labelled cases, one JSON object a line; offsets there count code points. */
export function readCases(path: string): Case[] {
  const file = path.replace(/^.*\//u, '').replace(/\.jsonl$/u, '');
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const single =
        typeof row.wrong === 'string' && typeof row.offset === 'number'
          ? [{ wrong: row.wrong, offset: row.offset, expected: row.expected ?? '', type: row.type ?? '' }]
          : [];
      return {
        id: row.id,
        file,
        weight: 1,
        sub: row.sub ?? '',
        kind: row.kind,
        draft: { uri: `draft:///${row.id}`, text: row.draft, languageId: 'plaintext' },
        sources: row.sources.map(({ name, text, date }, index) => ({
          uri: `source:///${row.id}/${String(index)}`,
          title: name,
          text,
          date,
          languageId: 'plaintext',
        })),
        sourceLanguage: row.source_lang ?? row.lang,
        errors: (row.errors ?? single).map(({ wrong, offset, expected, type }) => {
          const start = Array.from(row.draft).slice(0, offset).join('').length;
          return { start, end: start + wrong.length, expected, type };
        }),
        tolerate: row.tolerate ?? [],
      };
    });
}
