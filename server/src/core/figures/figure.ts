import type Big from 'big.js';

/** An exact decimal number; never a binary float. */
export type Decimal = Big;

/**
 * How a text qualifies a value: "circa 40" (`about`), "quasi 40" (`nearly`: just below), "oltre 35" (`over`),
 * "almeno 8" (`atLeast`), "meno di 5" (`under`), "fino a 5" (`atMost`).
 */
export type Qualifier = 'exact' | 'about' | 'nearly' | 'over' | 'atLeast' | 'under' | 'atMost';

/** A number as a text states it. */
export interface Quantity {
  readonly value: Decimal;
  /** The high end of a range ("tra 500 e 600 milioni", "10–15 %"); `value` is then the low end. */
  readonly to?: Decimal;
  readonly qualifier: Qualifier;
  /** An order of magnitude rather than a number ("centinaia di migliaia" is 100,000 up to 1,000,000). */
  readonly vague?: boolean;
}

export interface Money {
  readonly type: 'money';
  readonly quantity: Quantity;
  /**
   * An ISO 4217 code where the text settles it, else the family that its word or sign names: `dollar`, `pound`, `peso`,
   * `krone`, `yuan-yen`, … Absent where the text says nothing and only the context makes it money.
   */
  readonly currency?: string;
}

export interface Percentage {
  readonly type: 'percentage';
  readonly quantity: Quantity;
  /** Percentage points, a difference between percentages. */
  readonly points?: boolean;
}

/** How many of something: "14.000 dipendenti". */
export interface Count {
  readonly type: 'count';
  readonly quantity: Quantity;
  /** What is counted, in lower case as written ("dipendenti"); absent for a bare number. */
  readonly noun?: string;
  /** Joined to another number that is not stated: "altri tre", "two more". */
  readonly further?: boolean;
}

export type Dimension =
  'length' | 'area' | 'volume' | 'mass' | 'speed' | 'power' | 'energy' | 'temperature' | 'data' | 'other';

/** A physical quantity: "184 metri". `quantity` is in `unit`. */
export interface Measure {
  readonly type: 'measure';
  readonly quantity: Quantity;
  readonly dimension: Dimension;
  /** A CLDR unit identifier: `meter`, `foot`, `kilometer-per-hour`, … */
  readonly unit: string;
}

export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A length of time, or an age. `quantity` is in `unit`: "un anno e mezzo" is 1.5 years, "7 ore e 40 minuti" 460 minutes. */
export interface Duration {
  readonly type: 'duration';
  readonly quantity: Quantity;
  readonly unit: DurationUnit;
  /** How old somebody or something is: "67 anni" after "aveva", "24-year-old". */
  readonly age?: boolean;
}

/**
 * A day of the Gregorian calendar, as far as it is known. `month` and `day` count from 1. Years before Christ are
 * negative: 44 BC is −44.
 */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date or a period of the calendar. */
export interface DateFigure {
  readonly type: 'date';
  readonly from: CalendarDate;
  /** The last day, month or year of a period, itself included: "tra il 2026 e il 2029". */
  readonly to?: CalendarDate;
  /**
   * A period named as such: "anni '90" and "the 1990s" (`from.year` 1990), a quarter, a half-year, a century ("XX secolo"
   * and "Novecento": 1900; the fifth century BC: −500).
   */
  readonly period?: 'decade' | 'century' | 'quarter' | 'half';
  /** Which quarter or half of `from.year`, from 1. */
  readonly part?: number;
  /** What the text says of the date's side: "prima del 2016", "dopo", "dal 2019" (`since`), "fino al" (`until`), "circa". */
  readonly bound?: 'before' | 'after' | 'since' | 'until' | 'about';
}

/** A place in an order: "il terzo", "14th". */
export interface Ordinal {
  readonly type: 'ordinal';
  readonly value: number;
  /** What is ordered, in lower case as written. */
  readonly noun?: string;
}

/** A part of a whole: "un terzo", "half", "due su tre" (2 of 3). */
export interface Fraction {
  readonly type: 'fraction';
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly qualifier: Qualifier;
}

/** How many times as much: "il doppio" (2), "tripled" (3), "twice" (2). */
export interface Multiple {
  readonly type: 'multiple';
  readonly quantity: Quantity;
}

/** The result of a match or a vote: "3-1". */
export interface Score {
  readonly type: 'score';
  readonly home: number;
  readonly away: number;
}

/** A time of day, in minutes from midnight. */
export interface TimeOfDay {
  readonly type: 'time';
  readonly minutes: number;
}

export type NameKind = 'person' | 'organization' | 'place' | 'nationality';

/** A proper name. */
export interface Name {
  readonly type: 'name';
  /** What it names, where the text lets one tell. */
  readonly kind?: NameKind;
  /** The name as written, without article, title or possessive: "Matt Garman". */
  readonly name: string;
  /**
   * What two writings of the same name share: for countries and nationalities an ISO 3166 code ("italiano", "Italy" and
   * "Italia" are `IT`), else the name folded (lower case, no diacritics, single spaces).
   */
  readonly key: string;
  /**
   * Capitalized where every word would be (at the start of a sentence, in a headline), and nothing around it shows that it
   * is a name: it counts only where the same name stands elsewhere beyond doubt (`resolveNames`).
   */
  readonly tentative?: true;
}

/** What a text states as a checkable value, normalized, whatever the language and the form it is written in. */
export type Figure =
  | Money
  | Percentage
  | Count
  | Measure
  | Duration
  | DateFigure
  | Ordinal
  | Fraction
  | Multiple
  | Score
  | TimeOfDay
  | Name;

export type FigureType = Figure['type'];
