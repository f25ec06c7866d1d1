import type { Mention } from '../extraction/mention';
import type { Locale } from '../locales/locale';
import { percent } from './compare/share';
import { converter } from './compare/measure';
import { decimal } from './decimal';
import type { Decimal, Figure, Measure, Percentage, Quantity } from './figure';
import { cut, rangeJoint, writeAmount, type Cut } from './render/amount';
import { renderDate } from './render/date';
import { renderDuration } from './render/duration';
import { renderMoney } from './render/money';
import { renderName } from './render/name';
import { renderFraction, renderMultiple, renderOrdinal, renderScore, renderTime } from './render/simple';

export interface RenderContext {
  /** The sentence that the mention's spans refer to: what stands around a figure can decide its form. */
  readonly sentence?: string;
  /** The figure as the source writes it, given only where the source is in the draft's language. */
  readonly quoted?: string;
}

/**
 * The text to put in place of a mention so that it states another value in the draft's own style: digits or words,
 * separators, scale, sign or name of the currency, form of the date.
 *
 * Hedges stand outside the mention and are left alone. Where the style cannot carry the value, a plain right form; undefined
 * where there is none, for instance for a span of years in place of a single one.
 *
 * @param surface the mention's own text
 */
export function render(
  target: Figure,
  mention: Mention,
  surface: string,
  locale: Locale,
  context: RenderContext = {},
): string | undefined {
  const written = renderInStyle(target, mention, surface, locale, context.sentence);
  const text = written ?? (hasFormOfItsOwn(target) ? undefined : context.quoted);
  if (text === undefined || text === '') return undefined;
  return /^\p{Lu}/u.test(surface) && /^\p{Ll}/u.test(text) && !isAbbreviation(surface)
    ? text.slice(0, 1).toUpperCase() + text.slice(1)
    : text;
}

/** A date that cannot be written in place of another one is not mended by quoting it. */
function hasFormOfItsOwn(target: Figure): boolean {
  return target.type === 'date' || target.type === 'duration';
}

function isAbbreviation(surface: string): boolean {
  return /^\p{Lu}{2}/u.test(surface);
}

function renderInStyle(
  target: Figure,
  mention: Mention,
  surface: string,
  locale: Locale,
  sentence: string | undefined,
): string | undefined {
  const draft = mention.figure;
  switch (target.type) {
    case 'date':
      return renderDate(target, mention, surface, locale);
    case 'ordinal':
      return renderOrdinal(target, surface, locale);
    case 'score':
      return renderScore(target, surface, locale);
    case 'time':
      return renderTime(target, surface);
    case 'name':
      return renderName(target, draft, surface, locale);
    case 'fraction':
      return draft.type === 'percentage'
        ? renderShare(percent(target), mention, surface, locale, sentence)
        : renderFraction(target, draft, surface, locale);
    case 'multiple':
      if (draft.type !== 'multiple') return undefined;
      return (
        renderMultiple(target, draft, surface, locale) ??
        renderQuantity(target.quantity, draft.quantity, mention, surface, locale, sentence)
      );
    case 'percentage':
      return renderPercentage(target, mention, surface, locale, sentence);
    case 'money':
    case 'count':
    case 'measure':
    case 'duration':
      return renderAmount(target, mention, surface, locale, sentence);
  }
}

function renderAmount(
  target: Extract<Figure, { type: 'money' | 'count' | 'measure' | 'duration' }>,
  mention: Mention,
  surface: string,
  locale: Locale,
  sentence: string | undefined,
): string | undefined {
  const draft = mention.figure;
  if (target.quantity.vague === true || !('quantity' in draft)) return undefined;
  if (target.type === 'duration') {
    return renderDuration(
      target,
      mention,
      surface,
      cutRange(target.quantity, mention, surface, sentence, locale),
      locale,
    );
  }
  if (target.type === 'money' && draft.type === 'money') {
    const at = cutRange(target.quantity, mention, surface, sentence, locale);
    return at === undefined ? undefined : renderMoney(target, mention, at, locale);
  }
  const quantity = target.type === 'measure' ? inUnitOf(target, draft) : target.quantity;
  return quantity === undefined
    ? undefined
    : renderQuantity(quantity, draft.quantity, mention, surface, locale, sentence);
}

function renderQuantity(
  target: Quantity,
  draft: Quantity,
  mention: Mention,
  surface: string,
  locale: Locale,
  sentence: string | undefined,
): string | undefined {
  const at = cutRange(target, mention, surface, sentence, locale);
  return at === undefined ? undefined : writeAmount(target, draft, mention, at, locale);
}

/** "un terzo" in place of "38 %" would need another sentence around it; a percentage in place of "un terzo" does not. */
function renderPercentage(
  target: Percentage,
  mention: Mention,
  surface: string,
  locale: Locale,
  sentence: string | undefined,
): string | undefined {
  const draft = mention.figure;
  if (draft.type === 'fraction') {
    const word = [...locale.render.fractions].find(([share]) => {
      const [numerator = '1', denominator = '1'] = share.split('/');
      return target.quantity.value.eq(decimal(numerator).times(100).div(denominator));
    });
    const style = locale.numbers.decimalSeparator;
    return word?.[1] ?? locale.render.percent(target.quantity.value.toFixed().replace('.', style));
  }
  if (!('quantity' in draft)) return undefined;
  if (draft.type === 'percentage' && draft.points !== target.points) return undefined;
  return renderQuantity(target.quantity, draft.quantity, mention, surface, locale, sentence);
}

function renderShare(
  value: Decimal | undefined,
  mention: Mention,
  surface: string,
  locale: Locale,
  sentence: string | undefined,
): string | undefined {
  const draft = mention.figure;
  if (value === undefined || !('quantity' in draft)) return undefined;
  return renderQuantity(
    { value: value.round(0), qualifier: 'exact' },
    draft.quantity,
    mention,
    surface,
    locale,
    sentence,
  );
}

/** The target in the draft's unit, to as many digits as the target states and one more. */
function inUnitOf(target: Measure, draft: Figure): Quantity | undefined {
  if (draft.type !== 'measure' || draft.unit === target.unit) return target.quantity;
  const convert = converter(target.unit, draft.unit);
  if (convert === undefined) return undefined;
  const rounded = (value: Decimal) => decimal(convert(value).toPrecision(Math.max(2, value.c.length)));
  const { value, to, qualifier } = target.quantity;
  return { qualifier, value: rounded(value), ...(to === undefined ? {} : { to: rounded(to) }) };
}

/**
 * Cuts the mention's text. A single value in place of a range takes the place of all that makes it one, the opening word
 * ("tra") too; where that word stands before the mention, it cannot be written.
 */
function cutRange(
  target: Quantity,
  mention: Mention,
  surface: string,
  sentence: string | undefined,
  locale: Locale,
): Cut | undefined {
  const at = cut(mention, surface, sentence);
  const draft = mention.figure;
  const range = 'quantity' in draft && draft.quantity.to !== undefined;
  if (at === undefined || !range || target.to !== undefined) return at;
  if (rangeJoint(at.number) === undefined) return undefined;
  const opener = /\p{L}+$/u.exec(at.head.trimEnd())?.[0].toLowerCase();
  if (opener !== undefined && locale.numbers.ranges.pairs.has(opener)) return { ...at, head: '' };
  const before = sentence?.slice(0, mention.span.start).trimEnd() ?? '';
  const outside = /\p{L}+$/u.exec(before)?.[0].toLowerCase();
  return outside !== undefined && locale.numbers.ranges.pairs.has(outside) ? undefined : at;
}
