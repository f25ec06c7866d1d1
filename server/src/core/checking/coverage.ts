import type { PlacedMention } from '../analysis/analyze';
import { noTerm } from '../analysis/terms';
import type { DraftSentence } from './alignment';
import type { SourceSentence } from './source-index';

/** What a term is worth: its inverse document frequency over the sentences of the sources. */
export type Idf = (term: number) => number;

/** The features that `Coverage` gives, `of` first and then `around`. */
export const coverageNames = [
  'cover',
  'coverReach',
  'coverDocument',
  'coverTopic',
  'coverContext',
  'shared',
  'missing',
  'reverse',
  'local',
  'localDocument',
] as const;

/** How much of what the one sentence is about the other is about, too. */
export interface Coverage {
  /**
   * How much of the draft sentence, the claim's own words aside, stands in the source sentence, within its reach, in its
   * document and in its topic; how much of the draft's context within reach; the weight of what is shared and of what the
   * whole document lacks; and how much of the source sentence stands in the draft's.
   */
  of(claim: PlacedMention): (fact: PlacedMention) => readonly number[];
  /** The same for the words near the claim: in the source sentence, and in its document. */
  around(claim: PlacedMention): readonly number[];
}

/** How fast the weight of a word falls off with its distance from the claim in tokens. */
const reach = 4;

export function measureCoverage(draft: DraftSentence, source: SourceSentence, idf: Idf): Coverage {
  const { own, terms } = draft.sentence;
  const total = sumsOf(own);
  let context = 0;
  let contextInReach = 0;
  for (const term of draft.context) {
    context += idf(term);
    if (source.inReach(term)) contextInReach += idf(term);
  }
  let back = 0;
  let backCovered = 0;
  for (const term of source.sentence.own) {
    back += idf(term);
    if (isCovered(term)) backCovered += idf(term);
  }

  function isCovered(term: number): boolean {
    return own.has(term) || draft.context.has(term);
  }

  function sumsOf(some: Iterable<number>) {
    const sums = { all: 0, sentence: 0, reach: 0, document: 0, topic: 0 };
    for (const term of some) {
      const worth = idf(term);
      sums.all += worth;
      if (source.sentence.own.has(term)) sums.sentence += worth;
      if (source.inReach(term)) sums.reach += worth;
      if (source.whole.has(term)) sums.document += worth;
      if (source.topic.has(term)) sums.topic += worth;
    }
    return sums;
  }

  return {
    of(claim) {
      const left = sumsOf(claim.terms);
      const all = total.all - left.all;
      const shared = total.sentence - left.sentence;
      const ofClaim = [
        part(shared, all),
        part(total.reach - left.reach, all),
        part(total.document - left.document, all),
        part(total.topic - left.topic, all),
        part(contextInReach, context),
        Math.log1p(Math.max(0, shared)) / 3,
        Math.log1p(Math.max(0, all - (total.document - left.document))) / 3,
      ];
      return (fact) => {
        let reverse = back;
        let reverseCovered = backCovered;
        for (const term of fact.terms) {
          reverse -= idf(term);
          if (isCovered(term)) reverseCovered -= idf(term);
        }
        return [...ofClaim, part(reverseCovered, reverse)];
      };
    },
    around({ first, last, figure }) {
      let all = 0;
      let sentence = 0;
      let document = 0;
      terms.forEach((term, index) => {
        const distance = index < first ? first - index : index > last ? index - last : 0;
        if (term === noTerm || (distance === 0 && figure.type === 'name')) return;
        const worth = idf(term) * Math.exp(-distance / reach);
        all += worth;
        if (source.sentence.own.has(term)) sentence += worth;
        if (source.whole.has(term)) document += worth;
      });
      return [part(sentence, all), part(document, all)];
    },
  };
}

/** Sums lose a little to rounding when what was added is taken away again. */
function part(sum: number, of: number): number {
  return of < 1e-9 ? 0 : Math.max(0, sum) / of;
}
