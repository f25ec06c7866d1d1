import { extractDates } from '../extraction/extractors/dates';
import { isCapitalized } from '../extraction/extractors/dates/atom';
import type { CalendarDate } from '../figures/figure';
import type { DateData } from '../locales/date-data';
import type { Locale } from '../locales/locale';
import type { Passage } from '../text/document';
import { tokenize, type Token } from '../text/tokens';

/** A document states its own date among its first lines, or nowhere. */
const firstLines = 6;
/** How much of a line is looked at, and how long a byline can be. */
const lineReach = 200;
const longestByline = 120;
/** The most words that the place of a dateline has. */
const longestPlace = 6;

/**
 * The date that a document states as its own, as `YYYY-MM-DD`: a dateline at the start of its text ("San Francisco, 4
 * novembre 2025 –"), a line of metadata ("Data: 17/12/2025", "Published December 17, 2025") or a byline. Never a date of
 * the running prose; undefined where the text states none, or not to the day.
 */
export function findDocumentDate(passages: readonly Passage[], locale: Locale): string | undefined {
  let lines = 0;
  for (const passage of passages) {
    for (const line of passage.text.split('\n')) {
      if (line.trim() === '') continue;
      if (lines++ >= firstLines) return undefined;
      const date = readLine(line, locale);
      if (date !== undefined) return toIso(date);
    }
  }
  return undefined;
}

function readLine(line: string, locale: Locale): CalendarDate | undefined {
  const text = line.slice(0, lineReach);
  const tokens = tokenize(text);
  for (const { span, figure } of extractDates({ text, tokens }, locale, () => false)) {
    if (figure?.type !== 'date') continue;
    // Only the first date of a line can be the document's.
    if (figure.from.day === undefined || figure.from.year === undefined || figure.to !== undefined)
      return undefined;
    const before = tokens.filter((token) => token.end <= span.start);
    const after = tokens.filter((token) => token.start >= span.end);
    const whole = line.length <= longestByline && isMetadata(before, after, locale.dates);
    return whole || isLabeled(before, after, locale.dates) || isDateline(before, after, locale.dates)
      ? figure.from
      : undefined;
  }
  return undefined;
}

/** "date 2025-12-17 …", "Data: …", "Pubblicato il 17 dicembre 2025": a label, then the date. */
function isLabeled(before: readonly Token[], after: readonly Token[], data: DateData): boolean {
  const label = before.findIndex(({ kind }) => kind === 'word');
  const first = before[label];
  if (first === undefined || label > 1 || !data.dateLabels.has(first.lower)) return false;
  const rest = before.slice(label + 1);
  const links = rest.every(
    ({ kind, lower }) =>
      kind === 'punctuation' ||
      data.labelLinks.has(lower) ||
      data.weekdays.has(lower) ||
      data.dateLabels.has(lower),
  );
  if (!links) return false;
  // A participle may open a sentence of prose: "Pubblicato il 3 maggio 2019, il romanzo …".
  return data.plainLabels.has(first.lower) || rest.some(({ text }) => text === ':') || isEnd(after, data);
}

/** "San Francisco, 4 novembre 2025 –": a place in capitals, the date, and a dash or parenthesis after it. */
function isDateline(before: readonly Token[], after: readonly Token[], data: DateData): boolean {
  const words = before.filter(({ kind }) => kind === 'word');
  const place = words[0];
  // In parentheses after a name stands a birth: "(Torino, 23 ottobre 1954)".
  if (before.some(({ text }) => text === '(')) return false;
  if (place === undefined || words.length > longestPlace || before.some(({ kind }) => kind === 'number'))
    return false;
  if (!isCapitalized(place) || !before.some(({ text }) => text === ',')) return false;
  const prose = words.some(
    (word) =>
      !isCapitalized(word) &&
      !data.labelLinks.has(word.lower) &&
      word.lower.length > 3 &&
      !data.weekdays.has(word.lower),
  );
  const [next] = after;
  return !prose && (next === undefined || ['-', '–', '—', '(', ')', '|', ':', '.'].includes(next.text));
}

/** A short line of nothing but date, time, weekday, author and separators: "di Anna Neri | 17 dicembre 2025, 10:30". */
function isMetadata(before: readonly Token[], after: readonly Token[], data: DateData): boolean {
  if (!isEnd(after, data)) return false;
  const rest = before.filter(({ kind, lower }) => kind !== 'punctuation' && !data.weekdays.has(lower));
  const [first] = rest;
  if (first === undefined) return true;
  if (rest.some(({ kind }) => kind === 'number') || !rest.some(({ lower }) => data.bylineWords.has(lower)))
    return false;
  const names = rest.filter(({ lower }) => !data.bylineWords.has(lower) && !data.labelLinks.has(lower));
  const capitals = names.filter(isCapitalized);
  const opened =
    data.bylineWords.has(first.lower) || rest.slice(0, 2).some(({ lower }) => data.bylineWords.has(lower));
  return opened && capitals.length >= names.length - 1 && before.at(-1)?.kind === 'punctuation';
}

/** Whether after the date only a time or a separator follows. */
function isEnd(after: readonly Token[], data: DateData): boolean {
  const [next] = after;
  if (next === undefined) return true;
  if (next.text === '|' || next.text === '•' || next.text === '·' || next.text === '–' || next.text === '—')
    return true;
  return after.every(
    ({ kind, lower }) =>
      kind === 'number' ||
      (kind === 'punctuation' && lower !== '"') ||
      data.labelLinks.has(lower) ||
      data.timeWords.has(lower),
  );
}

function toIso({ year = 0, month = 1, day = 1 }: CalendarDate): string {
  const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
