import type { NameKind } from '../figures/figure';

/** What a name that is known beforehand stands for. */
export interface KnownName {
  readonly kind: NameKind;
  /** An ISO 3166 code of a country, else the folded name. */
  readonly key: string;
  /**
   * May as well be a given name or an ordinary word ("Jordan", "Florence", "Nice"): then the context decides its kind, and
   * at the start of a sentence it is no evidence of a name.
   */
  readonly ambiguous?: boolean;
}

/**
 * What tells names and their kinds apart in a language. Unless a field says otherwise, words are in lower case without
 * diacritics, so that they are looked up with a folded word.
 */
export interface NameData {
  /** Titles and roles that stand before a person's name and are no part of it: "president", "mr", "onorevole". */
  readonly titles: ReadonlySet<string>;
  /** What a person is, after the name or after "is a": titles, and occupations that do not stand before names. */
  readonly roles: ReadonlySet<string>;
  /** Words in lower case that join the parts of a person's name: "de", "von", "al". */
  readonly particles: ReadonlySet<string>;
  /** Particles that are ordinary words of the language too, and join only what follows a single given name: "da", "the". */
  readonly bynameParticles: ReadonlySet<string>;
  /** Words in lower case that join the parts of the names of institutions, works and places: "of", "di", "della", "dell". */
  readonly links: ReadonlySet<string>;
  /** May follow a link within a name: "of the". */
  readonly linkArticles: ReadonlySet<string>;
  /** Links that need a head noun of `joinedHeads`: "per", "for". */
  readonly purposeLinks: ReadonlySet<string>;
  /** Joins parts of a name after a head noun of `joinedHeads`: "e", "and". */
  readonly conjunctions: ReadonlySet<string>;
  readonly joinedHeads: ReadonlySet<string>;
  /** Whether a link joins without a head noun of `heads` before it ("Game of Thrones", but "la Roma di Totti"). */
  readonly linksFreely: boolean;
  /** Articles, and what else is cut off the start of a name. */
  readonly articles: ReadonlySet<string>;
  /** Words that lose their end before an apostrophe, without it: "l", "dell", "un". */
  readonly elisions: ReadonlySet<string>;
  /** Head nouns of names, at their start in Italian ("Banca") or anywhere in English ("University"), with what they name. */
  readonly heads: ReadonlyMap<string, NameKind | undefined>;
  /** Legal forms and last words that tell the kind: "spa", "inc", "county". */
  readonly suffixes: ReadonlyMap<string, NameKind | undefined>;
  /** Ordinary nouns in apposition to a name: "la società X", "the city of X". Persons are in `roles`. */
  readonly appositions: ReadonlyMap<string, NameKind>;
  /** Prepositions after which a lone name is likely a place: "in". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Verbs and participles that say where: before a preposition of `lightPrepositions` and a place ("nato a", "lives at"). */
  readonly placeVerbs: ReadonlySet<string>;
  readonly lightPrepositions: ReadonlySet<string>;
  /** Verb forms after a name that only persons take: "nacque", "said". */
  readonly personVerbs: ReadonlySet<string>;
  /** After a number and a name, they make it a person of that age: "Stavros Kallias, 49 anni". */
  readonly years: ReadonlySet<string>;
  /** Verb forms in the singular that show that a lone first word without an article is a name: "è", "was". */
  readonly copulas: ReadonlySet<string>;
  /** Ends of further such verb forms, as written: "-ava", "-ò". */
  readonly singularVerbEndings: readonly string[];
  /**
   * The end of plural nouns, which need no article, where it is also that of verbs in the singular: "Scholars said" has no
   * name, "Shaws says" has. Absent where verbs tell the number by themselves.
   */
  readonly pluralEnding?: string;
  /** Months and weekdays, cut off both ends of a name. */
  readonly calendar: ReadonlySet<string>;
  /** No name by itself, though capitalized: months, weekdays, holidays, languages, currencies, acronyms of ordinary things. */
  readonly notNames: ReadonlySet<string>;
  /** Ordinary words that often begin a sentence or a headline's words: no evidence of a name there. */
  readonly ordinary: ReadonlySet<string>;
  /** Ends of ordinary words: a first word so ended is none but a common word ("-mente", "-ing"). */
  readonly ordinaryEndings: readonly string[];
  readonly givenNames: ReadonlySet<string>;
  /** Names known beforehand, by folded name: countries, cities, regions, organizations. */
  readonly known: ReadonlyMap<string, KnownName>;
  /** The usual name of each country, by its ISO 3166 code. */
  readonly countries: ReadonlyMap<string, string>;
  /** The usual name of each city of `demonyms`, by its folded name. */
  readonly cities: ReadonlyMap<string, string>;
  /** Demonyms in lower case as written, with the ISO 3166 code or the city's folded name; in Italian every gender and number. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Words before or after a demonym that make it a language: "in", "parla", "lingua". */
  readonly languageCues: ReadonlySet<string>;
}
