import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, until, untilFlagged } from './support';

const draftPath = 'drafts/articolo.md';

describe('a workspace of two folders', () => {
  afterEach(closeAll);

  it('has the sources, severities and excluded drafts of each folder', async () => {
    const [north, south] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(north && south, 'two folders are open');
    await write(south, 'verbali/verbale.txt', 'La biblioteca di Valdoria conta 8.450 iscritti.\n');
    await write(
      south,
      '.vscode/settings.json',
      JSON.stringify({
        'riscontro.sources': ['verbali'],
        'riscontro.severity.unsupported': 'hint',
        'riscontro.exclude': ['drafts/island.md'],
      }),
    );
    await write(
      north,
      '.vscode/settings.json',
      JSON.stringify({ 'riscontro.severity.contradicted': 'error' }),
    );

    const northern = await open(north, draftPath);
    const found = await until('errors', () => {
      const errors = ofRiscontro(northern).filter(
        ({ severity }) => severity === vscode.DiagnosticSeverity.Error,
      );
      return errors.length === 2 ? errors : undefined;
    });
    assert.ok(found.every((one) => codeOf(one) === 'contradicted'));

    const southern = await open(south, draftPath);
    await until('what has no source there', () => {
      const texts = ofRiscontro(southern)
        .filter((one) => codeOf(one) === 'unsupported')
        .map(({ range }) => southern.getText(range));
      return texts.includes('26 milioni di euro') && !texts.includes('8.450') ? true : undefined;
    });
    assert.ok(ofRiscontro(southern).every((one) => codeOf(one) !== 'contradicted'));

    await untilFlagged(await open(north, 'drafts/island.md'), '16,000');
    await untilFlagged(await open(south, 'drafts/island.md'));
  });
});

async function write({ uri }: vscode.WorkspaceFolder, path: string, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(uri, path), new TextEncoder().encode(content));
}

async function open({ uri }: vscode.WorkspaceFolder, path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(uri, path));
  await vscode.window.showTextDocument(document);
  return document;
}

function ofRiscontro({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'riscontro');
}
