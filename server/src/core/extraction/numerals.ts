import Big from 'big.js';
import type { Decimal } from '../figures/figure';
import type { Locale } from '../locales/locale';
import type { NumberData, NumberWords, Scale } from '../locales/number-data';
import { currencyCodes, currencySigns } from '../locales/currencies';
import { matchPhrase } from '../locales/phrases';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { parseDigits } from './digits';
import type { Sentence } from './mention';
import { readWordNumber } from './number-words';

/** A number in a text, in digits or words, with its scale: what figures are built on. */
export interface Numeral extends Span {
  /** Index of its first token, and of the token after its last. */
  readonly first: number;
  readonly next: number;
  readonly value: Decimal;
  /** The high end of an order of magnitude ("centinaia di migliaia"); `value` is then the low end. */
  readonly to?: Decimal;
  /** The numeral without its scale word. */
  readonly number: Span;
  readonly scale?: Span;
  /** What the scale multiplies by. */
  readonly factor?: Decimal;
  /** `article`: "un", "a", "one", which count nothing by themselves. */
  readonly form: 'digits' | 'words' | 'article';
  /** A round number by its own meaning: "un centinaio". */
  readonly about?: boolean;
}

/** The characters of vulgar fractions, which stand alone or against a whole number. */
const vulgar: ReadonlyMap<string, string> = new Map([
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
]);

interface Start {
  readonly value: Decimal;
  readonly next: number;
  readonly form: Numeral['form'];
}

/** A token's neighbour that is written against it. */
function touching(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && a.end === b?.start;
}

/** Whether an amount of money is announced before a token: "$", "CHF". */
function afterCurrency(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (currencySigns.has(before.text) || currencyCodes.has(before.text));
}

/** Reads digits, grouped by single spaces as well ("10 000"), with a vulgar fraction after them. */
function readDigits(tokens: readonly Token[], first: number, data: NumberData): Start | undefined {
  const token = tokens[first];
  if (token?.kind !== 'number') return undefined;
  const before = tokens[first - 1];
  // "A320", "H1": digits against letters are a name's, unless a currency's.
  if (touching(before, token) && before?.kind === 'word' && !currencyCodes.has(before.text)) return undefined;
  let surface = token.text;
  let next = first + 1;
  if (/^[1-9]\d{0,2}$/.test(surface) && before?.kind !== 'number') {
    for (;;) {
      const group = tokens[next];
      if (group?.kind !== 'number' || !/^\d{3}(?:[.,]\d{1,2})?$/.test(group.text)) break;
      if (group.start - (tokens[next - 1]?.end ?? 0) !== 1) break;
      surface += ' ' + group.text;
      next++;
    }
  }
  let value = parseDigits(surface, data.decimalSeparator);
  if (value === undefined) return undefined;
  const fraction = vulgar.get(tokens[next]?.text ?? '');
  if (fraction !== undefined && touching(tokens[next - 1], tokens[next])) {
    value = value.plus(fraction);
    next++;
  }
  const after = tokens[next];
  // "5G", "12A", "1990s" are no numerals; "38bn", "10km", "20mila" are.
  if (touching(tokens[next - 1], after) && after?.kind === 'word') {
    const known = data.words.scales.has(after.lower) || matchPhrase(data.units, tokens, next) !== undefined;
    if (!known && !data.ages.endings.includes(after.lower)) return undefined;
  }
  return { value, next, form: 'digits' };
}

/** A scale word after a numeral that ends before token `index`, past a hyphen. */
function readScale(
  tokens: readonly Token[],
  index: number,
  money: boolean,
  data: NumberData,
): { readonly scale: Scale; readonly index: number } | undefined {
  let at = index;
  const previous = tokens[index - 1];
  if (tokens[at]?.text === '-' && touching(previous, tokens[at])) at++;
  const token = tokens[at];
  const scale = token === undefined ? undefined : data.words.scales.get(token.lower);
  if (token === undefined || scale === undefined) return undefined;
  if (scale.attached === true && !touching(previous, token)) return undefined;
  if (scale.money === true && !money && matchPhrase(data.units, tokens, at + 1)?.value.kind !== 'currency')
    return undefined;
  return { scale, index: at };
}

