import type { AnalyzedSentence, PlacedMention } from '../analysis/analyze';
import { noTerm } from '../analysis/terms';
import { clauseNames, measureClauses } from './clauses';
import { coverageNames, measureCoverage, type Idf } from './coverage';
import { commensurable, comparableFigures, sameUnit } from './comparable';
import type { Relate, Relation } from './relation';
import type { SourceSentence } from './source-index';

/** The draft's side of an alignment: a sentence with what it leans on. */
export interface DraftSentence {
  readonly sentence: AnalyzedSentence;
  /** Terms of the sentence before and of the heading above. */
  readonly context: ReadonlySet<number>;
}

/** A claim of the draft beside a fact that could state the same thing. */
export interface Pair {
  readonly claim: PlacedMention;
  readonly fact: PlacedMention;
  readonly source: SourceSentence;
  /** Whether the values agree. Known here, but no feature. */
  readonly relation: Relation;
  /**
   * What speaks for the two being about the same thing, in the order of `alignmentFeatures`. No feature looks at the two
   * values, so that a wrong figure aligns as well as a right one; all lie between about -3 and 3.
   */
  readonly features: readonly number[];
}

/** How the source sentence came out of the search. */
export interface SearchStanding {
  readonly rank: number;
  /** Its score as a share of the best sentence's. */
  readonly share: number;
}

const standingNames = ['share', 'rank'] as const;
const neighborNames = ['before', 'before2', 'after', 'after2', 'topicBefore', 'topicAfter'] as const;
const types = ['money', 'percentage', 'count', 'duration', 'date', 'ordinal', 'measure'] as const;
const kinds = ['person', 'organization', 'place', 'nationality'] as const;
const rivalryNames = [
  'anchor',
  'anchorOverFacts',
  'anchorOverClaims',
  'claimRivals',
  'factRivals',
  'sameOrder',
  'position',
] as const;
const companyNames = ['agreeing', 'differing', 'namesKnown', 'namesMissing', 'names', 'dates'] as const;
const sentenceNames = ['length', 'sourceLength', 'crossLanguage', 'negation', 'heading'] as const;

/** The names of the features of a pair, in their order. */
export const alignmentFeatures: readonly string[] = [
  ...standingNames,
  ...coverageNames,
  ...neighborNames,
  'sameType',
  'sameUnit',
  'sameNoun',
  'nounInSource',
  ...types,
  ...kinds,
  ...rivalryNames,
  ...companyNames,
  ...sentenceNames,
  ...clauseNames,
];

/** How fast the weight of a shared word falls off with its distance in tokens (found on labelled cases). */
const reach = 6;

/** What a shared word weighs at a distance of so many tokens; sentences are hardly ever longer. */
const falloff = Float64Array.from({ length: 512 }, (_, distance) => Math.exp(-distance / reach));

function weightAt(distance: number): number {
  return falloff[distance] ?? Math.exp(-distance / reach);
}

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

  const relations = claims.map((claim, index) =>
    (candidates[index] ?? []).map((fact) => relate(claim, fact)),
  );
  const shared = sharedPositions(draft.sentence, source.sentence);
  const anchors = claims.map((claim, index) => {
    const possible = possibleAnchor(claim, draft.sentence, idf);
    return (candidates[index] ?? []).map((fact) => anchor(claim, fact, shared, possible, idf));
  });
  const coverage = measureCoverage(draft, source, idf);
  const clauses = measureClauses(draft.sentence, source.sentence, { candidates, relations }, idf);
  const ofSentence = [
    Math.log1p(draft.sentence.own.size) - 2,
    Math.log1p(source.sentence.own.size) - 2,
    draft.sentence.language === source.sentence.language ? 0 : 1,
    draft.sentence.negated === source.sentence.negated ? 0 : 1,
    source.passage.kind === 'heading' ? 1 : 0,
  ];

  return claims.flatMap((claim, claimIndex) => {
    const own = candidates[claimIndex] ?? [];
    if (own.length === 0) return [];
    const company = companyOf(claimIndex, draft.sentence, source, relations);
    const covered = coverage.of(claim);
    const local = coverage.around(claim);
    const clause = clauses(claimIndex);
    const kind = kindOf(claim);
    return own.map((fact, factIndex): Pair => {
      const strength = anchors[claimIndex]?.[factIndex] ?? 0;
      // Put together piece by piece: there are some hundred pairs a claim, and an array of arrays costs more than all else.
      const features = [standing.share, 1 / (1 + standing.rank)];
      append(features, covered(fact));
      append(features, local);
      append(features, neighbors(claim, fact, draft.sentence, source.sentence));
      append(features, sameKind(claim, fact, source));
      append(features, kind);
      features.push(
        strength,
        strength - largest(anchors[claimIndex] ?? [], factIndex),
        strength - strongestRival(fact, claimIndex, candidates, anchors),
      );
      append(features, order(claim, fact, claims, facts, own.length));
      features.push(Math.abs(middle(claim, draft.sentence) - middle(fact, source.sentence)));
      append(features, company);
      features.push(dateAgreement(claim, fact, claims, candidates, relations));
      append(features, ofSentence);
      append(features, clause(fact));
      const relation = relations[claimIndex]?.[factIndex] ?? 'incomparable';
      return { claim, fact, source, relation, features };
    });
  });
}

