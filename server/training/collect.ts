import { createAnalyzer, documentSpan } from '../src/core/analysis/analyze';
import { createVocabulary, type Vocabulary } from '../src/core/analysis/terms';
import type { PlacedMention } from '../src/core/analysis/analyze';
import type { DraftSentence, Pair } from '../src/core/checking/alignment';
import type { Likeness, Relate } from '../src/core/checking/relation';
import { findPairs } from '../src/core/checking/find-pairs';
import { draftPassages } from '../src/core/checking/draft';
import { buildFactBase } from '../src/core/checking/fact-base';
import { overlaps, type Span } from '../src/core/text/span';
import type { Case, LabelledError } from './cases';

/** A claim of a labelled draft, with every pair that the checker would weigh for it. */
export interface LabelledClaim {
  readonly claim: PlacedMention;
  readonly pairs: readonly Pair[];
  /** The claims of the same passage, itself included. */
  readonly passage: readonly LabelledClaim[];
  readonly draft: DraftSentence;
  readonly case: Case;
  /** The errors of the draft that it overlaps. */
  readonly errors: readonly LabelledError[];
  readonly likeness: Likeness;
  readonly relate: Relate;
  /** Whether the sources contradict it. */
  readonly wrong: boolean;
  /** Made from a right one, not written by anybody. */
  readonly made: boolean;
  /** Marked as a matter on which an alarm counts neither way. */
  readonly tolerated: boolean;
  /** The pairs whose fact states what the claim should: of a right claim, the facts with its value. */
  readonly gold: ReadonlySet<Pair>;
}

/** Runs the checker's own path over labelled cases, up to the models. */
export function collect(cases: readonly Case[]): LabelledClaim[] {
  const vocabulary = createVocabulary();
  return cases.flatMap((labelled) => collectCase(labelled, vocabulary));
}

function collectCase(labelled: Case, vocabulary: Vocabulary): LabelledClaim[] {
  const analyzer = createAnalyzer(vocabulary);
  const sources = labelled.sources.map((source) => analyzer.analyze(source));
  const base = buildFactBase(sources);
  const tolerated = labelled.tolerate.flatMap((text) => occurrences(labelled.draft.text, text));
  return draftPassages(analyzer.analyze(labelled.draft, base.knows)).flatMap(({ passage, sentences }) => {
    const inPassage: LabelledClaim[] = [];
    for (const draft of sentences) {
      const pairs = findPairs(draft, base);
      for (const claim of draft.sentence.mentions) {
        const span = documentSpan(passage, draft.sentence, claim.span);
        const own = pairs.filter((pair) => pair.claim === claim);
        const error = labelled.errors.find((candidate) => overlaps(candidate, span));
        const expected = error?.expected.toLowerCase();
        const corrected = error === undefined ? undefined : correctedClaim(labelled, error);
        const gold = own.filter(({ fact, source, relation }) => {
          if (expected === undefined) return relation === 'agree';
          const surface = source.sentence.text.slice(fact.span.start, fact.span.end).toLowerCase();
          if (surface === expected || (expected.length > 3 && surface.includes(expected))) return true;
          return corrected !== undefined && base.relate(corrected, fact) === 'agree';
        });
        inPassage.push({
          claim,
          pairs: own,
          passage: inPassage,
          draft,
          case: labelled,
          errors: labelled.errors.filter((candidate) => overlaps(candidate, span)),
          likeness: base.likeness,
          relate: base.relate,
          wrong: error !== undefined,
          made: false,
          tolerated: tolerated.some((other) => overlaps(other, span)),
          gold: new Set(gold),
        });
      }
    }
    return inPassage;
  });

  /** The claim as it would be extracted had the draft said what was expected. */
  function correctedClaim({ draft }: Case, error: Span & { expected: string }): PlacedMention | undefined {
    const text = draft.text.slice(0, error.start) + error.expected + draft.text.slice(error.end);
    const right = { start: error.start, end: error.start + error.expected.length };
    for (const { passage, sentences } of draftPassages(analyzer.analyze({ ...draft, text }, base.knows))) {
      for (const { sentence } of sentences) {
        for (const mention of sentence.mentions) {
          if (overlaps(documentSpan(passage, sentence, mention.span), right)) return mention;
        }
      }
    }
    return undefined;
  }
}

function occurrences(text: string, part: string): Span[] {
  const spans: Span[] = [];
  if (part === '') return spans;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    spans.push({ start: at, end: at + part.length });
  return spans;
}
