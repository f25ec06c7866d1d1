import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { completeClient, pullingClient, type TestClient } from '../../support/lsp-client';
import { bridge, draft, some, useServer } from './support';

/** A report in short: `unchanged`, or the codes of what was found. */
function told(report: DocumentDiagnosticReport | WorkspaceDocumentDiagnosticReport): string {
  return report.kind === 'unchanged' ? 'unchanged' : report.items.map(({ code }) => code).join();
}

function idsOf(reports: readonly WorkspaceDocumentDiagnosticReport[]): Record<string, string> {
  return Object.fromEntries(reports.map(({ uri, resultId }) => [uri, resultId ?? '']));
}

describe('diagnostics that a client asks for', () => {
  const { start, write, writeSource, announce, draftUri, folder } = useServer();

  /** What is told of the workspace, by file name. */
  async function whole(
    client: TestClient,
    previous?: Readonly<Record<string, string>>,
  ): Promise<{ told: Record<string, string>; ids: Record<string, string> }> {
    const reports = await client.pullWorkspace(previous);
    return {
      told: Object.fromEntries(reports.map((report) => [report.uri.replace(/^.*\//, ''), told(report)])),
      ids: { ...previous, ...idsOf(reports) },
    };
  }

  it('are offered to a client that can ask, and then never sent', async () => {
    const client = await start({ capabilities: pullingClient });
    assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
      identifier: 'riscontro',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    client.open(draftUri(), draft);
    assert.equal(told(await client.pull(draftUri())), 'contradicted');
    await client.status(draftUri(), ({ counts }) => counts.contradicted === 1);
    client.close(draftUri());
    await client.pull(draftUri());
    assert.deepEqual(client.published(draftUri()), []);
  });

  it('are sent to a client that cannot ask, and not offered', async () => {
    const client = await start({ capabilities: completeClient });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    client.open(draftUri(), draft);
    await client.diagnostics(draftUri(), some);
  });

  it('wait for the sources, and are not sent twice', async () => {
    const client = await start({ capabilities: pullingClient });
    client.open(draftUri(), draft);
    const first = await client.pull(draftUri());
    assert.equal(told(first), 'contradicted');
    const again = await client.pull(draftUri(), first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    client.edit(draftUri(), 'ed è', 'e risulta');
    const elsewhere = await client.pull(draftUri(), first.resultId);
    assert.equal(told(elsewhere), 'unchanged');
    client.edit(draftUri(), '# Il ponte', '# Il ponte\n\nUna premessa.');
    const moved = await client.pull(draftUri(), first.resultId);
    assert.equal(told(moved), 'contradicted');
    client.edit(draftUri(), '35', '38');
    assert.equal(told(await client.pull(draftUri(), moved.resultId)), '');
  });

  it('are left out where the request was canceled', async () => {
    const client = await start({ capabilities: pullingClient });
    client.open(draftUri(), draft);
    await client.pull(draftUri());
    const source = new CancellationTokenSource();
    client.edit(draftUri(), '35', '36');
    const pulled = client.pull(draftUri(), undefined, source.token);
    source.cancel();
    await assert.rejects(pulled, { code: -32800 });
  });

  it('are worth asking for anew when sources or settings change', async () => {
    const client = await start({ capabilities: pullingClient });
    client.open(draftUri(), draft);
    const { resultId } = await client.pull(draftUri());
    const before = client.refreshes;
    await writeSource('ponte.md', bridge.replace('38', '35'));
    announce('ponte.md');
    await client.until(() => (client.refreshes > before ? true : undefined));
    assert.equal(told(await client.pull(draftUri(), resultId)), '');
  });

  it('of the whole workspace are those of all drafts, as they are open or on disk', async () => {
    await write('bozza.md', draft);
    await write('note/altra.txt', draft.replace('35', '38'));
    await write('note/terza.md', draft);
    const client = await start({
      capabilities: pullingClient,
      configuration: { exclude: ['note/terza.md'] },
    });
    const first = await whole(client);
    assert.deepEqual(first.told, { 'bozza.md': 'contradicted', 'altra.txt': '' });
    const pulled = await client.pull(draftUri(), first.ids[draftUri()]);
    assert.equal(told(pulled), 'unchanged');
    client.open(draftUri(), draft.replace('35', '38'));
    await client.pull(draftUri());
    const second = await whole(client, first.ids);
    assert.deepEqual(second.told, { 'bozza.md': '', 'altra.txt': 'unchanged' });
  });

  it('of the whole workspace are answered when something changes, where nothing has', async () => {
    await write('bozza.md', draft);
    const client = await start({ capabilities: pullingClient });
    const first = await whole(client);
    const second = await whole(client, first.ids);
    assert.deepEqual(second.told, { 'bozza.md': 'unchanged' });
    let answered = false;
    const held = whole(client, first.ids).then((answer) => {
      answered = true;
      return answer;
    });
    await client.pull(draftUri()); // by now, it could have been answered
    assert.equal(answered, false);
    await writeSource('ponte.md', bridge.replace('38', '35'));
    announce('ponte.md');
    assert.deepEqual((await held).told, { 'bozza.md': '' });
  });

  it('of the whole workspace can be canceled while they wait', async () => {
    const client = await start({ capabilities: pullingClient });
    await whole(client);
    const source = new CancellationTokenSource();
    const held = client.pullWorkspace({}, source.token);
    source.cancel();
    await assert.rejects(held, { code: -32800 });
  });

  it('of the whole workspace tell of drafts that are gone', async () => {
    await write('bozza.md', draft);
    const client = await start({ capabilities: pullingClient });
    const first = await whole(client);
    await rm(join(folder(), 'bozza.md'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: draftUri(), type: 3 }] });
    const second = await whole(client, first.ids);
    assert.deepEqual(second.told, { 'bozza.md': '' });
  });

  it('are only of open drafts where the settings say so', async () => {
    await write('bozza.md', draft);
    const client = await start({
      capabilities: pullingClient,
      configuration: { checkWholeWorkspace: false },
    });
    assert.deepEqual((await whole(client)).told, {});
    client.open(draftUri(), draft);
    assert.equal(told(await client.pull(draftUri())), 'contradicted');
  });

  it('of drafts on disk are watched by the client', async () => {
    const client = await start({ capabilities: pullingClient });
    const patterns = await client.until(() => {
      const watching = client.registrations.find(
        ({ method }) => method === 'workspace/didChangeWatchedFiles',
      );
      return watching && JSON.stringify(watching.registerOptions);
    });
    assert.match(patterns, /"\*\*\/\*\.md"/);
    assert.match(patterns, /"\*\*\/\*\.txt"/);
  });
});
