import type { Name } from '../figures/figure';
import { givenNames } from '../locales/given-names';
import { words } from '../locales/text-data';
import { areAliases, areForms } from './aliases';
import { slipDistance } from './spelling';

/**
 * How two names stand to each other.
 *
 * - `same`: the same key ("Erdoğan" and "Erdogan", "italiano" and "Italy");
 * - `alias`: other words for the same ("Londra" and "London", "ONU" and "UN", "AWS" and "Amazon Web Services", "Tim Cook" and
 *   "Timothy Cook");
 * - `shortForm`: one is a part of the other that stands for it ("Altman" and "Sam Altman", "Kelvio" and "Kelvio S.p.A.");
 * - `nearMiss`: likely the same name, misspelled in one of the two;
 * - `sameSurname`: two persons with one surname and other given names: siblings as well as a mistake;
 * - `different`: everything else.
 */
export type NameRelation = 'same' | 'alias' | 'shortForm' | 'nearMiss' | 'sameSurname' | 'different';

export interface NameMatch {
  readonly relation: NameRelation;
  /** Of a `nearMiss`: letters that differ. */
  readonly distance?: number;
  /** Of a `nearMiss`: what the source would write for the draft's name: its own name, or the surname alone. */
  readonly spelling?: string;
}

/** Words of keys that carry no identity. */
const links =
  words(`of the and for di de del della dello dell dei degli delle d e da von van der den la le el al du dos
  in il lo i gli l`);

/** Legal forms and the like, left away as often as not. */
const dispensable =
  words(`spa srl srls snc sas inc ltd llc llp corp corporation company co plc gmbh ag sa nv bv group gruppo
  holding holdings jr sr ii iii iv onlus fc cf ac calcio football club party`);

/** Whether a folded word of a name only links others: "of", "della". */
export function isLink(word: string): boolean {
  return links.has(word);
}

/** The words of a key that carry its identity. */
export function keyWords(key: string): readonly string[] {
  const all = key.split(' ');
  const kept = all.filter((word) => !links.has(word));
  return kept.length === 0 ? all : kept;
}

/** The initials of a key of several words, with which an acronym is compared: "amazon web services" has "aws". */
export function initialsOf(key: string): string {
  const list = keyWords(key);
  return list.length < 2 ? '' : list.map((word) => word.charAt(0)).join('');
}

/** Whether a name is written as an acronym: "AWS", "Bce" is none. */
function isAcronym({ name }: Name): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name);
}

/**
 * Compares the name of a draft with one of a source.
 *
 * @param occurs whether a word or a whole key occurs in any source as it is spelled: what does is no misspelling
 */
export function matchNames(draft: Name, source: Name, occurs: (word: string) => boolean = never): NameMatch {
  if (draft.key === source.key) return { relation: 'same' };
  if (areAliases(draft.key, source.key)) return { relation: 'alias' };
  if (isCountry(draft) || isCountry(source)) return { relation: 'different' };
  if (isAcronym(draft) && initialsOf(source.key) === draft.key) return { relation: 'alias' };
  if (isAcronym(source) && initialsOf(draft.key) === source.key) return { relation: 'alias' };

  const left = keyWords(draft.key);
  const right = keyWords(source.key);
  if (left.join('') === right.join('')) return { relation: 'same' };
  const compatible = draft.kind === undefined || source.kind === undefined || draft.kind === source.kind;
  const person = draft.kind === 'person' || source.kind === 'person' || isPersonal(left) || isPersonal(right);
  if (compatible) {
    if (isShortForm(left, right, person)) return { relation: 'shortForm' };
    if (person && left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1)) {
      const forms = matchGivenNames(left[0] ?? '', right[0] ?? '');
      if (forms) return hasOtherInitials(left, right) ? { relation: 'different' } : { relation: 'alias' };
    }
  }
  if (compatible && !occurs(draft.key)) {
    const slips = countSlips(left, right, occurs);
    if (slips !== undefined) return { relation: 'nearMiss', distance: slips, spelling: source.name };
    const surname = right.at(-1);
    if (person && left.length === 1 && right.length > 1 && surname !== undefined) {
      const inSurname = countSlips(left, [surname], occurs);
      const spelling = source.name.split(/\s+/).at(-1) ?? source.name;
      if (inSurname !== undefined) return { relation: 'nearMiss', distance: inSurname, spelling };
    }
  }
  if (compatible && person && left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1)) {
    return { relation: 'sameSurname' };
  }
  return { relation: 'different' };
}

function never(): boolean {
  return false;
}

/** Keys of countries are codes in upper case, all others are folded. */
export function isCountry({ key }: Name): boolean {
  const first = key.charAt(0);
  return first !== first.toLowerCase();
}

function isPersonal(list: readonly string[]): boolean {
  return list.length > 1 && givenNames.has(list[0] ?? '');
}

/** "tim" and "timothy", "zac" and "zachary", "j" and "john", "jk" and "joanne". */
function matchGivenNames(a: string, b: string): boolean {
  if (a === b || areForms(a, b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length <= 2) return long.startsWith(short.slice(0, 1));
  return short.length <= 4 && long.length > short.length + 1 && long.startsWith(short);
}

/** "george w bush" and "george hw bush": both state what comes between, and differ in it. */
function hasOtherInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || b.length < 3) return false;
  const [x, y] = [a[1] ?? '', b[1] ?? ''];
  return x !== y && !x.startsWith(y) && !y.startsWith(x);
}

function isShortForm(a: readonly string[], b: readonly string[], person: boolean): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return false;
  let from = 0;
  for (const word of short) {
    const at = long.indexOf(word, from);
    if (at < 0) return false;
    from = at + 1;
  }
  if (person) return true;
  return long.every((word) => short.includes(word) || dispensable.has(word) || /^\d+$/.test(word));
}

/** Slips over all words, paired in order; undefined where a pair differs by more, or nothing but names of their own differ. */
function countSlips(
  a: readonly string[],
  b: readonly string[],
  occurs: (word: string) => boolean,
): number | undefined {
  if (a.length !== b.length) return undefined;
  let total = 0;
  for (let i = 0; i < a.length; i += 1) {
    const [x, y] = [a[i] ?? '', b[i] ?? ''];
    if (x === y) continue;
    // "Bruno" for "Bruni" is a slip only where no source knows a Bruno; "Maria" for "Mario" is another person.
    if (occurs(x) || givenNames.has(x) || x === `${y}s` || y === `${x}s`) return undefined;
    const slips = slipDistance(x, y);
    if (slips === undefined) return undefined;
    total += slips;
  }
  return total > 0 && total <= 2 ? total : undefined;
}
