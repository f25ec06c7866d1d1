import type { NameData } from '../../../locales/name-data';
import { foldName } from '../../../names/fold';
import type { Reading, Unit } from './units';

/** What one sequence of capitals holds: a name, or a demonym before it ("French President Emmanuel Macron"). */
export interface NamePart {
  readonly units: readonly Unit[];
  /** Whether a title stood before it. */
  readonly title: boolean;
  /** The ISO code of a demonym. */
  readonly nationality?: string;
}

/** Cuts a sequence of capitals into names: takes off articles, titles, months and weekdays, and splits where a title stands. */
export function splitUnits(reading: Reading, units: readonly Unit[]): readonly NamePart[] {
  const { data } = reading;
  const parts: NamePart[] = [];
  let rest = trimCalendar(reading, units);
  let title = false;
  while (rest.length > 0) {
    const [first, second] = rest;
    if (first === undefined) break;
    if (rest.length > 1 && data.articles.has(first.folded)) {
      rest = rest.slice(1);
      continue;
    }
    if (second !== undefined && data.titles.has(first.folded) && !isKnown(reading, rest)) {
      title = true;
      rest = rest.slice(1);
      continue;
    }
    const demonym = findDemonym(reading, rest);
    if (demonym !== undefined) {
      if (!demonym.language) {
        parts.push({ units: rest.slice(0, demonym.length), title: false, nationality: demonym.code });
      }
      rest = rest.slice(demonym.length);
      title = false;
      continue;
    }
    const cut = findCut(reading, rest);
    parts.push({ units: rest.slice(0, cut), title });
    rest = rest.slice(cut);
    title = false;
  }
  return parts;
}

function textOf({ sentence }: Reading, units: readonly Unit[]): string {
  const first = units[0];
  const last = units.at(-1);
  return first === undefined || last === undefined ? '' : sentence.text.slice(first.start, last.end);
}

function isKnown(reading: Reading, units: readonly Unit[]): boolean {
  return reading.data.known.has(foldName(textOf(reading, units)));
}

function trimCalendar({ data }: Reading, units: readonly Unit[]): readonly Unit[] {
  let start = 0;
  let end = units.length;
  while (
    start < end &&
    data.calendar.has(units[start]?.folded ?? '') &&
    !(units.length === 2 && data.givenNames.has(units[start]?.folded ?? ''))
  )
    start += 1;
  while (end > start && data.calendar.has(units[end - 1]?.folded ?? '') && end - start !== 2) end -= 1;
  return units.slice(start, end);
}

/**
 * A demonym at the start: alone, or before a title or a given name. Before anything else it is a part of the name
 * ("American Airlines").
 */
function findDemonym(
  { data, sentence }: Reading,
  units: readonly Unit[],
): { code: string; length: number; language: boolean } | undefined {
  for (const length of [2, 1]) {
    const first = units[0];
    const last = units[length - 1];
    if (first === undefined || last === undefined) continue;
    const code = data.demonyms.get(sentence.text.slice(first.start, last.end));
    if (code === undefined) continue;
    const next = units[length];
    if (next === undefined) {
      const before = sentence.tokens[first.first - 1];
      const after = sentence.tokens[last.last + 1];
      const language =
        (before !== undefined && data.languageCues.has(before.lower)) ||
        (after !== undefined && data.languageCues.has(after.lower) && after.lower.startsWith('l'));
      return { code, length, language };
    }
    if (data.titles.has(next.folded) || (data.givenNames.has(next.folded) && !data.heads.has(next.folded)))
      return { code, length, language: false };
    const [, name, ...more] = units.slice(length - 1);
    const surname = more[0];
    const before = sentence.tokens[first.first - 1];
    if (
      name !== undefined &&
      surname !== undefined &&
      more.length === 1 &&
      before !== undefined &&
      data.articles.has(before.lower) &&
      [name, surname].every(({ folded }) => isPersonal(data, folded))
    )
      return { code, length, language: false };
  }
  return undefined;
}

/** Whether a word may well be a part of a person's name: "the Lebanese Avi Shachar", but not "the Italian Grand Prix". */
function isPersonal(data: NameData, word: string): boolean {
  return (
    !data.heads.has(word) && !data.suffixes.has(word) && !data.ordinary.has(word) && !data.notNames.has(word)
  );
}

/** Where a name ends within a sequence: before a title ("Apple CEO Tim Cook"), or after a country or acronym before a person. */
function findCut(reading: Reading, units: readonly Unit[]): number {
  const { data } = reading;
  for (let i = 1; i < units.length - 1; i += 1) {
    const unit = units[i];
    const next = units[i + 1];
    if (unit === undefined || next === undefined) break;
    if (data.titles.has(unit.folded) && (data.givenNames.has(next.folded) || data.titles.has(next.folded)))
      return i;
    if (
      data.givenNames.has(unit.folded) &&
      !data.givenNames.has(units[0]?.folded ?? '') &&
      unit.first === (units[i - 1]?.last ?? 0) + 1
    ) {
      const left = data.known.get(foldName(textOf(reading, units.slice(0, i))));
      if (left !== undefined && left.ambiguous !== true && left.kind !== 'organization') return i;
    }
  }
  return units.length;
}
