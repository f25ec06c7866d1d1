import type { Qualifier, DurationUnit } from '../figures/figure';
import type { PhraseTable } from './phrases';

/** What may follow (or, of a currency, precede) a numeral. `factor` multiplies the numeral: "decenni" is 10 years. */
export type UnitEntry =
  | { readonly kind: 'currency'; readonly currency?: string; readonly factor?: string }
  | { readonly kind: 'percent' | 'points'; readonly factor?: string }
  | { readonly kind: 'duration'; readonly unit: DurationUnit; readonly factor?: string }
  | { readonly kind: 'measure'; readonly unit: string; readonly factor?: string };

/** A word that multiplies the numeral before it. */
export interface Scale {
  readonly factor: string;
  /** Read as a scale only where it is written against the digits: "5k". */
  readonly attached?: boolean;
  /** Read as a scale only in an amount of money: "£40m" against "40m" of rope. */
  readonly money?: boolean;
  /** Names a round number rather than an exact one: "un centinaio". */
  readonly about?: boolean;
}

/** What settles whether a word is a number or another word: "tu sei", but "sono sei" and "sei dei quali". */
export interface DoubtfulNumber {
  /** Words before it with which it is no number, unless a unit follows. */
  readonly never: ReadonlySet<string>;
  /** Words before it with which it is a number even by itself. */
  readonly before: ReadonlySet<string>;
  /** Words after it with which it is one. */
  readonly after: PhraseTable<true>;
}

/** How a language says numbers in words. */
export interface NumberWords {
  /** Words, or the pieces of which words are made, below a thousand or (joined) up to it. */
  readonly values: ReadonlyMap<string, number>;
  /** The pieces that make thousands within a word: "mila". */
  readonly thousands: ReadonlySet<string>;
  /** Whether numbers are written as one word ("trentotto") and have to be cut into pieces. */
  readonly joined: boolean;
  /** The first three letters that a joined number word can have: a cheap first look. */
  readonly starts: ReadonlySet<string>;
  /** Joins hundreds and what is below: "two hundred and five". */
  readonly and: ReadonlySet<string>;
  /** Joins a scaled number and a smaller part: "un miliardo e 200 milioni". */
  readonly compound: ReadonlySet<string>;
  /** What is one and also an article: "un", "a", "one". */
  readonly articles: ReadonlySet<string>;
  /** Of the articles those that can stand for a number alone: "uno", "one". */
  readonly ones: ReadonlySet<string>;
  /** Number words that are other words as well ("sei", "venti"): read only with a noun or unit, or where it says so here. */
  readonly doubtful: ReadonlyMap<string, DoubtfulNumber>;
  readonly scales: ReadonlyMap<string, Scale>;
  /** "mezzo", "half": before a scale or unit. */
  readonly halves: ReadonlySet<string>;
  /** "e mezzo", "and a half". */
  readonly andHalf: PhraseTable<string>;
  /** Orders of magnitude: "centinaia" is from 100 up to 1,000. */
  readonly vague: ReadonlyMap<string, readonly [from: string, to: string]>;
}

/** Words around a numeral that say what it is not. */
export interface NonFigureWords {
  /** Words that make the number after them a label: "articolo", "pagina", "Section". */
  readonly labels: ReadonlySet<string>;
  /** The first words, in lower case, of names that end in a number: "windows", "boeing". */
  readonly numberedNames: ReadonlySet<string>;
}

export interface OrdinalWords {
  readonly words: ReadonlyMap<string, number>;
  /** Endings that make an ordinal of a cardinal's stem: "esimo" of "ventesimo". */
  readonly endings: readonly string[];
  /** Written against digits: "st", "°". */
  readonly suffixes: ReadonlySet<string>;
  /** Ordinal words that need an article or possessive before them to be read as such: "secondo", "prima". */
  readonly doubtful: ReadonlySet<string>;
  /** Words before an ordinal that let it be read: articles, possessives. */
  readonly determiners: ReadonlySet<string>;
  /** Words between a definite article and which a doubtful ordinal stands for what it orders: "the second of four". */
  readonly definite: ReadonlySet<string>;
  readonly afterDefinite: ReadonlySet<string>;
  /** Verbs after which a doubtful ordinal is a place whatever follows: "ranked first for taste". */
  readonly ranking: ReadonlySet<string>;
  /** Nouns before which a doubtful ordinal needs no article: "in second place". */
  readonly places: ReadonlySet<string>;
  /** Words before digits that make them a place in an order: "number 27", "il numero 59". */
  readonly numbered: ReadonlySet<string>;
  /** Nouns and phrases with which an ordinal says nothing of an order: "primo ministro", "first lady". */
  readonly idioms: ReadonlySet<string>;
}

