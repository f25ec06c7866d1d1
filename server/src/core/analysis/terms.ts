import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import type { Mention } from '../extraction/mention';
import { concepts } from '../lexicon';
import type { Locale } from '../locales/locale';
import type { LanguageId } from '../text/document';
import { contains } from '../text/span';
import type { Token } from '../text/tokens';

const stemmers: Readonly<Record<LanguageId, (word: string) => string>> = { it: stemItalian, en: stemEnglish };

/** Stands for a token that carries no topic: punctuation, numerals, function words. */
export const noTerm = -1;

/**
 * Gives each topic word a small integer, the same for every form of the word ("accordo", "accordi"), for every word of the
 * same concept ("intesa", "deal"), and for every name of the same country or people, in any language. Terms can be compared when the same vocabulary gave them.
 */
export interface Vocabulary {
  readonly size: number;
  /** The term of each token of a sentence, `noTerm` where it has none. */
  termsOf(tokens: readonly Token[], mentions: readonly Mention[], locale: Locale): Int32Array;
}

/** A vocabulary that knows the concepts only; it grows with the texts that it sees. */
export function createVocabulary(): Vocabulary {
  const conceptOf = conceptsByStem();
  const ids = new Map<string, number>();
  const byWord: Record<LanguageId, Map<string, number>> = { it: new Map(), en: new Map() };

  function idOf(term: string): number {
    let id = ids.get(term);
    if (id === undefined) ids.set(term, (id = ids.size));
    return id;
  }

  function termOf(word: string, locale: Locale): number {
    let term = byWord[locale.id].get(word);
    if (term === undefined) {
      const stem = stemOf(word, locale.id);
      term = locale.text.stopWords.has(word) ? noTerm : idOf(conceptOf[locale.id].get(stem) ?? stem);
      byWord[locale.id].set(word, term);
    }
    return term;
  }

  return {
    get size() {
      return ids.size;
    },
    termsOf(tokens, mentions, locale) {
      const terms = new Int32Array(tokens.length).fill(noTerm);
      tokens.forEach((token, index) => {
        if (token.kind === 'word') terms[index] = termOf(token.lower, locale);
      });
      for (const { span, figure, parts } of mentions) {
        tokens.forEach((token, index) => {
          if (token.kind !== 'word' || !contains(span, token)) return;
          if (figure.type === 'name') {
            // A name is not stemmed: its ending is part of it, and the other language would cut another one.
            const first = token.start === span.start;
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

function conceptsByStem(): Record<LanguageId, ReadonlyMap<string, string>> {
  const byStem: Record<LanguageId, Map<string, string>> = { it: new Map(), en: new Map() };
  concepts().forEach((concept, index) => {
    for (const language of ['it', 'en'] as const) {
      for (const stem of new Set(concept[language].map((word) => stemOf(word, language)))) {
        // "costo" and "costa" have one stem: it settles neither concept, and stays a word of its own.
        byStem[language].set(stem, byStem[language].has(stem) ? stem : `concept ${index}`);
      }
    }
  });
  return byStem;
}

/** What the forms of a word have in common, without diacritics. */
export function stemOf(word: string, language: LanguageId): string {
  return fold(stemmers[language](word));
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
