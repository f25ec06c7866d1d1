import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { createFactChecker } from '../../../server/src';
import { bridge, none, some, useServer } from './support';

const figure = '35 milioni di euro';
const draft = `Il ponte di Valdirosa è costato ${figure}.\n`;

describe('directives in the language server', () => {
  const { start, uriOf } = useServer();

  for (const [name, languageId, line] of [
    ['bozza.md', 'markdown', draft],
    ['bozza.md', 'markdown', draft.replace('\n', '  \ne lo si sa.\n')],
    ['bozza.txt', 'plaintext', draft],
  ] as const) {
    it(`leave a line out by a quick fix: ${JSON.stringify(line)} in ${name}`, async () => {
      const client = await start({ createFactChecker });
      const uri = uriOf(name);
      client.open(uri, line, languageId);
      const diagnostics = await client.diagnostics(uri, some);
      const actions = await client.codeActions(uri, client.rangeOf(uri, figure), {
        diagnostics: [...diagnostics],
        only: ['quickfix'],
      });
      const action = actions.find(({ title }) => title === 'Non controllare questa riga');
      assert.ok(action);
      assert.deepEqual(action.diagnostics, diagnostics);
      const text = client.applied(uri, action);
      const directive =
        languageId === 'markdown' ? '<!-- riscontro-disable-line -->' : '[riscontro-disable-line]';
      assert.equal(
        text,
        line.replace(/(\.)?(\s*\n)/, (_, stop: string, end: string) => `${stop} ${directive}${end}`),
      );
      client.edit(uri, line, text);
      await client.diagnostics(uri, none);
    });
  }

  it('of an unknown name get a hint, and a fix that puts the nearest one', async () => {
    const client = await start({ createFactChecker });
    const uri = uriOf('bozza.md');
    const text = `<!-- riscontro-disable-nextline -->\n${draft}`;
    client.open(uri, text);
    const found = await client.diagnostics(uri, some);
    const hint = found.find(({ code }) => code === 'unknown-directive');
    assert.ok(hint);
    assert.equal(found.length, 2);
    assert.equal(hint.severity, DiagnosticSeverity.Hint);
    assert.deepEqual(hint.range, client.rangeOf(uri, 'riscontro-disable-nextline'));
    assert.match(
      hint.message,
      /«riscontro-disable-nextline», ma soltanto riscontro-disable-next-line, .+ e /,
    );
    const [fix] = await client.codeActions(uri, hint.range, { diagnostics: [hint], only: ['quickfix'] });
    assert.ok(fix);
    assert.deepEqual(fix.diagnostics, [hint]);
    assert.equal(client.applied(uri, fix), text.replace('nextline', 'next-line'));
    client.edit(uri, 'nextline', 'next-line');
    await client.diagnostics(uri, none);
  });

  it('hold in sources for nothing', async () => {
    const client = await start({ createFactChecker });
    client.open(uriOf('seeds/ponte.md'), `<!-- riscontro-unheard-of -->\n${bridge}`);
    assert.deepEqual(await client.diagnostics(uriOf('seeds/ponte.md')), []);
  });
});
