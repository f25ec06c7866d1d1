import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Document } from '../../server/src/core/text/document';
import type { Span } from '../../server/src/core/text/span';

const language = z.enum(['it', 'en']);

/** One line of a file of labelled drafts. Offsets count code points. */
const rowSchema = z.object({
  id: z.string(),
  lang: language,
  source_lang: language.optional(),
  sources: z.array(z.object({ name: z.string(), text: z.string(), date: z.string().nullish() })),
  draft: z.string(),
  errors: z.array(z.object({ wrong: z.string(), offset: z.int(), expected: z.string() })).optional(),
  // The same for a draft with one error.
  wrong: z.string().nullish(),
  offset: z.int().nullish(),
  expected: z.string().nullish(),
  tolerate: z.array(z.string()).default([]),
  claims: z.array(z.object({ text: z.string(), offset: z.int(), verdict: z.string() })).default([]),
});

/** A draft with what a careful reader would say of it. Spans are half-open, in UTF-16 code units. */
export interface LabelledDraft {
  readonly id: string;
  /** The language of the sources and of the draft: `it>en`. */
  readonly languages: string;
  readonly sources: readonly Document[];
  readonly draft: Document;
  /** What is wrong, and what belongs there. */
  readonly errors: readonly (Span & { readonly expected: string })[];
  readonly supported: readonly Span[];
  readonly disputed: readonly Span[];
  /** Where an alarm counts neither way. */
  readonly tolerated: readonly Span[];
}

/** Reads a file of labelled drafts, a JSON object a line. Throws, naming file and line, where one is malformed. */
export function readLabelledDrafts(file: string): LabelledDraft[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [labelledDraft(line, `${file}:${index + 1}`)]));
}

function labelledDraft(line: string, place: string): LabelledDraft {
  const parsed = rowSchema.safeParse(JSON.parse(line));
  if (!parsed.success) throw new Error(`${place}: ${z.prettifyError(parsed.error)}`);
  const row = parsed.data;
  const spanOf = (text: string, offset: number): Span => {
    const start = Array.from(row.draft).slice(0, offset).join('').length;
    if (!row.draft.startsWith(text, start))
      throw new Error(`${place}: "${text}" does not stand at ${offset}`);
    return { start, end: start + text.length };
  };
  const single =
    typeof row.wrong === 'string' && typeof row.offset === 'number'
      ? [{ wrong: row.wrong, offset: row.offset, expected: row.expected ?? '' }]
      : [];
  const claimed = (verdict: string): Span[] =>
    row.claims.filter((claim) => claim.verdict === verdict).map(({ text, offset }) => spanOf(text, offset));
  return {
    id: row.id,
    languages: `${row.source_lang ?? row.lang}>${row.lang}`,
    sources: row.sources.map(({ name, text, date }, index) => ({
      uri: `source:${row.id}/${index}`,
      title: name,
      text,
      ...(date ? { date } : {}),
    })),
    draft: { uri: `draft:${row.id}`, text: row.draft },
    errors: (row.errors ?? single).map(({ wrong, offset, expected }) => ({
      ...spanOf(wrong, offset),
      expected,
    })),
    supported: claimed('supported'),
    disputed: claimed('disputed'),
    tolerated: row.tolerate.flatMap((text) =>
      Array.from(row.draft.matchAll(new RegExp(escape(text), 'g')), ({ index }) => ({
        start: index,
        end: index + text.length,
      })),
    ),
  };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
