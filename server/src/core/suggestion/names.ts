import type { AnalyzedDocument, AnalyzedPassage, AnalyzedSentence, PlacedMention } from '../analysis/analyze';
import type { Name } from '../figures/figure';

/** A name of the sources, with a place where it stands. */
export interface StatedName {
  readonly name: Name;
  readonly document: AnalyzedDocument;
  readonly passage: AnalyzedPassage;
  readonly sentence: AnalyzedSentence;
  readonly mention: PlacedMention;
}

/** Every way in which the sources write their names within a sentence, the most frequent first. */
export function statedNames(documents: readonly AnalyzedDocument[]): readonly StatedName[] {
  const found = new Map<string, { stated: StatedName; times: number }>();
  for (const document of documents) {
    for (const passage of document.passages) {
      for (const sentence of passage.sentences) {
        for (const mention of sentence.mentions) {
          const { figure } = mention;
          // At the start of a sentence a capital is no proof of a name.
          if (figure.type !== 'name' || mention.span.start === 0) continue;
          const known = found.get(figure.name);
          if (known !== undefined) known.times++;
          else {
            const stated = { name: figure, document, passage, sentence, mention };
            found.set(figure.name, { stated, times: 1 });
          }
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => b.times - a.times).map(({ stated }) => stated);
}
