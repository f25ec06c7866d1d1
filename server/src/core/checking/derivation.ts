import type { PlacedMention } from '../analysis/analyze';
import { derive, type Derivation, type StatedFigure } from '../figures/derive';
import type { Candidate } from './assessment';

/** The features of whether a claim follows from figures of the source, in their order. */
export const derivationNames = ['derivedFromFact', 'derivedNearby'] as const;

/**
 * Whether the claim follows by one easy step from the fact that contradicts it and another figure of its sentence, and
 * whether from two figures of one sentence of its passage: then the draft reckons rather than errs. Each from 0 to 7, the
 * less likely by chance, the higher.
 */
export function derivationOf(
  claim: PlacedMention,
  { pair: { source, fact } }: Candidate,
): Record<(typeof derivationNames)[number], number> {
  if (claim.figure.type === 'name') return { derivedFromFact: 0, derivedNearby: 0 };
  const inSentence = source.sentence.mentions.map((mention) => stated(mention, 0));
  const nearby = source.passage.sentences.flatMap(({ mentions }, sentence) =>
    mentions.map((mention) => stated(mention, sentence)),
  );
  const at = source.sentence.mentions.indexOf(fact);
  return {
    derivedFromFact: strength(derivation(claim, inSentence, at)),
    derivedNearby: strength(derivation(claim, nearby)),
  };
}

function stated({ figure, elliptical }: PlacedMention, sentence: number): StatedFigure {
  return elliptical === undefined ? { figure, sentence } : { figure, elliptical, sentence };
}

/** By the figure as it is written, or else by what it would be with the unit or the scale of one before it. */
function derivation(
  claim: PlacedMention,
  figures: readonly StatedFigure[],
  through?: number,
): Derivation | undefined {
  for (const { figure } of [claim, ...(claim.elliptical ?? [])]) {
    const found = derive(figure, figures, through);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Doubled values and rests are as often mistakes, and so is what two sentences far apart would give. */
function strength(found: Derivation | undefined): number {
  if (found === undefined || found.apart > 0 || found.by === 'twice' || found.by === 'rest') return 0;
  return 1 + Math.min(6, Math.max(0, -Math.log2(found.coincidence)));
}
