import type { AnalyzedDocument, PlacedMention } from '../analysis/analyze';
import type { Span } from '../text/span';
import type { Assessment } from './decision';

/** Of each claim, by its span, the sources that state the same of the same thing; a claim with two readings counts once. */
export type Backing = ReadonlyMap<Span, ReadonlySet<AnalyzedDocument>>;

/** How sure it must be that an agreeing fact is what a claim is about, for its source to back the claim. */
const sure = 0.3;

/** The sources that back some claims. */
export function backingOf(assessments: readonly Assessment[]): Backing {
  const backing = new Map<Span, Set<AnalyzedDocument>>();
  for (const { claim, agreeing } of assessments) {
    let sources = backing.get(claim.span);
    if (sources === undefined) backing.set(claim.span, (sources = new Set()));
    for (const { pair, probability } of agreeing) if (probability > sure) sources.add(pair.source.document);
  }
  return backing;
}

/**
 * What the rest of a draft tells of its sources: whoever writes after a source states much of what it states, and a
 * difference is then a mistake rather than another matter.
 */
export interface Support {
  /** How many other claims of the draft a source backs, up to `supportLimit`. */
  from(claim: PlacedMention, document: AnalyzedDocument): number;
  /** What part of the other claims of the draft a source backs, in steps of an eighth; half where there are none. */
  share(claim: PlacedMention, document: AnalyzedDocument): number;
  /** How many other claims of the draft any source backs, up to `supportLimit`. */
  anywhere(claim: PlacedMention): number;
}

/** More tells nothing new; and verdicts that change with the rest of a draft would flicker. */
const supportLimit = 6;

/** The support of the claims of a draft, given the backing of each of its passages. */
export function createSupport(passages: Iterable<Backing>): Support {
  const backed = new Map<AnalyzedDocument, number>();
  const own = new Map<Span, ReadonlySet<AnalyzedDocument>>();
  let all = 0;
  for (const passage of passages) {
    for (const [span, sources] of passage) {
      own.set(span, sources);
      if (sources.size > 0) all++;
      for (const source of sources) backed.set(source, (backed.get(source) ?? 0) + 1);
    }
  }
  const limited = (count: number): number => Math.min(supportLimit, count);
  const others = ({ span }: PlacedMention, document: AnalyzedDocument): number =>
    (backed.get(document) ?? 0) - (own.get(span)?.has(document) === true ? 1 : 0);
  return {
    from: (claim, document) => limited(others(claim, document)),
    share(claim, document) {
      const count = own.size - (own.has(claim.span) ? 1 : 0);
      return count === 0 ? 0.5 : Math.round((8 * others(claim, document)) / count) / 8;
    },
    anywhere: ({ span }) => limited(all - ((own.get(span)?.size ?? 0) > 0 ? 1 : 0)),
  };
}

/** Support that remembers what it was asked. */
export interface NotedSupport extends Support {
  /** Whether another support gives the same answers. */
  matches(other: Support): boolean;
}

/** Verdicts that rest on a support stand as long as another one `matches`. */
export function noteSupport(support: Support): NotedSupport {
  const answers: { readonly ask: (of: Support) => number; readonly answer: number }[] = [];
  function noted(ask: (of: Support) => number): number {
    const answer = ask(support);
    answers.push({ ask, answer });
    return answer;
  }
  return {
    from: (claim, document) => noted((of) => of.from(claim, document)),
    share: (claim, document) => noted((of) => of.share(claim, document)),
    anywhere: (claim) => noted((of) => of.anywhere(claim)),
    matches: (other) => answers.every(({ ask, answer }) => ask(other) === answer),
  };
}
