import type { Mention } from '../../extraction/mention';
import type { Locale } from '../../locales/locale';
import type { CalendarDate, DateFigure } from '../figure';
import { toRoman } from './roman';

/** The parts of a date that a piece of the draft's text stands for, and how it writes them. */
type Piece =
  | { readonly part: 'day'; readonly suffix: string; readonly padded: boolean }
  | { readonly part: 'month'; readonly style: 'name' | 'short' | 'number' }
  | { readonly part: 'year'; readonly style: 'full' | 'short' };

const token = /\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})|\d+|\p{L}+/gu;

/**
 * Writes a date in the form and with the words of the draft's: "il 4 novembre 2025", "November 4, 2025", "4/11/2025".
 * A part that the target lacks is kept where it is coarser than all that changes (the year of another day), left out where
 * it is finer (the day of another month): nobody states it.
 */
export function renderDate(
  target: DateFigure,
  mention: Mention,
  surface: string,
  locale: Locale,
): string | undefined {
  const draft = mention.figure;
  if (draft.type !== 'date') return undefined;
  if (draft.period !== undefined || target.period !== undefined)
    return renderPeriod(target, draft, surface, locale);
  if (draft.to !== undefined) return renderSpan(target, draft, surface, locale);
  const end = target.to !== undefined && draft.bound === 'until' ? target.to : target.from;
  if (target.to !== undefined && draft.bound !== 'since' && draft.bound !== 'until') return undefined;
  return renderPoint(end, draft.from, surface, locale);
}

function renderPoint(
  target: CalendarDate,
  draft: CalendarDate,
  surface: string,
  locale: Locale,
): string | undefined {
  const stated = statedParts(surface, draft, locale);
  if (stated.size === 0) return writePlain(target, locale);
  const wanted = complete(target, draft, stated);
  if (wanted === undefined) return undefined;
  if ([...stated].every((part) => wanted[part] !== undefined))
    return replaceParts(surface, draft, wanted, locale);
  return writePlain(wanted, locale);
}

/** The target with what the draft may keep; undefined where the target says nothing of what the draft states. */
function complete(
  target: CalendarDate,
  draft: CalendarDate,
  stated: ReadonlySet<keyof CalendarDate>,
): CalendarDate | undefined {
  const wanted: { year?: number; month?: number; day?: number } = {};
  let changed = false;
  for (const part of ['year', 'month', 'day'] as const) {
    if (!stated.has(part)) continue;
    const value: number | undefined = target[part] ?? (changed ? undefined : draft[part]);
    if (value === undefined) continue;
    wanted[part] = value;
    changed ||= value !== draft[part];
  }
  return changed ||
    (['year', 'month', 'day'] as const).some((part) => target[part] !== undefined && stated.has(part))
    ? wanted
    : undefined;
}

function writePlain(date: CalendarDate, locale: Locale): string | undefined {
  const month = date.month === undefined ? undefined : monthName(date.month, locale);
  const day = month === undefined ? undefined : date.day?.toString();
  const text = locale.render.date(day, month, date.year?.toString());
  return text === '' ? undefined : text;
}

function monthName(month: number, locale: Locale): string | undefined {
  const name = locale.dates.months[month - 1];
  return name !== undefined && locale.dates.capitalMonths ? capitalize(name) : name;
}

function statedParts(surface: string, draft: CalendarDate, locale: Locale): Set<keyof CalendarDate> {
  const parts = new Set<keyof CalendarDate>();
  for (const [text] of surface.matchAll(token)) {
    for (const part of numericParts(text)) parts.add(part);
    const piece = readPiece(text, draft, locale);
    if (piece !== undefined) parts.add(piece.part);
  }
  return parts;
}

function numericParts(text: string): readonly (keyof CalendarDate)[] {
  return /\d[/.-]\d/u.test(text) ? ['year', 'month', 'day'] : [];
}

function replaceParts(surface: string, draft: CalendarDate, wanted: CalendarDate, locale: Locale): string {
  const replaced = surface.replace(token, (text) => {
    if (numericParts(text).length > 0) return replaceNumeric(text, draft, wanted);
    const piece = readPiece(text, draft, locale);
    return piece === undefined ? text : (writePiece(piece, text, wanted, locale) ?? text);
  });
  const { ordinalSuffix } = locale.render;
  if (ordinalSuffix === undefined || wanted.day === undefined) return replaced;
  const { day } = wanted;
  return replaced.replace(
    new RegExp(`\\b${day}(?:st|nd|rd|th)\\b`, 'u'),
    day.toString() + ordinalSuffix(day),
  );
}

