import { formatOf } from '../readers/formats';
import { codeSpans } from '../readers/markdown';
import { fileName } from '../readers';
import type { Document } from '../text/document';
import { overlaps, type Span } from '../text/span';
import { type Directive, findDirectives, uncheckedSpans } from './directives';

/** The directives of a draft. */
export interface Directives {
  /** In the order of the text, those of an unknown name among them. */
  readonly directives: readonly Directive[];
  /** Whether a stretch of the draft is not to be checked. */
  readonly covers: (span: Span) => boolean;
}

/** Reads the directives of a draft. In Markdown, what stands in code is an example, and no directive. */
export function readDirectives(document: Pick<Document, 'uri' | 'text' | 'languageId'>): Directives {
  const { text } = document;
  const found = findDirectives(text);
  const markdown = formatOf(document.languageId, fileName(document.uri)) === 'markdown';
  const code = found.length > 0 && markdown ? codeSpans(text) : [];
  const directives = found.filter((directive) => !code.some((span) => overlaps(span, directive)));
  const unchecked = uncheckedSpans(text, directives);
  return { directives, covers: (span) => unchecked.some((one) => overlaps(one, span)) };
}
