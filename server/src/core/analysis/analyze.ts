import { extractMentions } from '../extraction/extract';
import type { Mention } from '../extraction/mention';
import { locales } from '../locales';
import type { Locale } from '../locales/locale';
import { read } from '../readers';
import type { Document, LanguageId, PassageKind } from '../text/document';
import { detectLanguage } from '../text/language';
import { splitSentences } from '../text/sentences';
import { shift, type Span } from '../text/span';
import { tokenize, type Token } from '../text/tokens';
import { findDocumentDate } from './document-date';
import { settlePassages, type SettledSentences } from './settle';
import { createVocabulary, noTerm, type Vocabulary } from './terms';

/** A sentence with all that is known of it on its own. Spans of tokens and mentions are relative to its `text`. */
export interface AnalyzedSentence {
  /** Where the sentence stands in its passage. */
  readonly span: Span;
  readonly text: string;
  readonly language: LanguageId;
  readonly tokens: readonly Token[];
  /** A term for each token, `noTerm` where it has none. */
  readonly terms: Int32Array;
  /** The distinct terms. */
  readonly own: ReadonlySet<number>;
  readonly negated: boolean;
  /** The clause of each token, counted from 0. */
  readonly clauses: Uint8Array;
  readonly mentions: readonly PlacedMention[];
}

/** A mention that knows its tokens: `[first, last]`, both included. */
export interface PlacedMention extends Mention {
  readonly first: number;
  readonly last: number;
  /** Of its sentence. */
  readonly language: LanguageId;
  /** The terms of these tokens. */
  readonly terms: readonly number[];
  /** The term of what is counted or ordered, `noTerm` where it is not said or something else is stated. */
  readonly noun: number;
}

export interface AnalyzedPassage {
  readonly kind: PassageKind;
  readonly span: Span;
  readonly level?: number;
  readonly sentences: readonly AnalyzedSentence[];
}

/** A document with its sentences and their mentions: what facts and claims are made of. */
export interface AnalyzedDocument {
  readonly uri: string;
  readonly text: string;
  readonly language: LanguageId;
  readonly title?: string;
  readonly titleTerms: ReadonlySet<number>;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  readonly passages: readonly AnalyzedPassage[];
}

/** Reads documents. Sources and drafts that are to be compared must go through the same analyzer. */
export interface Analyzer {
  /** `isKnown` tells of a name's key or word whether the sources hold it; it settles doubtful names of a draft. */
  analyze(document: Document, isKnown?: (keyOrWord: string) => boolean): AnalyzedDocument;
}

export function createAnalyzer(vocabulary: Vocabulary = createVocabulary()): Analyzer {
  const remember: Record<LanguageId, Map<string, readonly AnalyzedSentence[]>> = {
    it: new Map(),
    en: new Map(),
  };

  /** Passages are analyzed once: while somebody types, all but one are as they were. */
  function sentencesOf(text: string, locale: Locale): readonly AnalyzedSentence[] {
    const memory = remember[locale.id];
    const known = memory.get(text);
    if (known !== undefined) return known;
    const sentences = splitSentences(text, locale.text).map((span) => {
      const sentence = text.slice(span.start, span.end);
      const tokens = tokenize(sentence);
      const extracted = extractMentions({ text: sentence, tokens }, locale);
      const terms = vocabulary.termsOf(tokens, extracted, locale);
      return {
        span,
        text: sentence,
        language: locale.id,
        tokens,
        terms,
        own: distinct(terms),
        negated: tokens.some(({ lower }) => locale.text.negations.has(lower)),
        clauses: clausesOf(tokens, locale),
        mentions: extracted.map((mention) => place(mention, tokens, terms, locale.id)),
      };
    });
    if (memory.size >= memoryLimit) memory.clear();
    memory.set(text, sentences);
    return sentences;
  }

  const drafts = new Map<string, SettledSentences>();
  function memoryOf(uri: string): SettledSentences {
    let memory = drafts.get(uri);
    if (memory === undefined) drafts.set(uri, (memory = new WeakMap()));
    return memory;
  }

  return {
    analyze(document, isKnown) {
      const content = read(document);
      const language =
        document.language ??
        content.language ??
        detectLanguage(
          content.passages.map(({ text }) => text).join('\n'),
          Object.values(locales),
          (word, id) => vocabulary.isKnown(word, id),
        );
      const locale = locales[language];
      const date = document.date ?? content.date ?? findDocumentDate(content.passages, locale);
      const title = document.title ?? content.title;
      const analyzed = content.passages.map(({ kind, span, level, text }) => {
        const sentences = sentencesOf(text, locale);
        return level === undefined ? { kind, span, sentences } : { kind, span, level, sentences };
      });
      // Of sources nothing is remembered: they are hardly ever read twice, and each states its facts for itself.
      const memory = isKnown === undefined ? undefined : memoryOf(document.uri);
      const passages = settlePassages(analyzed, date, isKnown, memory);
      return {
        uri: document.uri,
        text: document.text,
        language,
        ...(title === undefined ? {} : { title }),
        titleTerms: title === undefined ? new Set() : topicTerms(sentencesOf(title, locale)),
        ...(date === undefined ? {} : { date }),
        passages,
      };
    },
  };
}

function place(
  mention: Mention,
  tokens: readonly Token[],
  terms: Int32Array,
  language: LanguageId,
): PlacedMention {
  const { start, end } = mention.span;
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  const { unit } = mention.parts;
  const counts = mention.figure.type === 'count' || mention.figure.type === 'ordinal';
  const noun = counts && unit !== undefined ? tokens.findIndex((token) => token.end > unit.start) : -1;
  return {
    ...mention,
    first,
    last,
    language,
    terms: [...distinct(terms.subarray(first, last + 1))],
    noun: terms[noun] ?? noTerm,
  };
}

/** What parts clauses besides words. */
const clauseMarks: ReadonlySet<string> = new Set(',;:()—–"«»“”');

/** Clauses as far as punctuation and words show them. */
function clausesOf(tokens: readonly Token[], locale: Locale): Uint8Array {
  let clause = 0;
  let filled = false;
  return Uint8Array.from(tokens, (token) => {
    const { kind, lower } = token;
    const opens = kind === 'word' ? locale.text.clauseOpeners.has(lower) : clauseMarks.has(lower);
    if (opens && filled) {
      clause++;
      filled = false;
    }
    filled ||= kind === 'number' || (kind === 'word' && !opens);
    return Math.min(clause, 255);
  });
}

function distinct(terms: Iterable<number>): ReadonlySet<number> {
  const set = new Set(terms);
  set.delete(noTerm);
  return set;
}

/** The distinct terms of some sentences. */
export function topicTerms(sentences: readonly AnalyzedSentence[]): ReadonlySet<number> {
  return new Set(sentences.flatMap(({ own }) => [...own]));
}

/** Passages remembered a language; a long draft has some hundreds. */
const memoryLimit = 20_000;

/** Where a mention stands in its document. */
export function documentSpan(passage: AnalyzedPassage, sentence: AnalyzedSentence, span: Span): Span {
  return shift(span, passage.span.start + sentence.span.start);
}
