import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  apply,
  closeAll,
  codeOf,
  configure,
  deleteFile,
  findings,
  open,
  until,
  untilFlagged,
  untilOffered,
  writeFile,
} from './support';

const plainPath = 'drafts/appunti.txt';
const hedgedSource = 'seeds/stadio.txt';

describe('what the writer has left out, or shown otherwise', () => {
  afterEach(async () => {
    await closeAll();
    for (const path of [plainPath, hedgedSource]) await deleteFile(path);
  });

  it('by a quick fix that keeps a line from being checked', async () => {
    await writeFile(plainPath, 'La biblioteca di Valdoria conta 8.450 iscritti.\n');
    for (const [path, figure, directive] of [
      ['drafts/articolo.md', '8.450', '<!-- riscontro-disable-line -->'],
      [plainPath, '8.450', '[riscontro-disable-line]'],
    ] as const) {
      const draft = await open(path);
      const finding = await until('the finding', () =>
        findings(draft).find(({ range }) => draft.getText(range) === figure),
      );
      const others = findings(draft).flatMap(({ range }) =>
        draft.getText(range) === figure ? [] : [draft.getText(range)],
      );
      const isWanted = ({ title }: vscode.CodeAction): boolean => title === 'Do not check this line';
      await apply(await untilOffered(draft, finding.range, vscode.CodeActionKind.QuickFix, isWanted));
      assert.ok(draft.lineAt(finding.range.start.line).text.endsWith(` ${directive}`));
      await untilFlagged(draft, ...others);
    }
  });

  it('by severities', async () => {
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    try {
      await configure('riscontro', 'severity.contradicted', 'off');
      await untilFlagged(draft);
      await configure('riscontro', 'severity.contradicted', 'error');
      const [finding] = await untilFlagged(draft, '26 milioni di euro', '8.450');
      assert.equal(finding?.severity, vscode.DiagnosticSeverity.Error);
    } finally {
      await configure('riscontro', 'severity.contradicted', undefined);
    }
  });

  it('of a hedge that the sources have', async () => {
    await writeFile(hedgedSource, 'Lo stadio di Lagoscuro è costato circa 72 milioni di euro.\n');
    await writeFile(plainPath, 'Lo stadio di Lagoscuro è costato 72 milioni di euro.\n');
    const draft = await open(plainPath);
    const [finding] = await untilFlagged(draft, '72 milioni di euro');
    assert.ok(finding);
    assert.equal(codeOf(finding), 'hedge-dropped');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Information);
    await apply(await untilOffered(draft, finding.range, vscode.CodeActionKind.QuickFix));
    assert.equal(draft.getText(), 'Lo stadio di Lagoscuro è costato circa 72 milioni di euro.\n');
    await untilFlagged(draft);
  });
});
