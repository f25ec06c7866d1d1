import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFactChecker } from '../../../server/src/core/checking/checker';
import { readDirectives } from '../../../server/src/core/directives/read';

const fact = 'La diga di Valscura è alta 118 metri.';
const wrong = 'La diga di Valscura è alta 181 metri.';

/** Checks a draft; each of its figures between `{` and `}` must have a verdict, and each between `(` and `)` none. */
function check(languageId: string, marked: string): void {
  const checker = createFactChecker();
  checker.setSource({ uri: 'source:', text: fact, date: '2024-01-01' });
  const text = marked.replace(/[{}()]/g, '');
  const { claims } = checker.check({ uri: 'draft:', text, languageId });
  const flagged = claims.filter(({ verdict }) => verdict === 'contradicted');
  const shown = flagged.reduceRight(
    (sum, { start, end }) => `${sum.slice(0, start)}{${sum.slice(start, end)}}${sum.slice(end)}`,
    text,
  );
  assert.equal(shown, marked.replace(/[()]/g, ''));
  assert.ok(!claims.some(({ start, end }) => text.slice(start, end).includes('riscontro-')));
}

const yes = wrong.replace('181 metri', '{181 metri}');
const no = wrong.replace('181 metri', '(181 metri)');

describe('directives in a draft', () => {
  const cases: Record<string, [markdown: string, plain: string]> = {
    'do nothing where there are none': [`${yes}\n`, `${yes}\n`],
    'leave out the next line': [
      `<!-- riscontro-disable-next-line -->\n${no}\n${yes}\n`,
      `[riscontro-disable-next-line]\n${no}\n\n${yes}\n`,
    ],
    'leave out the next line though a blank one stands between': [
      `<!-- riscontro-disable-next-line -->\n\n${no}\n\n${yes}\n`,
      `[riscontro-disable-next-line]\r\n\r\n${no}\r\n\r\n${yes}\r\n`,
    ],
    'leave out their own line': [
      `${no} <!-- riscontro-disable-line -->\n\n${yes}\n`,
      `${no} [riscontro-disable-line]\n\n${yes}\n`,
    ],
    'leave out what stands between two of them': [
      `${yes}\n\n<!-- riscontro-disable -->\n\n${no}\n\n${no}\n\n<!-- riscontro-enable -->\n\n${yes}\n`,
      `${yes}\n\n[riscontro-disable]\n\n${no}\n\n${no}\n\n[riscontro-enable]\n\n${yes}\n`,
    ],
    'leave out all that follows': [
      `${yes}\n\n<!-- riscontro-disable -->\n\n${no}\n\n${no}`,
      `${yes}\n\n[riscontro-disable]\n\n${no}\n\n${no}`,
    ],
    'leave out the whole draft': [
      `${no}\n\n<!-- riscontro-disable-file -->\n\n${no}\n`,
      `${no}\n\n[riscontro-disable-file]\n\n${no}\n`,
    ],
    'may give a reason, whose figures are no claims': [
      `${no} <!-- riscontro-disable-line: la diga è alta 181 metri con il parapetto -->\n\n${yes}\n`,
      `${no} [riscontro-disable-line: la diga è alta 181 metri con il parapetto]\n\n${yes}\n`,
    ],
    'of an unknown name do nothing': [
      `<!-- riscontro-disable-next -->\n\n${yes}\n`,
      `[riscontro-disable-next]\n\n${yes}\n`,
    ],
    'at the very end leave out nothing': [
      `${yes} <!-- riscontro-disable-next-line -->`,
      `${yes} [riscontro-disable-next-line]`,
    ],
  };
  for (const [name, [markdown, plain]] of Object.entries(cases)) {
    it(`${name} (Markdown)`, () => {
      check('markdown', markdown);
    });
    it(`${name} (plain text)`, () => {
      check('plaintext', plain);
    });
  }

  it('in code are examples', () => {
    check('markdown', `\`<!-- riscontro-disable-file -->\`\n\n${yes}\n`);
    check('markdown', `\`\`\`html\n<!-- riscontro-disable-file -->\n\`\`\`\n\n${yes}\n`);
    check('markdown', `---\ntitle: x\n---\n\n    [riscontro-disable-file]\n\n${yes}\n`);
  });

  it('do not part a sentence', () => {
    check(
      'markdown',
      wrong.replace(' è', ' <!-- riscontro-nothing --> è').replace('181 metri', '{181 metri}'),
    );
  });

  it('are told with their place, the unknown ones too', () => {
    const text = 'a <!-- riscontro-disable-lines: why --> b [riscontro-enable]';
    const { directives } = readDirectives({ uri: 'a.md', text });
    assert.deepEqual(
      directives.map(({ name, written, start, end, nameSpan }) => [
        name,
        written,
        text.slice(start, end),
        text.slice(nameSpan.start, nameSpan.end),
      ]),
      [
        [
          undefined,
          'riscontro-disable-lines',
          '<!-- riscontro-disable-lines: why -->',
          'riscontro-disable-lines',
        ],
        ['enable', 'riscontro-enable', '[riscontro-enable]', 'riscontro-enable'],
      ],
    );
  });

  it('never reach beyond the text, whatever it holds', () => {
    const piece = fc.constantFrom(
      '<!-- riscontro-',
      '[riscontro-',
      'disable-line',
      'disable-next-line',
      'disable',
      'enable',
      ' -->',
      ']',
      '\n',
      '`',
      '38 milioni',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (pieces, markdown) => {
        const text = pieces.join('');
        const { directives } = readDirectives({ uri: markdown ? 'a.md' : 'a.txt', text });
        for (const { start, end, nameSpan, written } of directives) {
          assert.ok(start >= 0 && start < end && end <= text.length);
          assert.equal(text.slice(nameSpan.start, nameSpan.end), written);
        }
      }),
    );
  });
});
