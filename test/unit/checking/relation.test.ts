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
  describe('a like name in the other language is a mistake, but for a way of writing', () => {
    const captain: Side = ['it', 'Il capitano, [Stavros Kallidas], tace.'];
    check(['en', 'The captain, [Stavros Kallias], is silent.'], captain, 'contradict');
    check(
      ['en', 'The fund [Castlerock Partners] left.'],
      ['it', 'Il fondo [Castleway Partners] esce.'],
      'contradict',
    );
    check(['en', 'They read [Oleksa Tymchenskyy].'], ['it', 'Si legge [Oleksa Timcenskij].'], 'agree');
    check(
      ['it', 'I seggi del [Progresso] sono due.'],
      ['en', 'Of the seats, [Progress] has two.'],
      'incomparable',
    );
    check(['it', 'Attraversò il [Canale Atlantico].'], ['en', 'She crossed the [Atlantic Canal].'], 'agree');
  });
  describe('a surname stands for the person whom the sources call so', () => {
    const group = 'The group of [Serra] followed 40 children, says';
    check(['en', 'It was done by [Olivia Serra].'], ['en', `${group} Ottavia Serra.`], 'incomparable');
    check(['en', 'It was done by [Ottavia Serra].'], ['en', `${group} Ottavia Serra.`], 'agree');
    check(['en', 'It was done by [Olivia Serra].'], ['en', `${group} the paper.`], 'agree');
    check(
      ['en', 'It was done by [Olivia Serra].'],
      ['en', `${group} Ottavia Serra and Olivia Serra.`],
      'agree',
    );
  });
  describe('a people and its country', () => {
    check(['en', 'A [Georgian] film has won.'], ['it', 'Ha vinto un film della [Georgia].'], 'agree');
    check(['it', 'Ha vinto un film [georgiano].'], ['en', 'A film from [Armenia] has won.'], 'contradict');
    check(['en', 'It is the [Austrian] twin town.'], ['en', 'It lies in [Germany].'], 'contradict');

    check(['it', 'La [milanese] Orba vende.'], ['en', 'Orba, of [Milan], sells.'], 'agree');
    check(['it', 'La [milanese] Orba vende.'], ['it', 'La [torinese] Orba vende.'], 'contradict');
    check(['it', 'Orba, di [Genova], vende.'], ['it', 'La [triestina] Orba vende.'], 'contradict');
    check(['it', 'La [milanese] Orba vende.'], ['en', 'An [Italian] firm sells.'], 'incomparable');
    check(['it', 'La [francese] Orba vende.'], ['it', 'La [parigina] Orba vende.'], 'incomparable');

    it('can be compared, that of a country and a city cannot', () => {
      const analyzer = createAnalyzer();
      const mentions = (['A [Georgian] film.', 'Made in [Georgia].', 'Made in [Paris].'] as const).map(
        (text) => mentionIn(analyzer, ['en', text]).mention,
      );
      const [people, country, city] = mentions;
      assert.ok(people && country && city);
      assert.equal(commensurable(people, country), true);
      assert.equal(commensurable(country, people), true);
      assert.equal(commensurable(people, city), false);
    });
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
  describe('a bare number may have the scale of the amount before it', () => {
    const source: Side = ['it', 'Ha venduto per 97 milioni di euro in Cile, per [61] in Perù.'];
    check(['it', 'In Perù ha incassato [61 milioni].'], source, 'agree');
    check(['en', 'Peru was worth [€61 million].'], source, 'agree');
    check(['en', 'Peru was worth [€61].'], source, 'agree');
    check(['en', 'Peru was worth [€38 million].'], source, 'doubtful');
    check(['it', 'In Perù ha incassato [38 milioni].'], source, 'doubtful');
    check(['en', 'Of the £97 million [61] came from Peru.'], ['en', 'Peru paid [£61 million].'], 'agree');
    check(['en', 'Of the £97 million [38] came from Peru.'], ['en', 'Peru paid [£61 million].'], 'doubtful');
    check(['en', 'Of the £97 million [38] came from Peru.'], source, 'contradict');
    check(['en', 'Of the £97 million [61] came from Peru.'], source, 'agree');
    check(
      ['en', 'The lake has [2.4 million] visitors.'],
      ['it', 'I visitatori sono stati 2,1 milioni nel 2019 e [2,4] nel 2022.'],
      'agree',
    );
    check(
      ['en', 'It plans to sell for [€600 million].'],
      ['it', 'Prevede 550 milioni di ricavi per il 2024 e [600] per il 2025.'],
      'agree',
    );
    check(
      ['en', 'A year ago sales were [€441.5 million].'],
      ['it', 'I ricavi, 482,6 milioni di euro, crescono del 9,3% sui [441,5] di un anno fa.'],
      'agree',
    );
    check(
      ['it', 'Il dividendo sale a [0,35 euro].'],
      ['it', 'Il dividendo passa a 42 centesimi: ne erano previsti [35].'],
      'agree',
    );
    check(
      ['en', 'The dividend was [32 cents].'],
      ['en', 'The dividend is 42 cents; it was [35].'],
      'doubtful',
    );

    describe('but not of one that is', () => {
      check(
        ['it', 'Il biglietto ridotto costa [11 milioni].'],
        ['it', 'Costa 3 milioni di euro; il biglietto 13 euro, il ridotto [11].'],
        'contradict',
      );
      check(
        ['en', 'It has [1.2 billion] in cash.'],
        ['en', 'Of its 5,000 euros [1,200] were paid.'],
        'contradict',
      );
    });

    function checkStated(draft: Side, source: Side, value: string): void {
      it(`${draft[1]} / ${source[1]}: to be corrected as ${value}`, () => {
        const analyzer = createAnalyzer();
        const [claim, fact] = [mentionIn(analyzer, draft), mentionIn(analyzer, source)];
        const figure = statedLike(claim.mention, fact.mention);
        assert.ok('quantity' in figure);
        assert.equal(figure.quantity.value.toFixed(), value);
      });
    }
    checkStated(
      ['it', 'Sono 97 milioni di euro in Cile, [38] in Perù.'],
      ['en', '[€61 million] in Peru.'],
      '61',
    );
    checkStated(
      ['it', 'Sono 97 milioni di euro in Cile, [38] in Perù.'],
      ['en', '[€900,000] in Peru.'],
      '900000',
    );
    checkStated(['it', 'Sono 97 milioni di euro in Cile, [38] in Perù.'], source, '61');
    checkStated(['it', 'In Perù ha venduto per [38 milioni di euro].'], source, '61000000');
    checkStated(['it', 'In Perù ha venduto per [38 milioni].'], source, '61000000');
    checkStated(['en', 'Peru was worth [€610,000].'], source, '61000000');
    checkStated(['it', 'In Perù ha venduto per [38 euro].'], source, '61');
    checkStated(['it', 'Era di 42 centesimi, ora è di [38].'], ['en', 'It is [€0.35] now.'], '35');
  });
  describe('an age and a length of time that is none have nothing to do with each other', () => {
    const checkAges = (draft: Side, source: Side, expected: boolean): void => {
      it(`${draft[1]} / ${source[1]}: ${expected ? 'comparable' : 'not comparable'}`, () => {
        const analyzer = createAnalyzer();
        const [claim, fact] = [mentionIn(analyzer, draft), mentionIn(analyzer, source)];
        assert.equal(commensurable(claim.mention, fact.mention), expected);
        assert.equal(commensurable(fact.mention, claim.mention), expected);
      });
    };
    const aged: Side = ['en', 'He died aged [91].'];
    checkAges(aged, ['it', 'Il maestro aveva [92 anni].'], true);
    checkAges(aged, ['it', 'Il maestro, [92 anni] e molti allievi.'], true);
    checkAges(aged, ['it', 'Insegnò per [vent’anni].'], false);
    checkAges(aged, ['it', 'Si ricredettero dopo [43 anni].'], false);
    checkAges(aged, ['en', 'It had stood there for almost [two centuries].'], false);
    checkAges(aged, ['en', 'The hearing lasted [six months].'], false);
    checkAges(aged, ['it', 'Un mandato [settennale].'], false);
    checkAges(['en', 'A child aged [two].'], ['it', 'Una bambina, [26 mesi] e due denti.'], true);
    checkAges(['en', 'The [300-year]-old oak fell.'], ['it', 'La quercia è lì da [tre secoli].'], true);
    checkAges(['en', 'He worked there for [20 years].'], ['it', 'Insegnò per [vent’anni].'], true);
  });
});
