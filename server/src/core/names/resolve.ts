import type { Name, NameKind } from '../figures/figure';
import { givenNames } from '../locales/given-names';
import { foldName } from './fold';
import { keyWords } from './match';

/**
 * Decides over the names of a whole document, in its order: gives every mention of a name the kind that some mention shows
 * ("Sam Altman, amministratore delegato" makes each "Altman" a person), and drops tentative names that nothing confirms.
 *
 * @param isKnown whether the sources hold a name of that key or word; for a draft, `index.has`
 * @returns one entry for each name given: itself, perhaps with a kind, or undefined where it is none
 */
export function resolveNames(
  names: readonly Name[],
  isKnown: (key: string) => boolean = never,
): readonly (Name | undefined)[] {
  const kinds = nameKinds(names);
  const sure = new Set<string>();
  for (const name of names) {
    if (name.tentative === true) continue;
    sure.add(name.key);
    for (const word of keyWords(name.key)) if (name.kind === 'person' || name.key === word) sure.add(word);
  }
  return names.map((name) => {
    if (name.tentative === true && !sure.has(name.key) && !isKnown(name.key)) return undefined;
    const word = foldName(name.name);
    // "Jordan" after "Michael Jordan" is no country.
    const key =
      name.kind === 'place' && givenNames.has(word) && kinds.get(word) === 'person' ? word : name.key;
    const kind = name.kind === 'nationality' ? name.kind : (kinds.get(key) ?? name.kind);
    const { type } = name;
    return kind === undefined ? { type, name: name.name, key } : { type, kind, name: name.name, key };
  });
}

/**
 * The kind of each key over the names of a document (or of many): what most of its mentions show. A lone surname or given
 * name takes the kind of the person whose full name the document has.
 */
export function nameKinds(names: readonly Name[]): ReadonlyMap<string, NameKind> {
  const votes = new Map<string, Map<NameKind, number>>();
  const persons = new Set<string>();
  for (const { key, kind } of names) {
    if (kind === undefined || kind === 'nationality') continue;
    const counts = votes.get(key) ?? new Map<NameKind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    votes.set(key, counts);
    if (kind !== 'person') continue;
    const list = keyWords(key);
    if (list.length < 2) continue;
    persons.add(list.at(-1) ?? '');
    if (givenNames.has(list[0] ?? '')) persons.add(list[0] ?? '');
  }
  const kinds = new Map<string, NameKind>();
  for (const [key, counts] of votes) {
    let best: NameKind | undefined;
    for (const [kind, count] of counts)
      if (best === undefined || count > (counts.get(best) ?? 0)) best = kind;
    if (best !== undefined) kinds.set(key, best);
  }
  for (const word of persons)
    if (kinds.get(word) !== 'place' || givenNames.has(word)) kinds.set(word, 'person');
  return kinds;
}

function never(): boolean {
  return false;
}
