import type { AnalyzedDocument, AnalyzedSentence, PlacedMention } from '../analysis/analyze';
import type { Span } from '../text/span';
import type { Assessment } from './assessment';

/** What is known of a claim before the rest of its draft is looked at. */
export interface ClaimOutline {
  readonly sentence: AnalyzedSentence;
  /** The sources that state the same of the same thing. */
  readonly backing: ReadonlySet<AnalyzedDocument>;
  /** How likely it is wrong by its passage alone, 0 to 1. */
  readonly wrong: number;
}

/** The claims of a passage, by their spans; a claim with two readings counts once. */
export type Outline = ReadonlyMap<Span, ClaimOutline>;

/** How sure it must be that an agreeing fact is what a claim is about, for its source to back the claim. */
const sure = 0.3;

/** What the rest of a draft is to know of the claims of a passage. */
export function outlineOf(
  claims: Iterable<{
    readonly sentence: AnalyzedSentence;
    readonly assessment: Assessment;
    readonly wrong: number;
  }>,
): Outline {
  const outline = new Map<Span, ClaimOutline>();
  for (const { sentence, assessment, wrong } of claims) {
    const { span } = assessment.claim;
    const other = outline.get(span);
    const backing = new Set(other?.backing);
    for (const { pair, probability } of assessment.agreeing)
      if (probability > sure) backing.add(pair.source.document);
    outline.set(span, { sentence, backing, wrong: Math.max(other?.wrong ?? 0, wrong) });
  }
  return outline;
}

/** The names of the features that the rest of a draft gives, in their order. */
export const draftNames = [
  'draftSupport',
  'draftShare',
  'draftBacked',
  'sentenceWrong',
  'sentenceWrongs',
  'draftWrong',
  'draftWrongs',
  'draftWrongShare',
] as const;

/**
 * What the rest of a draft tells of a claim. Whoever writes after a source states much of what it states, and a difference
 * is then a mistake rather than another matter; and mistakes seldom come alone.
 */
export interface DraftContext {
  /**
   * In the order of `draftNames`: how many other claims the source backs, up to a limit, and what part of them; how many
   * any source backs; how likely the likeliest of the others of the sentence is wrong, and how many of them are; the same
   * of the draft, and what part of it. Where there are no others, half of them are backed.
   */
  of(claim: PlacedMention, document: AnalyzedDocument): readonly number[];
}

/** More tells nothing new; and verdicts that change with the rest of a draft would flicker. */
const limit = 6;

/** In steps, for the same reason. */
function inEighths(value: number): number {
  return Math.round(8 * value) / 8;
}

/** The context of the claims of a draft, given the outline of each of its passages. */
export function createDraftContext(passages: Iterable<Outline>): DraftContext {
  const backed = new Map<AnalyzedDocument, number>();
  const own = new Map<Span, ClaimOutline>();
  const sentences = new Map<AnalyzedSentence, Wrongs>();
  const draft = noWrongs();
  let anywhere = 0;
  for (const outline of passages) {
    for (const [span, claim] of outline) {
      own.set(span, claim);
      if (claim.backing.size > 0) anywhere++;
      for (const source of claim.backing) backed.set(source, (backed.get(source) ?? 0) + 1);
      const sentence = sentences.get(claim.sentence) ?? noWrongs();
      sentences.set(claim.sentence, sentence);
      add(sentence, inEighths(claim.wrong));
      add(draft, inEighths(claim.wrong));
    }
  }
  return {
    of({ span }, document) {
      const claim = own.get(span);
      const others = own.size - (claim === undefined ? 0 : 1);
      const support = (backed.get(document) ?? 0) - (claim?.backing.has(document) === true ? 1 : 0);
      const around = othersThan(claim, claim && sentences.get(claim.sentence));
      const all = othersThan(claim, draft);
      return [
        Math.min(limit, support),
        others === 0 ? 0.5 : inEighths(support / others),
        Math.min(limit, anywhere - ((claim?.backing.size ?? 0) > 0 ? 1 : 0)),
        around.most,
        Math.min(limit, around.sum),
        all.most,
        Math.min(limit, all.sum),
        others === 0 ? 0 : inEighths(all.sum / others),
      ];
    },
  };
}

/** How likely some claims are wrong: the likeliest, the next likeliest, and all together. */
interface Wrongs {
  most: number;
  next: number;
  sum: number;
}

function noWrongs(): Wrongs {
  return { most: 0, next: 0, sum: 0 };
}

function add(wrongs: Wrongs, wrong: number): void {
  wrongs.sum += wrong;
  wrongs.next = Math.max(wrongs.next, Math.min(wrongs.most, wrong));
  wrongs.most = Math.max(wrongs.most, wrong);
}

function othersThan(claim: ClaimOutline | undefined, { most, next, sum }: Wrongs = noWrongs()) {
  const wrong = inEighths(claim?.wrong ?? 0);
  return claim === undefined ? { most, sum } : { most: wrong === most ? next : most, sum: sum - wrong };
}

/** A context that remembers what it was asked. */
export interface NotedContext extends DraftContext {
  /** Whether another context gives the same answers. */
  matches(other: DraftContext): boolean;
}

/** Verdicts that rest on a context stand as long as another one `matches`. */
export function noteContext(context: DraftContext): NotedContext {
  const asked: {
    readonly claim: PlacedMention;
    readonly document: AnalyzedDocument;
    readonly answer: readonly number[];
  }[] = [];
  return {
    of(claim, document) {
      const answer = context.of(claim, document);
      asked.push({ claim, document, answer });
      return answer;
    },
    matches: (other) =>
      asked.every(({ claim, document, answer }) => {
        const now = other.of(claim, document);
        return answer.every((value, index) => value === now[index]);
      }),
  };
}
