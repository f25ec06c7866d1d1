import assert from 'node:assert/strict';
import { createFactChecker, type FactChecker } from '../../../server/src/core/checking/checker';
import { check, type SourceText } from '../../support/checked-draft';

const dam = {
  title: 'La diga di Valscura',
  date: '2024-05-14',
  text: `La diga di Valscura è stata inaugurata nel 1962 dopo sette anni di lavori.
È alta 118 metri e trattiene 46 milioni di metri cubi d'acqua.
La Regione spenderà 38 milioni di euro per rinforzarla.
Il progetto è dell'ingegnera Teresa Maldini.
I lavori cominceranno a settembre e dureranno diciotto mesi.
Oggi alla diga lavorano 74 persone, il 12 per cento in meno dello scorso anno.`,
};

const museum = {
  title: 'Harrowgate Museum annual report',
  date: '2024-03-02',
  text: `The Harrowgate Museum welcomed 412,000 visitors last year, up 8% on the year before.
The museum opened in 1898 in a former wool mill.
Its director, Eleanor Prentiss, said the new wing will cost £21 million.
The new wing will take three years to build and will open in June 2027.
The museum employs 137 people and holds 56,000 objects.`,
};

const bank = {
  title: 'I conti della Banca del Lario',
  date: '2024-02-09',
  text: `La Banca del Lario ha chiuso il 2023 con un utile di 127 milioni di euro, in crescita del 9,4%.
Il dividendo sarà di 22 centesimi per azione.
La banca ha 1.340 dipendenti e 96 filiali.
L'amministratore delegato Ottavio Brenna lascerà l'incarico a giugno.`,
};

