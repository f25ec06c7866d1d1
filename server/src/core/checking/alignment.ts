import type { AnalyzedSentence, PlacedMention } from '../analysis/analyze';
import { noTerm } from '../analysis/terms';
import type { Comparison } from '../figures/compare';
import type { Idf, SourceSentence } from './source-index';
import { commensurable, sameUnit, type Relate } from './relation';

/** The draft's side of an alignment: a sentence with what it leans on. */
export interface DraftSentence {
  readonly sentence: AnalyzedSentence;
  readonly own: ReadonlySet<number>;
  /** Terms of the sentence before and of the heading above. */
  readonly context: ReadonlySet<number>;
}

/**
 * What speaks for a claim and a fact being about the same thing. No feature looks at the two values, so that a wrong
 * figure aligns as well as a right one; all are numbers between about -3 and 3.
 */
export type AlignmentFeatures = Readonly<Record<string, number>>;

export interface Pair {
  readonly claim: PlacedMention;
  readonly fact: PlacedMention;
  readonly source: SourceSentence;
  /** Whether the values agree. Known here, but no feature. */
  readonly relation: Comparison;
  readonly features: AlignmentFeatures;
}

/** How the source sentence came out of the search. */
export interface SearchStanding {
  readonly rank: number;
  /** Its score as a share of the best sentence's. */
  readonly share: number;
}

/** How fast the weight of a shared word falls off with its distance in tokens (found on labelled cases). */
const reach = 6;

/** Every pair of a claim of the draft sentence and a fact of the source sentence that could state the same thing. */
export function alignSentences(
  draft: DraftSentence,
  source: SourceSentence,
  standing: SearchStanding,
  idf: Idf,
  relate: Relate,
): Pair[] {
  const claims = draft.sentence.mentions;
  const facts = source.sentence.mentions;
  const candidates = claims.map((claim) => facts.filter((fact) => commensurable(claim, fact)));
  if (candidates.every((list) => list.length === 0)) return [];

  const shared = sharedPositions(draft.sentence, source.sentence);
  const anchors = new Map<PlacedMention, Map<PlacedMention, number>>();
  claims.forEach((claim, index) => {
    const row = new Map<PlacedMention, number>();
    for (const fact of candidates[index] ?? [])
      row.set(fact, anchor(claim, fact, shared, draft.sentence, idf));
    anchors.set(claim, row);
  });
  const relations = claims.map((claim, index) =>
    (candidates[index] ?? []).map((fact) => relate(claim, fact)),
  );
  const namesOfDraft = claims.filter(isName);
  const whole = coverage(draft, source, undefined, idf);

  const pairs: Pair[] = [];
  claims.forEach((claim, claimIndex) => {
    const own = candidates[claimIndex] ?? [];
    if (own.length === 0) return;
    const cover =
      isName(claim) || claim.parts.unit !== undefined ? coverage(draft, source, claim, idf) : whole;
    const local = localCoverage(claim, draft.sentence, source, idf);
    const others = claims.map((_, index) => index).filter((index) => index !== claimIndex);
    const agreeing = others.filter((index) => relations[index]?.includes('agree')).length;
    const differing = others.filter((index) => {
      const list = relations[index] ?? [];
      return list.length > 0 && !list.includes('agree') && list.includes('contradict');
    }).length;
    const otherNames = namesOfDraft.filter((name) => name !== claim);
    const sameTypeClaims = claims.filter((other) => other.figure.type === claim.figure.type);
    for (const fact of own) {
      const strength = anchors.get(claim)?.get(fact) ?? 0;
      const sameTypeFacts = facts.filter((other) => other.figure.type === claim.figure.type);
      pairs.push({
        claim,
        fact,
        source,
        relation: relations[claimIndex]?.[own.indexOf(fact)] ?? 'incomparable',
        features: {
          ...cover,
          ...local,
          ...neighbors(claim, fact, draft.sentence, source.sentence),
          ...kinds(claim, fact),
          share: standing.share,
          rank: 1 / (1 + standing.rank),
          reverse: reverseCoverage(draft, source, fact, idf),
          anchor: strength,
          anchorOverFacts: strength - rival(own, fact, (other) => anchors.get(claim)?.get(other)),
          anchorOverClaims: strength - rival(claims, claim, (other) => anchors.get(other)?.get(fact)),
          claimRivals: Math.min(3, sameTypeClaims.length - 1),
          factRivals: Math.min(4, own.length - 1),
          sameOrder: orderAgreement(
            sameTypeClaims.indexOf(claim),
            sameTypeClaims.length,
            sameTypeFacts.indexOf(fact),
            sameTypeFacts.length,
          ),
          position: Math.abs(middle(claim, draft.sentence) - middle(fact, source.sentence)),
          agreeing: Math.min(3, agreeing),
          differing: Math.min(3, differing),
          namesKnown: share(otherNames, (name) =>
            termsWithin(name, draft.sentence).every((term) => inReach(source, term)),
          ),
          namesMissing: Math.min(
            3,
            otherNames.filter(
              (name) => !termsWithin(name, draft.sentence).some((term) => source.whole.has(term)),
            ).length,
          ),
          names: Math.min(3, otherNames.length),
          dates: dateAgreement(claim, fact, claims, facts, relate),
          length: Math.log1p(draft.own.size) - 2,
          sourceLength: Math.log1p(source.own.size) - 2,
          crossLanguage: draft.sentence.language === source.sentence.language ? 0 : 1,
          negation: negated(draft.sentence) === negated(source.sentence) ? 0 : 1,
          heading: source.passage.kind === 'heading' ? 1 : 0,
        },
      });
    }
  });
  return pairs;
}

