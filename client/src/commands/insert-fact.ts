import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type WriteFactParams, writeFactRequest } from '../../../server/src/protocol';
import type { Drafts } from '../drafts';
import { editorOf } from '../editors';
import type { SourceRowOf } from '../views/sources';
import { insert } from './insert-figure';

/** Puts a listed fact into the current draft, at its cursor and in its style. */
export async function insertFact(
  { source, fact }: SourceRowOf<'fact'>,
  client: LanguageClient,
  drafts: Drafts,
): Promise<void> {
  const editor = drafts.current && editorOf(drafts.current);
  if (editor === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open the draft that the fact is to be put into.'),
    );
    return;
  }
  const params: WriteFactParams = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
    source: source.uri,
    start: fact.range.start,
  };
  const text = await client.sendRequest<string | null>(writeFactRequest, params);
  await insert(editor, text ?? fact.text);
}