function append(row: number[], values: readonly number[]): void {
  for (const value of values) row.push(value);
}

/** The strongest anchor that another claim of the sentence has at a fact. */
function strongestRival(
  fact: PlacedMention,
  claimIndex: number,
  candidates: readonly (readonly PlacedMention[])[],
  anchors: readonly (readonly number[])[],
): number {
  let strongest = 0;
  candidates.forEach((list, other) => {
    const at = other === claimIndex ? -1 : list.indexOf(fact);
    if (at >= 0) strongest = Math.max(strongest, anchors[other]?.[at] ?? 0);
  });
  return strongest;
}

function isName(mention: PlacedMention): boolean {
  return mention.figure.type === 'name';
}

type SharedPosition = readonly [inDraft: number, inSource: number, term: number];

function sharedPositions(draft: AnalyzedSentence, source: AnalyzedSentence): readonly SharedPosition[] {
  const shared: SharedPosition[] = [];
  draft.terms.forEach((term, inDraft) => {
    if (term === noTerm || !source.own.has(term)) return;
    for (let at = source.terms.indexOf(term); at >= 0; at = source.terms.indexOf(term, at + 1))
      shared.push([inDraft, at, term]);
  });
  return shared;
}

/** How far a token lies outside a mention. */
function distance(token: number, { first, last }: PlacedMention): number {
  return token < first ? first - token : token > last ? token - last : 0;
}

/** The words shared near both figures: 1 where every word of the draft sentence stands as near to the fact as to the claim. */
function anchor(
  claim: PlacedMention,
  fact: PlacedMention,
  shared: readonly SharedPosition[],
  possible: number,
  idf: Idf,
): number {
  if (possible === 0) return 0;
  const name = isName(claim);
  let sum = 0;
  let last = -1;
  let best = 0;
  for (const [inDraft, inSource, term] of shared) {
    const d = distance(inDraft, claim);
    const s = distance(inSource, fact);
    if (name && (d === 0 || s === 0)) continue;
    // The positions of one draft word follow one another: only the nearest of its twins counts.
    if (inDraft !== last) {
      sum += best;
      best = 0;
      last = inDraft;
    }
    best = Math.max(best, idf(term) * weightAt(d + s));
  }
  return (sum + best) / possible;
}

function possibleAnchor(claim: PlacedMention, draft: AnalyzedSentence, idf: Idf): number {
  const name = isName(claim);
  let possible = 0;
  draft.terms.forEach((term, index) => {
    const d = distance(index, claim);
    if (term !== noTerm && !(name && d === 0)) possible += idf(term) * weightAt(d);
  });
  return possible;
}

/** Whether the words directly before and after the two figures are the same, function words included. */
function neighbors(
  claim: PlacedMention,
  fact: PlacedMention,
  draft: AnalyzedSentence,
  source: AnalyzedSentence,
): number[] {
  const same = (a: number, b: number): number => {
    const left = draft.tokens[a];
    const right = source.tokens[b];
    if (left === undefined || right === undefined) return left === right ? 0.3 : 0;
    if (left.lower === right.lower) return left.kind === 'word' ? 1 : 0.5;
    const term = draft.terms[a];
    return term !== noTerm && term === source.terms[b] ? 1 : 0;
  };
  const sameTerm = (a: number, b: number): number => (a !== noTerm && a === b ? 1 : 0);
  return [
    same(claim.first - 1, fact.first - 1),
    same(claim.first - 2, fact.first - 2),
    same(claim.last + 1, fact.last + 1),
    same(claim.last + 2, fact.last + 2),
    sameTerm(nearestTerm(claim.first - 1, -1, draft), nearestTerm(fact.first - 1, -1, source)),
    sameTerm(nearestTerm(claim.last + 1, 1, draft), nearestTerm(fact.last + 1, 1, source)),
  ];
}