const cases: Readonly<Record<string, readonly (readonly [sources: readonly SourceText[], draft: string])[]>> =
  {
    'Italian drafts against Italian sources': [
      [
        [dam],
        'La Regione spenderà {{35 milioni di euro=>38 milioni di euro}} per rinforzare la diga di Valscura.',
      ],
      [
        [dam],
        'La Regione spenderà {{trentacinque milioni di euro=>trentotto milioni di euro}} per la diga di Valscura.',
      ],
      [[dam], 'La Regione spenderà {{35 mln di euro=>38 mln di euro}} per rinforzare la diga di Valscura.'],
      [
        [dam],
        'La Regione spenderà {{38 miliardi di euro=>38 milioni di euro}} per rinforzare la diga di Valscura.',
      ],
      [[dam], 'La diga di Valscura, alta {{181 metri=>118 metri}}, è della Regione.'],
      [[dam], 'La diga di Valscura fu inaugurata nel {{1926=>1962}}.'],
      [[dam], 'La diga di Valscura fu costruita in {{nove anni=>sette anni}} di lavori.'],
      [
        [dam],
        "La diga di Valscura trattiene {{64 milioni di metri cubi=>46 milioni di metri cubi}} d'acqua.",
      ],
      [[dam], 'Oggi alla diga di Valscura lavorano {{47=>74}} persone.'],
      [[dam], 'I lavori alla diga di Valscura dureranno {{sedici mesi=>diciotto mesi}}.'],
      [
        [bank],
        'La Banca del Lario ha chiuso il 2023 con un utile di {{172 milioni di euro=>127 milioni di euro}}.',
      ],
      [[bank], "L'utile della Banca del Lario è in crescita del {{4,9%=>9,4%}}."],
      [[bank], 'La Banca del Lario ha {{1.430=>1.340}} dipendenti.'],
      [[bank], 'La Banca del Lario ha 1.340 dipendenti e {{69=>96}} filiali.'],
    ],
    'English drafts against English sources': [
      [[museum], 'The Harrowgate Museum welcomed {{421,000=>412,000}} visitors last year.'],
      [[museum], 'The Harrowgate Museum opened in {{1889=>1898}} in a former wool mill.'],
      [[museum], 'The new wing of the Harrowgate Museum will cost {{£12 million=>£21 million}}.'],
      [[museum], 'The new wing of the Harrowgate Museum will take {{five years=>three years}} to build.'],
      [[museum], 'The new wing of the Harrowgate Museum will open in {{July 2027=>June 2027}}.'],
      [[museum], 'The Harrowgate Museum employs {{173=>137}} people.'],
      [[museum], 'The Harrowgate Museum welcomed 412,000 visitors, up {{6%=>8%}} on the year before.'],
      [[museum], 'The Harrowgate Museum holds {{65,000=>56,000}} objects.'],
    ],
    'drafts in another language than their sources': [
      [[dam], 'The Valscura dam was inaugurated in {{1926=>1962}}.'],
      [[bank], 'Banca del Lario closed 2023 with a profit of {{172 million euros=>127 million euros}}.'],
    ],
    'what is right, however it is written': [
      [[dam], 'La Regione spenderà {{=38 milioni di euro}} per rinforzare la diga di Valscura.'],
      [[dam], 'La Regione spenderà {{=trentotto milioni di euro}} per rinforzare la diga di Valscura.'],
      [[dam], 'La Regione spenderà {{=quasi 40 milioni di euro}} per rinforzare la diga di Valscura.'],
      [[dam], 'La diga di Valscura, alta {{=118 metri}}, fu inaugurata nel {{=1962}}.'],
      [[museum], 'The Harrowgate Museum welcomed {{=more than 400,000}} visitors last year.'],
      [[museum], 'The Harrowgate Museum opened in {{=1898}} and employs {{=137}} people.'],
      [[bank], 'La Banca del Lario ha {{=1.340}} dipendenti e {{=96}} filiali.'],
      [[bank], 'Banca del Lario made a profit of {{=€127m}} in 2023.'],
    ],
    'what the sources do not speak of': [
      [[dam], 'Il coro di Roccamora ha cantato per {{?due ore}} davanti a {{?300}} persone.'],
      [[museum], 'The ferry to Skarholm carried {{?9,300}} passengers in {{?2019}}.'],
      [[bank], 'La squadra del Bellavista ha vinto {{?3-1}}.'],
    ],
    names: [
      [[dam], "Il progetto della diga di Valscura è dell'ingegnera {{Teresa Baldini=>Teresa Maldini}}."],
      [
        [museum],
        'The director of the Harrowgate Museum, {{Eleanor Prentis=>Eleanor Prentiss}}, likes the new wing.',
      ],
      [[bank], "L'amministratore delegato della Banca del Lario, {{=Ottavio Brenna}}, lascerà l'incarico."],
    ],
  };

/** Found, but not surely enough to be reported by default. */
const lessSure: readonly (readonly [SourceText[], string])[] = [
  [[dam], 'The Valscura dam is {{181 metres=>118 metres}} high.'],
  [[dam], 'The Region will spend {{€35 million=>€38 million}} to strengthen the Valscura dam.'],
  [
    [museum],
    'La nuova ala del museo di Harrowgate costerà {{12 milioni di sterline=>21 milioni di sterline}}.',
  ],
  [[museum], 'Il museo di Harrowgate è stato aperto nel {{1889=>1898}}.'],
  [[museum], 'Il museo di Harrowgate ha accolto {{421.000=>412.000}} visitatori lo scorso anno.'],
];

describe('the fact checker', () => {
  describe('across languages, where few words are shared', () => {
    for (const [sources, draft] of lessSure)
      it(draft, () => void check(sources, draft, { minimumConfidence: 0.5 }));
  });

  for (const [title, table] of Object.entries(cases)) {
    describe(`on ${title}`, () => {
      for (const [sources, draft] of table) it(draft, () => void check(sources, draft));
    });
  }
});

