import { foldName } from '../../../names/fold';
import type { Token } from '../../../text/tokens';
import { readUnit, type Reading, type Unit } from './units';
import { foldToken, isApostrophe, isLowercase, touches } from './words';

/** Abbreviations within names, after which a full stop ends nothing. */
const dottedWords: ReadonlySet<string> = new Set(
  'st mt ft jr sr mr mrs ms dr prof on sen gov gen sig avv ing mons inc corp ltd co bros rep col capt lt sgt rev'.split(
    ' ',
  ),
);

/** How far a link with its article may reach: "of the", "e delle". */
const longestLink = 2;

/**
 * The units of the longest name that starts with `first`: capitalized words one after the other, and what connects them
 * ("Banca d'Italia", "Ludwig van Beethoven", "Johnson & Johnson").
 */
export function readSequence(
  reading: Reading,
  first: Unit,
  stopsAt: (unit: Unit) => boolean,
): readonly Unit[] {
  const { tokens, text } = reading.sentence;
  const units = [first];
  let last = first;
  for (;;) {
    let index = last.last + 1;
    const dot = tokens[index];
    if (
      dot?.text === '.' &&
      dot.start === last.end &&
      dottedWords.has(last.folded) &&
      index + 1 < tokens.length
    )
      index += 1;
    const next = tokens[index];
    if (next === undefined || !isShortGap(text, tokens[index - 1]?.end ?? last.end, next.start)) break;
    const unit = nextUnit(reading, units, index);
    if (unit === undefined || stopsAt(unit)) break;
    units.push(unit);
    last = unit;
  }
  return extendLowercase(reading, units);
}

/** A single space or so, on one line. */
function isShortGap(text: string, from: number, to: number): boolean {
  return to > from && to - from <= 2 && !text.slice(from, to).includes('\n');
}

function nextUnit(reading: Reading, units: readonly Unit[], index: number): Unit | undefined {
  const { tokens, text } = reading.sentence;
  const direct = readUnit(reading, index);
  if (direct !== undefined) return direct;
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.text === '&') {
    return isShortGap(text, token.end, tokens[index + 1]?.start ?? 0)
      ? readUnit(reading, index + 1)
      : undefined;
  }
  if (!isLowercase(token)) return undefined;
  const link: string[] = [];
  for (let i = index; i < tokens.length && link.length <= longestLink; i += 1) {
    const word = tokens[i];
    if (word === undefined || !isLowercase(word) || !isLinkWord(reading, foldToken(word))) return undefined;
    link.push(foldToken(word));
    const mark = tokens[i + 1];
    const elided = isApostrophe(mark) && touches(word, mark);
    const from = elided ? i + 2 : i + 1;
    const unit =
      tokens[from] === undefined || isLowercase(tokens[from]) ? undefined : readUnit(reading, from);
    if (unit !== undefined) {
      const gap = elided ? unit.start === mark.end : isShortGap(text, word.end, unit.start);
      return gap && joins(reading, units, link, unit) ? unit : undefined;
    }
    if (elided) return undefined;
  }
  return undefined;
}

function isLinkWord({ data }: Reading, word: string): boolean {
  return (
    data.links.has(word) ||
    data.particles.has(word) ||
    data.bynameParticles.has(word) ||
    data.linkArticles.has(word) ||
    data.conjunctions.has(word) ||
    data.purposeLinks.has(word)
  );
}

/** Whether words in lower case belong to the name that the units begin: the heart of reading sequences. */
function joins(reading: Reading, units: readonly Unit[], link: readonly string[], next: Unit): boolean {
  const { data, sentence } = reading;
  const [first] = units;
  const [word = '', second] = link;
  if (first === undefined) return false;
  if (data.known.has(foldName(sentence.text.slice(first.start, next.end)))) return true;

  const hasHead = units.some((unit, i) => data.heads.has(unit.folded) && (data.linksFreely || i < 2));
  const isTitle =
    data.titles.has(first.folded) || data.roles.has(first.folded) || data.demonyms.has(first.text);
  if (isTitle) return false;
  const isPerson = data.givenNames.has(first.folded) && !hasHead;
  if (data.particles.has(word) && !data.links.has(word))
    return second === undefined || data.linkArticles.has(second);
  if (isPerson) return units.length === 1 && data.bynameParticles.has(word);
  if (data.conjunctions.has(word)) {
    const last = units.at(-1) ?? first;
    return (
      units.length > 1 &&
      data.joinedHeads.has(first.folded) &&
      // "the University of Padua and Gábor Szabó"
      data.known.get(last.folded)?.kind !== 'place' &&
      !data.givenNames.has(next.folded) &&
      (second === undefined || data.links.has(second))
    );
  }
  const joined = units.some((unit) => data.joinedHeads.has(unit.folded));
  if (data.purposeLinks.has(word)) return joined;
  if (!data.links.has(word)) return false;
  if (hasHead) return true;
  if (!data.linksFreely || data.notNames.has(first.folded) || data.calendar.has(first.folded)) return false;
  const known = data.known.get(foldName(sentence.text.slice(first.start, units.at(-1)?.end)));
  return (
    known === undefined &&
    units.length <= 2 &&
    !/^\p{Lu}{2,}/u.test(first.text) &&
    !isPlaceOrPerson(reading, next)
  );
}

/** Whether a country, a city or a person's full name begins: "Optirhône of Paris", "supporters of Winston Farr". */
function isPlaceOrPerson(reading: Reading, unit: Unit): boolean {
  const { data, sentence } = reading;
  const second = readUnit(reading, unit.last + 1);
  const names = second === undefined ? [unit.end] : [unit.end, second.end];
  const isPlace = names.some(
    (end) => data.known.get(foldName(sentence.text.slice(unit.start, end)))?.kind === 'place',
  );
  return isPlace || (second !== undefined && data.givenNames.has(unit.folded));
}

/** Takes in following words in lower case where the whole is a known name: "Unione europea", "Impero romano". */
function extendLowercase(reading: Reading, units: readonly Unit[]): readonly Unit[] {
  const { tokens, text } = reading.sentence;
  const first = units[0];
  const last = units.at(-1);
  if (first === undefined || last === undefined || units.length > 2) return units;
  let end: Token | undefined;
  let index = last.last;
  for (let i = last.last + 1; i <= last.last + 2; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isLowercase(token) || !isShortGap(text, tokens[i - 1]?.end ?? 0, token.start))
      break;
    if (reading.data.known.has(foldName(text.slice(first.start, token.end)))) {
      end = token;
      index = i;
    }
  }
  if (end === undefined) return units;
  const extended = {
    ...last,
    last: index,
    end: end.end,
    text: text.slice(last.start, end.end),
    folded: foldName(text.slice(last.start, end.end)),
  };
  return [...units.slice(0, -1), extended];
}
