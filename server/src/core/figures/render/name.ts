import type { Locale } from '../../locales/locale';
import { foldName } from '../../names/fold';
import { isCountry } from '../../names/match';
import type { Figure, Name } from '../figure';

/**
 * A name in place of the draft's: countries and peoples in its language, and as what the draft has, a country or a people;
 * all others as the source writes them.
 */
export function renderName(target: Name, draft: Figure, surface: string, { names }: Locale): string {
  if (!isCountry(target) || draft.type !== 'name') return target.name;
  if (draft.kind === 'nationality') {
    const isNative = target.kind === 'nationality' && names.demonyms.get(target.name) === target.key;
    return isNative ? target.name : (demonym(target.key, surface, names.demonyms) ?? target.name);
  }
  if (target.kind === 'place' && names.known.get(foldName(target.name))?.key === target.key)
    return target.name;
  return names.countries.get(target.key) ?? target.name;
}

/** The form with the end of the draft's word, which tells gender and number ("rumena" wants "polacca"), else the first. */
function demonym(key: string, surface: string, demonyms: ReadonlyMap<string, string>): string | undefined {
  const forms = [...demonyms].flatMap(([form, code]) => (code === key ? [form] : []));
  return forms.find((form) => form.at(-1) === surface.at(-1)) ?? forms[0];
}
