import assert from 'node:assert/strict';
import Big from 'big.js';
import { extractMentions } from '../../server/src/core/extraction/extract';
import type { ImpliedPart, Mention, MentionParts, Sentence } from '../../server/src/core/extraction/mention';
import type { FigureType } from '../../server/src/core/figures/figure';
import { locales } from '../../server/src/core/locales';
import type { Locale } from '../../server/src/core/locales/locale';
import type { LanguageId } from '../../server/src/core/text/document';
import { tokenize } from '../../server/src/core/text/tokens';

/**
 * What a test expects of one mention: any field of its figure, those of `quantity` flattened, decimals as strings.
 * Fields of the figure that are not named must be absent (`qualifier`: `exact`), except the lenient ones below.
 */
export interface ExpectedMention {
  readonly type: FigureType;
  readonly value?: string | number;
  readonly to?: string | number | object;
  readonly parts?: { readonly [part in keyof MentionParts]?: string };
  readonly implied?: readonly ImpliedPart[];
  readonly relative?: Mention['relative'];
  readonly [field: string]: unknown;
}

/** Checked only where a test names them, so that a test says what it is about and no more. */
const lenient: ReadonlySet<string> = new Set(['noun', 'key', 'kind', 'dimension']);

/** Finds the mentions of a sentence: the whole pipeline, or the one extractor that a test is about. */
export type MentionFinder = (sentence: Sentence, locale: Locale) => readonly Mention[];

export interface CheckOptions {
  /** Mentions of other types are ignored. Default: all types count. */
  readonly types?: readonly FigureType[];
  readonly find?: MentionFinder;
}

/** The types that the extractors of numbers yield; dates and names have their own tests. */
export const numericTypes: readonly FigureType[] = [
  'money',
  'percentage',
  'count',
  'measure',
  'duration',
  'ordinal',
  'fraction',
  'multiple',
  'score',
  'time',
];

interface Marked {
  readonly text: string;
  readonly surfaces: readonly { start: number; end: number }[];
}

/** Reads `[…]` as the marks of a mention; a bracket of the text itself is written `\[`, `\]`. */
export function readMarks(marked: string): Marked {
  let text = '';
  let open = -1;
  const surfaces: { start: number; end: number }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const char = marked.charAt(i);
    if (char === '\\' && i + 1 < marked.length) text += marked.charAt(++i);
    else if (char === '[') open = text.length;
    else if (char === ']') surfaces.push({ start: open, end: text.length });
    else text += char;
  }
  return { text, surfaces };
}

function plain(value: unknown): unknown {
  return value instanceof Big ? String(value.toNumber()) : value;
}

/** The figure as one flat record, decimals as strings in their shortest form. */
function flatten(mention: Mention): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(mention.figure)) {
    if (field === 'quantity')
      for (const [inner, part] of Object.entries(value as object)) flat[inner] = plain(part);
    else flat[field] = plain(value);
  }
  if (flat['qualifier'] === 'exact') delete flat['qualifier'];
  return flat;
}

function expectedFields(expected: ExpectedMention): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(expected)) {
    if (field === 'parts' || field === 'implied' || field === 'relative' || value === undefined) continue;
    const decimal = ['value', 'to', 'numerator', 'denominator'].includes(field) && typeof value !== 'object';
    // An ordinal's value is a plain number, and a decimal is compared by its value: '38e9' is 38000000000.
    fields[field] = decimal && expected.type !== 'ordinal' ? String(Number(value)) : value;
  }
  if (fields['qualifier'] === 'exact') delete fields['qualifier'];
  return fields;
}

/**
 * Asserts that a text's mentions are exactly the marked ones, with these figures, in the order of the text:
 * `checkMentions('it', 'OpenAI paga [38 miliardi di dollari]', [{ type: 'money', value: '38e9', currency: 'dollar' }])`.
 * A text without marks must yield none.
 */
export function checkMentions(
  language: LanguageId,
  marked: string,
  expected: readonly ExpectedMention[] = [],
  options: CheckOptions = {},
): void {
  const { text, surfaces } = readMarks(marked);
  assert.equal(surfaces.length, expected.length, `as many marks as expected mentions: ${marked}`);
  const find = options.find ?? extractMentions;
  const found = find({ text, tokens: tokenize(text) }, locales[language])
    .filter((mention) => options.types?.includes(mention.figure.type) ?? true)
    .toSorted((a, b) => a.span.start - b.span.start);
  const cut = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  const summary = (mentions: readonly Mention[]): string[] =>
    mentions.map((mention) => `${mention.figure.type} "${cut(mention.span)}"`);
  assert.deepEqual(
    summary(found),
    surfaces.map((surface, i) => `${expected[i]?.type ?? '?'} "${cut(surface)}"`),
    marked,
  );
  found.forEach((mention, i) => {
    const want = expected[i];
    const surface = surfaces[i];
    if (want === undefined || surface === undefined) return;
    assert.deepEqual({ ...mention.span }, surface, `span of "${cut(mention.span)}": ${marked}`);
    const wanted = expectedFields(want);
    const actual = Object.entries(flatten(mention)).filter(
      ([field]) => field in wanted || !lenient.has(field),
    );
    assert.deepEqual(Object.fromEntries(actual), wanted, `"${cut(surface)}": ${marked}`);
    if (want.implied !== undefined) assert.deepEqual([...mention.implied], [...want.implied], marked);
    if ('relative' in want) assert.deepEqual(mention.relative, want.relative, marked);
    if (want.parts !== undefined) {
      const parts = Object.entries(mention.parts).map(([part, span]) => [part, cut(span as Mention['span'])]);
      assert.deepEqual(Object.fromEntries(parts), want.parts, `parts of "${cut(surface)}": ${marked}`);
    }
  });
}