/** Whether an article may be read as "one" before the token at `index`. */
function mayCount(tokens: readonly Token[], index: number, data: NumberData): boolean {
  let at = index;
  const mark = tokens[at];
  if (mark?.text === "'" || mark?.text === '’' || mark?.text === '-') at++;
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    data.words.scales.has(token.lower) ||
    data.fractions.denominators.has(token.lower) ||
    data.words.halves.has(token.lower) ||
    data.words.values.get(token.lower) === 100 ||
    matchPhrase(data.units, tokens, at) !== undefined
  );
}

function readStart(tokens: readonly Token[], first: number, data: NumberData): Start | undefined {
  const token = tokens[first];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return readDigits(tokens, first, data);
  const { words } = data;
  if (token.kind !== 'word') {
    const fraction = vulgar.get(token.text);
    return fraction === undefined ? undefined : { value: new Big(fraction), next: first + 1, form: 'digits' };
  }
  if (words.articles.has(token.lower)) {
    const hundred = tokens[first + 1];
    if (!words.joined && hundred?.kind === 'word' && words.values.get(hundred.lower) === 100) {
      const read = readWordNumber(tokens, first + 1, words);
      if (read !== undefined) return { value: new Big(read.value), next: read.next, form: 'words' };
    }
    if (!words.ones.has(token.lower) && !mayCount(tokens, first + 1, data)) return undefined;
    return { value: new Big(1), next: first + 1, form: 'article' };
  }
  const read = readWordNumber(tokens, first, words);
  if (read === undefined) return undefined;
  const doubt = words.doubtful.get(token.lower);
  if (
    doubt?.never.has(tokens[first - 1]?.lower ?? '') === true &&
    matchPhrase(data.units, tokens, read.next) === undefined
  )
    return undefined;
  return { value: new Big(read.value), next: read.next, form: 'words' };
}

