import type { PlacedMention } from '../analysis/analyze';
import type { Name } from '../figures/figure';
import type { Candidate, Neighbors } from './assessment';

/** The features of how two names stand in their texts, in their order. */
export const nameStandingNames = [
  'nameMentions',
  'factMentions',
  'nameIsTopic',
  'nameOpens',
  'factNameNearby',
  'kinds',
] as const;

type NameStanding = Record<(typeof nameStandingNames)[number], number>;

const none: NameStanding = {
  nameMentions: 0,
  factMentions: 0,
  nameIsTopic: 0,
  nameOpens: 0,
  factNameNearby: 0,
  kinds: 0,
};

/** What is said more often is the subject, by whatever count. */
const mentionLimit = 8;

/**
 * How a name of the draft stands against the one that contradicts it: how often the source has each; whether the draft's is
 * what the source is about, and opens its sentence, for then it is hardly the one in the wrong place; whether the passage
 * has the other name as well; and what is known of the kinds of both. All 0 of a figure that is no name.
 */
export function nameStandingOf(
  claim: PlacedMention,
  { pair: { source, fact } }: Candidate,
  neighbors: Neighbors,
): NameStanding {
  if (claim.figure.type !== 'name' || fact.figure.type !== 'name') return none;
  const { key } = fact.figure;
  const mentions = (name: string): number => Math.min(mentionLimit, source.names.get(name) ?? 0);
  return {
    nameMentions: mentions(claim.figure.key),
    factMentions: mentions(key),
    nameIsTopic: claim.terms.every((term) => source.topic.has(term)) ? 1 : 0,
    nameOpens: claim.first <= 1 ? 1 : 0,
    factNameNearby: neighbors.some(({ claim: { figure, span } }) => {
      return span !== claim.span && figure.type === 'name' && figure.key === key;
    })
      ? 1
      : 0,
    kinds: kindsOf(claim.figure, fact.figure),
  };
}

/** 0 where neither kind is known, 1 or 2 where the draft's or the source's is not, 3 where they are the same, 4 where not. */
function kindsOf({ kind: claimed }: Name, { kind: stated }: Name): number {
  if (claimed === undefined) return stated === undefined ? 0 : 1;
  if (stated === undefined) return 2;
  return claimed === stated ? 3 : 4;
}
