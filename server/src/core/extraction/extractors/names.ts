import type { Name, NameKind } from '../../figures/figure';
import type { Locale } from '../../locales/locale';
import { foldName } from '../../names/fold';
import type { Extractor, Mention } from '../mention';
import { splitUnits, type NamePart } from './names/parts';
import { findKind } from './names/kind';
import { isInitial, isLeadWord, judgeInitial } from './names/initial';
import { readSequence } from './names/sequence';
import { capitalStyle, type CapitalStyle } from './names/style';
import { readUnit, type Reading, type Unit } from './names/units';
import { foldToken, hasNameForm, isCapitalized, isHyphen, isLowercase, isRomanNumeral } from './names/words';

/**
 * Finds the names of persons, organizations, places and other things that a sentence writes with capitals, and the demonyms
 * of countries ("italiano", "American").
 *
 * Where a capital says nothing (the first word of a sentence, a headline) and nothing else shows a name, the mention is
 * `tentative`; `resolveNames` decides over the whole document.
 */
export const extractNames: Extractor = (sentence, locale, taken) => {
  const reading: Reading = { sentence, data: locale.names, taken };
  const style = capitalStyle(sentence, locale.names);
  const mentions: Mention[] = [];
  const { tokens } = sentence;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token?.kind !== 'word') {
      index += 1;
      continue;
    }
    if (!isCapitalized(token) && !isHyphen(tokens[index + 1])) {
      if (token.text.length < shortestDemonym) {
        index += 1;
        continue;
      }
      const mention = lowercaseDemonym(reading, index);
      if (mention !== undefined) mentions.push(mention);
      index += 1;
      continue;
    }
    index = readNames(reading, locale, style, index, mentions);
  }
  return mentions;
};

/** No language has a shorter one: most words need no look-up. */
const shortestDemonym = 4;

/** Reads the names that start at a token into `mentions`; returns the index after what it has read. */
function readNames(
  reading: Reading,
  locale: Locale,
  style: CapitalStyle,
  index: number,
  mentions: Mention[],
): number {
  const { data, sentence } = reading;
  const initial = isInitial(sentence, index);
  const first = readUnit(reading, index, initial);
  if (first === undefined) return index + 1;
  const headline = style !== 'prose';
  const isOrdinary = (unit: Unit): boolean =>
    headline
      ? data.ordinary.has(unit.folded) ||
        locale.text.stopWords.has(unit.folded) ||
        data.titles.has(unit.folded)
      : isStray(reading, locale, unit);
  if ((headline && isOrdinary(first)) || (initial && isLeadWord(reading, locale, first)))
    return first.last + 1;
  const units = readSequence(reading, first, isOrdinary);
  const end = (units.at(-1) ?? first).last + 1;

  const judged = judgeInitial(reading, locale, units, initial, headline);
  for (const part of splitUnits(reading, judged.units)) {
    const mention = toMention(reading, part, style, judged.tentative && part.units[0] === judged.units[0]);
    if (mention !== undefined) mentions.push(mention);
  }
  return end;
}

/**
 * A function word with a capital amid a sequence begins something else: where a heading runs into its text without a stop
 * ("a Berlino Come previsto"). Words that names hold themselves ("Di Maio", "De La Cruz") are none.
 */
function isStray({ data }: Reading, locale: Locale, { folded, text }: Unit): boolean {
  return (
    locale.text.stopWords.has(folded) &&
    text.length > 1 &&
    text !== text.toUpperCase() &&
    !data.links.has(folded) &&
    !data.particles.has(folded) &&
    !data.bynameParticles.has(folded) &&
    !data.linkArticles.has(folded) &&
    !data.articles.has(folded) &&
    !data.conjunctions.has(folded) &&
    !data.givenNames.has(folded)
  );
}

function toMention(
  reading: Reading,
  part: NamePart,
  style: CapitalStyle,
  tentative: boolean,
): Mention | undefined {
  const { data, sentence } = reading;
  const first = part.units[0];
  const last = part.units.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  const name = sentence.text.slice(span.start, span.end);
  if (part.nationality !== undefined) return makeMention(span, name, part.nationality, 'nationality', false);
  const key = foldName(name);
  const known = data.known.get(key);
  if (known === undefined && isNoName(reading, part.units)) return undefined;
  if (key === '' || reading.taken(span)) return undefined;
  // "Chief Health Officer": a title that ends in one names nobody.
  if (
    part.title &&
    part.units.length > 1 &&
    data.titles.has(last.folded) &&
    !data.givenNames.has(first.folded)
  )
    return undefined;
  const kind = findKind(reading, part.units, known, part.title);
  const country = known?.kind === 'place' && (kind === 'place' || known.ambiguous !== true);
  // In a headline only what is known, or has the form of a name, is beyond doubt.
  const sure = known !== undefined || kind === 'person' || (style === 'title' && hasNameForm(name));
  const common = part.units.length === 1 && data.ordinary.has(first.folded) && !hasNameForm(name);
  const doubtful =
    tentative || (style !== 'prose' && !sure) || (common && known === undefined && !part.title);
  return makeMention(span, name, country ? known.key : key, kind, doubtful);
}

function makeMention(
  span: Mention['span'],
  name: string,
  key: string,
  kind: NameKind | undefined,
  tentative: boolean,
): Mention {
  const figure: Name = {
    type: 'name',
    ...(kind === undefined ? {} : { kind }),
    name,
    key,
    ...(tentative ? { tentative: true as const } : {}),
  };
  return { span, figure, parts: {}, implied: [] };
}

/** Capitalized words that name nothing by themselves: "il Governo", "the State", "XIX", "I". */
function isNoName({ data, sentence }: Reading, units: readonly Unit[]): boolean {
  if (units.length > 1) {
    return units.every(
      (unit) =>
        data.notNames.has(unit.folded) || data.titles.has(unit.folded) || data.demonyms.has(unit.text),
    );
  }
  const unit = units[0];
  if (unit === undefined || unit.folded.length < 2 || isRomanNumeral(unit.text)) return true;
  if (data.notNames.has(unit.folded) || data.calendar.has(unit.folded)) return true;
  if (!data.titles.has(unit.folded) && !data.heads.has(unit.folded)) return false;
  // "il Presidente", "la Corte", but "Conte", "King": surnames take no article.
  const before = sentence.tokens[unit.first - 1];
  if (before === undefined) return data.heads.has(unit.folded);
  if (before.kind !== 'word' || data.heads.has(unit.folded)) return true;
  const word = foldToken(before);
  // "Founder and Director of": a role goes on.
  const joined = data.titles.has(unit.folded) && isLowercase(before) && data.conjunctions.has(word);
  return joined || data.articles.has(word) || isArticled(word);
}

/** Prepositions that hold an article: "della", "nel". */
function isArticled(word: string): boolean {
  return /^(?:de|da|ne|su|a|co)(?:l|lla|llo|lle|gli|i)$/.test(word);
}

/** "il cantante italiano": a nationality, unless it is the language or a currency's name. */
function lowercaseDemonym({ sentence, data, taken }: Reading, index: number): Mention | undefined {
  const token = sentence.tokens[index];
  if (token === undefined || !isLowercase(token)) return undefined;
  const code = data.demonyms.get(token.lower);
  if (code === undefined || taken(token)) return undefined;
  const before = sentence.tokens[index - 1];
  if (before !== undefined && data.languageCues.has(foldToken(before))) return undefined;
  return makeMention({ start: token.start, end: token.end }, token.text, code, 'nationality', false);
}
