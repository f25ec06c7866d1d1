import type { DateFigure } from '../figures/figure';

/** Roman numerals as they stand before "secolo": "XIX". */
export const romanNumerals: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
    .split(' ')
    .map((numeral, index) => [numeral, index + 1]),
);

/** The words with which a date can start: every other word is passed over at once. */
export function startsOf(data: Omit<DateData, 'starts'>): ReadonlySet<string> {
  return new Set(
    [
      data.monthNumbers,
      data.monthAbbreviations,
      data.dayWords,
      data.last,
      data.next,
      data.current,
      data.units,
      data.dayOffsets,
      data.ago,
      data.ordinals,
      data.centuryWords,
      data.namedCenturies,
      data.decadeMarkers,
      data.decadeWords,
    ].flatMap((words) => [...words.keys()]),
  )
    .add(wordOf(data.cardinals, 20))
    .add('q')
    .add('h')
    .add('ad');
}

/** "twenty", with which "twenty-first" starts. */
function wordOf(numbers: ReadonlyMap<string, number>, number: number): string {
  return [...numbers].find(([, value]) => value === number)?.[0] ?? '';
}

/** How a language writes dates. Every word is in lower case, as `Token.lower` has it; an apostrophe is a word of its own. */
export interface DateData {
  /** January first, in lower case. */
  readonly months: readonly string[];
  /** Every name of a month, to its number from 1. */
  readonly monthNumbers: ReadonlyMap<string, number>;
  /** Short forms of months without their full stop, to the month's number from 1. */
  readonly monthAbbreviations: ReadonlyMap<string, number>;
  /** Months are written with a capital, so that "may" and "march" are none. */
  readonly capitalMonths: boolean;
  /** Month names that are also first names or surnames: alone they need one of `safeMonthMarkers` before them. */
  readonly nameMonths: ReadonlySet<string>;
  /** "November 4" is usual, beside "4 November". */
  readonly monthBeforeDay: boolean;
  /** Whether 04/11/2025 is read day first, or left open unless one of the two is above 12. */
  readonly numericOrder: 'day-first' | 'open';
  readonly weekdays: ReadonlySet<string>;

  /** Days of a month in words, to their number: "primo", "due"; "first". */
  readonly dayWords: ReadonlyMap<string, number>;
  /** Days in words count only before a link: "the first of May". */
  readonly dayWordsNeedLink: boolean;
  /** What may follow a day's digits directly: "th", "°". */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Between day and month: "of". */
  readonly dayLinks: ReadonlySet<string>;
  /** Between month or quarter and year: "del", "of". */
  readonly yearLinks: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Prepositions and articles that end in an apostrophe, without it. */
  readonly elided: ReadonlySet<string>;

  /** Words that directly before a date mean another word: "classe 1985" is "nato nel 1985". */
  readonly readAs: ReadonlyMap<string, string>;
  /** Words directly before a number that make it a year whatever follows, save a unit: "nel", "classe". */
  readonly yearMarkers: ReadonlySet<string>;
  /** Of these the words that never stand before a quantity. */
  readonly firmYearMarkers: ReadonlySet<string>;
  /** Words that may introduce a year as well as a quantity: "of", "by". What follows decides. */
  readonly openYearMarkers: ReadonlySet<string>;
  /** A number before a noun in the singular is a year: "the popular 1995 version". */
  readonly yearBeforeSingular: boolean;
  /** Words before a number that make it a quantity ("oltre") or a code ("volo"). */
  readonly quantityMarkers: ReadonlySet<string>;
  /** Names whose number is no year though it looks like one: "Windows 2000". */
  readonly modelNames: ReadonlySet<string>;
  /** Units, currencies, scale words and nouns that are counted rather than dated: a number before one is no year. */
  readonly countedNouns: ReadonlySet<string>;
  /** The same in more than one word, none of which says so alone: "per cento". */
  readonly countedPhrases: readonly (readonly string[])[];
  /** Function words that may follow a year: before one, a number without a marker can still be a year. */
  readonly yearFollowers: ReadonlySet<string>;

