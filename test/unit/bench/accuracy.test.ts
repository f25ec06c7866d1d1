import assert from 'node:assert/strict';
import type { FactChecker } from '../../../server/src/core/checking/checker';
import type { CheckedClaim, Verdict } from '../../../server/src/core/checking/claim';
import { minimumConfidenceOf, presets } from '../../../server/src/core/checking/presets';
import { count } from '../../bench/accuracy';
import type { Kind, LabelledDraft } from '../../bench/labelled-drafts';
import { measure } from '../../bench/measure';
import { confirmations, contradictions } from '../../bench/reliability';
import { tablesOf, withFigures } from '../../bench/tables';

const text = 'Anna Neri built 12 bridges in 1954, and Carla Bruni 7 of them, in 3 towns.';

function spanOf(part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  assert.ok(start >= 0, part);
  return { start, end: start + part.length };
}

const label = (part: string, kind: Kind) => ({ ...spanOf(part), kind });

/** Two errors, a figure and a name; two right figures; one that the sources do not have. */
const labelled: LabelledDraft = {
  id: 'bridges',
  languages: 'en>en',
  sources: [],
  draft: { uri: 'draft:', text },
  errors: [
    { ...label('12', 'figures'), expected: '13' },
    { ...label('Carla Bruni', 'names'), expected: 'Carla Bruno' },
  ],
  supported: [label('1954', 'figures'), label('Anna Neri', 'names')],
  disputed: [],
  unsupported: [label('3', 'figures')],
  tolerated: [],
};

function claim(part: string, verdict: Verdict, confidence: number, replacement?: string): CheckedClaim {
  const type = /\d/.test(part) ? 'count' : 'person';
  return {
    ...spanOf(part),
    type,
    verdict,
    confidence,
    evidence: [],
    ...(replacement === undefined ? {} : { replacement }),
  };
}

const claims = [
  claim('Anna Neri', 'supported', 0.95),
  claim('12', 'contradicted', 0.95, '13'),
  claim('1954', 'contradicted', 0.85, '1945'),
  claim('Carla Bruni', 'contradicted', 0.72, 'Carla Brini'),
  claim('7', 'supported', 0.65),
  claim('3', 'supported', 0.55),
];

describe('the benchmark of accuracy', () => {
  it('counts what is found, rightly fixed, and false', () => {
    const counted = (kind?: Kind) => {
      const { errors, found, fixed, alarms, falseAlarms, supported, confirmed } = count(
        labelled,
        claims,
        kind,
      );
      return { errors, found, fixed, alarms, falseAlarms, supported, confirmed };
    };
    const all = { errors: 2, found: 2, fixed: 1, alarms: 3, falseAlarms: 1, supported: 2, confirmed: 1 };
    const figures = { errors: 1, found: 1, fixed: 1, alarms: 2, falseAlarms: 1, supported: 1, confirmed: 0 };
    const names = { errors: 1, found: 1, fixed: 0, alarms: 1, falseAlarms: 0, supported: 1, confirmed: 1 };
    assert.deepEqual([counted(), counted('figures'), counted('names')], [all, figures, names]);
  });

  it('counts the words of drafts alone in which nothing is wrong', () => {
    assert.equal(count(labelled, claims).cleanWords, 0);
    const { cleanWords, cleanFalseAlarms } = count({ ...labelled, errors: [] }, claims);
    assert.deepEqual([cleanWords, cleanFalseAlarms], [16, 3]);
  });

  it('tells how many verdicts of each confidence are right, leaving out what has no label', () => {
    const shares = (all: ReturnType<typeof contradictions>) =>
      all.map(({ right, verdicts }) => `${right}/${verdicts}`);
    assert.deepEqual(shares(contradictions(labelled, claims)), ['0/0', '0/0', '1/1', '0/1', '1/1']);
    assert.deepEqual(shares(confirmations(labelled, claims)), ['0/1', '0/0', '0/0', '0/0', '1/1']);
    const onlyErrors = { ...labelled, supported: [], unsupported: [] };
    assert.deepEqual(shares(confirmations(onlyErrors, claims)), ['0/0', '0/0', '0/0', '0/0', '0/0']);
  });

  const measured = measure([labelled], (options) => {
    const alarms = [
      claim('12', 'contradicted', presets.quiet, '13'),
      claim('1954', 'contradicted', presets.standard),
      claim('Carla Bruni', 'contradicted', presets.strict),
    ].filter(({ confidence }) => confidence >= minimumConfidenceOf(options));
    return { check: () => ({ claims: alarms }) } as unknown as FactChecker;
  });

  it('measures each preset, and the reliability of contradictions however unsure', () => {
    const { strict, standard, quiet } = measured.byPreset;
    assert.deepEqual([strict.alarms, standard.alarms, quiet.alarms], [3, 2, 1]);
    assert.equal(measured.all.alarms, 2);
    assert.equal(
      measured.contradictions.reduce((sum, { verdicts }) => sum + verdicts, 0),
      3,
    );
    assert.deepEqual([...measured.byLanguages.keys()], ['en>en']);
  });

  it('puts its tables between the two comments of the README, and nothing else', () => {
    const readme = 'A\n\n<!-- accuracy: begin -->\n\nold\n\n<!-- accuracy: end -->\n\nB\n';
    const text = withFigures(readme, measured);
    assert.match(text, /^A\n\n<!-- accuracy: begin -->\n\nOver 1 drafts with 2 wrong figures and names:\n/);
    assert.match(text, /\n\n<!-- accuracy: end -->\n\nB\n$/);
    assert.ok(!text.includes('old'));
    for (const { title, aside } of tablesOf(measured)) assert.equal(text.includes(title), aside !== true);
    assert.throws(() => withFigures('A', measured), /README/);
  });
});
