import type { Figure, Qualifier } from '../../figures/figure';
import { matchPhrase, matchPhraseBefore, type PhraseMatch } from '../../locales/phrases';
import type { NumberData } from '../../locales/number-data';
import type { Token } from '../../text/tokens';
import { spanOf } from '../extractors/context';
import type { Mention, Refiner } from '../mention';
import { tokenAt } from './token-index';

/** The figure with a qualifier, if it is of a kind that has one. */
function qualified(figure: Figure, qualifier: Qualifier): Figure | undefined {
  if (figure.type === 'fraction') return { ...figure, qualifier };
  if (!('quantity' in figure)) return undefined;
  return { ...figure, quantity: { ...figure.quantity, qualifier } };
}

function before(
  tokens: readonly Token[],
  first: number,
  data: NumberData,
): PhraseMatch<Qualifier> | undefined {
  let next = first;
  for (let skipped = 0; skipped <= 2; skipped++) {
    const match = matchPhraseBefore(data.qualifiersBefore, tokens, next);
    if (match !== undefined) return match;
    if (!data.skippedByQualifiers.has(tokens[next - 1]?.lower ?? '')) return undefined;
    next--;
  }
  return undefined;
}

function after(
  tokens: readonly Token[],
  mention: Mention,
  data: NumberData,
): PhraseMatch<Qualifier> | undefined {
  const direct = matchPhrase(data.qualifiersAfter, tokens, tokenAt(tokens, mention.span.end));
  const unit = mention.parts.unit;
  if (direct !== undefined || unit === undefined || unit.end <= mention.span.end) return direct;
  return matchPhrase(data.qualifiersAfter, tokens, tokenAt(tokens, unit.end));
}

/** Reads how a text hedges a number, before it or after: "oltre 40", "at least $5m", "10 people or more". */
export const readQualifiers: Refiner = (mentions, { tokens }, locale) =>
  mentions.map((mention) => {
    const { figure } = mention;
    if (figure.type !== 'fraction' && !('quantity' in figure)) return mention;
    const data = locale.numbers;
    const match = before(tokens, tokenAt(tokens, mention.span.start), data) ?? after(tokens, mention, data);
    if (match === undefined) return mention;
    const hedged = qualified(figure, match.value);
    if (hedged === undefined) return mention;
    const qualifier = spanOf(tokens, match.first, match.next);
    return { ...mention, figure: hedged, parts: { ...mention.parts, qualifier } };
  });
