import type { Big } from 'big.js';
import type { Figure, Quantity } from '../../figures/figure';
import type { Locale } from '../../locales/locale';
import type { RangeWords } from '../../locales/number-data';
import { cover } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { ImpliedPart, Mention, MentionParts, Refiner, Sentence } from '../mention';
import { numeralsOf } from '../numerals';
import { tokenAt } from './token-index';

type Quantified = Extract<Figure, { quantity: Quantity }>;

/** What joins two numerals: the ends of a range, two values of a change, or no more than a shared unit. */
type Joint = 'range' | 'change' | 'list';

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '‑']);

function quantified(mention: Mention): Quantified | undefined {
  const { figure } = mention;
  return figure.type === 'multiple' || !('quantity' in figure) ? undefined : figure;
}

function isBare(figure: Quantified): boolean {
  return figure.type === 'count' && figure.noun === undefined && figure.further !== true;
}

function isArticle(token: Token | undefined, locale: Locale): boolean {
  return token !== undefined && locale.numbers.skippedByQualifiers.has(token.lower);
}

/** How the tokens between two mentions, and before the first, join them. */
function readJoint(tokens: readonly Token[], a: Mention, b: Mention, locale: Locale): Joint | undefined {
  const ranges: RangeWords = locale.numbers.ranges;
  const first = tokenAt(tokens, a.span.end);
  let next = tokenAt(tokens, b.span.start);
  while (next > first + 1 && isArticle(tokens[next - 1], locale)) next--;
  if (next - first !== 1) return undefined;
  const link = tokens[first];
  if (link === undefined) return undefined;
  if (dashes.has(link.text)) return 'range';
  let at = tokenAt(tokens, a.span.start) - 1;
  while (isArticle(tokens[at], locale)) at--;
  const opener = tokens[at]?.lower ?? '';
  if (ranges.pairs.get(opener)?.has(link.lower) === true) {
    const changes =
      ranges.directed.has(opener) &&
      tokens.some((token) => ranges.change.some((beginning) => token.lower.startsWith(beginning)));
    return changes ? 'change' : 'range';
  }
  if (ranges.joins.has(link.lower)) return 'range';
  return locale.numbers.words.compound.has(link.lower) ? 'list' : undefined;
}

/** What the second numeral's scale multiplies by, where the first has none of its own and takes it over. */
function carriedFactor(a: Mention, b: Mention, sentence: Sentence, locale: Locale): Big | undefined {
  if (a.parts.scale !== undefined || b.parts.scale === undefined) return undefined;
  const start = b.parts.number?.start;
  return numeralsOf(sentence, locale).find((numeral) => numeral.start === start)?.factor;
}

function sameUnit(a: Quantified, b: Quantified): boolean {
  if (a.type === 'money' && b.type === 'money') return a.currency === b.currency || a.currency === undefined;
  if (a.type === 'measure' && b.type === 'measure') return a.unit === b.unit;
  if (a.type === 'duration' && b.type === 'duration') return a.unit === b.unit;
  if (a.type === 'percentage' && b.type === 'percentage') return true;
  return a.type === 'count' && b.type === 'count' && (a.noun === undefined || a.noun === b.noun);
}

function withQuantity(figure: Quantified, quantity: Quantity): Quantified {
  return { ...figure, quantity };
}

function parts(a: MentionParts, b: MentionParts): MentionParts {
  const unit = b.unit ?? a.unit;
  const number = a.number !== undefined && b.number !== undefined ? cover(a.number, b.number) : undefined;
  return {
    ...(number === undefined ? {} : { number }),
    ...(b.scale === undefined ? {} : { scale: b.scale }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Joins two mentions into a range, or carries scale and unit from one to the other; undefined where they stay as they are. */
function join(a: Mention, b: Mention, sentence: Sentence, locale: Locale): readonly Mention[] | undefined {
  const [left, right] = [quantified(a), quantified(b)];
  if (left === undefined || right === undefined) return undefined;
  if (left.quantity.to !== undefined || right.quantity.to !== undefined) return undefined;
  const elliptical = isBare(left);
  // "$10-15 million": the second takes the first's currency.
  const backward = left.type === 'money' && isBare(right);
  if (!elliptical && !backward && !sameUnit(left, right)) return undefined;
  if (elliptical && right.type === 'multiple') return undefined;
  const joint = readJoint(sentence.tokens, a, b, locale);
  if (joint === undefined) return undefined;
  if (joint === 'list' && (!elliptical || isBare(right) || right.type === 'count')) return undefined;
  const figure = backward ? left : right;
  const high = right.quantity.value;
  let low = left.quantity.value;
  // A factor of the unit itself: "due o tre decenni".
  const implied: ImpliedPart[] = elliptical && figure.type !== 'count' ? ['unit'] : [];
  const factor = joint === 'list' ? undefined : carriedFactor(a, b, sentence, locale);
  if (factor !== undefined && low.lt(1000)) {
    const carried = low.times(factor);
    if (carried.lt(high) || joint === 'change' || carried.lt(high.times(50))) {
      low = carried;
      implied.push('scale');
    }
  }
  if (joint === 'range' && low.lt(high)) {
    const quantity: Quantity = { value: low, to: high, qualifier: 'exact' };
    return [
      {
        span: cover(a.span, b.span),
        figure: withQuantity(figure, quantity),
        parts: parts(a.parts, b.parts),
        implied: [],
      },
    ];
  }
  const spelled =
    a.parts.number !== undefined && dashes.has(sentence.text.slice(a.span.end, b.span.start).trim());
  if (spelled || implied.length === 0) return undefined;
  const quantity: Quantity = { ...left.quantity, value: low };
  return [{ ...a, figure: withQuantity(figure, quantity), implied: [...a.implied, ...implied] }, b];
}

/** Joins "tra 500 e 600 milioni", "10–15 %" into ranges; "da dodici a nove anni" stays two values that share a unit. */
export const joinRanges: Refiner = (mentions, sentence, locale) => {
  if (mentions.length < 2) return mentions;
  const refined: Mention[] = [];
  for (const mention of mentions) {
    const last = refined.at(-1);
    const joined = last === undefined ? undefined : join(last, mention, sentence, locale);
    if (joined === undefined) refined.push(mention);
    else refined.splice(-1, 1, ...joined);
  }
  return refined;
};
