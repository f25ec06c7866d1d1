import { tokenize, type Token } from '../text/tokens';

interface Phrase<T> {
  /** The tokens after the first, or before the last in a table that is read backward. */
  readonly others: readonly string[];
  /** Compared as written rather than in lower case: "MW", "°C". */
  readonly exact: string | undefined;
  readonly value: T;
}

/** Phrases of one or more tokens, by the token with which they are met; the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the first token of the phrase, and the one after its last. */
  readonly first: number;
  readonly next: number;
}

/**
 * A table of phrases from lists that are written as `a|b c|d`, each with what it stands for.
 * `cased` phrases are compared as written; a `backward` table is met at the last token of its phrases.
 */
export function phraseTable<T>(
  lists: Iterable<readonly [list: string, value: T]>,
  options: { readonly cased?: boolean; readonly backward?: boolean } = {},
): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [list, value] of lists) {
    for (const phrase of list.split('|')) {
      const words = tokenize(phrase).map((token) => token.lower);
      const key = options.backward === true ? words.pop() : words.shift();
      if (key === undefined) continue;
      const exact = options.cased === true ? phrase.replaceAll(' ', '') : undefined;
      const row = table.get(key);
      if (row === undefined) table.set(key, [{ others: words, exact, value }]);
      else row.push({ others: words, exact, value });
    }
  }
  for (const row of table.values()) row.sort((a, b) => b.others.length - a.others.length);
  return table;
}

/** Two tables as one. */
export function mergeTables<T>(a: PhraseTable<T>, b: PhraseTable<T>): PhraseTable<T> {
  const merged = new Map(a);
  for (const [key, row] of b) {
    const all = [...(merged.get(key) ?? []), ...row];
    merged.set(
      key,
      all.sort((x, y) => y.others.length - x.others.length),
    );
  }
  return merged;
}

function matches(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[first + i]?.lower === word);
}

function surface(tokens: readonly Token[], first: number, next: number): string {
  let text = '';
  for (let i = first; i < next; i++) text += tokens[i]?.text ?? '';
  return text;
}

/** The longest phrase that starts at token `first`. */
export function matchPhrase<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  first: number,
): PhraseMatch<T> | undefined {
  const token = tokens[first];
  const row = token === undefined ? undefined : table.get(token.lower);
  if (row === undefined) return undefined;
  for (const { others, exact, value } of row) {
    const next = first + 1 + others.length;
    if (!matches(tokens, first + 1, others)) continue;
    if (exact === undefined || exact === surface(tokens, first, next)) return { value, first, next };
  }
  return undefined;
}

/** The longest phrase of a backward table that ends before token `next`. */
export function matchPhraseBefore<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  next: number,
): PhraseMatch<T> | undefined {
  const token = tokens[next - 1];
  const row = token === undefined ? undefined : table.get(token.lower);
  if (row === undefined) return undefined;
  for (const { others, value } of row) {
    const first = next - 1 - others.length;
    if (first >= 0 && matches(tokens, first, others)) return { value, first, next };
  }
  return undefined;
}
