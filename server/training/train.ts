// Fits the models of server/src/core/checking/model.json to labelled cases.
//
//   npm run train -- [--without IDS.json] [--own CASES.jsonl]… [--folds N] [--out FILE] CASES.jsonl…
//
// Prints the out-of-fold scores, then fits on all the cases and writes the models.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { probability, type Model } from '../src/core/checking/model';
import type { Example } from './boost';
import { readCases, type Case } from './cases';
import { collect, type LabelledClaim } from './collect';
import { decisionExamples, fitAlignment, fitDecision, kindOf, type Kind } from './fit';
import { foldsBySource } from './folds';
import { report, type Scored } from './report';
import { slips } from './slips';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string' },
    own: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '4' },
    out: { type: 'string', default: 'server/src/core/checking/model.json' },
  },
});
const left = new Set(
  values.without === undefined ? [] : (JSON.parse(readFileSync(values.without, 'utf8')) as string[]),
);
/** The project's own cases are what a newsroom writes; the others are mostly lone sentences. */
const ownWeight = 3;
const cases = [
  ...positionals.flatMap((path) => readCases(path)),
  ...values.own.flatMap((path) => readCases(path, ownWeight)),
].filter(({ id }) => !left.has(id));
const kinds: readonly Kind[] = ['figures', 'names'];

log(`${cases.length} cases`);
const claims = collect(cases);
log(
  `${claims.length} claims, ${claims.reduce((sum, { pairs }) => sum + pairs.length, 0)} pairs, ${claims.filter(({ wrong }) => wrong).length} wrong, ${claims.filter(({ wrong, gold }) => wrong && gold.size > 0).length} of them with their fact`,
);

const folds = foldsBySource(cases, Number(values.folds));
const decisions = outOfFold(claims, folds);
const scored: Scored[] = [];
for (const kind of kinds) {
  const examples = decisions.filter(({ of }) => kindOf(of) === kind);
  for (let fold = 0; fold < Number(values.folds); fold++) {
    const inFold = (example: { of: LabelledClaim }): boolean => folds.get(example.of.case) === fold;
    const model = fitDecision(examples.filter((example) => !inFold(example)));
    for (const example of examples.filter((candidate) => inFold(candidate) && !candidate.of.made))
      scored.push({ of: example.of, probability: probability(model, example.row) });
  }
}
report('out of fold', cases, claims, scored);

const alignment = fitKinds((kind) => fitAlignment(claims.filter((claim) => kindOf(claim) === kind)));
const decision = fitKinds((kind) => fitDecision(decisions.filter(({ of }) => kindOf(of) === kind)));
writeFileSync(values.out, JSON.stringify({ alignment, decision }));
log(`wrote ${values.out}`);

/** The decision's examples, each weighed by alignment models that have not seen its sources. */
function outOfFold(
  all: readonly LabelledClaim[],
  parts: ReadonlyMap<Case, number>,
): (Example & { of: LabelledClaim })[] {
  return Array.from({ length: Number(values.folds) }, (_, fold) => {
    const unseen = all.filter((claim) => parts.get(claim.case) === fold);
    const seen = all.filter((claim) => parts.get(claim.case) !== fold);
    const models = fitKinds((kind) => fitAlignment(seen.filter((claim) => kindOf(claim) === kind)));
    log(`alignment of fold ${fold}`);
    return decisionExamples([...unseen, ...slips(unseen)], models);
  }).flat();
}

function fitKinds(fit: (kind: Kind) => Model): Record<Kind, Model> {
  return { figures: fit('figures'), names: fit('names') };
}

function log(line: string): void {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0)} s: ${line}\n`);
}
