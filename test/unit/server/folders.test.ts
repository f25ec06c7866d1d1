import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { pullingClient } from '../../support/lsp-client';
import { bridge, draft, none, some, useServer } from './support';

describe('several folders in the language server', () => {
  const { start, write, uriOf } = useServer();
  const [north, south] = ['nord/bozza.md', 'sud/bozza.md'];

  beforeEach(async () => {
    await write('nord/fonti/ponte.md', bridge);
    await write('sud/verbali/ponte.md', bridge.replace('38', '41').replace('420', '240'));
  });

  const options = () => ({
    folders: [uriOf('nord'), uriOf('sud')],
    folderConfiguration: {
      [uriOf('nord')]: { sources: ['fonti'], severity: { contradicted: 'error' } },
      [uriOf('sud')]: { sources: ['verbali'], severity: { contradicted: 'hint' }, exclude: ['vecchia.md'] },
    },
  });

  it('have their own sources and severities', async () => {
    const client = await start(options());
    client.open(uriOf(north), draft);
    client.open(uriOf(south), draft);
    const [northern, ...more] = await client.diagnostics(uriOf(north), some);
    assert.deepEqual(more, []);
    assert.equal(northern?.severity, DiagnosticSeverity.Error);
    assert.match(northern.message, /38 milioni/);
    const southern = await client.diagnostics(uriOf(south), some);
    assert.deepEqual(
      southern.map(({ severity }) => severity),
      [DiagnosticSeverity.Hint, DiagnosticSeverity.Hint],
    );
    assert.match(southern[0]?.message ?? '', /41 milioni/);
  });

  it('have their own excluded drafts', async () => {
    const client = await start(options());
    client.open(uriOf('nord/vecchia.md'), draft);
    client.open(uriOf('sud/vecchia.md'), draft);
    await client.diagnostics(uriOf('nord/vecchia.md'), some);
    await client.status(uriOf('sud/vecchia.md'), ({ state }) => state === 'excluded');
    await client.diagnostics(uriOf('sud/vecchia.md'), none);
  });

  it('are all told of where the whole workspace is asked for', async () => {
    await write(north, draft);
    await write(south, draft);
    const client = await start({ ...options(), capabilities: pullingClient });
    const reports = await client.pullWorkspace();
    assert.deepEqual(
      reports.map((report) => [report.uri, report.kind === 'full' ? report.items.length : undefined]),
      [
        [uriOf(north), 1],
        [uriOf(south), 2],
      ],
    );
  });
});
