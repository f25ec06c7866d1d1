import type { Locale } from '../locales/locale';
import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import type { Extractor, Mention, Refiner, Sentence } from './mention';

const extractors: readonly Extractor[] = [];

const refiners: readonly Refiner[] = [];

/** Every figure and name that a sentence states, in the order of the text; no two overlap. */
export function extractMentions(sentence: Sentence, locale: Locale): readonly Mention[] {
  const spans: Span[] = [];
  const taken = (span: Span): boolean => spans.some((other) => overlaps(span, other));
  let mentions: readonly Mention[] = [];
  for (const extract of extractors) {
    const found = extract(sentence, locale, taken);
    if (found.length === 0) continue;
    for (const { span } of found) spans.push(span);
    mentions = [
      ...mentions,
      ...found.filter((extraction): extraction is Mention => extraction.figure !== undefined),
    ];
  }
  mentions = mentions.toSorted((a, b) => a.span.start - b.span.start);
  for (const refine of refiners) mentions = refine(mentions, sentence, locale);
  return mentions;
}
