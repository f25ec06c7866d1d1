import type { LanguageId } from '../text/document';

/** Forms that a dictionary word may have; which of them exist depends on what the word is, so they are tried in this order. */
export interface Forms {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  /** Adjectives' forms, and verbs' of words that do not look like verbs: the least sure. */
  readonly others: readonly string[];
}

/** What replaces an ending: each column holds the endings of one kind of form. Of the rules, the first that fits counts. */
type Rule = readonly [ending: RegExp, nouns: string, verbs: string, others: string];

const rules: Readonly<Record<LanguageId, readonly Rule[]>> = {
  it: [
    [/(?<=...)are$/u, '', 'a ano ava avano ò arono ato ata ati ate ando', ''],
    [/(?<=...)ere$/u, '', 'e ono eva evano ette ettero uto uta uti ute endo', ''],
    [/(?<=...)ire$/u, '', 'e ono isce iscono iva ivano ì irono ito ita iti ite endo', ''],
    [/co$/u, 'chi ci', '', 'ca che'],
    [/go$/u, 'ghi gi', '', 'ga ghe'],
    [/io$/u, 'i', '', 'ia ie'],
    [/mento$/u, 'menti', '', ''],
    [/mente$/u, '', '', ''],
    // The stemmer takes these forms for ones of a verb, and so misses them.
    [/(?<=..)ano$/u, 'ani', 'ana ane', ''],
    [/o$/u, 'i', '', 'a e'],
    [/([cg])a$/u, '$1he', '', ''],
    [/([cg])ia$/u, '$1e $1ie', '', ''],
    [/(ist|m)a$/u, '$1i $1e', '', ''],
    [/a$/u, 'e', '', ''],
    [/(?<=s|bb|dd|nn|cqu)e$/u, 'i', 'ero', ''],
    [/e$/u, 'i', '', ''],
  ],
  en: [
    [/([^aeiou])y$/u, '$1ies', '', '$1ied $1ying'],
    [/[^s]s$/u, '', '', ''],
    [/(ss|x|z|ch|sh)$/u, '$1es', '', '$1ed $1ing'],
    [/e$/u, 'es', '', 'ed ing'],
    [/$/u, 's', '', 'ed ing'],
  ],
};

/** The regular forms that `word` has if it is a noun, a verb or an adjective; not all of them exist. */
export function formsOf(word: string, language: LanguageId): Forms {
  const rule = rules[language].find(([ending]) => ending.test(word));
  if (rule === undefined) return { nouns: [], verbs: [], others: [] };
  const [ending, nouns, verbs, others] = rule;
  const put = (endings: string) =>
    endings
      .split(' ')
      .filter(Boolean)
      .map((end) => word.replace(ending, end));
  return { nouns: put(nouns), verbs: put(verbs), others: put(others) };
}
