import type { CalendarDate } from '../../../figures/figure';
import type { Token } from '../../../text/tokens';
import {
  type DateContext,
  expandYear,
  fourDigitYear,
  isDash,
  isDayOf,
  plainNumber,
  type Reading,
  touches,
} from './atom';

/** Reads 2025-11-04, 04/11/2025, 4.11.2025, 4-11-25, 11/2025, and the spans 2019/20 and 2019–2021. */
export function readNumericDate(context: DateContext, first: number): Reading | undefined {
  const token = context.tokens[first];
  if (token?.kind !== 'number') return undefined;
  const before = context.tokens[first - 1];
  if (touches(before, token) && before?.kind !== 'punctuation') return undefined;
  if (token.text.includes('.')) return readDotted(context, first, token);
  const separator = context.tokens[first + 1];
  const second = context.tokens[first + 2];
  const slash = separator?.text === '/';
  if (!slash && !isDash(separator)) return undefined;
  if (second?.kind !== 'number' || !touches(token, separator) || !touches(separator, second))
    return undefined;
  const inner = touches(before, token) && (before?.text === '/' || isDash(before));
  if (inner) return undefined;
  const third = context.tokens[first + 4];
  const repeated = context.tokens[first + 3]?.text === separator?.text && third?.kind === 'number';
  if (repeated && touches(second, context.tokens[first + 3]) && touches(context.tokens[first + 3], third)) {
    return readTriple(context, first, [token, second, third]);
  }
  return slash ? readMonthYear(context, first, token, second) : undefined;
}

function readDotted(context: DateContext, first: number, token: Token): Reading | undefined {
  const pieces = token.text.split('.');
  if (pieces.length !== 3 || token.text.includes(',')) return undefined;
  const [a, b, c] = pieces;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (c.length !== 4 && (a.length !== 2 || b.length !== 2 || c.length !== 2)) return undefined;
  const date = orderParts(context, a, b, c, true);
  return typeof date === 'object' ? atom(first, first + 1, date) : undefined;
}

function readTriple(
  context: DateContext,
  first: number,
  [a, b, c]: readonly [Token, Token, Token],
): Reading | undefined {
  const next = first + 5;
  const date =
    fourDigitYear(a) === undefined
      ? orderParts(context, a.text, b.text, c.text, false)
      : checkDate(Number(a.text), Number(b.text), Number(c.text));
  if (date === 'open') return { first, next, blocked: true };
  return date === undefined ? undefined : atom(first, next, date);
}

/** Tells day and month apart; `open` where the language leaves it undecided. */
function orderParts(
  { data }: DateContext,
  a: string,
  b: string,
  c: string,
  dotted: boolean,
): CalendarDate | 'open' | undefined {
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return undefined;
  const x = Number(a);
  const y = Number(b);
  const year = c.length === 2 ? expandYear(Number(c)) : Number(c);
  if (!Number.isInteger(x) || !Number.isInteger(y) || !Number.isInteger(year)) return undefined;
  const dayFirst = checkDate(year, y, x);
  const monthFirst = checkDate(year, x, y);
  // Dots between the parts are a European habit: day first even where slashes leave it open.
  if (data.numericOrder === 'day-first' || dotted) return dayFirst;
  if (dayFirst !== undefined && monthFirst !== undefined && x !== y) return 'open';
  return dayFirst ?? monthFirst;
}

function checkDate(year: number, month: number, day: number): CalendarDate | undefined {
  return year >= 1000 && year <= 2100 && month >= 1 && month <= 12 && isDayOf(day, month)
    ? { year, month, day }
    : undefined;
}

/** How far back a legal act may be named whose number looks like a month: "decreto n. 10/2015". */
const lawReach = 5;

function readMonthYear(context: DateContext, first: number, a: Token, b: Token): Reading | undefined {
  const start = fourDigitYear(a);
  if (start !== undefined) {
    const end = yearAfter(start, b);
    if (end === undefined) return undefined;
    return { ...atom(first, first + 3, { year: start }), to: { year: end } };
  }
  const year = fourDigitYear(b);
  if (year === undefined) return undefined;
  const month = plainNumber(a, 2);
  for (let i = first - 1; i >= 0 && i >= first - lawReach; i--) {
    if (context.data.lawWords.has(context.tokens[i]?.lower ?? '')) return undefined;
  }
  if (month === undefined || a.text.length !== 2 || month < 1 || month > 12) return undefined;
  return atom(first, first + 3, { year, month });
}

/** The end of a span of years, in full or cut to two digits: "2019/20", "1998–99". */
export function yearAfter(start: number, token: Token | undefined): number | undefined {
  const full = fourDigitYear(token);
  if (full !== undefined) return full > start ? full : undefined;
  if (token?.text.length !== 2) return undefined;
  const digits = plainNumber(token, 2);
  if (digits === undefined) return undefined;
  const century = Math.floor(start / 100) * 100;
  const end = century + digits > start ? century + digits : century + 100 + digits;
  return end - start <= 60 ? end : undefined;
}

function atom(first: number, next: number, from: CalendarDate) {
  return { first, next, from, parts: {} };
}
