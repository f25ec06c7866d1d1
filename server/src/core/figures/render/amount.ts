import { parseDigits } from '../../extraction/digits';
import type { Mention } from '../../extraction/mention';
import type { Locale } from '../../locales/locale';
import type { Forms, ScaleStyle } from '../../locales/render-data';
import { decimal, isZero, lastDigitExponent } from '../decimal';
import type { Decimal, Quantity } from '../figure';
import { readNumeralStyle, writeNumeral, type NumeralStyle } from './numeral';

/** A mention's text, cut where a fix may change it: "$" + "35" + " " + "billion" + "". */
export interface Cut {
  /** Before the number: a currency's sign, an opening word. */
  readonly head: string;
  readonly number: string;
  /** Between number and scale. */
  readonly gap: string;
  readonly scale: string;
  /** After number and scale: the unit with what joins it. */
  readonly tail: string;
  /** What the text has directly after the mention, as far as its counted noun: " di " of "2 milioni di persone". */
  readonly afterward: string | undefined;
  /** The counted noun after the mention. */
  readonly noun: string | undefined;
}

/** Cuts a mention's text. Where the extraction named no parts, the digits of the text are its number. */
export function cut(mention: Mention, surface: string, sentence: string | undefined): Cut | undefined {
  const { span, parts } = mention;
  const within = (part: { start: number; end: number } | undefined) =>
    part !== undefined && part.start >= span.start && part.end <= span.end
      ? { start: part.start - span.start, end: part.end - span.start }
      : undefined;
  const number = within(parts.number) ?? digitsOf(surface);
  if (number === undefined) return undefined;
  const scale = within(parts.scale);
  const following = scale !== undefined && scale.start >= number.end ? scale : undefined;
  const end = following?.end ?? number.end;
  const { unit } = parts;
  const outside = sentence !== undefined && unit !== undefined && unit.start >= span.end;
  return {
    head: surface.slice(0, number.start),
    number: surface.slice(number.start, number.end),
    gap: following === undefined ? '' : surface.slice(number.end, following.start),
    scale: following === undefined ? '' : surface.slice(following.start, following.end),
    tail: surface.slice(end),
    afterward: outside ? sentence.slice(span.end, unit.start) : undefined,
    noun: outside ? sentence.slice(unit.start, unit.end) : undefined,
  };
}

