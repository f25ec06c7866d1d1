import type { DurationUnit, Qualifier } from '../figures/figure';

/** The singular and the plural of a word. */
export type Forms = readonly [one: string, other: string];

/**
 * The scale words of one style ("million, billion" or "m, bn"), by the power of ten that they stand for. A word without a
 * singular ("mila") stands for no single one.
 */
export type ScaleStyle = ReadonlyMap<number, Forms>;

/** How a language writes figures into a text: what a fix needs that reading does not. */
export interface RenderData {
  /** A whole number in words, as it stands before a noun or alone: 38 is "trentotto". */
  readonly cardinal: (value: number) => string;
  /** A place in an order in words, in the form that `ordinalEndings` names first: 3 is "terzo". */
  readonly ordinal: (value: number) => string;
  /** Endings that agree with a noun and may replace one another: "terzo", "terza". Empty where ordinals do not agree. */
  readonly ordinalEndings: readonly string[];
  /** What is written against the digits of an ordinal: "nd" of "2nd". Absent where the draft's own sign can stay. */
  readonly ordinalSuffix?: (value: number) => string;
  /** One before a noun, and before a feminine noun; and the endings that show that a plural noun is feminine. */
  readonly one: Forms;
  readonly feminineEndings: readonly string[];
  /** Full words first, then abbreviations. */
  readonly scales: readonly ScaleStyle[];
  /** Between a scale's full word and what it counts: "milioni *di* euro"; empty where nothing is. */
  readonly scaleLink: string;
  /** Currencies and families of currencies. */
  readonly currencies: ReadonlyMap<string, Forms>;
  readonly durations: Readonly<Record<DurationUnit, Forms>>;
  /** Other units that stand in a mention and agree with its number. */
  readonly units: readonly Forms[];
  /** Adjectives of a number of years, by that number: "settennale". */
  readonly yearAdjectives: readonly ReadonlyMap<number, string>[];
  /** Ends an age that is one word: "ventenne". */
  readonly ageEnding?: string;
  /** Parts of a whole, as "numerator/denominator": "metà". */
  readonly fractions: ReadonlyMap<string, string>;
  /** Words, or what they begin with, for so many times: "raddoppia", "triplica"; what follows stays. */
  readonly multiples: readonly ReadonlyMap<number, string>[];
  /** A word or two before a figure for each way in which it may be less than exact. */
  readonly hedges: Readonly<Record<Exclude<Qualifier, 'exact'>, string>>;
  /** Words after which these do not go, or not without a change: articles and the like, in lower case. */
  readonly determiners: ReadonlySet<string>;
  /** Whether an amount of money has its sign before it where the draft has no form to follow, rather than its name after. */
  readonly signFirst: boolean;
  /** A percentage where the draft has none to take the form from. */
  readonly percent: (number: string) => string;
  /** Figures in the forms that are usual, for a draft that has none of its own to follow; of one kind, the usual first. */
  readonly examples: readonly string[];
  /** A date where the draft has no form for it ("ieri"), by its parts. */
  readonly date: (day: string | undefined, month: string | undefined, year: string | undefined) => string;
}
