import type { NameKind } from '../figures/figure';
import { foldName } from '../names/fold';
import type { KnownName } from './name-data';
import { organizations } from './organizations';
import { places } from './places';
import { words } from './text-data';

/** The entries of a list that is written as text, separated by commas, in order. */
export function entries(list: string): readonly string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** The lines `key: entry, entry` of a table that is written as text. */
export function rows(table: string): readonly (readonly [key: string, entries: readonly string[]])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), entries(line.slice(colon + 1))];
    });
}

/** A place with its names in every language. */
export interface Place {
  /** An ISO 3166 code, or empty for what lies in several countries. */
  readonly country: string;
  /** The usual name in each language first, then further names of either. */
  readonly names: readonly string[];
  readonly ambiguous: boolean;
}

/** The places of `places.ts`. */
export function placeList(): readonly Place[] {
  return rows(places).flatMap(([country, cells]) =>
    cells.map((cell) => {
      const ambiguous = cell.endsWith('?');
      return { country, names: (ambiguous ? cell.slice(0, -1) : cell).split('|'), ambiguous };
    }),
  );
}

/** The organizations of `organizations.ts`. */
export function organizationList(): readonly Pick<Place, 'names' | 'ambiguous'>[] {
  return organizations
    .trim()
    .split('\n')
    .map((line) => ({ names: entries(line.replace('?', '')), ambiguous: line.endsWith('?') }));
}

/** Countries whose names are given names or ordinary words as well, folded. */
const ambiguousCountries: ReadonlySet<string> = words(
  'jordan chad georgia malta jersey turkey ciad giordano',
);

/** The usual name of each country, by its ISO 3166 code. */
export function countryNames(countries: string): ReadonlyMap<string, string> {
  return new Map(rows(countries).flatMap(([code, [usual]]) => (usual === undefined ? [] : [[code, usual]])));
}

/** The usual name of each city that has a demonym, by its folded name. */
export function cityNames(cities: string): ReadonlyMap<string, string> {
  return new Map(rows(cities).map(([city]) => [foldName(city), city]));
}

/**
 * Every name that is known beforehand, by folded name. A text in one language uses names of all, so that cities and
 * organizations are the same for each; countries are the language's own.
 */
export function knownNames(countries: string): ReadonlyMap<string, KnownName> {
  const known = new Map<string, KnownName>();
  const add = (name: string, kind: NameKind, key: string, ambiguous: boolean): void => {
    known.set(foldName(name), ambiguous ? { kind, key, ambiguous } : { kind, key });
  };
  for (const { names, ambiguous } of organizationList()) {
    for (const name of names) add(name, 'organization', foldName(name), ambiguous);
  }
  for (const { names, ambiguous } of placeList()) {
    for (const name of names) add(name, 'place', foldName(name), ambiguous);
  }
  for (const [code, names] of rows(countries)) {
    for (const name of names) add(name, 'place', code, ambiguousCountries.has(foldName(name)));
  }
  return known;
}
