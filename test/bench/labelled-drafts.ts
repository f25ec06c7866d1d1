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
  errors: z
    .array(
      z.object({ wrong: z.string(), offset: z.int(), expected: z.string(), type: z.string().optional() }),
    )
    .optional(),
  // The same for a draft with one error.
  wrong: z.string().nullish(),
  offset: z.int().nullish(),
  expected: z.string().nullish(),
  type: z.string().optional(),
  tolerate: z.array(z.string()).default([]),
  claims: z
    .array(z.object({ text: z.string(), offset: z.int(), verdict: z.string(), type: z.string().optional() }))
    .default([]),
});

/** What figures and names are told apart by, since they have models of their own. */
export type Kind = 'figures' | 'names';

/** A span of a draft that is labelled. */
export interface Label extends Span {
  readonly kind: Kind;
}

/** A draft with what a careful reader would say of it. Spans are half-open, in UTF-16 code units. */
export interface LabelledDraft {
  readonly id: string;
  /** The language of the sources and of the draft: `it>en`. */
  readonly languages: string;
  readonly sources: readonly Document[];
  readonly draft: Document;
  /** What is wrong, and what belongs there. */
  readonly errors: readonly (Label & { readonly expected: string })[];
  readonly supported: readonly Label[];
  readonly disputed: readonly Label[];
  /** What the sources say nothing of. */
  readonly unsupported: readonly Label[];
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
  const labelOf = (text: string, offset: number, type: string | undefined): Label => {
    const start = Array.from(row.draft).slice(0, offset).join('').length;
    if (!row.draft.startsWith(text, start))
      throw new Error(`${place}: "${text}" does not stand at ${offset}`);
    return { start, end: start + text.length, kind: kindOf(text, type) };
  };
  const single =
    typeof row.wrong === 'string' && typeof row.offset === 'number'
      ? [{ wrong: row.wrong, offset: row.offset, expected: row.expected ?? '', type: row.type }]
      : [];
  const claimed = (verdict: string): Label[] =>
    row.claims
      .filter((claim) => claim.verdict === verdict)
      .map(({ text, offset, type }) => labelOf(text, offset, type));
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
    errors: (row.errors ?? single).map(({ wrong, offset, expected, type }) => ({
      ...labelOf(wrong, offset, type),
      expected,
    })),
    supported: claimed('supported'),
    disputed: claimed('disputed'),
    unsupported: claimed('unsupported'),
    tolerated: row.tolerate.flatMap((text) =>
      Array.from(row.draft.matchAll(new RegExp(escape(text), 'g')), ({ index }) => ({
        start: index,
        end: index + text.length,
      })),
    ),
  };
}

const nameTypes: ReadonlySet<string> = new Set(['person', 'org', 'place', 'nationality']);

/** Where a label has no type, or a catch-all one, what has no digit is a name. */
function kindOf(text: string, type = 'other'): Kind {
  return nameTypes.has(type) || (type === 'other' && !/\d/.test(text)) ? 'names' : 'figures';
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
