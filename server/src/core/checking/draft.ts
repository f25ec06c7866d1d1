import { topicTerms, type AnalyzedDocument, type AnalyzedPassage } from '../analysis/analyze';
import type { DraftSentence } from './alignment';

/** A passage of the draft whose sentences know what they lean on. */
export interface DraftPassage {
  readonly passage: AnalyzedPassage;
  readonly sentences: readonly DraftSentence[];
}

/** Gives each sentence of a draft its context: the sentence before it, the heading above it, the title. */
export function draftPassages(document: AnalyzedDocument): DraftPassage[] {
  let heading: ReadonlySet<number> = document.titleTerms;
  let before: ReadonlySet<number> = new Set();
  return document.passages.map((passage) => {
    const sentences = passage.sentences.map((sentence) => {
      const { own } = sentence;
      const context = new Set([...heading, ...before]);
      for (const term of own) context.delete(term);
      before = own;
      return { sentence, context };
    });
    if (passage.kind === 'heading') heading = topicTerms(passage.sentences);
    return { passage, sentences };
  });
}
