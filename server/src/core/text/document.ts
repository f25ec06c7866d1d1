import type { Span } from './span';

/** An interface language and language of texts that Riscontro reads. */
export type LanguageId = 'it' | 'en';

/** A source or a draft, as the caller holds it. Offsets into `text` are UTF-16 code units everywhere. */
export interface Document {
  readonly uri: string;
  readonly text: string;
  readonly title?: string | undefined;
  /** The editor's language id: it chooses the reader. Default `plaintext`. */
  readonly languageId?: string | undefined;
  /** The language of the prose; found out from the text where it is not given. */
  readonly language?: LanguageId | undefined;
  /** `YYYY-MM-DD`, the day the document speaks from; relative dates ("last October") are resolved against it. */
  readonly date?: string | undefined;
}

export type PassageKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'quotation';

/**
 * A stretch of prose of a document.
 *
 * `text` has exactly the length of `span`, so that an offset in it plus `span.start` is an offset in the document.
 * What is not prose (markup, code, link targets, HTML) is blanked: markup within a word's reach by spaces, and opaque
 * content (code, URLs) by U+FFFC, which no extractor reads across.
 */
export interface Passage {
  readonly kind: PassageKind;
  readonly span: Span;
  readonly text: string;
  /** Of a heading: 1 is the highest. */
  readonly level?: number;
}

/** What a reader makes of a document. */
export interface ReadDocument {
  readonly passages: readonly Passage[];
  /** Stated by the document's own metadata (front matter); the caller's values win over these. */
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: LanguageId | undefined;
}

/** Turns the text of one format into passages. Pure, and never throws on any text. */
export type Reader = (text: string) => ReadDocument;