/** What a word or number of the text stands for, known by its value in the draft's own figure. */
function readPiece(text: string, draft: CalendarDate, locale: Locale): Piece | undefined {
  const lower = text.toLowerCase();
  const { months, monthAbbreviations } = locale.dates;
  if (/^\d/u.test(text)) {
    const value = Number(text);
    if (text.length >= 3) return value === draft.year ? { part: 'year', style: 'full' } : undefined;
    if (value === draft.day) return { part: 'day', suffix: '', padded: text.startsWith('0') };
    const short = draft.year !== undefined && value === draft.year % 100 && text.length === 2;
    return short ? { part: 'year', style: 'short' } : undefined;
  }
  if (draft.month !== undefined && months[draft.month - 1] === lower) return { part: 'month', style: 'name' };
  if (draft.month !== undefined && monthAbbreviations.get(lower) === draft.month)
    return { part: 'month', style: 'short' };
  const day = locale.dates.dayWords.get(lower);
  return day !== undefined && day === draft.day ? { part: 'day', suffix: '', padded: false } : undefined;
}

function writePiece(piece: Piece, text: string, wanted: CalendarDate, locale: Locale): string | undefined {
  const value = wanted[piece.part];
  if (value === undefined) return undefined;
  switch (piece.part) {
    case 'day':
      if (value === Number(text) || locale.dates.dayWords.get(text.toLowerCase()) === value) return text;
      return piece.padded ? pad(value) : value.toString();
    case 'year':
      return piece.style === 'full' ? value.toString() : pad(value % 100);
    case 'month':
      return writeMonth(value, piece.style, text, locale);
  }
}

function writeMonth(
  value: number,
  style: 'name' | 'short' | 'number',
  text: string,
  locale: Locale,
): string | undefined {
  const short = [...locale.dates.monthAbbreviations].find(([, month]) => month === value)?.[0];
  const name = style === 'short' ? (short ?? locale.dates.months[value - 1]) : locale.dates.months[value - 1];
  return name !== undefined && /^\p{Lu}/u.test(text) ? capitalize(name) : name;
}

/** 2025-11-04, 4/11/2025, 11/4/2025: the order is told by the draft's own values. */
function replaceNumeric(text: string, draft: CalendarDate, wanted: CalendarDate): string {
  const { year, month, day } = { ...draft, ...wanted };
  if (year === undefined || month === undefined || day === undefined) return text;
  if (/^\d{4}-/u.test(text)) return [year.toString(), pad(month), pad(day)].join('-');
  const separator = text.includes('/') ? '/' : '.';
  const [first = '', second = '', last = ''] = text.split(separator);
  const dayFirst = Number(first) === draft.day && Number(second) === draft.month;
  const [one, two] = dayFirst ? [day, month] : [month, day];
  const number = (value: number, like: string) => (like.startsWith('0') ? pad(value) : value.toString());
  return [
    number(one, first),
    number(two, second),
    last.length === 2 ? pad(year % 100) : year.toString(),
  ].join(separator);
}

/** "2018–2025", "dal 2018 al 2025": the first part for the start, the rest for the end. */
function renderSpan(
  target: DateFigure,
  draft: DateFigure,
  surface: string,
  locale: Locale,
): string | undefined {
  if (target.to === undefined || draft.to === undefined) return undefined;
  const joint =
    /(?<=[\p{L}\d])\s*[-–—/]\s*(?=[\p{L}\d’'])|\s+(?:al?|all['’]|e|to|and|until|through)\s+(?:il\s+)?/iu.exec(
      surface,
    );
  if (joint === null) return undefined;
  const from = renderPoint(
    target.from,
    { ...draft.to, ...draft.from },
    surface.slice(0, joint.index),
    locale,
  );
  const rest = surface.slice(joint.index + joint[0].length);
  const to = renderPoint(target.to, { ...draft.from, ...draft.to }, rest, locale);
  return from === undefined || to === undefined ? undefined : from + joint[0] + to;
}

