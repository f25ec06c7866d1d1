import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createAnalyzer, type PlacedMention } from '../../../server/src/core/analysis/analyze';
import { buildFactBase } from '../../../server/src/core/checking/fact-base';
import { commensurable, statedLike } from '../../../server/src/core/checking/comparable';
import type { Relation } from '../../../server/src/core/checking/relation';
import type { LanguageId } from '../../../server/src/core/text/document';

/** A sentence of a draft or a source; its first mention, or the one in brackets, is compared. */
type Side = readonly [language: LanguageId, marked: string, date?: string];

function mentionIn(analyzer: ReturnType<typeof createAnalyzer>, [language, marked, date]: Side) {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const document = analyzer.analyze({ uri: 'test', text, language, ...(date === undefined ? {} : { date }) });
  const mentions = document.passages.flatMap(({ sentences }) => sentences.flatMap((one) => one.mentions));
  const found = mentions.find(({ span }) => span.start === Math.max(0, start));
  assert.ok(found, `no mention at the mark of "${marked}"`);
  return { document, mention: found satisfies PlacedMention };
}

function check(draft: Side, source: Side, expected: Relation): void {
  it(`${draft[1]} / ${source[1]}: ${expected}`, () => {
    const analyzer = createAnalyzer();
    const fact = mentionIn(analyzer, source);
    const claim = mentionIn(analyzer, draft);
    const { relate } = buildFactBase([fact.document]);
    assert.equal(relate(claim.mention, fact.mention), expected);
  });
}

describe('the relation of a claim to a fact', () => {
  describe('a city and its country are no contradiction, another country is', () => {
    check(['en', 'The firm is based in [China].'], ['en', 'The firm is based in [Beijing].'], 'incomparable');
    check(['it', 'Fu arrestato in [Polonia].'], ['en', 'He was arrested in [Warsaw].'], 'incomparable');
    check(['en', 'The firm is based in [Japan].'], ['en', 'The firm is based in [Beijing].'], 'contradict');
    check(
      ['en', 'The firm is based in [Shanghai].'],
      ['en', 'The firm is based in [Beijing].'],
      'contradict',
    );
  });
  describe('the name of a thing in the other language', () => {
    check(
      ['en', 'She teaches at the [University of Michigan].'],
      ['it', "Insegna all'[Università del Michigan]."],
      'agree',
    );
    check(
      ['en', 'They crossed the [Canal de Saint-Quentin] at dawn.'],
      ['it', "Attraversarono il [Canale di Saint-Quentin] all'alba."],
      'agree',
    );
  });
  describe('orders of magnitude', () => {
    check(
      ['en', 'The agency arrested [dozens] of people.'],
      ['it', "L'agenzia ha arrestato [decine] di persone."],
      'agree',
    );
    check(
      ['en', 'The agency arrested [dozens] of people.'],
      ['it', "L'agenzia ha arrestato [migliaia] di persone."],
      'contradict',
    );
  });
  describe('a year that only the date of the document suggests', () => {
    check(['en', 'He died on [7 May 2018].'], ['en', 'He died on [7 May].', '2015-06-01'], 'incomparable');
    check(['en', 'He died on [9 May 2018].'], ['en', 'He died on [7 May].', '2015-06-01'], 'contradict');
    check(['en', 'He died on [7 May 2018].'], ['en', 'He died on [7 May 2015].', '2015-06-01'], 'contradict');
  });
  describe('what differs, but may do so for a reason', () => {
    check(['en', 'Nearly [2,300] came.'], ['en', 'Around [2,000] came.'], 'doubtful');
    check(['en', 'More than [12] months went by.'], ['it', 'Passarono oltre [18 mesi].'], 'doubtful');
    check(['en', 'The war ended in [1227].'], ['en', 'The war lasted until [1279].'], 'doubtful');
    check(['it', 'Altri [tre] sono feriti.'], ['it', '[Cinque] sono feriti.'], 'incomparable');
  });
  describe('a bare number has the unit of the figure before it', () => {
    const source: Side = ['en', 'The family owns 38.5%, the fund [12.1].'];
    check(['en', 'The fund owns [12.1%].'], source, 'agree');
    check(['en', 'The fund owns [15%].'], source, 'doubtful');
    check(['it', 'Lei ha avuto sei anni, lui [tre].'], ['en', 'He was jailed for [three years].'], 'agree');
    check(['en', 'The fund paid [12.1 million euros].'], ['en', 'It sold [12.1] shares.'], 'incomparable');

    it('and no other unit', () => {
      const analyzer = createAnalyzer();
      const [bare, years] = [mentionIn(analyzer, source), mentionIn(analyzer, ['en', 'For [12 years].'])];
      assert.equal(commensurable(years.mention, bare.mention), false);
    });

    it('and stays bare where it is corrected', () => {
      const analyzer = createAnalyzer();
      const claim = mentionIn(analyzer, ['en', 'The family owns 38.5%, the fund [15].']);
      const fact = mentionIn(analyzer, ['en', 'The fund owns [12.1%].']);
      const figure = statedLike(claim.mention, fact.mention);
      assert.ok(figure.type === 'count' && figure.quantity.value.eq('12.1'));
      assert.equal(statedLike(fact.mention, claim.mention).type, 'percentage');
    });
  });
});
