import {
  topicTerms,
  type AnalyzedDocument,
  type AnalyzedPassage,
  type AnalyzedSentence,
} from '../analysis/analyze';
import type { DraftSentence } from './alignment';

/** A passage of the draft whose sentences know what they lean on. */
export interface DraftPassage {
  readonly passage: AnalyzedPassage;
  /** Made when they are asked for: of a passage whose verdicts are known nobody asks. */
  readonly sentences: readonly DraftSentence[];
  /** All of its surroundings that bear on its verdicts; equal for two passages that stand in equal ones. */
  readonly leansOn: string;
}

type Terms = ReadonlySet<number>;

/** Gives each sentence of a draft its context: the sentence before it, the heading above it, the title. */
export function draftPassages(document: AnalyzedDocument): DraftPassage[] {
  let heading: Terms = document.titleTerms;
  let headingText = [...heading].join();
  let before: Terms = new Set();
  return document.passages.map((passage) => {
    const [above, opening] = [heading, before];
    const leansOn = `${headingText};${[...before].join()};${nameKinds(passage.sentences)}`;
    before = passage.sentences.at(-1)?.own ?? before;
    if (passage.kind === 'heading') {
      heading = topicTerms(passage.sentences);
      headingText = [...heading].join();
    }
    return {
      passage,
      leansOn,
      get sentences() {
        return inContext(passage.sentences, above, opening);
      },
    };
  });
}

function inContext(sentences: readonly AnalyzedSentence[], heading: Terms, opening: Terms): DraftSentence[] {
  let before = opening;
  return sentences.map((sentence) => {
    const { own } = sentence;
    const context = new Set([...heading, ...before]);
    for (const term of own) context.delete(term);
    before = own;
    return { sentence, context };
  });
}

/** What the rest of the document made of each name of some sentences, and where there are other mentions. */
function nameKinds(sentences: readonly AnalyzedSentence[]): string {
  let kinds = '';
  for (const { mentions } of sentences) {
    for (const { span, figure } of mentions) {
      if (figure.type === 'name') kinds += `${span.start} ${figure.kind ?? 'name'}`;
      kinds += ',';
    }
  }
  return kinds;
}
