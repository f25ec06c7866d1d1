import {
  type DateAtom,
  type DateContext,
  expandYear,
  fourDigitYear,
  isApostrophe,
  isCapitalized,
  isCounted,
  isDash,
  lowerAt,
  plainNumber,
  touches,
} from './atom';
import { yearAfter } from './numeric';

/** The latest year that is read without a word that makes it one. */
const latest = 2040;
/** The earliest. */
const earliest = 1850;

/** The sign of an era at an index ("a.C.", "AD"), and the index after it. */
export function readEraMark(
  context: DateContext,
  index: number,
): { readonly sign: 1 | -1; readonly next: number } | undefined {
  for (const { words, sign } of context.data.eras) {
    if (!words.every((word, i) => lowerAt(context, index + i) === word)) continue;
    // The letters are capitals in every language, which tells "AD" and "a.C." from a preposition and a sentence's end.
    const letters = words.map((_, i) => context.tokens[index + i]?.text ?? '').join('');
    const spelled = words.every((word) => word.length > 3) || (words[0] ?? '').length > 3;
    if (!spelled && !/[A-Z]/u.test(letters)) continue;
    return { sign, next: index + words.length };
  }
  return undefined;
}

/** Reads a year with its era: "44 a.C.", "79 AD", "AD 79". Years before Christ are negative. */
export function readEra(
  context: DateContext,
  index: number,
): { readonly year: number; readonly next: number; readonly digits: number } | undefined {
  const { tokens } = context;
  const year = plainNumber(tokens[index], 4);
  if (year !== undefined && year > 0) {
    const mark = readEraMark(context, index + 1);
    return mark === undefined ? undefined : { year: mark.sign * year, next: mark.next, digits: index };
  }
  if (tokens[index]?.text !== 'AD') return undefined;
  const after = plainNumber(tokens[index + 1], 4);
  return after === undefined || after === 0 ? undefined : { year: after, next: index + 2, digits: index + 1 };
}

/** Reads a year that stands on its own: "nel 2015", "(born 1985)", "’68", "44 a.C.". */
export function readYear(context: DateContext, first: number): DateAtom | undefined {
  const { tokens } = context;
  const era = readEra(context, first);
  if (era !== undefined) return makeYear(context, first, era.next, era.year, era.digits);
  if (isApostrophe(tokens[first])) return readShortYear(context, first);
  const year = fourDigitYear(tokens[first]);
  if (year === undefined || isGlued(context, first) || !isDated(context, first, year)) return undefined;
  return makeYear(context, first, first + 1, year, first);
}

/**
 * Reads "2019–21", "1998-2001": a span of years with a dash, the end in full or cut short. The years of a life
 * ("(1265-1321)") are two dates.
 */
export function readYearSpan(context: DateContext, first: number): readonly DateAtom[] {
  const { tokens } = context;
  const start = fourDigitYear(tokens[first]);
  const dash = tokens[first + 1];
  const last = tokens[first + 2];
  if (start === undefined || !isDash(dash)) return [];
  if (!touches(tokens[first], dash) || !touches(dash, last)) return [];
  const before = tokens[first - 1];
  if (touches(before, tokens[first]) && !'("“«\''.includes(before?.text ?? '') && !isApostrophe(before))
    return [];
  const after = tokens[first + 3];
  if (touches(last, after) && (after?.kind !== 'punctuation' || isDash(after) || after.text === '/'))
    return [];
  const end = yearAfter(start, last);
  if (end === undefined || isCounted(context, first + 3)) return [];
  if (end - start >= shortestLife && before?.text === '(') {
    const death = makeYear(context, first + 2, first + 3, end, first + 2);
    return [makeYear(context, first, first + 1, start, first), death];
  }
  return [{ first, next: first + 3, from: { year: start }, to: { year: end }, parts: {} }];
}

/** A span of years in parentheses that is at least this long is a life. */
const shortestLife = 15;

function makeYear(context: DateContext, first: number, next: number, year: number, digits: number): DateAtom {
  const token = context.tokens[digits];
  if (token === undefined) return { first, next, from: { year }, parts: {} };
  const span = { start: token.start, end: token.end };
  return { first, next, from: { year }, parts: { number: span, year: span } };
}

/** "’68", "nel ’77": two digits after an apostrophe that ends no word. */
function readShortYear(context: DateContext, first: number): DateAtom | undefined {
  const { tokens, data } = context;
  const apostrophe = tokens[first];
  const token = tokens[first + 1];
  if (token?.text.length !== 2 || !touches(apostrophe, token)) return undefined;
  const digits = plainNumber(token, 2);
  const after = tokens[first + 2];
  if (digits === undefined || (touches(token, after) && after?.kind !== 'punctuation')) return undefined;
  if (touches(tokens[first - 1], apostrophe)) return undefined;
  const marker = lowerAt(context, first - 1);
  if (
    !data.yearMarkers.has(marker) &&
    !(data.openYearMarkers.has(marker) && !isNounAfter(context, first + 2))
  ) {
    return undefined;
  }
  if (isCounted(context, first + 2)) return undefined;
  return makeYear(context, first + 1, first + 2, expandYear(digits), first + 1);
}