export interface FractionWords {
  /** "terzo", "terzi", "third", "quarters". The singular needs an article, and around it what no ordinal has. */
  readonly denominators: ReadonlyMap<string, number>;
  readonly plurals: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  /** What may stand before "metà", "half" (empty: nothing need). */
  readonly beforeHalf: ReadonlySet<string>;
  /** Before "half" these make it a part of a match or a year. */
  readonly notBeforeHalf: ReadonlySet<string>;
  readonly afterHalf: ReadonlySet<string>;
  /** Links a part and its whole: "un terzo dei", "a third of". */
  readonly of: ReadonlySet<string>;
  /** Before a part by which something changes: "cresce di un terzo", "fell by a third". */
  readonly changedBy: ReadonlySet<string>;
  /** After a part by which something is more or less: "un terzo in più", "a third higher". */
  readonly comparing: PhraseTable<true>;
  /** "su" of "due su tre", "out of", "in". */
  readonly outOf: PhraseTable<string>;
}

export interface MultipleWords {
  /** Verb forms and adverbs: "raddoppiato" 2, "halved" 0.5. */
  readonly words: ReadonlyMap<string, string>;
  /** "doppio", "triplo": only before these words or at an end, and after those (if there are any). */
  readonly nouns: ReadonlyMap<string, string>;
  readonly beforeNoun: ReadonlySet<string>;
  readonly afterNoun: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  /** What follows "three times" where it compares: "as", "superiore". */
  readonly comparing: ReadonlySet<string>;
  /** "twice", "thrice": a multiple before a comparing word, else a count of occasions. */
  readonly adverbs: ReadonlyMap<string, number>;
  /** "fold" of "tenfold". */
  readonly foldEnding?: string;
}

export interface TimeWords {
  /** Before a bare hour: "ore", "alle". `false`: only where nothing counted follows. */
  readonly before: ReadonlyMap<string, boolean>;
  /** Before an hour with its minutes, which could be a decimal number: "at 23.40"; and words before that which make it one. */
  readonly at: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
  /** Minutes before and after the hour in words: "half past" seven; sette "e mezza". */
  readonly past: PhraseTable<number>;
  readonly parts: PhraseTable<number>;
  readonly am: PhraseTable<string>;
  readonly pm: PhraseTable<string>;
  /** "o'clock". */
  readonly after: PhraseTable<string>;
}

export interface ScoreWords {
  /** Words of a sentence about a match or a vote. */
  readonly cues: ReadonlySet<string>;
  /** "a" of "3 a 1". */
  readonly to: ReadonlySet<string>;
  /** What stands before a score in words: "per 3 a 1", "by 3 to 1". */
  readonly before: ReadonlySet<string>;
}

export interface RangeWords {
  /** Opening and joining words of a range: "tra" → "e", "from" → "to". */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Openers that with a verb of change name two values and no range: "è passato da 10 a 15". */
  readonly directed: ReadonlySet<string>;
  /** Beginnings of the verbs of change. */
  readonly change: readonly string[];
  /** Joins of two numerals without an opener that share a unit: "12 o 13 anni". */
  readonly joins: ReadonlySet<string>;
}

export interface CountWords {
  /** "altri", "more": joined to a number not stated. Before the numeral, and after it. */
  readonly furtherBefore: ReadonlySet<string>;
  readonly furtherAfter: ReadonlySet<string>;
  /** What amounts of money are for, and nobody counts: "13 milioni di debiti" states 13 million of a currency not said. */
  readonly sums: ReadonlySet<string>;
  /** Never a counted noun. */
  readonly notNouns: ReadonlySet<string>;
  /** Endings that only verbs have: "tre andranno". */
  readonly verbEndings: readonly string[];
  /** Adjectives that stand between numeral and noun. */
  readonly adjectives: ReadonlySet<string>;
  /** Links a scale and its noun: "milioni di persone". */
  readonly of: ReadonlySet<string>;
  /** Endings of a plural noun, and plurals without one. */
  readonly pluralEndings: readonly string[];
  readonly plurals: ReadonlySet<string>;
  /** Whether adjectives precede the noun, so that the noun is the next plural. */
  readonly nounLast: boolean;
  /** Before a lone "uno", "one": "solo uno". */
  readonly beforeOne: ReadonlySet<string>;
}

