import type { Locale } from '../../locales/locale';
import type { Figure, Fraction, Multiple, Ordinal, Score, TimeOfDay } from '../figure';
import { toRoman } from './roman';

/** "il secondo" → "il terzo", "seconda" → "terza", "2nd" → "3rd", "XIV" → "XV". */
export function renderOrdinal(target: Ordinal, surface: string, locale: Locale): string | undefined {
  const { ordinal, ordinalEndings, ordinalSuffix } = locale.render;
  if (target.value < 1) return undefined;
  // "Number 27".
  if (/^\d+$/u.test(surface)) return target.value.toString();
  const digits = /\d+(?:st|nd|rd|th)?/iu;
  if (digits.test(surface)) {
    return surface.replace(digits, target.value.toString() + (ordinalSuffix?.(target.value) ?? ''));
  }
  if (/^[IVXLCDM]+$/u.test(surface)) return toRoman(target.value);
  const word = ordinal(target.value);
  const ending = ordinalEndings.find((end) => surface.toLowerCase().endsWith(end));
  return ending === undefined ? word : word.replace(/\p{L}$/u, ending);
}

/** "3-1", "3 a 1": the two numbers change, what joins them stays. */
export function renderScore(target: Score, surface: string, locale: Locale): string | undefined {
  const match = /^(\D*)\d+(\D+)\d+(\D*)$/u.exec(surface);
  if (match !== null) {
    const [, before = '', between = '', after = ''] = match;
    return `${before}${target.home}${between}${target.away}${after}`;
  }
  const words = /^(\p{L}+)(\s*[-–]\s*|\s+\p{L}+\s+)(\p{L}+)$/u.exec(surface);
  if (words === null) return `${target.home}-${target.away}`;
  return locale.render.cardinal(target.home) + (words[2] ?? '-') + locale.render.cardinal(target.away);
}

const meridiem = /([ap])(\.?)m(\.?)/iu;

/** "09:30", "9.30", "alle 21", "9 pm": hours and minutes change, the clock of twelve or twenty-four hours stays. */
export function renderTime(target: TimeOfDay, surface: string): string | undefined {
  const match = /(\d{1,2})(?:([:.h])(\d{2}))?/u.exec(surface);
  // "Half past 7": minutes in words cannot be replaced in place.
  if (match === null || match.index > 0) return undefined;
  const [whole, hours = '', separator] = match;
  const half = meridiem.exec(surface);
  const hour = Math.floor(target.minutes / 60);
  const minute = target.minutes % 60;
  const shown = half === null ? hour : hour % 12 === 0 ? 12 : hour % 12;
  const padded = hours.startsWith('0') ? shown.toString().padStart(2, '0') : shown.toString();
  const minutes =
    separator !== undefined || minute > 0 ? (separator ?? ':') + minute.toString().padStart(2, '0') : '';
  const written = surface.replace(whole, padded + minutes);
  if (half === null) return written;
  return written.replace(meridiem, (_, letter: string, first: string, last: string) => {
    const right = hour < 12 ? 'a' : 'p';
    return letter === letter.toUpperCase()
      ? `${right.toUpperCase()}${first}M${last}`
      : `${right}${first}m${last}`;
  });
}

/**
 * "un terzo", "two-thirds", "3 su 5"; a share that the language has no word for is written as "3 su 8". A noun within ("un
 * abitante su otto") stays where it is in the right number, else the share is written as a percentage.
 */
export function renderFraction(
  target: Fraction,
  draft: Figure,
  surface: string,
  locale: Locale,
): string | undefined {
  const { numerator, denominator } = target;
  const { fractions, cardinal } = locale.render;
  const out = [...locale.numbers.fractions.outOf.keys()].find((word) =>
    surface.toLowerCase().includes(` ${word} `),
  );
  const joint = out && new RegExp(`\\s(?:\\S+\\s)*${out}(?:\\s(?:of|every))*\\s`, 'iu').exec(surface)?.[0];
  const parts = draft.type === 'fraction' ? draft.numerator : numerator;
  // "un abitante su otto"
  const noun = joint !== undefined && out !== undefined && !joint.trimStart().toLowerCase().startsWith(out);
  if (!noun || numerator.eq(1) === parts.eq(1)) {
    const numbers = /^(\D*)\d+(\D+)\d+(\D*)$/u.exec(surface);
    if (numbers !== null) {
      const [, before = '', between = '', after = ''] = numbers;
      return before + numerator.toFixed() + between + denominator.toFixed() + after;
    }
    if (joint !== undefined) {
      const first = numerator.eq(parts)
        ? surface.slice(0, surface.indexOf(joint))
        : cardinal(Number(numerator));
      return first + joint + cardinal(Number(denominator));
    }
  }
  const word = fractions.get(`${numerator.toFixed()}/${denominator.toFixed()}`);
  if (word !== undefined) return word;
  const percent = numerator.times(100).div(denominator).round(0);
  return locale.render.percent(percent.toFixed());
}

/** "raddoppiato" → "triplicato", "twice" → "three times". Numbers of times are amounts and not treated here. */
export function renderMultiple(
  target: Multiple,
  draft: Multiple,
  surface: string,
  locale: Locale,
): string | undefined {
  const lower = surface.toLowerCase();
  const wanted = Number(target.quantity.value);
  for (const words of locale.render.multiples) {
    const own = words.get(Number(draft.quantity.value));
    if (own === undefined || !lower.startsWith(own)) continue;
    const other = words.get(wanted);
    if (other !== undefined) return lower.replace(own, other);
  }
  return undefined;
}
