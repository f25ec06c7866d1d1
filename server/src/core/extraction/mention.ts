import type { Decimal, Figure, Quantity } from '../figures/figure';
import type { Locale } from '../locales/locale';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Numeral } from './numerals';

/**
 * Where the parts of a mention stand, so that a fix can replace one and keep the rest.
 * All lie within the sentence; the qualifier lies outside the mention's own span.
 */
export interface MentionParts {
  /** The numeral without its scale word: "38" of "$38bn", "trentotto" of "trentotto miliardi"; of a range, both ends. */
  readonly number?: Span;
  /** "miliardi", "bn", "mila" where it is a word of its own. */
  readonly scale?: Span;
  /** Currency, percent sign, unit, counted noun. */
  readonly unit?: Span;
  /** "circa", "more than", "almeno". */
  readonly qualifier?: Span;
  /** Of a single date, where it states them: the digits or word of the day, the month's name, the year's digits. */
  readonly day?: Span;
  readonly month?: Span;
  readonly year?: Span;
}

/** A part of a figure that a text may leave to its context. */
export type ImpliedPart = 'currency' | 'unit' | 'year' | 'month' | 'scale';

/** A figure at a span. */
export interface Mention {
  /** What is underlined and replaced: number with scale, unit and currency; a counted noun and the qualifier stay outside. */
  readonly span: Span;
  readonly figure: Figure;
  readonly parts: MentionParts;
  /** What the text does not state itself but its context gives. */
  readonly implied: readonly ImpliedPart[];
  /**
   * A date that depends on the day the text speaks from, not resolved yet: "lo scorso ottobre" has `from` {month: 10}
   * and `yearOffset` from which the year follows.
   */
  readonly relative?: RelativeDate;
  /** Of a bare number, the figures that it would be with the unit, or the scale, of one before it in the sentence. */
  readonly elliptical?: readonly Elliptical[];
  /** Of a duration: what stands around it leaves no doubt that it is nobody's age ("for 20 years", "dopo 43 anni"). */
  readonly lapse?: boolean;
}

/** A bare number read with what the text leaves out: "61" after "97 milioni di euro". */
export interface Elliptical {
  readonly figure: Extract<Figure, { quantity: Quantity }>;
  /** What the number was multiplied by. */
  readonly factor: Decimal;
}

/**
 * A date stated against the day of its document.
 *
 * - `years: -1` "last year", "l'anno scorso"; `months: -1` "last month"; `days: -1` "yesterday", "ieri";
 * - `pick: 'last'` with a month in the figure: its latest occurrence before the document's date ("lo scorso ottobre");
 *   `'next'`: the first after it; `'nearest'`: a day and month without a year ("il 4 novembre").
 */
export interface RelativeDate {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  readonly pick?: 'last' | 'next' | 'nearest';
}

/** What an extractor sees: one sentence of a passage. Spans are relative to `text`. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The sentence's numerals where they have been read already, so that each extractor need not read them again. */
  readonly numerals?: readonly Numeral[];
}

/**
 * Finds the mentions of one kind in a sentence. `taken` tells whether an earlier extractor has already read any part of a
 * span; an extractor yields no mention, and reads no numeral, that is taken.
 */
export type Extractor = (
  sentence: Sentence,
  locale: Locale,
  taken: (span: Span) => boolean,
) => readonly Extraction[];

/** A mention, or a stretch that later extractors must leave alone: a version number, a phone number. */
export type Extraction = Mention | { readonly span: Span; readonly figure?: never };

/** Rewrites the mentions of a sentence: joins ranges, carries a unit over, drops what context rules out. */
export type Refiner = (
  mentions: readonly Mention[],
  sentence: Sentence,
  locale: Locale,
) => readonly Mention[];
