import type { AnalyzedDocument } from '../analysis/analyze';
import { buildNameIndex } from '../names/name-index';
import { indexSource, type IndexedSource } from './indexed-source';
import { createRelations, type Relations } from './relation';
import { indexSources, type SourceIndex } from './source-index';

/** All that the sources state, ready to be asked. */
export interface FactBase extends Relations {
  readonly index: SourceIndex;
  /** Whether a source has a name of this key, or with this word. */
  readonly knows: (keyOrWord: string) => boolean;
}

/** What fact bases have in common that are built one after the other, while sources come, change and go. */
export type IndexedSources = WeakMap<AnalyzedDocument, IndexedSource>;

/**
 * Builds the fact base of some sources, which must come from one analyzer.
 *
 * @param known what was gathered of sources for earlier fact bases, and is now of these
 */
export function buildFactBase(
  documents: readonly AnalyzedDocument[],
  known: IndexedSources = new WeakMap(),
): FactBase {
  const sources = documents.map((document) => {
    let source = known.get(document);
    if (source === undefined) known.set(document, (source = indexSource(document)));
    return source;
  });
  const nameIndex = buildNameIndex(sources.flatMap(({ names }) => names));
  return { index: indexSources(sources), knows: nameIndex.has, ...createRelations(nameIndex) };
}
