import type { AnalyzedSentence } from '../analysis/analyze';
import type { Figure, Qualifier, Quantity } from '../figures/figure';
import type { Locale } from '../locales/locale';
import { cover } from '../text/span';
import type { ClaimNote } from './claim';
import type { Assessment, Candidate } from './assessment';
import { sameUnit } from './comparable';

/**
 * How surely a fact must be what the claim is about: the verdict is not in doubt here, only a nuance of it, which is not
 * worth a false alarm.
 */
const sure = 0.75;

/** Above this, another fact that states the value as exact speaks for the draft. */
const likely = 0.3;

/** Where a claim that is confirmed stands in the draft. */
export interface ClaimPlace {
  readonly sentence: AnalyzedSentence;
  /** The figure as the draft holds it, markup included. */
  readonly written: string;
  readonly locale: Locale;
}

/**
 * That the draft gives a value as exact which the sources only give with a hedge or as a bound: "about 38 billion", "at
 * least 10". The values agree, so the claim is confirmed nevertheless.
 *
 * Silent where any source states the value without a hedge, and where a hedge cannot be put before the figure as it is:
 * after an article, or within an adjective such as "seven-year".
 */
export function droppedHedge(
  { claim, candidates }: Assessment,
  { sentence, written, locale }: ClaimPlace,
): ClaimNote | undefined {
  const stated = quantityOf(claim.figure);
  if (stated?.qualifier !== 'exact' || stated.vague === true || stated.to !== undefined) return undefined;
  const agreeing = candidates.filter(({ relation }) => relation === 'agree');
  const [best] = agreeing;
  const hedge = best && hedgeOf(best, claim.figure, stated);
  if (best === undefined || hedge === undefined || best.probability < sure) return undefined;
  const statedExactly = agreeing.some(
    ({ pair, probability }) => probability >= likely && quantityOf(pair.fact.figure)?.qualifier === 'exact',
  );
  if (statedExactly || !takesHedge(claim, sentence, locale)) return undefined;
  return {
    kind: 'hedgeDropped',
    said: hedgedSurface(best),
    replacement: withHedge(locale.render.hedges[hedge], written, claim.first === 0),
  };
}

function quantityOf(figure: Figure): Quantity | undefined {
  return 'quantity' in figure ? figure.quantity : undefined;
}

/** The hedge of a fact that states the claim's very value, in the same unit. */
function hedgeOf({ pair: { fact, source } }: Candidate, claim: Figure, stated: Quantity): Hedge | undefined {
  const quantity = quantityOf(fact.figure);
  const { qualifier } = fact.parts;
  if (quantity === undefined || quantity.qualifier === 'exact' || qualifier === undefined) return undefined;
  // "Under", "within" and "sotto" alone may be prepositions of place or time; "less than" is not.
  const words = source.sentence.text.slice(qualifier.start, qualifier.end);
  if (quantity.qualifier === 'under' && !words.includes(' ')) return undefined;
  const same =
    fact.figure.type === claim.type &&
    sameUnit(claim, fact.figure) >= 0 &&
    quantity.to === undefined &&
    quantity.vague !== true &&
    quantity.value.eq(stated.value);
  return same ? quantity.qualifier : undefined;
}

type Hedge = Exclude<Qualifier, 'exact'>;

function takesHedge(
  { first, parts, span }: Assessment['claim'],
  { tokens, text }: AnalyzedSentence,
  locale: Locale,
): boolean {
  const { number } = parts;
  if (number === undefined || /^-?\p{L}/u.test(text.slice(number.end, span.end))) return false;
  return !locale.render.determiners.has(tokens[first - 1]?.lower ?? '');
}

/** What the source says, its hedge included. */
function hedgedSurface({ pair: { fact, source } }: Candidate): string {
  const { start, end } = cover(fact.span, fact.parts.qualifier ?? fact.span);
  return source.sentence.text.slice(start, end);
}

function withHedge(hedge: string, written: string, opensSentence: boolean): string {
  if (!opensSentence) return `${hedge} ${written}`;
  const opening = hedge.charAt(0).toUpperCase() + hedge.slice(1);
  const rest = /^\p{Lu}\p{Ll}/u.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  return `${opening} ${rest}`;
}