/** The first topic word from a token on, at most three tokens away. */
function nearestTerm(from: number, step: 1 | -1, { terms }: AnalyzedSentence): number {
  for (let at = from; at !== from + 3 * step; at += step) {
    const term = terms[at] ?? noTerm;
    if (term !== noTerm) return term;
  }
  return noTerm;
}

function sameKind(claim: PlacedMention, fact: PlacedMention, source: SourceSentence): number[] {
  const { noun } = claim;
  return [
    claim.figure.type === fact.figure.type ? 1 : 0,
    sameUnit(...comparableFigures(claim, fact)),
    noun === noTerm || fact.noun === noTerm ? 0 : noun === fact.noun ? 1 : -1,
    noun === noTerm ? 0.5 : source.sentence.own.has(noun) ? 1 : 0,
  ];
}

function kindOf({ figure }: PlacedMention): number[] {
  const kind = figure.type === 'name' ? figure.kind : undefined;
  return [
    ...types.map((type) => (type === figure.type ? 1 : 0)),
    ...kinds.map((other) => (other === kind ? 1 : 0)),
  ];
}

function largest(values: readonly number[], except: number): number {
  return values.reduce((most, value, index) => (index === except ? most : Math.max(most, value)), 0);
}

/** How many figures of its type stand beside each of the two, and whether they have the same place in line. */
function order(
  claim: PlacedMention,
  fact: PlacedMention,
  claims: readonly PlacedMention[],
  facts: readonly PlacedMention[],
  comparable: number,
): number[] {
  const { type } = claim.figure;
  const [claimIndex, claimCount] = placeInLine(claim, claims, type);
  const [factIndex, factCount] = placeInLine(fact, facts, type);
  const same = claimIndex === factIndex;
  const inLine =
    claimCount === 1 && factCount === 1 ? 1 : claimCount === factCount ? (same ? 1 : -0.5) : same ? 0.3 : 0;
  return [Math.min(3, claimCount - 1), Math.min(4, comparable - 1), inLine];
}

function placeInLine(
  mention: PlacedMention,
  all: readonly PlacedMention[],
  type: string,
): [index: number, count: number] {
  let index = -1;
  let count = 0;
  for (const other of all) {
    if (other.figure.type !== type) continue;
    if (other === mention) index = count;
    count++;
  }
  return [index, count];
}

function middle(mention: PlacedMention, sentence: AnalyzedSentence): number {
  return (mention.first + mention.last) / 2 / Math.max(1, sentence.tokens.length);
}

/** What the other figures and names of the draft sentence say: whether the source sentence states them too. */
function companyOf(
  claimIndex: number,
  { mentions }: AnalyzedSentence,
  source: SourceSentence,
  relations: readonly (readonly Relation[])[],
): number[] {
  let agreeing = 0;
  let differing = 0;
  let names = 0;
  let known = 0;
  let missing = 0;
  mentions.forEach((other, index) => {
    if (index === claimIndex) return;
    const list = relations[index] ?? [];
    if (list.includes('agree')) agreeing++;
    else if (list.includes('contradict')) differing++;
    if (!isName(other)) return;
    names++;
    if (other.terms.every((term) => source.inReach(term))) known++;
    if (!other.terms.some((term) => source.whole.has(term))) missing++;
  });
  return [
    Math.min(3, agreeing),
    Math.min(3, differing),
    names === 0 ? 0.5 : known / names,
    Math.min(3, missing),
    Math.min(3, names),
  ];
}

/** The dates that the two sentences state beside the pair: 1 where one agrees, -1 where all differ, else 0. */
function dateAgreement(
  claim: PlacedMention,
  fact: PlacedMention,
  claims: readonly PlacedMention[],
  candidates: readonly (readonly PlacedMention[])[],
  relations: readonly (readonly Relation[])[],
): number {
  let result = 0;
  for (const [index, left] of claims.entries()) {
    if (left === claim || left.figure.type !== 'date') continue;
    const related = relations[index] ?? [];
    for (const [at, right] of (candidates[index] ?? []).entries()) {
      if (right === fact || right.figure.type !== 'date') continue;
      if (related[at] === 'agree') return 1;
      if (related[at] === 'contradict') result = -1;
    }
  }
  return result;
}
