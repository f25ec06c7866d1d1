import type { PlacedMention } from '../analysis/analyze';
import { compare, differ, similarity, type Comparison } from '../figures/compare';
import type { Figure, Name } from '../figures/figure';
import { countryOf } from '../names/aliases';
import { areCognates, areTransliterations } from '../names/foreign';
import { isCountry, keyWords, matchNames, type NameMatch } from '../names/match';
import type { FoundName, NameIndex } from '../names/name-index';
import { comparedFigures } from './comparable';

/**
 * How what the draft states stands to what the source states, by value alone. `doubtful`: the two differ, but rounding, a
 * hedge or an open period may account for it.
 */
export type Relation = Comparison | 'doubtful';

export type Relate = (claim: PlacedMention, fact: PlacedMention) => Relation;

/** How figures of a draft stand to facts, given all the names that the sources know. */
export interface Relations {
  readonly relate: Relate;
  readonly likeness: Likeness;
  /** Of a misspelled name, how the sources spell it. */
  readonly spelling: (claim: PlacedMention, fact: PlacedMention) => string | undefined;
}

/** What likeness is made of: of figures first, of names last. What makes no sense for a pair is left out. */
export const likenessNames = [
  'digits',
  'digitEdits',
  'digitShare',
  'leadingDigits',
  'transposed',
  'sameMagnitude',
  'factorOfTen',
  'sameUnit',
  'logRatio',
  'years',
  'sharedParts',
  'differentParts',
  'claimDigits',
  'factDigits',
  'sameQualifier',
  'nearMiss',
  'slips',
  'sameSurname',
  'knownToSources',
  'words',
  'bothKinds',
  'sharedWords',
  'slipShare',
] as const;

/** How alike two differing values are, as features: a slip of the pen resembles the right value. */
export type Likeness = (
  claim: PlacedMention,
  fact: PlacedMention,
) => Readonly<Partial<Record<(typeof likenessNames)[number], number>>>;

export function createRelations(names: NameIndex): Relations {
  // Names are numbered, equal ones alike: to put two texts together for each comparison would cost more than most of them.
  const numbers = new Map<string, number>();
  const numberOf = new WeakMap<Name, number>();
  const matches = new Map<number, Map<number, NameMatch>>();
  const others = new Map<string, boolean>();

  function number(name: Name): number {
    let found = numberOf.get(name);
    if (found === undefined) {
      const text = `${name.key}|${name.kind ?? ''}`;
      found = numbers.get(text) ?? numbers.size;
      numbers.set(text, found);
      numberOf.set(name, found);
    }
    return found;
  }

  function match(claim: Name, fact: Name): NameMatch {
    const first = number(claim);
    let ofClaim = matches.get(first);
    if (ofClaim === undefined) matches.set(first, (ofClaim = new Map<number, NameMatch>()));
    const second = number(fact);
    let found = ofClaim.get(second);
    if (found === undefined) ofClaim.set(second, (found = matchNames(claim, fact, names.has)));
    return found;
  }

  /**
   * Whether a source's surname does not stand for the person of the draft, since the sources have no such person, but
   * others of that surname: "Serra" for "Olivia Serra" where the sources know an Ottavia Serra only.
   */
  function isSurnameOfAnother(claim: Name, fact: Name): boolean {
    const full = keyWords(claim.key);
    const lone = keyWords(fact.key);
    if (full.length < 2 || lone.length !== 1 || full.at(-1) !== lone[0]) return false;
    let another = others.get(claim.key);
    if (another === undefined) {
      const named = names.find(claim).filter(({ name }) => keyWords(name.key).length > 1);
      const isOther = ({ relation, name }: FoundName): boolean =>
        relation === 'sameSurname' || (relation === 'nearMiss' && keyWords(name.key).at(-1) === lone[0]);
      another = named.length > 0 && named.every(isOther);
      others.set(claim.key, another);
    }
    return another;
  }

  return {
    relate(claim, fact) {
      if (claim.figure.type !== 'name' || fact.figure.type !== 'name') {
        const [claimed, stated] = comparedFigures(claim, fact);
        const relation = compare(claimed, stated);
        if (relation === 'contradict' && onlyGuessedYearDiffers(claim, fact)) return 'incomparable';
        const elliptical = claimed !== claim.figure || stated !== fact.figure;
        if (elliptical && relation === 'contradict') return 'doubtful';
        return relation === 'incomparable' && differ(claimed, stated) ? 'doubtful' : relation;
      }
      const { relation } = match(claim.figure, fact.figure);
      if (relation === 'shortForm' && isSurnameOfAnother(claim.figure, fact.figure)) return 'incomparable';
      if (relation === 'same' || relation === 'alias' || relation === 'shortForm') return 'agree';
      // In another language a name is not misspelled but written its way.
      const foreign = claim.language !== fact.language && relation === 'nearMiss';
      return relation === 'different' || foreign
        ? compareWords(claim, fact, claim.figure, fact.figure)
        : 'contradict';
    },
    spelling({ figure: claim }, { figure: fact }) {
      return claim.type === 'name' && fact.type === 'name' ? match(claim, fact).spelling : undefined;
    },
    likeness(left, right) {
      const [claim, fact] = comparedFigures(left, right);
      if (claim.type !== 'name' || fact.type !== 'name') return figureLikeness(claim, fact);
      const { relation, distance = 0 } = match(claim, fact);
      return {
        nearMiss: relation === 'nearMiss' ? 1 : 0,
        slips: distance,
        sameSurname: relation === 'sameSurname' ? 1 : 0,
        knownToSources: names.has(claim.key) ? 1 : 0,
        words: claim.key.split(' ').length - fact.key.split(' ').length,
        bothKinds: claim.kind !== undefined && claim.kind === fact.kind ? 1 : 0,
        sharedWords: sharedWords(claim.key, fact.key),
        slipShare: distance / Math.max(1, Math.max(claim.key.length, fact.key.length)),
      };
    },
  };
}

