// Fits the models of server/src/core/checking/model.json to labelled cases.
//
//   npm run train -- [--without IDS.json] [--own CASES.jsonl]… [--judge CASES.jsonl]… [--folds N] [--out FILE] CASES.jsonl…
//
// Prints the out-of-fold scores, fits on all the cases and writes the models; then prints how these do on the cases to
// judge by, which are not fitted to.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { probability, type Model } from '../src/core/checking/model';
import { readCases, type Case } from './cases';
import { collect, type LabelledClaim } from './collect';
import {
  decisionExamples,
  fitAlignment,
  fitChoice,
  fitConfirmation,
  fitDecision,
  fitImpression,
  impress,
  impressionExamples,
  kindOf,
  weigh,
  type DecisionExample,
  type Kind,
} from './fit';
import { foldsBySource } from './folds';
import { report, type Scored } from './report';
import { slips } from './slips';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string' },
    own: { type: 'string', multiple: true, default: [] },
    judge: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '4' },
    out: { type: 'string', default: 'server/src/core/checking/model.json' },
  },
});
const left = new Set(
  values.without === undefined ? [] : (JSON.parse(readFileSync(values.without, 'utf8')) as string[]),
);
/**
 * What a case of the project's own counts beside one of the others, which are mostly lone sentences: drafts are what a
 * newsroom writes. Single claims come many to a source, and far more of them are near misses of what the source says than
 * anybody writes by mistake.
 */
const ownWeights = { draft: 1.5, claim: 0.25, nearMiss: 0.1 };

function weightOf({ sub, kind }: Case): number {
  if (!sub.startsWith('claim-')) return ownWeights.draft;
  return kind === 'unrelated' ? ownWeights.nearMiss : ownWeights.claim;
}

const cases = [
  ...positionals.flatMap((path) => readCases(path)),
  ...values.own.flatMap((path) => readCases(path).map((own) => ({ ...own, weight: weightOf(own) }))),
].filter(({ id }) => !left.has(id));

log(`${cases.length} cases`);
const claims = collect(cases);
log(
  `${claims.length} claims, ${claims.reduce((sum, { pairs }) => sum + pairs.length, 0)} pairs, ${claims.filter(({ wrong }) => wrong).length} wrong, ${claims.filter(({ wrong, gold }) => wrong && gold.size > 0).length} of them with their fact`,
);

const folds = foldsBySource(cases, Number(values.folds));

// Each stage learns from what the stage before says of sources that it has not seen.
const weighed = outOfFold(
  claims,
  ({ case: of }) => of,
  (seen, unseen) => weigh([...unseen, ...slips(unseen)], fitAlignments(seen)),
);
const examples = outOfFold(
  weighed,
  ({ of }) => of.case,
  (seen, unseen) => impressionExamples(unseen, fitKinds(seen, fitChoice)),
);
const impressed = outOfFold(
  examples,
  ({ of }) => of.case,
  (seen, unseen) => impress(unseen, fitKinds(seen, fitImpression)),
);
const decisions = decisionExamples(impressed);
const scored = outOfFold(
  decisions,
  ({ of }) => of.case,
  (seen, unseen) => judge(unseen, fitKinds(seen, fitDecision)),
);
report('out of fold', cases, scored);

const alignment = fitAlignments(claims);
const choice = fitKinds(weighed, fitChoice);
const impression = fitKinds(examples, fitImpression);
const decision = fitKinds(decisions, fitDecision);
const wrong = new Map(scored.map(({ of, probability: p }) => [of, p]));
const confirmation = fitKinds(weighed, (seen) => fitConfirmation(seen, wrong));
writeFileSync(values.out, JSON.stringify({ alignment, choice, impression, decision, confirmation }));
log(`wrote ${values.out}`);

for (const path of values.judge) {
  const unseen = readCases(path);
  const first = impressionExamples(weigh(collect(unseen), alignment), choice);
  report(path, unseen, judge(decisionExamples(impress(first, impression)), decision));
}

/** How likely the claims are wrong that somebody wrote. */
function judge(examples: readonly DecisionExample[], models: Record<Kind, Model>): Scored[] {
  return examples
    .filter(({ of, corrected }) => !of.made && !corrected)
    .map(({ of, row, fixed }) => ({ of, fixed, probability: probability(models[kindOf(of)], row) }));
}

/** What a stage makes of each item when it is fitted to the folds that the item's sources are not in. */
function outOfFold<Item, Result>(
  items: readonly Item[],
  caseOf: (item: Item) => Case,
  stage: (seen: readonly Item[], unseen: readonly Item[]) => readonly Result[],
): Result[] {
  return Array.from({ length: Number(values.folds) }, (_, fold) => {
    const isUnseen = (item: Item): boolean => folds.get(caseOf(item)) === fold;
    const results = stage(
      items.filter((item) => !isUnseen(item)),
      items.filter(isUnseen),
    );
    log(`fold ${fold}`);
    return results;
  }).flat();
}

function fitAlignments(claims: readonly LabelledClaim[]): Record<Kind, Model> {
  const fit = (kind: Kind): Model => fitAlignment(claims.filter((claim) => kindOf(claim) === kind));
  return { figures: fit('figures'), names: fit('names') };
}

/** A model of each kind of claim, fitted to those of the kind. */
function fitKinds<Item extends { readonly of: LabelledClaim }>(
  items: readonly Item[],
  fit: (ofKind: readonly Item[]) => Model,
): Record<Kind, Model> {
  const fitKind = (kind: Kind): Model => fit(items.filter(({ of }) => kindOf(of) === kind));
  return { figures: fitKind('figures'), names: fitKind('names') };
}

function log(line: string): void {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0)} s: ${line}\n`);
}
