import type { Mention } from '../extraction/mention';
import { readTable, type ConceptIndex } from '../lexicon/read-table';
import type { Locale } from '../locales/locale';
import { isLink } from '../names/match';
import type { LanguageId } from '../text/document';
import { contains } from '../text/span';
import type { Token } from '../text/tokens';
import { fold, stemOf } from './stem';

/** Stands for a token that carries no topic: punctuation, numerals, function words. */
export const noTerm = -1;

/**
 * Gives each topic word a small integer, the same for every form of the word ("accordo", "accordi"), for every word of the
 * same concept ("intesa", "deal"), and for every name of the same country or people, in any language. Terms can be compared when the same vocabulary gave them.
 */
export interface Vocabulary {
  /** Whether the concepts include a word of a language, in any form. */
  isKnown(word: string, language: LanguageId): boolean;
  /** The term of each token of a sentence, `noTerm` where it has none. */
  termsOf(tokens: readonly Token[], mentions: readonly Mention[], locale: Locale): Int32Array;
}

/** A vocabulary that knows the concepts only; it grows with the texts that it sees. */
export function createVocabulary(): Vocabulary {
  const concepts: Partial<Record<LanguageId, ConceptIndex>> = {};
  const ids = new Map<string, number>();
  const conceptTerms = new Set<number>();
  const byWord: Record<LanguageId, Map<string, number>> = { it: new Map(), en: new Map() };

  function idOf(term: string): number {
    let id = ids.get(term);
    if (id === undefined) ids.set(term, (id = ids.size));
    return id;
  }

  function conceptOf(word: string, stem: string, language: LanguageId): number | undefined {
    const { words, stems } = (concepts[language] ??= readTable(language));
    return words.get(word) ?? stems.get(stem);
  }

  function termOf(word: string, locale: Locale): number {
    let term = byWord[locale.id].get(word);
    if (term === undefined) {
      if (locale.text.stopWords.has(word)) {
        term = noTerm;
      } else {
        const stem = stemOf(word, locale.id);
        const concept = conceptOf(word, stem, locale.id);
        term = idOf(concept === undefined ? stem : `concept ${concept}`);
        if (concept !== undefined) conceptTerms.add(term);
      }
      byWord[locale.id].set(word, term);
    }
    return term;
  }

  return {
    isKnown: (word, language) => conceptOf(word, stemOf(word, language), language) !== undefined,
    termsOf(tokens, mentions, locale) {
      const terms = new Int32Array(tokens.length).fill(noTerm);
      tokens.forEach((token, index) => {
        if (token.kind === 'word') terms[index] = termOf(token.lower, locale);
      });
      for (const { span, figure, parts } of mentions) {
        tokens.forEach((token, index) => {
          const meant =
            figure.type === 'date' && tokens[index + 1]?.start === span.start
              ? locale.dates.readAs.get(token.lower)
              : undefined;
          if (meant !== undefined) terms[index] = termOf(meant, locale);
          if (token.kind !== 'word' || !contains(span, token)) return;
          if (figure.type === 'name') {
            // A name is not stemmed: its ending is part of it, and the other language would cut another one.
            // But "Università" in the name of one is the concept that it is anywhere.
            const first = token.start === span.start;
            const whole = first && token.end === span.end;
            if (!whole && figure.kind !== 'person' && conceptTerms.has(terms[index] ?? noTerm)) return;
            if (!whole && isLink(token.lower)) {
              terms[index] = noTerm;
              return;
            }
            const ofCountry = figure.key !== figure.key.toLowerCase();
            terms[index] = ofCountry ? (first ? idOf(figure.key) : noTerm) : idOf(fold(token.lower));
          } else if (parts.unit === undefined || !contains(parts.unit, token)) {
            terms[index] = noTerm;
          }
        });
      }
      return terms;
    },
  };
}
