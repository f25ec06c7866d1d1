import type { CalendarDate, DateFigure } from '../../../figures/figure';
import type { DateData } from '../../../locales/date-data';
import type { Token } from '../../../text/tokens';
import type { MentionParts, RelativeDate } from '../../mention';

/** What the readers of dates see of a sentence. */
export interface DateContext {
  readonly tokens: readonly Token[];
  readonly data: DateData;
}

/** A date read at a run of tokens, before it is joined with its neighbors and its preposition is looked at. */
export interface DateAtom {
  /** Index of the first token, and of the token after the last. */
  readonly first: number;
  readonly next: number;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  readonly period?: NonNullable<DateFigure['period']>;
  readonly part?: number;
  readonly relative?: RelativeDate;
  readonly bound?: NonNullable<DateFigure['bound']>;
  readonly parts: MentionParts;
  /** A day or century whose month or name follows with a later member of its list: the "4" of "4-7 novembre". */
  readonly open?: boolean;
}

/** A date found, or the index up to which the text is no date (a street's name) and must be left alone by all. */
export type Reading = DateAtom | { readonly first: number; readonly next: number; readonly blocked: true };

export function lowerAt({ tokens }: DateContext, index: number): string {
  return tokens[index]?.lower ?? '';
}

export function isApostrophe(token: Token | undefined): boolean {
  return token?.lower === "'" || token?.text === '‘';
}

export function isDash(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '–' || token?.text === '—' || token?.text === '‑';
}

/** Whether nothing, not even a space, stands between two neighbors. */
export function touches(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && a.end === b?.start;
}

export function isCapitalized(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.lower.startsWith(token.text.charAt(0));
}

/** The value of plain digits without separators, of at most `digits` places. */
export function plainNumber(token: Token | undefined, digits: number): number | undefined {
  if (token?.kind !== 'number' || token.text.length > digits) return undefined;
  for (let i = 0; i < token.text.length; i++) {
    const code = token.text.charCodeAt(i);
    if (code < 48 || code > 57) return undefined;
  }
  return Number(token.text);
}

/** A number of four digits that can be a year of our time or of the second millennium. */
export function fourDigitYear(token: Token | undefined): number | undefined {
  if (token?.text.length !== 4) return undefined;
  const year = plainNumber(token, 4);
  return year !== undefined && year >= 1000 && year <= 2100 ? year : undefined;
}

/** The year that two digits mean: '68 is 1968, '12 is 2012. */
export function expandYear(twoDigits: number): number {
  return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** The number of days a month can have at most. */
export function lastDayOf(month: number): number {
  return month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isDayOf(day: number, month: number): boolean {
  return day >= 1 && day <= lastDayOf(month);
}

/** Whether the word at an index is a unit, or a noun that is counted rather than dated. */
export function isCounted(context: DateContext, index: number): boolean {
  const { tokens, data } = context;
  const token = tokens[index];
  if (token === undefined) return false;
  if (data.countedPhrases.some((words) => words.every((word, i) => lowerAt(context, index + i) === word)))
    return true;
  // "nel 2015 l'azienda": an elided article is no litre.
  return data.countedNouns.has(token.lower) && !isApostrophe(tokens[index + 1]);
}