function span(tokens: readonly Token[], first: number, next: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** "mezzo milione", "half a billion", "mezz'ora", "half a mile": a half that has a scale or a unit. */
function readHalf(tokens: readonly Token[], first: number, data: NumberData): Numeral | undefined {
  let at = first + 1;
  const link = tokens[at];
  if (link !== undefined && (data.words.articles.has(link.lower) || link.lower === "'" || link.text === '-'))
    at++;
  const number = span(tokens, first, first + 1);
  const value = new Big('0.5');
  const scale = data.words.scales.get(tokens[at]?.lower ?? '');
  if (scale === undefined || scale.attached === true) {
    if (matchPhrase(data.units, tokens, at) === undefined) return undefined;
    return { ...number, first, next: at, value, number, form: 'words' };
  }
  const factor = new Big(scale.factor);
  return {
    ...span(tokens, first, at + 1),
    first,
    next: at + 1,
    value: factor.times(value),
    number,
    scale: span(tokens, at, at + 1),
    factor,
    form: 'words',
  };
}

/** "centinaia di migliaia", "dozens": an order of magnitude without a number. */
function readVague(tokens: readonly Token[], first: number, data: NumberData): Numeral | undefined {
  const { vague, articles } = data.words;
  const bounds = vague.get(tokens[first]?.lower ?? '');
  if (bounds === undefined || articles.has(tokens[first - 1]?.lower ?? '')) return undefined;
  let [low, high] = [new Big(bounds[0]), new Big(bounds[1])];
  let next = first + 1;
  if (data.counts.of.has(tokens[next]?.lower ?? '')) {
    const unit = vague.get(tokens[next + 1]?.lower ?? '');
    if (unit !== undefined) {
      low = low.times(unit[0]);
      high = new Big(bounds[0]).times(10).times(unit[0]);
      next += 2;
    }
  }
  const whole = span(tokens, first, next);
  return { ...whole, first, next, value: low, to: high, number: whole, form: 'words' };
}

/** A round number may have a scale of its own: "una settantina di milioni", "a couple of million". */
function readRound(tokens: readonly Token[], numeral: Numeral, data: NumberData): Numeral {
  const at = data.counts.of.has(tokens[numeral.next]?.lower ?? '') ? numeral.next + 1 : numeral.next;
  const read = readScale(tokens, at, false, data);
  if (read === undefined || read.scale.about === true) return numeral;
  const factor = new Big(read.scale.factor);
  return {
    ...numeral,
    ...span(tokens, numeral.first, read.index + 1),
    next: read.index + 1,
    value: numeral.value.times(factor),
    number: span(tokens, numeral.first, numeral.next),
    scale: span(tokens, read.index, read.index + 1),
    factor,
  };
}

/** Adds smaller parts to a scaled numeral: "un miliardo e 200 milioni", "two million three hundred thousand". */
function readCompound(tokens: readonly Token[], head: Numeral, data: NumberData): Numeral {
  let numeral = head;
  for (;;) {
    let at = numeral.next;
    const joined = data.words.compound.has(tokens[at]?.lower ?? '');
    if (joined) at++;
    const part = readStart(tokens, at, data);
    if (part === undefined || numeral.factor === undefined || part.form === 'article') return numeral;
    const scale = readScale(tokens, part.next, false, data);
    // Without a scale of its own only a number in words belongs to what precedes: "two thousand and five".
    if (scale === undefined && (part.form !== 'words' || head.form !== 'words')) return numeral;
    const factor = new Big(scale?.scale.factor ?? 1);
    const value = part.value.times(factor);
    if (value.gte(numeral.factor) || value.lte(0) || scale?.scale.about === true) return numeral;
    const next = scale === undefined ? part.next : scale.index + 1;
    const whole = span(tokens, head.first, next);
    numeral = {
      ...whole,
      first: head.first,
      next,
      value: numeral.value.plus(value),
      number: whole,
      form: head.form,
      factor,
    };
    if (scale === undefined) return numeral;
  }
}

/** Whether a numeral can start with a token: one look at most words. */
function canStart(token: Token, words: NumberWords): boolean {
  if (token.kind === 'number') return true;
  const { lower } = token;
  if (token.kind !== 'word') return vulgar.has(lower);
  if (
    words.values.has(lower) ||
    words.articles.has(lower) ||
    words.halves.has(lower) ||
    words.vague.has(lower)
  )
    return true;
  return words.joined && lower.length >= 6 && words.starts.has(lower.slice(0, 3));
}

function readNumeral(tokens: readonly Token[], first: number, data: NumberData): Numeral | undefined {
  const lower = tokens[first]?.lower ?? '';
  if (data.words.halves.has(lower)) {
    const half = readHalf(tokens, first, data);
    if (half !== undefined) return half;
  }
  if (data.words.vague.has(lower)) return readVague(tokens, first, data);
  const start = readStart(tokens, first, data);
  if (start === undefined) return undefined;
  const money = afterCurrency(tokens, first);
  let { value, next } = start;
  let scale = readScale(tokens, next, money, data);
  const alone = scale === undefined && matchPhrase(data.units, tokens, next) === undefined;
  if (alone && (start.form !== 'article' || data.words.ones.has(lower))) {
    // "one and a half million", "due e mezzo".
    const half = matchPhrase(data.words.andHalf, tokens, next);
    if (half !== undefined) {
      value = value.plus(half.value);
      next = half.next;
      scale = readScale(tokens, next, money, data);
    }
  }
  const number = span(tokens, first, next);
  if (scale === undefined) return { ...number, first, next, value, number, form: start.form };
  const factor = new Big(scale.scale.factor);
  const numeral: Numeral = {
    ...span(tokens, first, scale.index + 1),
    first,
    next: scale.index + 1,
    value: value.times(factor),
    number,
    scale: span(tokens, scale.index, scale.index + 1),
    factor,
    form: start.form === 'article' ? 'words' : start.form,
    ...(scale.scale.about === true ? { about: true } : {}),
  };
  if (scale.scale.about === true) return readRound(tokens, numeral, data);
  const half = matchPhrase(data.words.andHalf, tokens, numeral.next);
  if (half !== undefined) {
    const whole = span(tokens, first, half.next);
    return {
      ...numeral,
      ...whole,
      next: half.next,
      value: numeral.value.plus(factor.times(half.value)),
      number: whole,
    };
  }
  return readCompound(tokens, numeral, data);
}

/** Every numeral of a sentence, in the order of the text. */
export function scanNumerals({ tokens }: Sentence, locale: Locale): Numeral[] {
  const numerals: Numeral[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    const numeral =
      token !== undefined && canStart(token, locale.numbers.words)
        ? readNumeral(tokens, i, locale.numbers)
        : undefined;
    if (numeral === undefined) i++;
    else {
      numerals.push(numeral);
      i = numeral.next;
    }
  }
  return numerals;
}

/** The sentence's numerals, read once. */
export function numeralsOf(sentence: Sentence, locale: Locale): readonly Numeral[] {
  return sentence.numerals ?? scanNumerals(sentence, locale);
}