function digitsOf(surface: string): { start: number; end: number } | undefined {
  const match = /\d(?:.*\d)?/su.exec(surface);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** A quantity in the draft's style, and what its unit has to agree with. */
export interface WrittenQuantity {
  readonly text: string;
  /** Whether the unit stands in the singular. */
  readonly one: boolean;
  /** Ends with a full scale word, which in some languages is linked to what it counts. */
  readonly linked: boolean;
}

/** Writes number and scale; the unit around them is the caller's. */
export function writeQuantity(target: Quantity, draft: Quantity, at: Cut, locale: Locale): WrittenQuantity {
  const style = readNumeralStyle(at.number, draft.value, locale);
  const values = target.to === undefined ? [target.value] : [target.value, target.to];
  const scale = chooseScale(values, draft, at, locale);
  const numbers = values.map((value) => (scale === undefined ? value : scaled(value, scale.exponent)));
  const last = numbers.at(-1) ?? target.value;
  const written =
    numbers.length === 1
      ? writeOne(last, style, at, scale !== undefined, locale)
      : joinEnds(numbers, style, at.number, locale);
  if (scale === undefined) return { text: written, one: last.eq(1) && numbers.length === 1, linked: false };
  const form = agree(scale.forms, last.eq(1) && numbers.length === 1);
  const spaced = at.scale === '' || (at.gap === '' && form !== at.scale && form.length > 3);
  // "half a million": the article belongs to the number.
  const gap = spaced || /\p{L}/u.test(at.gap) ? ' ' : at.gap;
  return { text: `${written}${gap}${form}`, one: false, linked: isLinked(scale.forms, locale) };
}

/** One takes the form that its noun asks for. */
function writeOne(value: Decimal, style: NumeralStyle, at: Cut, hasScale: boolean, locale: Locale): string {
  if (!style.words || !value.eq(1)) return writeNumeral(value, style, locale);
  if (hasScale) return /^an?$/iu.test(at.number) ? at.number : locale.render.one[0];
  return oneBefore(at.noun ?? at.tail.trim(), locale);
}

/** "un", "una": one in words before a noun that is given in its plural. */
export function oneBefore(plural: string, locale: Locale): string {
  const { one, feminineEndings } = locale.render;
  return feminineEndings.some((ending) => plural.endsWith(ending)) ? one[1] : one[0];
}

/** Both ends of a range, joined as the draft joins its own, else by a dash. */
function joinEnds(numbers: readonly Decimal[], style: NumeralStyle, draft: string, locale: Locale): string {
  const joint = rangeJoint(draft);
  const digits = joint === undefined ? { ...style, words: false } : style;
  return numbers.map((value) => writeNumeral(value, digits, locale)).join(joint ?? '–');
}

/** What joins the two numbers of a range: " e ", "–", " to ". */
export function rangeJoint(draft: string): string | undefined {
  return /(?<=[\p{L}\d%])(?:\s*[–—]\s*|\s+-\s+|(?<=\d)-(?=\d)|\s+\p{L}{1,3}\s+(?:[il]\s+)?)(?=[\p{L}\d])/u.exec(
    draft,
  )?.[0];
}

interface ChosenScale {
  readonly exponent: number;
  readonly forms: Forms;
}

/** The draft's own scale word where the value fits it, else another of the same style. */
function chooseScale(
  values: readonly Decimal[],
  draft: Quantity,
  at: Cut,
  locale: Locale,
): ChosenScale | undefined {
  const own = findScale(at.scale, locale);
  const largest = values.at(-1) ?? draft.value;
  if (own === undefined) {
    const style = locale.render.scales[0];
    if (style === undefined || largest.lt('1e6') || draft.value.gte('1e6')) return undefined;
    return pickScale(values, style, undefined);
  }
  // "2 milioni di persone": the link stays behind, so that a scale word has to stand before it.
  const held =
    at.tail === '' && isLinked(own.forms, locale) && at.afterward?.trim() === locale.render.scaleLink;
  return pickScale(values, own.style, own.exponent) ?? (held ? own : undefined);
}

function pickScale(
  values: readonly Decimal[],
  style: ScaleStyle,
  own: number | undefined,
): ChosenScale | undefined {
  const top = Math.max(...style.keys());
  const fits = (exponent: number): boolean =>
    values.every((value) => {
      const number = scaled(value, exponent);
      const limit = exponent === top ? 10_000 : 1000;
      if (number.eq(1) && style.get(exponent)?.[0] === '') return false;
      return number.gte(1) && number.lt(limit) && lastDigitExponent(number) >= (exponent === own ? -3 : -2);
    });
  const exponents = [...style.keys()].toSorted((a, b) => b - a);
  const exponent = own !== undefined && fits(own) ? own : exponents.find(fits);
  const forms = exponent === undefined ? undefined : style.get(exponent);
  return exponent === undefined || forms === undefined ? undefined : { exponent, forms };
}

/** The style that a scale word belongs to; as written first, since "M" and "m" are two styles. */
function findScale(word: string, locale: Locale): (ChosenScale & { style: ScaleStyle }) | undefined {
  if (word === '') return undefined;
  for (const wanted of [word, word.toLowerCase()]) {
    for (const style of locale.render.scales) {
      for (const [exponent, forms] of style) {
        if (forms.includes(wanted)) return { style, exponent, forms };
      }
    }
  }
  return undefined;
}

function isLinked(forms: Forms, locale: Locale): boolean {
  return locale.render.scaleLink !== '' && forms[0] !== forms[1] && forms[0] !== '';
}

function scaled(value: Decimal, exponent: number): Decimal {
  return decimal(value.times(`1e${-exponent}`));
}

/** The form of a word that one, or another number, asks for. */
export function agree(forms: Forms, one: boolean): string {
  return one ? forms[0] : forms[1];
}

/**
 * The text after number and scale: the link that a scale word needs is put in or taken out, and the unit agrees with the
 * number. A unit after a hyphen ("seven-year") stays as it is.
 */
export function writeTail(
  tail: string,
  unit: string,
  written: WrittenQuantity,
  draftLinked: boolean,
  locale: Locale,
): string {
  const { scaleLink } = locale.render;
  const link = scaleLink === '' ? undefined : new RegExp(`^\\s+${scaleLink}\\s+`, 'iu').exec(tail)?.[0];
  const rest = tail.slice(link?.length ?? /^\s*/u.exec(tail)?.[0].length ?? 0);
  const agreed = tail.startsWith('-') ? rest : rest.replace(unit, inNumber(unit, written.one, locale));
  if (!/^\p{L}/u.test(rest)) return tail;
  if (written.linked && (link !== undefined || !draftLinked)) return ` ${scaleLink} ${agreed}`;
  // "35 mln di euro": the draft links an abbreviation too, which need not be.
  if (link !== undefined && !draftLinked && /\d\s?\p{L}+$/u.test(written.text)) return `${link}${agreed}`;
  if (link !== undefined) return ` ${agreed}`;
  return tail.slice(0, tail.length - rest.length) + agreed;
}

/** The singular or plural of a unit that the language lists; any other unit unchanged. */
export function inNumber(unit: string, one: boolean, locale: Locale): string {
  const { currencies, durations, units } = locale.render;
  const lower = unit.toLowerCase();
  for (const list of [units, Object.values(durations), currencies.values()]) {
    for (const forms of list) if (forms.includes(lower)) return agree(forms, one);
  }
  return unit;
}

/** Whether the draft's own number ends with a scale word that is linked to its unit. */
export function hasLinkedScale(at: Cut, locale: Locale): boolean {
  const scale = findScale(at.scale, locale);
  return scale !== undefined && isLinked(scale.forms, locale);
}

/** A number that has the scale of the one after it: the first of "da 37,9 a 31,4 milioni". */
function writeWithoutScale(
  target: Quantity,
  draft: Quantity,
  mention: Mention,
  at: Cut,
  locale: Locale,
): WrittenQuantity | undefined {
  if (!mention.implied.includes('scale') || target.to !== undefined) return undefined;
  const number = parseDigits(at.number, locale.numbers.decimalSeparator);
  if (number === undefined || isZero(number)) return undefined;
  const value = target.value.times(number).div(draft.value);
  return value.lt(1)
    ? undefined
    : writeQuantity({ ...target, value }, { ...draft, value: number }, at, locale);
}

/** Number, scale and unit in the draft's style, the unit itself unchanged but for its number. */
export function writeAmount(
  target: Quantity,
  draft: Quantity,
  mention: Mention,
  at: Cut,
  locale: Locale,
): string {
  const written =
    writeWithoutScale(target, draft, mention, at, locale) ?? writeQuantity(target, draft, at, locale);
  const { unit } = mention.parts;
  const inside = unit !== undefined && unit.end <= mention.span.end;
  const word = inside ? unitText(mention, at) : '';
  const link =
    written.linked && !hasLinkedScale(at, locale) && at.tail === '' && at.afterward?.trim() === ''
      ? ` ${locale.render.scaleLink}`
      : '';
  return (
    at.head + written.text + writeTail(at.tail, word, written, hasLinkedScale(at, locale), locale) + link
  );
}

function unitText(mention: Mention, at: Cut): string {
  const { unit } = mention.parts;
  if (unit === undefined) return '';
  const whole = at.head + at.number + at.gap + at.scale + at.tail;
  return whole.slice(unit.start - mention.span.start, unit.end - mention.span.start);
}