/** "7 May 2018" against "7 May" of a document that is silent on the year: the year nearest to the document is a guess. */
function onlyGuessedYearDiffers(claim: PlacedMention, fact: PlacedMention): boolean {
  const [a, b] = [withoutGuess(claim), withoutGuess(fact)];
  return (a !== claim.figure || b !== fact.figure) && compare(a, b) === 'agree';
}

function withoutGuess({ figure, relative, implied }: PlacedMention): Figure {
  if (figure.type !== 'date' || relative?.pick !== 'nearest' || !implied.includes('year')) return figure;
  const { month, day } = figure.from;
  return {
    ...figure,
    from: { ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) },
  };
}

/** Names that no rule joins, by their words: one may be a looser form of the other, its translation, or hold it. */
function compareWords(claim: PlacedMention, fact: PlacedMention, claimed: Name, stated: Name): Comparison {
  if (mayHold(claimed, stated) || mayHold(stated, claimed)) return 'incomparable';
  const left = keyWords(claimed.key);
  const right = keyWords(stated.key);
  // "University of Michigan" and "Università del Michigan" have the same terms.
  const translated = claim.terms.filter((term) => fact.terms.includes(term)).length;
  if (left.length > 1 && translated === claim.terms.length && translated === fact.terms.length)
    return 'agree';
  const foreign = claim.language !== fact.language;
  if (foreign && !isCountry(claimed) && areTransliterations(claimed.key, stated.key)) return 'agree';
  if (foreign && claimed.kind !== 'person' && stated.kind !== 'person') {
    const paired = left.filter((word) => right.some((other) => word === other || areCognates(word, other)));
    // Surnames that are alike are no translations of each other: of what may be a person, one cannot tell.
    const kind = claimed.kind ?? stated.kind;
    if (paired.length === left.length && left.length === right.length)
      return kind === undefined ? 'incomparable' : 'agree';
    // "Treasury" and "Ministero del Tesoro": a shorter name in the other language.
    if (translated === claim.terms.length || translated === fact.terms.length) return 'incomparable';
  }
  const same = left.filter((word) => right.includes(word)).length;
  // "Amazon" in place of "Amazon Web Services" may be loose rather than wrong.
  if (same === left.length || same === right.length) return 'incomparable';
  // "House of Bourbon" and "Casa di Borbone" share what they are, in other words.
  return translated > same ? 'incomparable' : 'contradict';
}

function isPlaceOrPeople({ kind }: Name): boolean {
  return kind === 'place' || kind === 'nationality';
}

/** Whether a place lies in a country, as far as one knows: "Beijing" in place of "China" is a closer word for the same. */
function mayHold(country: Name, place: Name): boolean {
  if (!isCountry(country) || isCountry(place)) return false;
  if (!isPlaceOrPeople(country) || !isPlaceOrPeople(place)) return false;
  const known = countryOf(place.key);
  return known === undefined || known === country.key;
}

function figureLikeness(claim: Figure, fact: Figure): ReturnType<Likeness> {
  const { ratio, years, digits = 0, digitEdits = 0, ...rest } = similarity(claim, fact);
  return {
    ...rest,
    digits,
    digitEdits,
    digitShare: digits === 0 ? 0 : digitEdits / digits,
    logRatio: ratio === undefined || ratio <= 0 ? 9 : Math.min(9, Math.abs(Math.log(ratio))),
    years: years === undefined ? -1 : Math.min(50, years),
  };
}

function sharedWords(claim: string, fact: string): number {
  const words = fact.split(' ');
  return claim.split(' ').filter((word) => words.includes(word)).length;
}
