import type { Big } from 'big.js';
import type { Quantity } from '../../figures/figure';
import type { Locale } from '../../locales/locale';
import type { NumberData, UnitEntry } from '../../locales/number-data';
import { matchPhrase } from '../../locales/phrases';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Sentence } from '../mention';
import { numeralsOf, type Numeral } from '../numerals';

/** Whether two tokens are written against each other. */
export function touching(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && a.end === b?.start;
}

/** Whether a token is an apostrophe. */
export function isApostrophe(token: Token | undefined): boolean {
  return token?.text === "'" || token?.text === '’';
}

/** Whether a token is written with a capital. */
export function isCapitalized(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
}

/** Whether a token is the first word of its sentence, past quotation marks and bullets. */
export function startsSentence(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) if (tokens[i]?.kind !== 'punctuation') return false;
  return true;
}

/** The span from token `first` up to before token `next`. */
export function spanOf(tokens: readonly Token[], first: number, next: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** The numerals of a sentence that no earlier extractor has read. */
export function freeNumerals(
  sentence: Sentence,
  locale: Locale,
  taken: (span: Span) => boolean,
): readonly Numeral[] {
  const numerals = numeralsOf(sentence, locale);
  return numerals.length === 0 ? numerals : numerals.filter((numeral) => !taken(numeral));
}

/** A numeral as a quantity, in units of `factor`. */
export function quantityOf(numeral: Numeral, factor?: string): Quantity {
  const times = (value: Big): Big => (factor === undefined ? value : value.times(factor));
  const qualifier = numeral.about === true ? 'about' : 'exact';
  if (numeral.to === undefined) return { value: times(numeral.value), qualifier };
  return { value: times(numeral.value), to: times(numeral.to), qualifier, vague: true };
}

/** The parts of a mention that its numeral makes. */
export function partsOf(numeral: Numeral): { number: Span; scale?: Span } {
  const { number, scale } = numeral;
  return scale === undefined ? { number } : { number, scale };
}

/** A unit that follows a numeral. */
export interface UnitAfter {
  readonly entry: UnitEntry;
  /** Token indexes of the unit. */
  readonly first: number;
  readonly next: number;
  /** Joined by a hyphen: "seven-year". */
  readonly hyphen: boolean;
}

/** Abbreviations of one letter that are read as units even apart from the digits. */
const apart: ReadonlySet<string> = new Set(['m', 'l', 'g', 't', 'h']);

/** The unit after token `index`, past a hyphen, or past "di", "of" where the numeral has a scale ("milioni di euro"). */
export function unitAt(
  tokens: readonly Token[],
  index: number,
  linked: boolean,
  data: NumberData,
): UnitAfter | undefined {
  let at = index;
  const last = tokens[index - 1];
  const hyphen =
    tokens[at]?.text === '-' && touching(last, tokens[at]) && touching(tokens[at], tokens[at + 1]);
  // "vent'anni", "un'ora": the numeral has lost its vowel.
  const elided =
    isApostrophe(tokens[at]) &&
    last?.kind === 'word' &&
    touching(last, tokens[at]) &&
    touching(tokens[at], tokens[at + 1]);
  if (hyphen || elided) at++;
  else if (linked && data.counts.of.has(tokens[at]?.lower ?? '')) {
    at++;
    if (tokens[at]?.lower === "'") at++;
  }
  const match = matchPhrase(data.units, tokens, at);
  if (match === undefined) return undefined;
  const token = tokens[at];
  if (token?.kind === 'word' && match.next === at + 1 && token.text.length === 1) {
    if (last?.kind !== 'number') return undefined;
    if (!touching(last, token) && !apart.has(token.text)) return undefined;
    // "Nel 1994 l'accordo": an article that has lost its vowel.
    if (tokens[match.next]?.lower === "'") return undefined;
  }
  return { entry: match.value, first: at, next: match.next, hyphen };
}

/** The unit that follows a numeral. */
export function unitAfter(
  tokens: readonly Token[],
  numeral: Numeral,
  data: NumberData,
): UnitAfter | undefined {
  const linked = numeral.scale !== undefined || numeral.factor !== undefined || numeral.to !== undefined;
  return unitAt(tokens, numeral.next, linked, data);
}

/** Whether "un anno", "a mile" states one of it, rather than any: by what stands around. */
export function countsOne(
  tokens: readonly Token[],
  numeral: Numeral,
  next: number,
  data: NumberData,
): boolean {
  if (numeral.form !== 'article') return true;
  const word = tokens[numeral.first]?.lower ?? '';
  if (!data.words.joined && data.words.ones.has(word)) return true;
  return (
    data.beforeOneUnit.has(tokens[numeral.first - 1]?.lower ?? '') ||
    data.afterOneUnit.has(tokens[next]?.lower ?? '')
  );
}

/** Whether a token can be a counted or ordered noun: a word in lower case that is no function word, verb or number. */
export function isNoun(token: Token | undefined, data: NumberData): boolean {
  return (
    token?.kind === 'word' &&
    token.text.length > 1 &&
    !isCapitalized(token) &&
    !data.counts.notNouns.has(token.lower) &&
    !data.words.values.has(token.lower) &&
    !data.counts.verbEndings.some((ending) => token.lower.endsWith(ending))
  );
}

/** Whether a word looks like a plural noun. */
export function isPlural(token: Token | undefined, data: NumberData): boolean {
  if (token?.kind !== 'word' || isCapitalized(token) || data.counts.notNouns.has(token.lower)) return false;
  const { plurals, pluralEndings } = data.counts;
  if (plurals.has(token.lower)) return true;
  return (
    token.lower.length > 3 &&
    !token.lower.endsWith('ss') &&
    pluralEndings.some((ending) => token.lower.endsWith(ending))
  );
}
