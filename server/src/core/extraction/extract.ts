import type { Locale } from '../locales/locale';
import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import { extractAgeDecades } from './extractors/age-decades';
import { extractAgeWords } from './extractors/age-words';
import { extractCounts } from './extractors/counts';
import { extractDates } from './extractors/dates';
import { extractDurations } from './extractors/durations';
import { extractFractions } from './extractors/fractions';
import { extractMeasures } from './extractors/measures';
import { extractMoney } from './extractors/money';
import { extractMultiples } from './extractors/multiples';
import { extractNames } from './extractors/names';
import { extractNonFigures } from './extractors/non-figures';
import { extractOrdinals } from './extractors/ordinals';
import { extractPercentages } from './extractors/percentages';
import { extractScores } from './extractors/scores';
import { extractTimes } from './extractors/times';
import type { Extractor, Mention, Refiner, Sentence } from './mention';
import { scanNumerals } from './numerals';
import { noteEllipsis } from './refiners/ellipsis';
import { readQualifiers } from './refiners/qualifiers';
import { joinRanges } from './refiners/ranges';

/** Each reads only what those before it have left. */
const extractors: readonly Extractor[] = [
  // Before dates: "her thirties" are no 1930s.
  extractAgeDecades,
  // Before what reads codes, for it knows codes from years itself: "March 19" is no label, "04/11/2025" and "Q3 2025" are no codes.
  extractDates,
  // Before all others, so that nothing reads a number out of a label, a code or a name.
  extractNonFigures,
  // Before durations and counts: "ore 21" is no 21 hours.
  extractTimes,
  // Before the ranges that refiners make of "10-15": a score is no range.
  extractScores,
  // Before measures: "pounds" are money first, and what it leaves is a weight.
  extractMoney,
  extractPercentages,
  extractAgeWords,
  extractDurations,
  extractMeasures,
  // Before ordinals: "un terzo dei voti" is no third place. Before counts: "due su tre" is one figure.
  extractFractions,
  // Before counts: "tre volte tanto".
  extractMultiples,
  // Before counts: "twenty-first".
  extractOrdinals,
  // After all that reads numbers with their units: these are the rest.
  extractCounts,
  // Last: a name may hold digits, and leaves alone what is read as a figure.
  extractNames,
];

const refiners: readonly Refiner[] = [
  // Before qualifiers: "circa 10-15" hedges the whole range.
  joinRanges,
  readQualifiers,
  // Last, for it takes over the whole quantity.
  noteEllipsis,
];

/** Every figure and name that a sentence states, in the order of the text; no two overlap. */
export function extractMentions({ text, tokens }: Sentence, locale: Locale): readonly Mention[] {
  const bare: Sentence = { text, tokens };
  const sentence: Sentence = { ...bare, numerals: scanNumerals(bare, locale) };
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
