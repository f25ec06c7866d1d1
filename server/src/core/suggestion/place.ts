import type { AnalyzedDocument, AnalyzedSentence } from '../analysis/analyze';
import type { DraftSentence } from '../checking/alignment';
import { draftPassages } from '../checking/draft';

/** A place of a draft where something is being written. */
export interface Place {
  readonly draft: DraftSentence;
  /** Where the sentence starts in the document. */
  readonly start: number;
  /** The sentence as far as the place. */
  readonly before: string;
}

const closed = /[.!?…]["'”’»)\]]*$/u;

/** The sentence that goes on at an offset, or begins there; nothing outside of prose. */
export function placeAt(document: AnalyzedDocument, offset: number): Place | undefined {
  const passages = draftPassages(document);
  const passage = passages.findLast((other) => other.passage.span.start <= offset);
  if (passage === undefined) return undefined;
  const startOf = ({ sentence }: DraftSentence): number => passage.passage.span.start + sentence.span.start;
  const draft = passage.sentences.findLast((other) => startOf(other) <= offset);
  if (draft === undefined) return undefined;
  const { text } = draft.sentence;
  const start = startOf(draft);
  const end = start + text.length;
  if (offset <= end) return { draft, start, before: text.slice(0, offset - start) };
  // White space at the end of a line is of no sentence; what is typed next goes on with the last one, or begins another.
  const gap = document.text.slice(end, offset);
  if (!/^[ \t\u00a0]*$/.test(gap)) return undefined;
  return closed.test(text)
    ? { draft: following(draft), start: offset, before: '' }
    : { draft, start, before: text + gap };
}

/** The sentence after another one, before its first word. */
function following({ sentence, context }: DraftSentence): DraftSentence {
  const empty: AnalyzedSentence = {
    ...sentence,
    text: '',
    tokens: [],
    terms: new Int32Array(0),
    own: new Set(),
    negated: false,
    mentions: [],
  };
  return { sentence: empty, context: new Set([...context, ...sentence.own]) };
}
