import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import type { LanguageId } from '../text/document';

const stemmers: Readonly<Record<LanguageId, (word: string) => string>> = { it: stemItalian, en: stemEnglish };

/** What the forms of a word have in common, without diacritics. */
export function stemOf(word: string, language: LanguageId): string {
  return fold(stemmers[language](word));
}

/** The word without diacritics. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
