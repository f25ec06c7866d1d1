import { hypocorisms } from '../locales/hypocorisms';
import { organizationList, placeList } from '../locales/known-names';
import { foldName } from './fold';

/** By key, a number shared by all names of one place or organization: "londra" and "london", "onu" and "un". */
const groups: ReadonlyMap<string, number> = groupKeys();

function groupKeys(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  [...placeList(), ...organizationList()].forEach(({ names }, group) => {
    for (const name of names) {
      const key = foldName(name);
      if (!table.has(key)) table.set(key, group);
    }
  });
  return table;
}

/** The country (ISO 3166) of a city or region, by key. */
const countries: ReadonlyMap<string, string> = new Map(
  placeList().flatMap(({ country, names }) =>
    country === '' ? [] : names.map((name) => [foldName(name), country] as const),
  ),
);

/** Country codes that hold others, or are held by one and called by its name: a text may use either. */
const wholes: ReadonlyMap<string, readonly string[]> = new Map([
  ['GB', ['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR']],
  ['K', ['KR', 'KP']],
  ['SU', ['RU', 'UA', 'BY', 'GE', 'KZ', 'LT', 'LV', 'EE', 'AM', 'AZ', 'UZ', 'TM', 'TJ', 'KG', 'MD']],
  ['YU', ['RS', 'HR', 'BA', 'SI', 'ME', 'MK', 'XK']],
  ['CSHH', ['CZ', 'SK']],
  ['DE', ['DD', 'PRU']],
  ['CN', ['HK', 'MO', 'TW']],
  ['US', ['PR']],
  ['CD', ['CG']],
  ['DK', ['GL']],
  // "Monaco" is either in Italian.
  ['MC', ['monaco di baviera', 'munich']],
]);

/** For each given name, the groups of forms it belongs to. */
const givenGroups: ReadonlyMap<string, ReadonlySet<number>> = groupGivenNames();

function groupGivenNames(): ReadonlyMap<string, ReadonlySet<number>> {
  const table = new Map<string, Set<number>>();
  hypocorisms
    .trim()
    .split('\n')
    .forEach((line, group) => {
      for (const name of line.split(' ')) table.set(name, (table.get(name) ?? new Set()).add(group));
    });
  return table;
}

/** All names of one place or organization have the same group; undefined where only one name is known. */
export function aliasGroup(key: string): number | undefined {
  return groups.get(key);
}

/** Whether two keys are names of the same, or of a country and a part of it that goes by its name. */
export function areAliases(a: string, b: string): boolean {
  const group = groups.get(a);
  if (group !== undefined && group === groups.get(b)) return true;
  return (wholes.get(a)?.includes(b) ?? false) || (wholes.get(b)?.includes(a) ?? false);
}

/** The ISO 3166 code of the country in which a city or region lies, by its key; undefined where it is not known. */
export function countryOf(key: string): string | undefined {
  return countries.get(key);
}

/** Whether two given names (folded) may be one person's: "tim" and "timothy", "beppe" and "giuseppe". */
export function areForms(a: string, b: string): boolean {
  const left = givenGroups.get(a);
  const right = givenGroups.get(b);
  if (left === undefined || right === undefined) return false;
  for (const group of left) if (right.has(group)) return true;
  return false;
}
