import type { DateFigure } from '../../figures/figure';
import { romanNumerals } from '../../locales/date-data';
import type { Locale } from '../../locales/locale';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Extraction, Extractor, Mention, Sentence } from '../mention';
import { type DateAtom, type DateContext, isApostrophe, type Reading } from './dates/atom';
import { findBound } from './dates/bounds';
import { readDayFirst, readDayList, readMonthFirst, readPointed } from './dates/calendar';
import { joinSpans } from './dates/join';
import { readNumericDate } from './dates/numeric';
import { readCenturies, readMarkedDecades, readPluralDecade, readYearPart } from './dates/periods';
import { readRelative } from './dates/relative';
import { readYear, readYearSpan } from './dates/years';

/**
 * Finds dates and periods of the calendar, in digits and words, absolute or relative to the document's day.
 *
 * A date is read from left to right, the longest form first; then the ends of a span are joined; last, the words before
 * it tell its side.
 */
export const extractDates: Extractor = (sentence: Sentence, locale: Locale, taken) => {
  const context: DateContext = { tokens: sentence.tokens, data: locale.dates };
  const atoms: DateAtom[] = [];
  const extractions: Extraction[] = [];
  let index = 0;
  while (index < sentence.tokens.length) {
    const readings = readAt(context, index);
    const last = readings.at(-1);
    if (last === undefined) {
      index++;
      continue;
    }
    for (const reading of readings) {
      const span = spanOf(context, reading);
      if (taken(span)) continue;
      if ('blocked' in reading) extractions.push({ span });
      else atoms.push(reading);
    }
    index = Math.max(last.next, index + 1);
  }
  if (atoms.length === 0) return extractions;
  for (const atom of joinSpans(context, atoms)) extractions.push(toMention(context, atom));
  return extractions;
};

/** Shared, for most tokens start no date. */
const none: readonly Reading[] = [];

/** The dates that start at a token; the longer forms come before those that are their parts. */
function readAt(context: DateContext, index: number): readonly Reading[] {
  const token = context.tokens[index];
  if (token === undefined) return none;
  if (token.kind === 'number') {
    const list = readDayList(context, index);
    if (list.length > 0) return list;
    const centuries = readCenturies(context, index);
    if (centuries.length > 0) return centuries;
    const years = readYearSpan(context, index);
    if (years.length > 0) return years;
    return one(
      readNumericDate(context, index) ??
        readDayFirst(context, index) ??
        readPluralDecade(context, index) ??
        readYearPart(context, index) ??
        readYear(context, index),
    );
  }
  if (isApostrophe(token)) return one(readPluralDecade(context, index) ?? readYear(context, index));
  if (token.kind !== 'word') return none;
  if (!context.data.starts.has(token.lower) && !isRoman(token)) return none;
  const centuries = readCenturies(context, index);
  if (centuries.length > 0) return centuries;
  const single =
    readPointed(context, index) ??
    readDayFirst(context, index) ??
    readYearPart(context, index) ??
    readRelative(context, index);
  if (single !== undefined) return [single];
  const months = readMonthFirst(context, index);
  if (months.length > 0) return months;
  const decades = readMarkedDecades(context, index);
  if (decades.length > 0) return decades;
  return one(readPluralDecade(context, index) ?? readYear(context, index));
}

function isRoman({ text, lower }: Token): boolean {
  return text !== lower && romanNumerals.has(lower);
}

function one(reading: Reading | undefined): readonly Reading[] {
  return reading === undefined ? none : [reading];
}

function spanOf({ tokens }: DateContext, { first, next }: Pick<Reading, 'first' | 'next'>): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[next - 1]?.end ?? start };
}

function toMention(context: DateContext, atom: DateAtom): Mention {
  const found = findBound(context, atom);
  // The opener of a span ("dal … al …") is no bound of it.
  const bound =
    atom.to === undefined ? (atom.bound ?? found?.bound) : found?.bound === 'about' ? 'about' : undefined;
  const figure: DateFigure = {
    type: 'date',
    from: atom.from,
    ...(atom.to === undefined ? {} : { to: atom.to }),
    ...(atom.period === undefined ? {} : { period: atom.period }),
    ...(atom.part === undefined ? {} : { part: atom.part }),
    ...(bound === undefined ? {} : { bound }),
  };
  return {
    span: spanOf(context, atom),
    figure,
    parts: bound === undefined || found === undefined ? atom.parts : { ...atom.parts, qualifier: found.span },
    implied: [],
    ...(atom.relative === undefined ? {} : { relative: atom.relative }),
  };
}
