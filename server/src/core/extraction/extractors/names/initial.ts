import type { Locale } from '../../../locales/locale';
import { foldName } from '../../../names/fold';
import type { Sentence } from '../../mention';
import { readUnit, type Reading, type Unit } from './units';
import { foldToken, hasNameForm, isApostrophe, isLowercase } from './words';

/** After these a capital may just begin a sentence. */
const openers: ReadonlySet<string> = new Set([
  '“',
  '«',
  '„',
  '‘',
  ':',
  '?',
  '!',
  '…',
  '•',
  '·',
  '|',
  '–',
  '—',
  '.',
  '*',
  '#',
  '/',
  '\u00a0',
]);

/** Whether a capital at this token says nothing, since a sentence, a quotation or a list item begins there. */
export function isInitial({ tokens, text }: Sentence, index: number): boolean {
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'word') return false;
    if (token.text === '.') return !isAbbreviated(tokens[i - 1]?.text);
    if (openers.has(token.text)) return true;
    if (token.text === '"' || isApostrophe(token)) {
      const before = text.charAt(token.start - 1);
      return before === '' || before === ' ' || before === '(';
    }
    if (token.kind === 'number' || token.kind === 'symbol') return i === 0;
    if (token.text !== '(' && token.text !== '[' && token.text !== '-') return false;
  }
  return true;
}

/** A short word before a stop is more likely an abbreviation ("St.", "J.") than the end of a sentence. */
function isAbbreviated(word: string | undefined): boolean {
  return word === undefined || word.length <= 3;
}

interface Judgment {
  readonly units: readonly Unit[];
  readonly tentative: boolean;
}

/**
 * Whether the first word of a sentence is a function word before a name rather than a part of it: "In Italy", "Con Caterina",
 * but "Will Smith".
 */
export function isLeadWord(reading: Reading, locale: Locale, first: Unit): boolean {
  const { data, sentence } = reading;
  const isFunction = locale.text.stopWords.has(first.folded) || data.elisions.has(first.folded);
  if (!isFunction || hasNameForm(first.text)) return false;
  const second = readUnit(reading, first.last + 1);
  if (second === undefined) return false;
  if (data.known.has(foldName(sentence.text.slice(first.start, second.end)))) return false;
  return !(
    data.givenNames.has(first.folded) &&
    !data.known.has(second.folded) &&
    !data.givenNames.has(second.folded)
  );
}

/**
 * What of a sequence is a name where its first word would have a capital anyway. Function words are cut off; a lone word is
 * a name where it is known, has the form of one, or is followed by a verb that no common noun without an article takes.
 */
export function judgeInitial(
  reading: Reading,
  locale: Locale,
  units: readonly Unit[],
  initial: boolean,
  headline: boolean,
): Judgment {
  const { data, sentence } = reading;
  const first = units[0];
  if (!initial || first === undefined) return { units, tentative: false };
  // "Un cuscinetto", "Who said": the United Nations and the WHO write themselves with capitals.
  if (units.length === 1 && locale.text.stopWords.has(first.folded) && !hasNameForm(first.text))
    return { units: [], tentative: false };
  const known = data.known.get(foldName(sentence.text.slice(first.start, units.at(-1)?.end)));
  if (known !== undefined && known.ambiguous !== true) return { units, tentative: false };
  if (data.demonyms.has(first.text)) return { units, tentative: false };
  const second = units[1];
  const given = data.givenNames.has(first.folded);
  const form = hasNameForm(first.text) && !headline;
  const isOrdinary = locale.text.stopWords.has(first.folded) || data.ordinary.has(first.folded);

  if (second === undefined) {
    if (form) return { units, tentative: false };
    if (isOrdinary) return { units: [], tentative: false };
    if (given || known !== undefined) return { units, tentative: false };
    const sure = !headline && takesVerb(reading, first) && !hasOrdinaryEnding(reading, first);
    return { units, tentative: !sure };
  }
  if (data.roles.has(first.folded) && data.givenNames.has(second.folded) && !given)
    return { units: units.slice(1), tentative: false };
  if (form || data.titles.has(first.folded)) return { units, tentative: false };
  if (given || data.heads.has(first.folded)) return { units, tentative: headline && !given };
  if (isOrdinary || hasOrdinaryEnding(reading, first)) {
    const rest = units.slice(1);
    const isLead = hasOrdinaryEnding(reading, first) && second.first === first.last + 1;
    if (isSureAlone(reading, rest) || (isLead && rest.length > 1 && !headline))
      return { units: rest, tentative: false };
    return { units, tentative: headline || data.ordinary.has(second.folded) || isLead };
  }
  return { units, tentative: headline };
}

/** Whether units are a name whatever stands before them. */
function isSureAlone({ data, sentence }: Reading, units: readonly Unit[]): boolean {
  const first = units[0];
  if (first === undefined) return false;
  return (
    data.givenNames.has(first.folded) ||
    data.demonyms.has(first.text) ||
    data.titles.has(first.folded) ||
    data.known.has(foldName(sentence.text.slice(first.start, units.at(-1)?.end))) ||
    hasNameForm(first.text)
  );
}

/** A noun that begins a sentence without an article and takes a verb in the singular, or an English possessive. */
function takesVerb({ sentence, data }: Reading, unit: Unit): boolean {
  const next = sentence.tokens[unit.last + 1];
  if (next === undefined) return false;
  if (isApostrophe(next)) {
    const ending = sentence.tokens[unit.last + 2];
    return ending?.text === 's' && data.copulas.has('s');
  }
  if (!isLowercase(next)) return false;
  if (
    data.pluralEnding !== undefined &&
    unit.folded.endsWith(data.pluralEnding) &&
    !next.lower.endsWith(data.pluralEnding)
  ) {
    return false;
  }
  return (
    data.copulas.has(foldToken(next)) || data.singularVerbEndings.some((ending) => isVerb(next.lower, ending))
  );
}

/** "pensava", but not "ava", "leva". */
function isVerb(word: string, ending: string): boolean {
  return word.length > ending.length + 2 && word.endsWith(ending);
}

function hasOrdinaryEnding({ data }: Reading, unit: Unit): boolean {
  return unit.folded.length > 5 && data.ordinaryEndings.some((ending) => unit.folded.endsWith(ending));
}
