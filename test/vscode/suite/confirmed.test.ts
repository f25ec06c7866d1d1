import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RiscontroApi } from '../../../client/src/extension';
import { closeAll, configure, open, replace, riscontro, until, untilFlagged } from './support';

describe('what the sources confirm', () => {
  let api: RiscontroApi;

  before(async () => {
    api = await riscontro().activate();
  });

  afterEach(async () => {
    await configure('riscontro', 'showConfirmed', undefined);
    await closeAll();
  });

  const texts = (document: vscode.TextDocument): string[] =>
    api.confirmed.rangesIn(document.uri).map((range) => document.getText(range));

  /** Waits until one text is underlined, or is no longer. */
  function untilShown(document: vscode.TextDocument, text: string, isShown = true): Promise<true> {
    return until(`${text} is ${isShown ? '' : 'not '}underlined`, () =>
      texts(document).includes(text) === isShown ? true : undefined,
    );
  }

  it('is not underlined unless one asks for it', async () => {
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    assert.deepEqual(texts(draft), []);
  });

  it('is underlined while the setting holds, and follows the draft', async () => {
    await configure('riscontro', 'showConfirmed', true);
    const draft = await open('drafts/articolo.md');
    await untilShown(draft, '3,5 milioni di euro');
    assert.ok(!texts(draft).includes('8.450'));
    await replace(draft, '8.450', '8.540');
    await untilShown(draft, '8.540');
    await replace(draft, '3,5 milioni', '5,3 milioni');
    await untilShown(draft, '5,3 milioni di euro', false);
    await configure('riscontro', 'showConfirmed', false);
    await untilShown(draft, '8.540', false);
  });

  it('is shown and hidden by a command', async () => {
    await configure('riscontro', 'showConfirmed', false);
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    await vscode.commands.executeCommand('riscontro.toggleConfirmed');
    await untilShown(draft, '3,5 milioni di euro');
    await vscode.commands.executeCommand('riscontro.toggleConfirmed');
    await untilShown(draft, '3,5 milioni di euro', false);
  });
});
