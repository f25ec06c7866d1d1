import type { Locale } from '../../locales/locale';
import { aliasGroup } from '../../names/aliases';
import { foldName } from '../../names/fold';
import { isCountry } from '../../names/match';
import type { Figure, Name } from '../figure';

/**
 * A name in place of the draft's: places and their peoples in its language, and as what the draft has, a place or a people;
 * all others as the source writes them.
 */
export function renderName(target: Name, draft: Figure, surface: string, { names }: Locale): string {
  const isPeople = target.kind === 'nationality';
  if (draft.type !== 'name') return target.name;
  if (draft.kind === 'nationality') {
    if (isPeople && names.demonyms.get(target.name) === target.key) return target.name;
    return demonym(target.key, surface, names.demonyms) ?? target.name;
  }
  if (!isCountry(target)) return isPeople ? (cityName(target.key, names.cities) ?? target.name) : target.name;
  if (!isPeople && names.known.get(foldName(target.name))?.key === target.key) return target.name;
  return names.countries.get(target.key) ?? target.name;
}

/** "london" and "londra"; but Britain is not England. */
function isSame(a: string, b: string): boolean {
  const group = aliasGroup(a);
  return a === b || (group !== undefined && group === aliasGroup(b));
}

function cityName(key: string, cities: ReadonlyMap<string, string>): string | undefined {
  return [...cities].find(([city]) => isSame(city, key))?.[1];
}

/** The form with the end of the draft's word, which tells gender and number ("rumena" wants "polacca"), else the first. */
function demonym(key: string, surface: string, demonyms: ReadonlyMap<string, string>): string | undefined {
  const forms = [...demonyms].flatMap(([form, place]) => (isSame(place, key) ? [form] : []));
  return forms.find((form) => form.at(-1) === surface.at(-1)) ?? forms[0];
}
