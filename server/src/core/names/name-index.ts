import type { Name } from '../figures/figure';
import { aliasGroup } from './aliases';
import { initialsOf, keyWords, matchNames, type NameMatch, type NameRelation } from './match';
import { slipDistance, slipKeys } from './spelling';

/** A name of the sources that bears on a name of the draft. */
export interface FoundName extends NameMatch {
  readonly name: Name;
}

/** The names of all sources, for looking up the names of a draft. */
export interface NameIndex {
  /** Distinct names by key, the first of each. */
  readonly size: number;
  /** Whether any source has this key, or a name with this word, as it is spelled. */
  readonly has: (keyOrWord: string) => boolean;
  /** The source's name of a key. */
  get(key: string): Name | undefined;
  /**
   * The names of the sources that are related to a name, the closest relation first; `different` ones are left out.
   * Its cost grows with the names that share a word or a beginning, not with all.
   */
  find(name: Name): readonly FoundName[];
}

const order: readonly NameRelation[] = ['same', 'alias', 'shortForm', 'nearMiss', 'sameSurname'];

/** More names than this with one word tell nothing of it. */
const mostPerWord = 300;

/** Builds the index. Tentative names must have been resolved before. */
export function buildNameIndex(names: Iterable<Name>): NameIndex {
  const byKey = new Map<string, Name>();
  const byWord = new Map<string, Name[]>();
  const byGroup = new Map<number, Name[]>();
  const byInitials = new Map<string, Name[]>();
  const bySlip = new Map<string, string[]>();

  for (const name of names) {
    const earlier = byKey.get(name.key);
    if (earlier !== undefined && (earlier.kind !== undefined || name.kind === undefined)) continue;
    byKey.set(name.key, name);
  }
  for (const name of byKey.values()) {
    const group = aliasGroup(name.key);
    if (group !== undefined) push(byGroup, group, name);
    const initials = initialsOf(name.key);
    if (initials !== '') push(byInitials, initials, name);
    for (const word of new Set(keyWords(name.key))) {
      if (!byWord.has(word)) for (const key of slipKeys(word)) push(bySlip, key, word);
      push(byWord, word, name);
    }
  }

  const has = (keyOrWord: string): boolean => byKey.has(keyOrWord) || byWord.has(keyOrWord);

  function candidates(name: Name): ReadonlySet<Name> {
    const found = new Set<Name>();
    const add = (list: readonly Name[] | undefined): void => {
      if (list !== undefined && list.length <= mostPerWord) for (const other of list) found.add(other);
    };
    const exact = byKey.get(name.key);
    if (exact !== undefined) found.add(exact);
    const group = aliasGroup(name.key);
    if (group !== undefined) add(byGroup.get(group));
    add(byInitials.get(name.key));
    add(byWord.get(initialsOf(name.key)));
    for (const word of keyWords(name.key)) {
      add(byWord.get(word));
      if (byWord.has(word)) continue;
      for (const key of slipKeys(word)) {
        for (const other of bySlip.get(key) ?? []) {
          if (slipDistance(word, other) !== undefined) add(byWord.get(other));
        }
      }
    }
    return found;
  }

  return {
    size: byKey.size,
    has,
    get: (key) => byKey.get(key),
    find(name) {
      const found: FoundName[] = [];
      for (const other of candidates(name)) {
        const match = matchNames(name, other, has);
        if (match.relation !== 'different') found.push({ ...match, name: other });
      }
      return found.sort(
        (a, b) =>
          order.indexOf(a.relation) - order.indexOf(b.relation) || (a.distance ?? 0) - (b.distance ?? 0),
      );
    },
  };
}

function push<Key, Value>(table: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [value]);
  else list.push(value);
}
