import { topicTerms, type AnalyzedDocument, type AnalyzedPassage } from '../analysis/analyze';
import type { Mention } from '../extraction/mention';
import type { DraftSentence } from './alignment';

/** A passage of the draft whose sentences know what they lean on. */
export interface DraftPassage {
  readonly passage: AnalyzedPassage;
  readonly sentences: readonly DraftSentence[];
  /** All of its surroundings that bear on its verdicts; equal for two passages that stand in equal ones. */
  readonly leansOn: string;
}

/** Gives each sentence of a draft its context: the sentence before it, the heading above it, the title. */
export function draftPassages(document: AnalyzedDocument): DraftPassage[] {
  let heading: ReadonlySet<number> = document.titleTerms;
  let before: ReadonlySet<number> = new Set();
  return document.passages.map((passage) => {
    const names = passage.sentences.flatMap(({ mentions }) => mentions.map(nameKind));
    const leansOn = [[...heading], [...before], names].map((part) => part.join()).join(';');
    const sentences = passage.sentences.map((sentence) => {
      const { own } = sentence;
      const context = new Set([...heading, ...before]);
      for (const term of own) context.delete(term);
      before = own;
      return { sentence, context };
    });
    if (passage.kind === 'heading') heading = topicTerms(passage.sentences);
    return { passage, sentences, leansOn };
  });
}

/** What the rest of the document made of a name. */
function nameKind({ span, figure }: Mention): string {
  return figure.type === 'name' ? `${span.start} ${figure.kind ?? 'name'}` : '';
}