function isName(mention: PlacedMention): boolean {
  return mention.figure.type === 'name';
}

type SharedPosition = readonly [inDraft: number, inSource: number, term: number];

function sharedPositions(draft: AnalyzedSentence, source: AnalyzedSentence): readonly SharedPosition[] {
  const positions = new Map<number, number[]>();
  source.terms.forEach((term, index) => {
    if (term === noTerm) return;
    const list = positions.get(term);
    if (list === undefined) positions.set(term, [index]);
    else list.push(index);
  });
  const shared: SharedPosition[] = [];
  draft.terms.forEach((term, index) => {
    if (term === noTerm) return;
    for (const at of positions.get(term) ?? []) shared.push([index, at, term]);
  });
  return shared;
}

/** How far a token lies outside a mention. */
function distance(token: number, { first, last }: PlacedMention): number {
  return token < first ? first - token : token > last ? token - last : 0;
}

function anchor(
  claim: PlacedMention,
  fact: PlacedMention,
  shared: readonly SharedPosition[],
  draft: AnalyzedSentence,
  idf: Idf,
): number {
  const name = isName(claim);
  const best = new Map<number, number>();
  for (const [inDraft, inSource, term] of shared) {
    const d = distance(inDraft, claim);
    const s = distance(inSource, fact);
    if (name && (d === 0 || s === 0)) continue;
    const weight = idf(term) * Math.exp(-(d + s) / reach);
    if (weight > (best.get(inDraft) ?? 0)) best.set(inDraft, weight);
  }
  let sum = 0;
  for (const weight of best.values()) sum += weight;
  let possible = 0;
  draft.terms.forEach((term, index) => {
    const d = distance(index, claim);
    if (term !== noTerm && !(name && d === 0)) possible += idf(term) * Math.exp(-d / reach);
  });
  return possible === 0 ? 0 : sum / possible;
}

/** How much of what the draft sentence is about stands in the source sentence, around it, and in its document. */
function coverage(draft: DraftSentence, source: SourceSentence, except: PlacedMention | undefined, idf: Idf) {
  let all = 0;
  let inSentence = 0;
  let inReachSum = 0;
  let inDocument = 0;
  let inTopic = 0;
  const left = except === undefined ? new Set<number>() : new Set(termsWithin(except, draft.sentence));
  for (const term of draft.own) {
    if (left.has(term)) continue;
    const worth = idf(term);
    all += worth;
    if (source.own.has(term)) inSentence += worth;
    if (inReach(source, term)) inReachSum += worth;
    if (source.whole.has(term)) inDocument += worth;
    if (source.topic.has(term)) inTopic += worth;
  }
  let context = 0;
  let inContext = 0;
  for (const term of draft.context) {
    const worth = idf(term);
    context += worth;
    if (inReach(source, term)) inContext += worth;
  }
  const part = (sum: number, of: number): number => (of === 0 ? 0 : sum / of);
  return {
    cover: part(inSentence, all),
    coverReach: part(inReachSum, all),
    coverDocument: part(inDocument, all),
    coverTopic: part(inTopic, all),
    coverContext: part(inContext, context),
    shared: Math.log1p(inSentence) / 3,
    missing: Math.log1p(all - inDocument) / 3,
  };
}

function inReach(source: SourceSentence, term: number): boolean {
  return source.own.has(term) || source.around.has(term) || source.topic.has(term);
}

function localCoverage(claim: PlacedMention, draft: AnalyzedSentence, source: SourceSentence, idf: Idf) {
  let all = 0;
  let inSentence = 0;
  let inDocument = 0;
  draft.terms.forEach((term, index) => {
    const d = distance(index, claim);
    if (term === noTerm || (d === 0 && isName(claim))) return;
    const worth = idf(term) * Math.exp(-d / 4);
    all += worth;
    if (source.own.has(term)) inSentence += worth;
    if (source.whole.has(term)) inDocument += worth;
  });
  return { local: all === 0 ? 0 : inSentence / all, localDocument: all === 0 ? 0 : inDocument / all };
}