export interface AgeWords {
  /** "aged", "età di": an age whatever follows. */
  readonly cues: PhraseTable<true>;
  /** Forms of "have" where they state ages: "aveva". */
  readonly verbs: ReadonlySet<string>;
  /** "old" of "24 years old". */
  readonly after: PhraseTable<true>;
  /** Written against digits or as a word's ending: "24enne", "ventenne". */
  readonly endings: readonly string[];
  /** Links a person and an age: "di 24 anni". */
  readonly links: ReadonlySet<string>;
  /** Nouns of people before the link. */
  readonly people: ReadonlySet<string>;
  /** Of these the ones whom a bare number after the link gives an age, and no children: "a woman of 93", not "a father of 3". */
  readonly persons: ReadonlySet<string>;
  /** What says with a bare number how old somebody is: "he was"; "il più giovane ne ha". */
  readonly states: PhraseTable<true>;
  /** Before the age at which something happens: "at", "a"; and what may stand between: "only", "soli". */
  readonly at: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** What happens at an age: "died", "morto"; and what does so even at one that could be an hour: "learnt to". */
  readonly events: ReadonlySet<string>;
  readonly lessons: PhraseTable<true>;
  /** Opens a clause after "At 62,": "she"; within one, after ", at 62,": "was the older". */
  readonly resumes: PhraseTable<true>;
  /** Words after which a clause may open with "a 17 anni", as it may after punctuation. */
  readonly openers: ReadonlySet<string>;
  /** What may follow a bare age, besides punctuation: "when", "che". */
  readonly ends: ReadonlySet<string>;
  /** Limits of age: "under", "sotto i"; `false`: only after one of `groups`. */
  readonly bounds: PhraseTable<boolean>;
  /** "children" of "children under 12". */
  readonly groups: ReadonlySet<string>;
  /** Beginnings of words about sentences, loans and falls, which have years that are no ages: "condann", "mutu", "scend". */
  readonly terms: readonly string[];
  /** What makes a number of years a lapse of time and no age: before it ("for", "dopo"), and after it ("ago", "fa"). */
  readonly lapseBefore: ReadonlySet<string>;
  readonly lapseAfter: PhraseTable<true>;
  /** What makes a decade an age: "her" of "in her 40s". */
  readonly owners: ReadonlySet<string>;
  /** "late" of "in his late thirties". */
  readonly decadeParts: ReadonlySet<string>;
}

/** How a language writes numbers, amounts and their qualifiers. */
export interface NumberData {
  readonly decimalSeparator: ',' | '.';
  readonly words: NumberWords;
  readonly units: PhraseTable<UnitEntry>;
  /** Words of a sentence about weight, in which "pounds" are no money. */
  readonly weightCues: ReadonlySet<string>;
  /** Words that are a length of time by themselves: "settennale", "biennio"; and how many years. */
  readonly spans: ReadonlyMap<string, { readonly unit: DurationUnit; readonly value: number }>;
  /** What makes "un anno", "a year" a length of time: before it, and after it. */
  readonly beforeOneUnit: ReadonlySet<string>;
  readonly afterOneUnit: ReadonlySet<string>;
  /** Abbreviations of units that are verbs as well, as long as none of `linksOfUnits` or no word at all follows. */
  readonly unitsThatAreVerbs: ReadonlySet<string>;
  readonly linksOfUnits: ReadonlySet<string>;
  readonly qualifiersBefore: PhraseTable<Qualifier>;
  readonly qualifiersAfter: PhraseTable<Qualifier>;
  /** Articles between a qualifier and its numeral: "oltre i 38 miliardi". */
  readonly skippedByQualifiers: ReadonlySet<string>;
  readonly nonFigures: NonFigureWords;
  readonly ordinals: OrdinalWords;
  readonly fractions: FractionWords;
  readonly multiples: MultipleWords;
  readonly times: TimeWords;
  readonly scores: ScoreWords;
  readonly ranges: RangeWords;
  readonly counts: CountWords;
  readonly ages: AgeWords;
}
