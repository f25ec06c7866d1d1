import Big from 'big.js';
import type { NumberData } from '../../locales/number-data';
import { matchPhrase, matchPhraseBefore } from '../../locales/phrases';
import type { Span } from '../../text/span';
import { cover, overlaps } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Extractor, Mention } from '../mention';
import type { Numeral } from '../numerals';
import { freeNumerals, isCapitalized, isNoun, isPlural, spanOf, touching, unitAfter } from './context';

/** Wholes of which a share is told: "one in five". */
const wholes: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 30, 50, 100, 500, 1000, 10000,
]);

/** Wholes of which a share is told with its noun, "four guests in five"; "22 consiglieri su 32" are two numbers. */
const sharedWholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000]);

/** Denominators of a fraction with a slash: "3/4" and not "9/11". */
const slashed: ReadonlySet<string> = new Set(['2', '3', '4', '5', '8']);

function fraction(numerator: Big, denominator: Big, span: Span, number: Span): Mention {
  return {
    span: { start: span.start, end: span.end },
    figure: { type: 'fraction', numerator, denominator, qualifier: 'exact' },
    parts: { number },
    implied: [],
  };
}

/** "tre quarti", "two-thirds", "un terzo dei": a numeral and a denominator in words. */
function readDenominator(tokens: readonly Token[], numeral: Numeral, data: NumberData): Mention | undefined {
  const { denominators, plurals, of } = data.fractions;
  let at = numeral.next;
  const hyphen = tokens[at]?.text === '-';
  if (hyphen) at++;
  const word = tokens[at];
  const denominator = denominators.get(word?.lower ?? '');
  if (
    word === undefined ||
    denominator === undefined ||
    numeral.value.gte(100) ||
    numeral.scale !== undefined
  )
    return undefined;
  const linked = of.has(tokens[at + 1]?.lower ?? '');
  const plural = plurals.has(word.lower);
  const one = numeral.value.eq(1);
  // "a third term", "un terzo mandato" are ordinals; "one-third" and "two thirds" are not.
  const stated = data.words.ones.has(tokens[numeral.first]?.lower ?? '') && !data.words.joined;
  const sure = linked || (stated && hyphen) || isPart(tokens, numeral.first, at + 1, data);
  if (one ? plural || !sure : !plural) return undefined;
  // "un quarto d'ora", "three quarters of an hour" are lengths of time; "quarti di finale" is a round.
  for (let i = at + 1; i <= at + 3; i++) {
    const unit = matchPhrase(data.units, tokens, i);
    // "of last year's guests" are no part of a year.
    if (linked && unit?.value.kind === 'duration' && tokens[unit.next]?.lower !== "'") return undefined;
  }
  if (linked && tokens[at + 2]?.lower === 'finale') return undefined;
  const whole = cover(numeral, word);
  return fraction(numeral.value, new Big(denominator), whole, whole);
}

/** Whether "un terzo", "a third" between two tokens is a part for what stands around it: "più di un terzo", "by a third". */
function isPart(tokens: readonly Token[], first: number, next: number, data: NumberData): boolean {
  const { changedBy, comparing } = data.fractions;
  if (matchPhrase(comparing, tokens, next) !== undefined) return true;
  // "more than a third party", "di un terzo Paese".
  const after = tokens[next];
  if (after?.text === '-' || isCapitalized(after) || isNoun(after, data)) return false;
  return (
    matchPhraseBefore(data.qualifiersBefore, tokens, first) !== undefined ||
    changedBy.has(tokens[first - 1]?.lower ?? '')
  );
}

/** "due su tre", "one in five", "9 out of 10". */
function readOutOf(
  tokens: readonly Token[],
  numeral: Numeral,
  numerals: readonly Numeral[],
  data: NumberData,
): Mention | undefined {
  const link = matchPhrase(data.fractions.outOf, tokens, numeral.next);
  if (link === undefined) return undefined;
  const whole = numerals.find((other) => other.first === link.next);
  if (whole === undefined || whole.value.lte(numeral.value) || numeral.value.lt(1)) return undefined;
  if (whole.scale !== undefined || numeral.scale !== undefined) return undefined;
  // "22 su 32" are two numbers, which a source may state apart.
  if (!wholes.has(whole.value.toNumber()) || (link.value === 'in' && numeral.value.gt(10))) return undefined;
  const unit = unitAfter(tokens, whole, data);
  if (unit !== undefined && link.value === 'in') return undefined;
  const span = cover(numeral, whole);
  return fraction(numeral.value, whole.value, span, span);
}

