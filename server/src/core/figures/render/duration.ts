import type { Mention } from '../../extraction/mention';
import type { Locale } from '../../locales/locale';
import type { Duration } from '../figure';
import { agree, oneBefore, writeAmount, writeQuantity, type Cut } from './amount';
import { readNumeralStyle, writeNumeral } from './numeral';

/** "7 anni", "seven-year", "settennale", "24enne", "ventenne". */
export function renderDuration(
  target: Duration,
  mention: Mention,
  surface: string,
  at: Cut | undefined,
  locale: Locale,
): string | undefined {
  const draft = mention.figure;
  if (draft.type !== 'duration') return undefined;
  const single = oneWord(target, surface, locale);
  if (single !== undefined || isAge(surface, locale)) return single;
  const forms = locale.render.durations[target.unit];
  if (at === undefined || !isPlain(draft, surface, at, locale)) {
    const style = readNumeralStyle(surface, draft.quantity.value, locale);
    const { value, to } = target.quantity;
    const one = to === undefined && value.eq(1);
    if (one && style.words) return `${oneBefore(forms[1], locale)} ${forms[0]}`;
    const number = [value, ...(to === undefined ? [] : [to])].map((end) => writeNumeral(end, style, locale));
    return `${number.join('–')} ${agree(forms, one)}`;
  }
  if (draft.unit === target.unit) return writeAmount(target.quantity, draft.quantity, mention, at, locale);
  const written = writeQuantity(target.quantity, draft.quantity, at, locale);
  const own = locale.render.durations[draft.unit].find((form) => at.tail.toLowerCase().includes(form)) ?? '';
  const adjective = at.tail.startsWith('-');
  const ownPlural = longest(locale.render.durations[draft.unit], at.tail);
  return (
    at.head +
    written.text +
    at.tail.toLowerCase().replace(ownPlural || own, agree(forms, written.one || adjective))
  );
}

/** Adjectives and nouns that hold the number in themselves; only years have them. */
function oneWord(target: Duration, surface: string, locale: Locale): string | undefined {
  const { yearAdjectives, ageEnding, cardinal } = locale.render;
  const { value, to } = target.quantity;
  const lower = surface.toLowerCase();
  for (const adjectives of yearAdjectives) {
    if (![...adjectives.values()].includes(lower)) continue;
    const word = target.unit === 'year' && to === undefined ? adjectives.get(Number(value)) : undefined;
    return word ?? undefined;
  }
  const years = target.unit === 'year' && to === undefined && value.round(0).eq(value);
  if (ageEnding === undefined || !isAge(surface, locale) || !years) return undefined;
  if (/^\d/u.test(lower)) return lower.replace(/^\d+/u, value.toFixed());
  return cardinal(Number(value)).replace(/\p{L}$/u, '') + ageEnding;
}

/** "24enne", "ventenne": only another whole number of years can be written so. */
function isAge(surface: string, locale: Locale): boolean {
  const { ageEnding } = locale.render;
  return ageEnding !== undefined && surface.toLowerCase().endsWith(ageEnding);
}

/** Whether the text is a number and one word for the figure's unit, so that either can be replaced. */
function isPlain(draft: Duration, surface: string, at: Cut, locale: Locale): boolean {
  // "Vent'anni": another number may lose no vowel.
  if (/\p{L}['’]\p{L}/u.test(surface)) return false;
  const words = surface.toLowerCase().match(/\p{L}+/gu) ?? [];
  const names = Object.values(locale.render.durations).flat();
  const named = words.filter((word) => names.includes(word));
  if (named.length > 1 || /\d.*\p{L}.*\d/u.test(at.tail)) return false;
  // "due decenni" is twenty years: only digits show that the unit is an abbreviation of the figure's own.
  const digits = /^\D*(\d+)\D*$/u.exec(surface)?.[1];
  if (digits !== undefined) return draft.quantity.value.eq(digits);
  return named.length === 1 || /\d/u.test(surface);
}

function longest(forms: readonly string[], text: string): string {
  const lower = text.toLowerCase();
  return forms.filter((form) => lower.includes(form)).toSorted((a, b) => b.length - a.length)[0] ?? '';
}
