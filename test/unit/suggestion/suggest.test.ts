import assert from 'node:assert/strict';
import { createFactChecker } from '../../../server/src';

const sources = {
  'ponte.md': [
    '---',
    'title: Il ponte di Valdirosa',
    'date: 2025-03-04',
    '---',
    '',
    'Il ponte di Valdirosa è costato 38 milioni di euro. Lo ha disegnato Livia Tornabene.',
    'Il ponte è lungo 420 metri. Il cantiere è durato sette anni, e il ponte è stato aperto il 12 ottobre 2024.',
    'La mostra sul ponte ha avuto 14.200 visitatori negli Emirati Arabi Uniti.',
  ].join('\n'),
  'tram.txt': [
    'The tram of Eastmere',
    '',
    'The tram of Eastmere cost $260 million and opened in 2019. It carries 61,000 passengers a day.',
    'Ruth Okafor runs the tram company, which was founded in 1994.',
  ].join('\n'),
};

/** A draft with the cursor at `|`, and what is offered there. */
type Row = readonly [draft: string, ...offered: string[]];

function check(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    const checker = createFactChecker();
    for (const [uri, text] of Object.entries(sources)) checker.setSource({ uri, text });
    for (const [marked, ...offered] of rows) {
      it(`${marked.replaceAll('\n', '⏎')} → ${offered.join(', ') || 'nothing'}`, () => {
        const offset = marked.indexOf('|');
        const text = marked.replace('|', '');
        const found = checker.suggest({ uri: 'draft.md', text }, offset);
        // Each as the whole draft would read, so that what it takes the place of is tested too.
        const read = found.map(
          ({ span, text: put }) => text.slice(0, span.start) + put + text.slice(span.end),
        );
        const wanted = offered.map((put) => text.slice(0, offset) + put + text.slice(offset));
        assert.deepEqual(read.slice(0, offered.length || 1), wanted);
      });
    }
  });
}

describe('suggestions', () => {
  check('after a currency sign', [
    ['Il ponte di Valdirosa è costato €|', '38 milioni'],
    ['Il ponte di Valdirosa è costato € 3|', '8 milioni'],
    ['The tram of Eastmere cost $|', '260 million'],
    ['Il tram di Eastmere è costato $|', '260 milioni'],
  ]);

  check('after digits', [
    ['Il ponte di Valdirosa è costato 38|', ' milioni di euro'],
    ['Il ponte di Valdirosa è costato 38 m|', 'ilioni di euro'],
    ['Il ponte di Valdirosa è costato 39|'],
    ['Il ponte è lungo 42|', '0 metri'],
    ['Il ponte è stato aperto il 12|', ' ottobre 2024'],
    ['The tram opened in 20|', '19'],
    ['The tram of Eastmere carries 61| passengers a day', ',000'],
    ['Telefono 02-61|'],
    ['Versione 3.2.61|'],
  ]);

  check("after a name's first letters", [
    ['Il ponte è stato disegnato da Li|', 'via Tornabene'],
    ['Il ponte è stato disegnato da Livia To|', 'rnabene'],
    ['Il ponte è stato disegnato da To|', 'rnabene'],
    ['The tram company is run by Ruth O|', 'kafor'],
    ['The exhibition about the bridge was in the Un|', 'ited Arab Emirates'],
    ['Il ponte è stato disegnato da Zo|'],
  ]);

  check('in the style of the draft', [
    ['Il tram è costato 250 mln di euro. Il ponte di Valdirosa è costato 3|', '8 mln di euro'],
    ['A street cost £5m. The tram of Eastmere cost $|', '260m'],
    ['Nata il 3/5/1980. Il ponte è stato aperto il 1|', '2/10/2024'],
    ['The bridge of Valdirosa opened on 3 May 1980 and again on 1|', '2 October 2024'],
  ]);

  check('where nothing was typed', [
    ['Il ponte di Valdirosa è costato |', '38 milioni di euro'],
    ['The tram of Eastmere opened in |', '2019'],
    ['Il pon|te'],
  ]);

  check('outside of prose', [
    ['```\nIl ponte è costato 38|\n```'],
    ['Il ponte di Valdirosa è costato molto.\n\n|'],
    ['|'],
  ]);

  it('leave out what the sentence states already', () => {
    const checker = createFactChecker();
    checker.setSource({ uri: 'ponte.md', text: sources['ponte.md'] });
    const text = 'Il ponte di Valdirosa è costato 38 milioni di euro ed è costato ';
    const found = checker.suggest({ uri: 'draft.md', text }, text.length);
    assert.ok(found.every(({ text: put }) => put !== '38 milioni di euro'));
  });

  it('tell the fact with its sentence and document', () => {
    const checker = createFactChecker();
    checker.setSource({ uri: 'ponte.md', text: sources['ponte.md'] });
    const text = 'Il ponte di Valdirosa è costato €';
    const [first] = checker.suggest({ uri: 'draft.md', text }, text.length);
    assert.equal(first?.fact.title, 'Il ponte di Valdirosa');
    assert.equal(first.fact.surface, '38 milioni di euro');
    assert.equal(first.fact.quote, 'Il ponte di Valdirosa è costato 38 milioni di euro.');
    assert.ok(first.fit > 0.5);
  });
});

describe('a fact written into a draft', () => {
  const checker = createFactChecker();
  for (const [uri, text] of Object.entries(sources)) checker.setSource({ uri, text });
  const written = (text: string, surface: string): string | undefined => {
    const fact = checker.facts().find((other) => other.surface === surface);
    assert.ok(fact, surface);
    return checker.write({ uri: 'draft.md', text }, text.length, [fact])[0];
  };
  const rows: readonly (readonly [draft: string, fact: string, written: string])[] = [
    ['Il ponte è costato ', '38 milioni di euro', '38 milioni di euro'],
    ['Il comune ha 5 mln € di debiti. Il ponte è costato ', '38 milioni di euro', '38 mln €'],
    ['The bridge of the city is long and it has cost ', '38 milioni di euro', '€38 million'],
    ['The works on the bridge lasted for ', 'sette anni', '7 years'],
    ['The bridge was opened to the public on ', '12 ottobre 2024', 'October 12, 2024'],
    ['Il tram porta ogni giorno ', '61,000', '61.000'],
    ['The bridge was designed by ', 'Livia Tornabene', 'Livia Tornabene'],
  ];
  for (const [draft, fact, expected] of rows) {
    it(`${draft}[${fact}] → ${expected}`, () => {
      assert.equal(written(draft, fact), expected);
    });
  }
});