  /** Words directly before a month that make it a date without day or year: "a", "in". */
  readonly monthMarkers: ReadonlySet<string>;
  readonly safeMonthMarkers: ReadonlySet<string>;
  /** Names of streets and squares start with these: "via 25 Aprile" is a place. */
  readonly placeWords: ReadonlySet<string>;
  /** Legal acts, whose number and year are no month and year: "legge 104/1992". */
  readonly lawWords: ReadonlySet<string>;

  /** What a word before a date says of its side. */
  readonly bounds: ReadonlyMap<string, NonNullable<DateFigure['bound']>>;
  /** What a word behind a date says of its side: "2019 onwards". */
  readonly boundsBehind: ReadonlyMap<string, NonNullable<DateFigure['bound']>>;
  /** Words between such a word and the date: "prima *del*". */
  readonly boundLinks: ReadonlySet<string>;
  /** Nouns of a period's edge between such a word and the date: "entro la *fine* del". */
  readonly edges: ReadonlySet<string>;

  /** Words that open a span of time, to those that may stand before its end: "dal" to "al"; "tra" to "e". */
  readonly spanOpeners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words before the end of a span that need no opener: "to", "al". */
  readonly spanLinks: ReadonlySet<string>;
  /** Words that join days or years of a list: "e", "and". */
  readonly conjunctions: ReadonlySet<string>;

  readonly last: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly current: ReadonlySet<string>;
  /** After these, "last year" is relative to the story and not to the document: "the last year of". */
  readonly storyMarkers: ReadonlySet<string>;
  /** "anno in corso": what follows year or month and means the current one. */
  readonly currentPhrase: readonly string[];
  readonly units: ReadonlyMap<string, 'years' | 'months' | 'days'>;
  /** Of the units the plurals, which name no single year or month. */
  readonly pluralUnits: ReadonlySet<string>;
  /** "ieri" is −1. */
  readonly dayOffsets: ReadonlyMap<string, number>;
  /** "fa", "ago". */
  readonly ago: ReadonlySet<string>;
  /** Small numbers in words, as in "due anni fa". */
  readonly cardinals: ReadonlyMap<string, number>;

  /** Ordinal words, for quarters, halves and centuries. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly quarterWords: ReadonlySet<string>;
  readonly halfWords: ReadonlySet<string>;
  /** Quarters and halves count only with a year: "the first half" may be of a match. */
  readonly partsNeedYear: boolean;
  readonly centuryWords: ReadonlySet<string>;
  /** Centuries with a name, written with a capital: "Novecento" to 1900. */
  readonly namedCenturies: ReadonlyMap<string, number>;
  /** The word before a decade in digits or words: "anni". Absent where decades end in s. */
  readonly decadeMarkers: ReadonlySet<string>;
  /** "novanta", "nineties", to 1990. */
  readonly decadeWords: ReadonlyMap<string, number>;
  /** Words before "90s" or "nineties" that make it a decade and no age. */
  readonly decadeOpeners: ReadonlySet<string>;
  /** Era marks as sequences of words: before Christ −1, after 1. The longest comes first. */
  readonly eras: readonly { readonly words: readonly string[]; readonly sign: 1 | -1 }[];
  /** Labels of a document's own date in a line of metadata: "pubblicato il", "published". */
  readonly dateLabels: ReadonlySet<string>;
  /** Of the labels those that open no sentence of prose: "data". */
  readonly plainLabels: ReadonlySet<string>;
  /** What may stand around a time of day: "ore", "pm", "UTC". */
  readonly timeWords: ReadonlySet<string>;
  /** Words between such a label and its date, or before an author's name: "il", "on", "by". */
  readonly labelLinks: ReadonlySet<string>;
  readonly bylineWords: ReadonlySet<string>;
  /** The words with which a date can start, of all the above (`startsOf`). */
  readonly starts: ReadonlySet<string>;
}