/** Whether the digits are a piece of something longer: a version, a code, a telephone number, a fraction. */
function isGlued(context: DateContext, index: number): boolean {
  const { tokens } = context;
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (touches(before, token) && before !== undefined) {
    if (before.kind !== 'punctuation') return true;
    if ('#+_@=.:&\ufffc'.includes(before.text)) return true;
    // After a dash or slash only as the end of a span of years, which is read from its start.
    if (before.text === '/' || isDash(before)) {
      const start = tokens[index - 2];
      if (touches(start, before) && start?.kind === 'number') return true;
      if (before.text === '/' && touches(start, before)) return true;
    }
  }
  if (touches(token, after) && after !== undefined) {
    if (after.kind === 'word' || after.kind === 'symbol') return true;
    if ('_@=&\ufffc/'.includes(after.text)) return true;
    if (
      (after.text === ':' || isDash(after)) &&
      tokens[index + 2]?.kind === 'number' &&
      touches(after, tokens[index + 2])
    )
      return true;
  }
  return false;
}

/** Whether what stands around a number of four digits makes it a year rather than a quantity or a code. */
function isDated(context: DateContext, index: number, year: number): boolean {
  const { tokens, data } = context;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.kind === 'symbol' || after?.kind === 'symbol') return false;
  const marker = markerBefore(context, index);
  if (data.firmYearMarkers.has(marker)) return true;
  if (isCounted(context, index + 1)) return false;
  if (isApostrophe(before) && data.elided.has(lowerAt(context, index - 2))) return true;
  if (isCapitalized(before) && data.modelNames.has(marker)) return false;
  const noun = isNounAfter(context, index + 1);
  // "1 in 2000" is a share, "12 in 2000" a year.
  if (data.yearMarkers.has(marker)) {
    const share = tokens[index - 2]?.text === '1' || data.cardinals.get(lowerAt(context, index - 2)) === 1;
    return !share || !noun;
  }
  if (data.quantityMarkers.has(marker)) {
    // "since about 1915".
    return data.bounds.get(marker) === 'about' && data.yearMarkers.has(lowerAt(context, index - 2)) && !noun;
  }
  if (before?.kind === 'number' || after?.kind === 'number') return false;
  if (isListed(context, index)) return true;
  const recent = year >= earliest && year <= latest;
  const singular = noun && data.yearBeforeSingular && !(after?.lower.endsWith('s') ?? false);
  if (data.openYearMarkers.has(marker)) {
    if (!noun) return true;
    if (recent && (year % 50 !== 0 || isDeterminer(context, marker))) return true;
    // "the Compromise of 1850 contained", "the 1789 law".
    return isDeterminer(context, marker) ? singular : isCapitalized(tokens[index - 2]) && index > 2;
  }
  if (!recent) return before?.text === '(' || data.monthNumbers.has(marker);
  if (before?.text === '(' || isDash(before)) return true;
  if (noun) return year % 100 !== 0 && (singular || isCapitalized(before));
  return year % 100 !== 0 || isCapitalized(before);
}

/** The word before a year, across the hyphen of "mid-1833". */
function markerBefore(context: DateContext, index: number): string {
  const { tokens, data } = context;
  const hyphen = isDash(tokens[index - 1]) && touches(tokens[index - 1], tokens[index]);
  return lowerAt(
    context,
    hyphen && data.yearMarkers.has(lowerAt(context, index - 2)) ? index - 2 : index - 1,
  );
}

/** Whether a year continues a list of years: "in 1563, 1593, and 1603". */
function isListed(context: DateContext, index: number): boolean {
  const { tokens, data } = context;
  let at = index - 1;
  let links = 0;
  while (tokens[at]?.text === ',' || data.conjunctions.has(lowerAt(context, at))) {
    at--;
    if (++links > 2) return false;
  }
  const year = links === 0 ? undefined : fourDigitYear(tokens[at]);
  return year !== undefined && !isGlued(context, at) && isDated(context, at, year);
}

/** Whether a lower-case word follows that is no function word: "1985 dipendenti", "2015 film". */
function isNounAfter({ tokens, data }: DateContext, index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && !isCapitalized(token) && !data.yearFollowers.has(token.lower);
}

function isDeterminer({ data }: DateContext, marker: string): boolean {
  return data.articles.has(marker) || data.storyMarkers.has(marker);
}