describe('a fact checker', () => {
  const draft = {
    uri: 'draft:',
    text: 'La Regione spenderà 35 milioni di euro per rinforzare la diga di Valscura.',
  };
  const source = { uri: 'source:0', ...dam };
  const verdicts = (checker: FactChecker): readonly string[] =>
    checker
      .check(draft)
      .claims.filter(({ type }) => type === 'money')
      .map(({ verdict }) => verdict);

  it('follows its sources as they come, change and go', () => {
    const checker = createFactChecker();
    assert.deepEqual(verdicts(checker), ['unsupported']);
    checker.setSource(source);
    assert.deepEqual(verdicts(checker), ['contradicted']);
    checker.setSource({ ...source, text: dam.text.replace('38 milioni', '35 milioni') });
    assert.deepEqual(verdicts(checker), ['supported']);
    checker.removeSource('source:elsewhere');
    assert.deepEqual(verdicts(checker), ['supported']);
    checker.removeSource(source.uri);
    assert.deepEqual(verdicts(checker), ['unsupported']);
    assert.deepEqual(checker.facts(), []);
  });

  it('answers the same to the same, whatever it was asked in between', () => {
    const sources = [dam, museum, bank].map((item, index) => ({ uri: `source:${index}`, ...item }));
    const [one, other] = [createFactChecker(), createFactChecker()];
    for (const item of sources) one.setSource(item);
    for (const item of sources) other.setSource(item);
    const first = one.check(draft);
    one.check({ uri: 'draft:other', text: bank.text.replaceAll('1', '2') });
    assert.deepEqual(one.check(draft), first);
    assert.deepEqual(other.check(draft), first);
  });

  it('quotes the document with its title and date', () => {
    const [claim] = check(
      [dam],
      'La Regione spenderà {{35 milioni di euro=>38 milioni di euro}} per la diga di Valscura.',
    ).filter(({ verdict }) => verdict === 'contradicted');
    const [fact] = claim?.evidence ?? [];
    assert.equal(fact?.title, 'La diga di Valscura');
    assert.equal(fact.date, '2024-05-14');
    assert.equal(fact.quote, 'La Regione spenderà 38 milioni di euro per rinforzarla.');
    assert.equal(fact.agrees, false);
  });

  it('reads a relative date by the date of the document that it stands in', () => {
    const port = {
      date: '2025-03-20',
      text: 'Lo scorso novembre il porto di Calanera ha riaperto dopo la mareggiata.',
    };
    const reopened = 'Il porto di Calanera ha riaperto a';
    check([port], `${reopened} {{=novembre 2024}}.`);
    check([port], `${reopened} {{novembre 2023=>novembre 2024}}.`);
    check([port], `${reopened} {{=novembre}} dello scorso anno.`, { draft: { date: '2025-06-01' } });
  });

  it('says so where two sources disagree', () => {
    const other = {
      ...dam,
      text: dam.text.replace('38 milioni', '41 milioni'),
      title: 'Nota',
      date: '2024-06-01',
    };
    const claims = check(
      [dam, other],
      'La Regione spenderà {{!38 milioni di euro}} per rinforzare la diga di Valscura.',
    );
    const disputed = claims.find(({ verdict }) => verdict === 'disputed');
    assert.deepEqual(
      disputed?.evidence.map(({ date, agrees }) => [date, agrees]),
      [
        ['2024-06-01', false],
        ['2024-05-14', true],
      ],
    );
  });

  it('reports everything at a minimum confidence of 0, and next to nothing at 1', () => {
    const wrong = 'La diga di Valscura fu inaugurata nel 1926.';
    const verdictsAt = (minimumConfidence: number): readonly string[] => {
      const checker = createFactChecker({ minimumConfidence });
      checker.setSource(source);
      return checker.check({ uri: 'draft:', text: wrong }).claims.map(({ verdict }) => verdict);
    };
    assert.ok(verdictsAt(0).includes('contradicted'));
    assert.ok(!verdictsAt(1).includes('contradicted'));
  });

  it('says nothing of an empty draft', () => {
    assert.deepEqual(check([dam], ''), []);
    assert.deepEqual(
      check([], '# Titolo\n\n```\n35 milioni\n```', { draft: { languageId: 'markdown' } }),
      [],
    );
  });
});