/** "un abitante su otto", "four guests in five": a share that has its noun within. */
function readShareOf(
  tokens: readonly Token[],
  first: number,
  numerals: readonly Numeral[],
  data: NumberData,
): Mention | undefined {
  const numeral = numerals.find((candidate) => candidate.first === first);
  const article = data.words.joined ? data.words.articles : data.words.ones;
  if (numeral === undefined && !article.has(tokens[first]?.lower ?? '')) return undefined;
  const parts = numeral?.value ?? new Big(1);
  const next = numeral?.next ?? first + 1;
  for (let at = next; at < next + 2 && isNoun(tokens[at], data); at++) {
    const link = matchPhrase(data.fractions.outOf, tokens, at + 1);
    if (link === undefined) continue;
    const whole = numerals.find((other) => other.first === link.next);
    if (whole === undefined || numeral?.scale !== undefined || whole.scale !== undefined) return undefined;
    if (!sharedWholes.has(whole.value.toNumber()) || parts.gte(whole.value) || parts.lt(1)) return undefined;
    // "un libro su due sorelle", "one goal in six games".
    const after = tokens[whole.next];
    if (after?.text === '-' || isPlural(after, data)) return undefined;
    // "un abitante su otto ha un cane": no hectares.
    const verb = data.unitsThatAreVerbs.has(after?.lower ?? '');
    if (!verb && unitAfter(tokens, whole, data) !== undefined) return undefined;
    const span = spanOf(tokens, first, whole.next);
    return fraction(parts, whole.value, span, span);
  }
  return undefined;
}

/** "metà", "half". */
function readHalves(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  taken: (span: Span) => boolean,
  data: NumberData,
): Mention[] {
  const { half, beforeHalf, notBeforeHalf, afterHalf } = data.fractions;
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !half.has(token.lower) || taken(token)) continue;
    // "half a million" is a numeral.
    if (numerals.some((numeral) => numeral.first === i)) continue;
    const before = tokens[i - 1]?.lower ?? '';
    const after = tokens[i + 1];
    if (notBeforeHalf.has(before) || before === '-' || after?.text === '-') continue;
    if (beforeHalf.size > 0 && !beforeHalf.has(before)) continue;
    if (afterHalf.size > 0 && !(after !== undefined && afterHalf.has(after.lower))) continue;
    // "la metà degli anni Novanta", "half of March" are times.
    let timely = false;
    for (let next = i + 1; next <= i + 3 && !timely; next++)
      timely =
        matchPhrase(data.units, tokens, next)?.value.kind === 'duration' || isOfTime(tokens, next, data);
    if (timely) continue;
    const span = { start: token.start, end: token.end };
    found.push(fraction(new Big(1), new Big(2), span, span));
  }
  return found;
}

/** Whether a number behind "half of" is a year or an hour; "half of the 30 pupils" counts them. */
function isOfTime(tokens: readonly Token[], index: number, data: NumberData): boolean {
  const token = tokens[index];
  if (token?.kind !== 'number') return false;
  const year = /^[12]\d{3}$/u.test(token.text) || !/^[\s\d.,]+$/u.test(token.text);
  return year || !isNoun(tokens[index + 1], data);
}

/** "3/4": digits and a slash. */
function readSlashed(tokens: readonly Token[], taken: (span: Span) => boolean): Mention[] {
  const found: Mention[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i]?.text !== '/') continue;
    const [above, slash, below] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (above?.kind !== 'number' || below === undefined || !slashed.has(below.text)) continue;
    if (!touching(above, slash) || !touching(slash, below) || Number(above.text) >= Number(below.text))
      continue;
    const span = spanOf(tokens, i - 1, i + 2);
    const outer = tokens[i - 2];
    const further = outer?.text === '/' || outer?.kind === 'number' || tokens[i + 2]?.text === '/';
    if (!further && above.text !== '0' && !taken(span))
      found.push(fraction(new Big(above.text), new Big(below.text), span, span));
  }
  return found;
}

/** Parts of a whole. */
export const extractFractions: Extractor = (sentence, locale, taken) => {
  const { tokens } = sentence;
  const data = locale.numbers;
  const numerals = freeNumerals(sentence, locale, taken);
  const found = tokens.flatMap((_, i) => {
    const share = readShareOf(tokens, i, numerals, data);
    return share === undefined || taken(share.span) ? [] : [share];
  });
  const shared = (numeral: Numeral): boolean => found.some(({ span }) => overlaps(span, numeral));
  let end = 0;
  for (const numeral of numerals.filter((one) => !shared(one))) {
    if (numeral.start < end || numeral.to !== undefined) continue;
    const read = readDenominator(tokens, numeral, data) ?? readOutOf(tokens, numeral, numerals, data);
    if (read === undefined) continue;
    end = read.span.end;
    found.push(read);
  }
  return [...found, ...readSlashed(tokens, taken), ...readHalves(tokens, numerals, taken, data)];
};
