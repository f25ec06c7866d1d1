import { greatestAge } from '../../figures/compare/duration';
import type { NumberData } from '../../locales/number-data';
import { matchPhrase, matchPhraseBefore } from '../../locales/phrases';
import type { Token } from '../../text/tokens';
import type { Numeral } from '../numerals';
import { isCapitalized, isPlural, startsSentence, type UnitAfter } from './context';

/** How far before "at 91" its event may stand: "died at her home in Leeds at 91". */
const reach = 8;

/** Whether a number of years is somebody's age: "aveva 67 anni", "24 years old", "un uomo di 24 anni", "Rossi, 24 anni,". */
export function isAge(
  tokens: readonly Token[],
  numeral: Numeral,
  unit: UnitAfter,
  data: NumberData,
): boolean {
  if (unit.entry.kind !== 'duration' || numeral.scale !== undefined) return false;
  const { ages } = data;
  let next = unit.next;
  if (tokens[next]?.text === '-') next++;
  if (matchPhrase(ages.after, tokens, next) !== undefined) return true;
  const { first } = numeral;
  if (matchPhraseBefore(ages.cues, tokens, first) !== undefined) return true;
  if (unit.entry.unit !== 'year' || unit.entry.factor !== undefined || numeral.value.gt(greatestAge))
    return false;
  const linked = ages.links.has(tokens[next]?.lower ?? '');
  const at = beforeHedge(tokens, first, data) - 1;
  const before = tokens[at];
  if (before === undefined) return false;
  if (ages.verbs.has(before.lower)) return !linked;
  const earlier = tokens[at - 1];
  if (ages.links.has(before.lower)) {
    const owner = earlier?.text === ',' ? tokens[at - 2] : earlier;
    if (ages.people.has(owner?.lower ?? '')) return true;
  }
  if (!isLapse(tokens, numeral, unit, data) && !speaksOfTerms(tokens, data)) {
    if (isBounded(tokens, first, data) || happensAt(tokens, first, data)) return true;
  }
  const after = tokens[unit.next]?.text ?? '.';
  return (
    (before.text === ',' || before.text === '(') &&
    isCapitalized(earlier) &&
    (after === ',' || after === '.' || after === ')')
  );
}

/** Whether the words around a length of time leave no doubt that it is no age: "for 20 years", "dopo 43 anni". */
export function isLapse(
  tokens: readonly Token[],
  numeral: Numeral,
  unit: UnitAfter,
  data: NumberData,
): boolean {
  if (unit.hyphen || unit.entry.factor !== undefined || numeral.scale !== undefined) return true;
  const { lapseBefore, lapseAfter, people, groups } = data.ages;
  const after = matchPhrase(lapseAfter, tokens, unit.next);
  // "Rossi, 34 anni di Bari": where from.
  if (after !== undefined && !isCapitalized(tokens[after.next])) return true;
  return [numeral.first, beforeHedge(tokens, numeral.first, data)].some((at) => {
    const owner = tokens[at - 2]?.lower ?? '';
    // "Bambini da 6 anni in su".
    return lapseBefore.has(tokens[at - 1]?.lower ?? '') && !people.has(owner) && !groups.has(owner);
  });
}

/** Whether a word announces that the bare numbers after it are ages: "aged 24". */
export function isAnnouncedAge(tokens: readonly Token[], numeral: Numeral, { ages }: NumberData): boolean {
  return isYears(numeral) && matchPhraseBefore(ages.cues, tokens, numeral.first) !== undefined;
}

/** Whether a bare number is an age by what is around it: "Anna Moss, 24, said", "he was 17", "children under 12". */
export function isStatedAge(tokens: readonly Token[], numeral: Numeral, data: NumberData): boolean {
  if (!isYears(numeral)) return false;
  const { first, next } = numeral;
  if (isNamed(tokens, numeral) || isBoundedBare(tokens, numeral, data)) return true;
  const closed = mayEnd(tokens, next, data);
  const at = beforeHedge(tokens, beforeAdverb(tokens, first, data), data);
  if (closed && matchPhraseBefore(data.ages.states, tokens, at) !== undefined) return true;
  const { links, persons } = data.ages;
  if (closed && links.has(tokens[at - 1]?.lower ?? '') && persons.has(tokens[at - 2]?.lower ?? ''))
    return true;
  return isMoment(tokens, numeral, closed, data);
}

/** Whether a group such as "under-12s" is named by the age that bounds it. */
export function isAgeGroup(tokens: readonly Token[], numeral: Numeral, { ages }: NumberData): boolean {
  if (!isYears(numeral) || tokens[numeral.next]?.text !== 's') return false;
  return matchPhraseBefore(ages.bounds, tokens, numeral.first) !== undefined;
}

