import type { AnalyzedDocument } from '../analysis/analyze';
import { createRelations, type Relations } from './relation';
import { indexSources, type SourceIndex } from './source-index';
import { buildNameIndex } from '../names/name-index';

/** All that the sources state, ready to be asked. */
export interface FactBase extends Relations {
  readonly index: SourceIndex;
  /** Whether a source has a name of this key, or with this word. */
  readonly knows: (keyOrWord: string) => boolean;
}

/** Builds the fact base of some sources, which must come from one analyzer. */
export function buildFactBase(documents: readonly AnalyzedDocument[]): FactBase {
  const names = documents.flatMap(({ passages }) =>
    passages.flatMap(({ sentences }) =>
      sentences.flatMap(({ mentions }) =>
        mentions.flatMap(({ figure }) => (figure.type === 'name' ? [figure] : [])),
      ),
    ),
  );
  const nameIndex = buildNameIndex(names);
  return { index: indexSources(documents), knows: nameIndex.has, ...createRelations(nameIndex) };
}