function reverseCoverage(
  draft: DraftSentence,
  source: SourceSentence,
  fact: PlacedMention,
  idf: Idf,
): number {
  const left = isName(fact) ? new Set(termsWithin(fact, source.sentence)) : new Set<number>();
  let all = 0;
  let covered = 0;
  for (const term of source.own) {
    if (left.has(term)) continue;
    const worth = idf(term);
    all += worth;
    if (draft.own.has(term) || draft.context.has(term)) covered += worth;
  }
  return all === 0 ? 0 : covered / all;
}

/** Whether the words directly before and after the two figures are the same, function words included. */
function neighbors(
  claim: PlacedMention,
  fact: PlacedMention,
  draft: AnalyzedSentence,
  source: AnalyzedSentence,
) {
  const same = (a: number, b: number): number => {
    const left = draft.tokens[a];
    const right = source.tokens[b];
    if (left === undefined || right === undefined) return left === right ? 0.3 : 0;
    if (left.lower === right.lower) return left.kind === 'word' ? 1 : 0.5;
    const term = draft.terms[a];
    return term !== noTerm && term === source.terms[b] ? 1 : 0;
  };
  const wordAfter = (mention: PlacedMention, { terms }: AnalyzedSentence): number =>
    terms.slice(mention.last + 1, mention.last + 4).find((term) => term !== noTerm) ?? noTerm;
  const wordBefore = (mention: PlacedMention, { terms }: AnalyzedSentence): number =>
    terms.slice(Math.max(0, mention.first - 4), mention.first).findLast((term) => term !== noTerm) ?? noTerm;
  const topicBefore = wordBefore(claim, draft);
  const topicAfter = wordAfter(claim, draft);
  return {
    before: same(claim.first - 1, fact.first - 1),
    before2: same(claim.first - 2, fact.first - 2),
    after: same(claim.last + 1, fact.last + 1),
    after2: same(claim.last + 2, fact.last + 2),
    topicBefore: topicBefore !== noTerm && topicBefore === wordBefore(fact, source) ? 1 : 0,
    topicAfter: topicAfter !== noTerm && topicAfter === wordAfter(fact, source) ? 1 : 0,
  };
}

function kinds(claim: PlacedMention, fact: PlacedMention) {
  const type = claim.figure.type;
  const kind = claim.figure.type === 'name' ? claim.figure.kind : undefined;
  const is = (condition: boolean): number => (condition ? 1 : 0);
  return {
    sameType: is(type === fact.figure.type),
    sameUnit: sameUnit(claim.figure, fact.figure),
    money: is(type === 'money'),
    percentage: is(type === 'percentage'),
    count: is(type === 'count'),
    duration: is(type === 'duration'),
    date: is(type === 'date'),
    ordinal: is(type === 'ordinal'),
    measure: is(type === 'measure'),
    person: is(kind === 'person'),
    organization: is(kind === 'organization'),
    place: is(kind === 'place'),
    nationality: is(kind === 'nationality'),
  };
}

function rival<T>(all: readonly T[], self: T, strength: (other: T) => number | undefined): number {
  let best = 0;
  for (const other of all) if (other !== self) best = Math.max(best, strength(other) ?? 0);
  return best;
}

/** 1 where both are the only ones, else how alike their places in line are. */
function orderAgreement(claimIndex: number, claims: number, factIndex: number, facts: number): number {
  if (claims === 1 && facts === 1) return 1;
  if (claims === facts) return claimIndex === factIndex ? 1 : -0.5;
  return claimIndex === factIndex ? 0.3 : 0;
}

function middle(mention: PlacedMention, sentence: AnalyzedSentence): number {
  return (mention.first + mention.last) / 2 / Math.max(1, sentence.tokens.length);
}

/** The dates that the two sentences state beside the pair: 1 where one agrees, -1 where all differ, else 0. */
function dateAgreement(
  claim: PlacedMention,
  fact: PlacedMention,
  claims: readonly PlacedMention[],
  facts: readonly PlacedMention[],
  relate: Relate,
): number {
  const inDraft = claims.filter((other) => other !== claim && other.figure.type === 'date');
  const inSource = facts.filter((other) => other !== fact && other.figure.type === 'date');
  const relations = inDraft.flatMap((left) => inSource.map((right) => relate(left, right)));
  if (relations.includes('agree')) return 1;
  return relations.includes('contradict') ? -1 : 0;
}

function termsWithin({ first, last }: PlacedMention, { terms }: AnalyzedSentence): number[] {
  return [...terms.slice(first, last + 1)].filter((term) => term !== noTerm);
}

function share<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.length === 0 ? 0.5 : list.filter(holds).length / list.length;
}

const negations: ReadonlySet<string> = new Set([
  'non',
  'mai',
  'né',
  'nessun',
  'nessuno',
  'nessuna',
  'not',
  'never',
  'no',
  'nor',
  'without',
  'senza',
]);

function negated({ tokens }: AnalyzedSentence): boolean {
  return tokens.some(({ lower }) => negations.has(lower));
}
