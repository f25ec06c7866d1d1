import type { Figure, Name } from '../figures/figure';
import { resolveNames } from '../names/resolve';
import type { AnalyzedPassage, AnalyzedSentence } from './analyze';
import { parseIsoDate, resolveRelative } from './resolve-date';

/**
 * What sentences of a document were last settled to. While somebody types, nearly all are settled as before: to make them
 * anew, mention by mention, would cost more than to compare.
 */
export type SettledSentences = WeakMap<AnalyzedSentence, Settled>;

interface Settled {
  readonly date: string | undefined;
  readonly names: readonly (Name | undefined)[];
  readonly sentence: AnalyzedSentence;
}

/**
 * Settles what a sentence leaves to its document: relative dates by the document's own, and each name by all the others;
 * what turns out to be no name is dropped.
 *
 * @param isKnown tells of a name's key or word whether the sources hold it
 * @param memory of the same document
 */
export function settlePassages(
  passages: readonly AnalyzedPassage[],
  date: string | undefined,
  isKnown?: (keyOrWord: string) => boolean,
  memory?: SettledSentences,
): AnalyzedPassage[] {
  const stated: Name[] = [];
  const counts = passages.map(({ sentences }) => sentences.map((sentence) => gatherNames(sentence, stated)));
  const resolved = resolveNames(stated, isKnown);
  let next = 0;
  return passages.map((passage, at) => ({
    ...passage,
    sentences: passage.sentences.map((sentence, index) => {
      const count = counts[at]?.[index] ?? 0;
      if (count === 0 && !isRelative(sentence)) return sentence;
      const names = resolved.slice(next, (next += count));
      const known = memory?.get(sentence);
      if (known !== undefined && known.date === date && areEqual(known.names, names)) return known.sentence;
      const settled = settle(sentence, date, names);
      memory?.set(sentence, { date, names, sentence: settled });
      return settled;
    }),
  }));
}

/** The sentence with its names, in their order, in place of what was read of it alone. */
function settle(
  sentence: AnalyzedSentence,
  date: string | undefined,
  names: readonly (Name | undefined)[],
): AnalyzedSentence {
  const today = date === undefined ? undefined : parseIsoDate(date);
  const dated = isRelative(sentence)
    ? sentence.mentions.map((mention) => ({ ...mention, ...resolveRelative(mention, today) }))
    : sentence.mentions;
  let next = 0;
  const mentions = dated.flatMap((mention) => {
    if (!isName(mention.figure)) return [mention];
    const figure = names[next++];
    return figure === undefined ? [] : [{ ...mention, figure }];
  });
  return { ...sentence, mentions };
}

function areEqual(before: readonly (Name | undefined)[], now: readonly (Name | undefined)[]): boolean {
  return before.every((name, index) => name?.key === now[index]?.key && name?.kind === now[index]?.kind);
}

/** Appends the names of a sentence to `names`, and returns how many they are. */
function gatherNames({ mentions }: AnalyzedSentence, names: Name[]): number {
  const before = names.length;
  for (const { figure } of mentions) if (isName(figure)) names.push(figure);
  return names.length - before;
}

function isRelative({ mentions }: AnalyzedSentence): boolean {
  return mentions.some(({ relative }) => relative !== undefined);
}

function isName(figure: Figure): figure is Name {
  return figure.type === 'name';
}
