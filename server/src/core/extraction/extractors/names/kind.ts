import type { NameKind } from '../../../figures/figure';
import type { KnownName } from '../../../locales/name-data';
import type { Token } from '../../../text/tokens';
import type { Reading, Unit } from './units';
import { foldToken, isCapitalized } from './words';

/** How many words after "is" or a comma a role may stand: "is an American singer". */
const roleReach = 5;

/** What a name stands for, as far as itself and the words around it tell. */
export function findKind(
  reading: Reading,
  units: readonly Unit[],
  known: KnownName | undefined,
  title: boolean,
): NameKind | undefined {
  const { data } = reading;
  const first = units[0];
  const last = units.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (known !== undefined && known.ambiguous !== true && !(title && units.length === 1)) return known.kind;
  const tail = last.folded.slice(last.folded.lastIndexOf(' ') + 1);
  if (units.length > 1 && data.suffixes.has(tail)) return data.suffixes.get(tail);
  if (title) return 'person';
  const given = data.givenNames.has(first.folded.split(' ')[0] ?? '');
  if (units.length > 1 && data.heads.has(first.folded) && !(given && units.length === 2))
    return data.heads.get(first.folded);
  if (given && units.length > 1) return 'person';
  if (/^\p{Lu}\./u.test(first.text) && units.length > 1) return 'person';
  const kind = kindBefore(reading, first, units.length) ?? kindAfter(reading, last, units.length);
  if (kind !== undefined) return kind;
  if (known !== undefined) return known.kind;
  if (given) return 'person';
  const head = data.linksFreely ? units.find((unit) => data.heads.has(unit.folded)) : undefined;
  return head === undefined || units.length === 1 ? undefined : data.heads.get(head.folded);
}

/** From the words before: a title ("il ministro X"), an apposition ("la società X", "the city of X"), "in X". */
function kindBefore({ sentence, data }: Reading, first: Unit, length: number): NameKind | undefined {
  let index = first.first - 1;
  let token = sentence.tokens[index];
  if (token?.kind === 'punctuation' && /["“«'‘’]/.test(token.text)) {
    index -= 1;
    token = sentence.tokens[index];
  }
  if (token === undefined) return undefined;
  const word = foldToken(token);
  if (data.titles.has(word) || (length === 2 && data.roles.has(word))) return 'person';
  const apposition = data.appositions.get(word);
  if (apposition !== undefined) return apposition;
  const previous = sentence.tokens[index - 1];
  const before = previous === undefined ? '' : foldToken(previous);
  if (data.links.has(word)) {
    const named = data.appositions.get(before);
    // "la città di X" is X, but "il presidente della società di X" is not.
    if (named === 'place') return 'place';
  }
  if (length > 2) return undefined;
  if (data.placePrepositions.has(word)) return 'place';
  if (data.lightPrepositions.has(word) && data.placeVerbs.has(before)) return 'place';
  return undefined;
}

/** From the words after: "X, CEO of Y", "X is a singer", "X said". */
function kindAfter({ sentence, data }: Reading, last: Unit, length: number): NameKind | undefined {
  const { tokens } = sentence;
  const next = tokens[last.last + 1];
  if (next === undefined) return undefined;
  if (next.text === '(') {
    const word = tokens[last.last + 2];
    return word !== undefined && data.placeVerbs.has(foldToken(word)) && data.personVerbs.has(foldToken(word))
      ? 'person'
      : undefined;
  }
  const word = foldToken(next);
  const second = tokens[last.last + 2];
  if (data.personVerbs.has(word)) return 'person';
  const apposes = next.text === ',';
  if (!apposes && !isBeing(word)) return undefined;
  if (apposes && length > 1 && isAge(tokens, last.last + 2, data.years)) return 'person';
  if (!apposes && second !== undefined && data.personVerbs.has(foldToken(second)))
    return length < 3 ? 'person' : undefined;
  for (let i = last.last + 2; i <= last.last + 1 + (apposes ? 3 : roleReach); i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return undefined;
    if (apposes && isCapitalized(token)) return undefined;
    const folded = foldToken(token);
    if (data.roles.has(folded)) return 'person';
    const apposition = data.appositions.get(folded);
    if (apposition !== undefined) return apposition;
    if (data.links.has(folded)) return undefined;
  }
  return undefined;
}

/** "Stavros Kallias, 49, ...", "Stavros Kallias, 49 anni": a number by itself after a name, or one of years. */
function isAge(tokens: readonly Token[], index: number, years: ReadonlySet<string>): boolean {
  const [age, next] = [tokens[index], tokens[index + 1]];
  if (age?.kind !== 'number' || !/^[1-9]\d$/.test(age.text)) return false;
  return next === undefined || /^[,.;)]$/.test(next.text) || years.has(next.lower);
}

const being: ReadonlySet<string> = new Set(['e', 'era', 'fu', 'is', 'was', 'ha', 'aveva', 'has', 'had']);

function isBeing(word: string): boolean {
  return being.has(word);
}
