import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, flagged, open, replace, untilFlagged } from './support';

describe('while one types', () => {
  afterEach(closeAll);

  it('in an unrelated sentence, what is flagged elsewhere stays', async () => {
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    const seen = new Set<string>();
    const watching = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === draft.uri.toString())) seen.add(flagged(draft).join(' and '));
    });
    const editor = await vscode.window.showTextDocument(draft);
    const end = draft.lineAt(draft.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    const typed = '\n\nIl sindaco non ha voluto dire nulla, per ora.';
    try {
      // Key after key, some at once and some with a pause, as fingers do.
      for (let at = 0; at < typed.length; at++) {
        const done = vscode.commands.executeCommand('type', { text: typed.charAt(at) });
        if (at % 3 > 0) await done;
        if (at % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
      }
      // What is pulled for this comes after all that was pulled before.
      await replace(draft, '26 milioni', '24 milioni');
      await untilFlagged(draft, '8.450');
    } finally {
      watching.dispose();
    }
    assert.ok(draft.getText().endsWith(typed), draft.getText());
    // The events may come later than what they tell of, and until the last check is in, its figure is still marked.
    for (const state of ['26 milioni di euro and 8.450', '24 milioni di euro and 8.450', '8.450'])
      seen.delete(state);
    assert.deepEqual([...seen], []);
  });
});
