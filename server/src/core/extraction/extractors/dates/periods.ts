import { romanNumerals } from '../../../locales/date-data';
import {
  type DateAtom,
  type DateContext,
  fourDigitYear,
  isApostrophe,
  isCapitalized,
  isCounted,
  isDash,
  lowerAt,
  plainNumber,
  touches,
} from './atom';
import { readRelativePeriod } from './relative';
import { readEraMark } from './years';

/** The decade that two digits mean: the nineties are 1990, the tens 2010. */
function expandDecade(twoDigits: number): number {
  return twoDigits < 20 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** A decade's digits or word at an index, without "anni" or "the": the year it starts with and the index after it. */
function readDecadeName(context: DateContext, index: number): { year: number; next: number } | undefined {
  const { tokens, data } = context;
  const at = isApostrophe(tokens[index]) && touches(tokens[index], tokens[index + 1]) ? index + 1 : index;
  const token = tokens[at];
  const full = fourDigitYear(token);
  if (full !== undefined && at === index) return full % 10 === 0 ? { year: full, next: at + 1 } : undefined;
  if (token?.text.length === 2) {
    const short = plainNumber(token, 2);
    if (short !== undefined && short % 10 === 0) return { year: expandDecade(short), next: at + 1 };
  }
  const year = at === index ? data.decadeWords.get(token?.lower ?? '') : undefined;
  return year === undefined ? undefined : { year, next: at + 1 };
}

/** Reads "anni '90", "anni Sessanta e Settanta"; the mark stays within the first of them. */
export function readMarkedDecades(context: DateContext, first: number): readonly DateAtom[] {
  const { tokens, data } = context;
  if (!data.decadeMarkers.has(lowerAt(context, first))) return [];
  const before = tokens[first - 1];
  if (before?.kind === 'number' || isApostrophe(before) || data.cardinals.has(before?.lower ?? '')) return [];
  const decades: DateAtom[] = [];
  let at = first + 1;
  for (;;) {
    const decade = readDecadeName(context, at);
    if (decade === undefined || isCounted(context, decade.next)) break;
    const start = decades.length === 0 ? first : at;
    decades.push({
      first: start,
      next: decade.next,
      from: { year: decade.year },
      period: 'decade',
      parts: {},
    });
    const link = tokens[decade.next];
    if (
      !isDash(link) &&
      link?.text !== ',' &&
      link?.text !== '/' &&
      !data.conjunctions.has(link?.lower ?? '')
    ) {
      break;
    }
    at = decade.next + 1;
  }
  return decades;
}

/** Reads decades that end in s: "1990s", "1990's", "the '90s", "the nineties". */
export function readPluralDecade(context: DateContext, first: number): DateAtom | undefined {
  const { tokens, data } = context;
  if (data.decadeMarkers.size > 0) return undefined;
  const opened = data.decadeOpeners.has(openerBefore(context, first));
  const named = readDecadeName(context, first);
  if (named === undefined) return undefined;
  const decade = { first, from: { year: named.year }, period: 'decade' as const, parts: {} };
  if (data.decadeWords.has(lowerAt(context, first)))
    return opened ? { ...decade, next: named.next } : undefined;
  const short = fourDigitYear(tokens[first]) === undefined;
  if (short && !isApostrophe(tokens[first]) && !opened) return undefined;
  const after = tokens[named.next];
  if (!touches(tokens[named.next - 1], after)) return undefined;
  if (after?.text === 's') return { ...decade, next: named.next + 1 };
  const ending = isApostrophe(after) && opened && touches(after, tokens[named.next + 1]);
  return ending && lowerAt(context, named.next + 1) === 's' ? { ...decade, next: named.next + 2 } : undefined;
}

/** The word before a decade, across a hyphen: "mid-1990s". */
function openerBefore(context: DateContext, first: number): string {
  return lowerAt(context, isDash(context.tokens[first - 1]) ? first - 2 : first - 1);
}

/** An ordinal as word, digits with a suffix, or Roman numeral; for centuries also "twenty-first". */
function readOrdinal(context: DateContext, index: number): { value: number; next: number } | undefined {
  const { tokens, data } = context;
  const token = tokens[index];
  const word = data.ordinals.get(token?.lower ?? '');
  if (word !== undefined) return { value: word, next: index + 1 };
  const digits = plainNumber(token, 2);
  if (digits !== undefined) {
    const suffix = tokens[index + 1];
    if (!touches(token, suffix) || !data.ordinalSuffixes.has(suffix?.lower ?? '')) return undefined;
    return { value: digits, next: index + 2 };
  }
  if (token?.kind === 'word' && token.text === token.text.toUpperCase()) {
    const roman = romanNumerals.get(token.lower);
    if (roman !== undefined) return { value: roman, next: index + 1 };
  }
  const tens = data.cardinals.get(token?.lower ?? '');
  if (tens === 20 && isDash(tokens[index + 1])) {
    const unit = data.ordinals.get(lowerAt(context, index + 2));
    if (unit !== undefined && unit < 10) return { value: tens + unit, next: index + 3 };
  }
  return undefined;
}

function centuryStart(ordinal: number, sign: 1 | -1): number {
  return sign === 1 ? (ordinal - 1) * 100 : -ordinal * 100;
}

/** Reads "XIX secolo", "secolo XIX", "19th-century", "18th and 19th centuries", "il Novecento". */
export function readCenturies(context: DateContext, first: number): readonly DateAtom[] {
  const { tokens, data } = context;
  const named = data.namedCenturies.get(lowerAt(context, first));
  if (named !== undefined) {
    const before = lowerAt(context, isApostrophe(tokens[first - 1]) ? first - 2 : first - 1);
    const marked = data.yearMarkers.has(before) || data.articles.has(before) || data.elided.has(before);
    if (!isCapitalized(tokens[first]) || !marked || isCapitalized(tokens[first + 1])) return [];
    return [{ first, next: first + 1, from: { year: named }, period: 'century', parts: {} }];
  }
  if (data.centuryWords.has(lowerAt(context, first))) {
    const stop = tokens[first + 1]?.text === '.' ? 1 : 0;
    const after = readOrdinal(context, first + 1 + stop);
    if (after === undefined || data.dayWordsNeedLink || data.ordinals.has(lowerAt(context, after.next - 1)))
      return [];
    return [century(first, after.next, after.value)];
  }
  const ordinals: { value: number; first: number; next: number }[] = [];
  let at = first;
  for (;;) {
    const ordinal = readOrdinal(context, at);
    if (ordinal === undefined || ordinal.value > 22) return [];
    ordinals.push({ ...ordinal, first: at });
    let next = ordinal.next;
    if (isDash(tokens[next]) && data.centuryWords.has(lowerAt(context, next + 1))) next++;
    if (data.centuryWords.has(lowerAt(context, next))) {
      // "20th Century Fox": a name.
      if (isCapitalized(tokens[next]) && isCapitalized(tokens[next + 1])) return [];
      return ordinals.map((one, i) =>
        century(one.first, i === ordinals.length - 1 ? next + 1 : one.next, one.value),
      );
    }
    const link = tokens[next];
    const joins =
      isDash(link) || data.conjunctions.has(link?.lower ?? '') || data.spanLinks.has(link?.lower ?? '');
    if (!joins || ordinals.length > 3) return [];
    at = next + 1;
    while (data.articles.has(lowerAt(context, at))) at++;
  }

  function century(start: number, next: number, ordinal: number): DateAtom {
    const stop = lowerAt(context, next - 1) === 'sec' && tokens[next]?.text === '.' ? 1 : 0;
    const era = readEraMark(context, next + stop);
    const year = centuryStart(ordinal, era?.sign ?? 1);
    return { first: start, next: era?.next ?? next + stop, from: { year }, period: 'century', parts: {} };
  }
}

/** Reads "primo trimestre 2024", "third quarter of 2023", "Q3 2025", "H1 2024", "secondo semestre". */
export function readYearPart(context: DateContext, first: number): DateAtom | undefined {
  const { tokens, data } = context;
  const short = readShortPart(context, first);
  if (short !== undefined) {
    const tail = readPartTail(context, short.next);
    if (tail === undefined && short.period === 'half') return undefined;
    return make(short.period, short.part, short.next, tail);
  }
  const ordinal = data.last.has(lowerAt(context, first))
    ? { value: -1, next: first + 1 }
    : readOrdinal(context, first);
  if (ordinal === undefined) return undefined;
  const at = isDash(tokens[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  const word = lowerAt(context, at);
  const period = data.quarterWords.has(word) ? 'quarter' : data.halfWords.has(word) ? 'half' : undefined;
  if (period === undefined) return undefined;
  const count = period === 'quarter' ? 4 : 2;
  const part = ordinal.value === -1 ? count : ordinal.value;
  if (part > count) return undefined;
  const tail = readPartTail(context, at + 1);
  if (tail === undefined && (data.partsNeedYear || ordinal.value === -1)) return undefined;
  return make(period, part, at + 1, tail);

  function make(name: 'quarter' | 'half', which: number, end: number, tail: PartTail | undefined): DateAtom {
    return {
      first,
      next: tail?.next ?? end,
      from: tail?.year === undefined ? {} : { year: tail.year },
      period: name,
      part: which,
      parts: {},
      ...(tail?.relative === undefined ? {} : { relative: tail.relative }),
    };
  }
}

/** "Q3", "H1", "3Q". */
function readShortPart(
  { tokens }: DateContext,
  first: number,
): { period: 'quarter' | 'half'; part: number; next: number } | undefined {
  const [a, b] = [tokens[first], tokens[first + 1]];
  if (!touches(a, b)) return undefined;
  const [letter, digit] = a?.kind === 'word' ? [a, b] : [b, a];
  const part = plainNumber(digit, 1);
  if (part === undefined || part < 1) return undefined;
  if (letter?.text === 'Q' && part <= 4) return { period: 'quarter', part, next: first + 2 };
  return letter?.text === 'H' && part <= 2 ? { period: 'half', part, next: first + 2 } : undefined;
}

interface PartTail {
  readonly year?: number;
  readonly relative?: NonNullable<DateAtom['relative']>;
  readonly next: number;
}

function readPartTail(context: DateContext, index: number): PartTail | undefined {
  const { tokens, data } = context;
  let at = index;
  if (data.yearLinks.has(lowerAt(context, at)) || isDash(tokens[at]) || tokens[at]?.text === '/') at++;
  if (isApostrophe(tokens[at]) || data.articles.has(lowerAt(context, at))) at++;
  const year = fourDigitYear(tokens[at]);
  if (year !== undefined) {
    return touches(tokens[at], tokens[at + 1]) && tokens[at + 1]?.kind === 'word'
      ? undefined
      : { year, next: at + 1 };
  }
  const relative = readRelativePeriod(context, at);
  if (relative?.relative.years !== undefined) return { relative: relative.relative, next: relative.next };
  // "the first half of the year": the year of the document.
  if (at > index + 1 && data.units.get(lowerAt(context, at)) === 'years')
    return { relative: { years: 0 }, next: at + 1 };
  return undefined;
}