/** Decades, centuries, quarters and halves: for one of the same kind, or for a date that lies in one. */
function renderPeriod(
  target: DateFigure,
  draft: DateFigure,
  surface: string,
  locale: Locale,
): string | undefined {
  const { year, month } = target.from;
  if (year === undefined || draft.from.year === undefined || target.to !== undefined) return undefined;
  if (target.period !== undefined && target.period !== draft.period) return undefined;
  switch (draft.period) {
    case 'decade':
      return renderDecade(10 * Math.floor(year / 10), draft.from.year, surface, locale);
    case 'century':
      return renderCentury(
        target.period === undefined ? Math.ceil(year / 100) : Math.floor(year / 100) + 1,
        surface,
        locale,
      );
    case 'quarter':
    case 'half': {
      const months = draft.period === 'quarter' ? 3 : 6;
      const part = target.part ?? (month === undefined ? draft.part : Math.ceil(month / months));
      const withYear = surface.replace(draft.from.year.toString(), year.toString());
      if (part === undefined) return undefined;
      return part === draft.part ? withYear : renderPart(part, draft.part ?? 0, withYear, locale);
    }
    case undefined:
      break;
  }
  // Of a draft that states a year alone, a quarter or half of another year shows which one is right.
  const part = target.period === 'quarter' || target.period === 'half';
  const yearOnly = draft.to === undefined && draft.from.month === undefined;
  return part && yearOnly ? renderPoint({ year }, draft.from, surface, locale) : undefined;
}

function renderDecade(year: number, draft: number, surface: string, locale: Locale): string | undefined {
  const full = /\d{4}/u;
  if (full.test(surface)) return surface.replace(full, year.toString());
  // Two digits are of the draft's own century: 2010 is no "anni '10".
  const short = /['’‘]?\d{2}/u.exec(surface)?.[0];
  const near = Math.floor(year / 100) === Math.floor(draft / 100);
  if (short !== undefined)
    return surface.replace(short, near ? short.replace(/\d+/u, pad(year % 100)) : year.toString());
  const words = [...locale.dates.decadeWords];
  const own = words.find(
    ([word, value]) => value % 100 === draft % 100 && surface.toLowerCase().includes(word),
  );
  const other = words.find(([, value]) => value % 100 === year % 100);
  return own === undefined || other === undefined
    ? undefined
    : surface.toLowerCase().replace(own[0], other[0]);
}

function renderCentury(century: number, surface: string, locale: Locale): string | undefined {
  const roman = /\b[IVX]+\b/u;
  if (roman.test(surface)) return surface.replace(roman, toRoman(century));
  const { ordinalSuffix, ordinal } = locale.render;
  const digits = /\d+(?:st|nd|rd|th)?/u;
  if (digits.test(surface)) return surface.replace(digits, `${century}${ordinalSuffix?.(century) ?? ''}`);
  const named = [...locale.dates.namedCenturies];
  const own = named.find(([word]) => surface.toLowerCase().includes(word.toLowerCase()));
  const other = named.find(([, year]) => Math.floor(year / 100) + 1 === century);
  if (own !== undefined) return other === undefined ? undefined : capitalize(other[0]);
  const word = /^\p{L}+(?:-\p{L}+)?/u;
  return word.test(surface) ? surface.replace(word, ordinal(century)) : undefined;
}

function renderPart(part: number, draft: number, surface: string, locale: Locale): string | undefined {
  const own = locale.render.ordinal(draft);
  const digit = new RegExp(`(?<=\\b[QqHhTt])${draft}(?!\\d)`, 'u');
  if (digit.test(surface)) return surface.replace(digit, part.toString());
  const stem = own.replace(/[oa]$/u, '');
  const at = surface.toLowerCase().indexOf(locale.render.ordinalEndings.length > 0 ? stem : own);
  if (at < 0) return undefined;
  const written = locale.render.ordinal(part);
  return locale.render.ordinalEndings.length > 0
    ? surface.slice(0, at) + written.replace(/[oa]$/u, '') + surface.slice(at + stem.length)
    : surface.slice(0, at) + written + surface.slice(at + own.length);
}

function pad(value: number): string {
  return value.toString().padStart(2, '0');
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