/** Whether a numeral can be a whole number of somebody's years. */
function isYears({ scale, form, value, to }: Numeral): boolean {
  if (scale !== undefined || to !== undefined || form === 'article') return false;
  return value.gt(0) && value.lte(greatestAge) && value.mod(1).eq(0);
}

function isNamed(tokens: readonly Token[], { first, next, form, value }: Numeral): boolean {
  return (
    form === 'digits' &&
    value.gt(9) &&
    tokens[first - 1]?.text === ',' &&
    tokens[next]?.text === ',' &&
    isCapitalized(tokens[first - 2]) &&
    isCapitalized(tokens[first - 3]) &&
    tokens[first]?.text.length === 2
  );
}

/** Index of the qualifier before a token, or of the token: of "almost" in "aged almost 40". */
function beforeHedge(tokens: readonly Token[], index: number, data: NumberData): number {
  return matchPhraseBefore(data.qualifiersBefore, tokens, index)?.first ?? index;
}

/** Index of the adverb before a token, or of the token: of "only" in "she was only 17". */
function beforeAdverb(tokens: readonly Token[], index: number, { ages }: NumberData): number {
  return ages.adverbs.has(tokens[index - 1]?.lower ?? '') ? index - 1 : index;
}

/** Whether a limit of age stands before a token: "sotto gli 8 anni", "children under 12". */
function isBounded(tokens: readonly Token[], first: number, { ages }: NumberData): boolean {
  const bound = matchPhraseBefore(ages.bounds, tokens, first);
  return bound !== undefined && (bound.value || ages.groups.has(tokens[bound.first - 1]?.lower ?? ''));
}

/** The same of a bare number, which must count nothing: "people over 65" but not "people over 30 times". */
function isBoundedBare(tokens: readonly Token[], { first, next }: Numeral, data: NumberData): boolean {
  const after = tokens[next];
  if (after?.kind === 'symbol' || after?.kind === 'number' || after?.text === '-') return false;
  return isBounded(tokens, first, data) && !isPlural(after, data);
}

/** Whether a text speaks of a sentence or a loan. */
function speaksOfTerms(tokens: readonly Token[], { ages }: NumberData): boolean {
  return (
    ages.terms.length > 0 && tokens.some(({ lower }) => ages.terms.some((term) => lower.startsWith(term)))
  );
}

/** Whether years are the age at which something happens: "A 17 anni vide", "si è spento ieri a 91 anni". */
function happensAt(tokens: readonly Token[], first: number, data: NumberData): boolean {
  const { ages } = data;
  const at = beforeHedge(tokens, beforeAdverb(tokens, first, data), data) - 1;
  if (!ages.at.has(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'punctuation' || ages.openers.has(before.lower)) return true;
  return follows(tokens, at, data);
}

/** The same of a bare number, where it is no time of day: "died at 91", "learnt to swim at five", "At 62, she". */
function isMoment(
  tokens: readonly Token[],
  { first, next, value }: Numeral,
  closed: boolean,
  data: NumberData,
): boolean {
  const { at: links, lessons, resumes } = data.ages;
  const at = beforeAdverb(tokens, first, data) - 1;
  if (!closed || !links.has(tokens[at]?.lower ?? '')) return false;
  for (let i = Math.max(0, at - reach); i < at; i++)
    if (matchPhrase(lessons, tokens, i) !== undefined) return true;
  // Up to twelve it may be an hour.
  if (value.lte(12)) return false;
  if (follows(tokens, at, data)) return true;
  const opens = startsSentence(tokens, at) || tokens[at - 1]?.text === ',';
  return opens && tokens[next]?.text === ',' && matchPhrase(resumes, tokens, next + 1) !== undefined;
}

/** Whether what happens at an age stands shortly before it. */
function follows(tokens: readonly Token[], at: number, { ages }: NumberData): boolean {
  return tokens.slice(Math.max(0, at - reach), at).some(({ lower }) => ages.events.has(lower));
}

/** Whether a bare age may end before a token: nothing is counted there, and no list goes on. */
function mayEnd(tokens: readonly Token[], next: number, { ages }: NumberData): boolean {
  const token = tokens[next];
  if (token === undefined) return true;
  if (!/^[.,;:?!)\]"”»—–]$/.test(token.text) && !ages.ends.has(token.lower)) return false;
  return tokens[next + 1]?.kind !== 'number' || token.text === '.';
}
