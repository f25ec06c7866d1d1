import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type AskParams, checkTextRequest, findInSourcesRequest } from '../../../server/src/protocol';
import { laterEditor, registerIfAllowed, type LanguageModelTool } from './later-editor';

/** The tools that package.json declares, each with the request of the server that answers it. */
const requests = {
  riscontro_find_in_sources: findInSourcesRequest,
  riscontro_check_text: checkTextRequest,
} as const;

/** Lets the assistants of the editor ask the sources; of an editor that has no such tools, nothing is asked. */
export function registerTools(client: LanguageClient): vscode.Disposable[] {
  const { lm, LanguageModelTextPart, LanguageModelToolResult } = laterEditor();
  if (!lm?.registerTool || !LanguageModelTextPart || !LanguageModelToolResult) return [];
  const tool = (request: string): LanguageModelTool => ({
    prepareInvocation: () => ({ invocationMessage: vscode.l10n.t('Asking the sources') }),
    async invoke({ input }, token) {
      const near = vscode.window.activeTextEditor?.document.uri;
      const params: AskParams = {
        input,
        ...(near === undefined ? {} : { near: client.code2ProtocolConverter.asUri(near) }),
      };
      const answer: unknown = await client.sendRequest(request, params, token);
      return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(answer))]);
    },
  });
  return Object.entries(requests).map(([name, request]) =>
    registerIfAllowed(
      () => lm.registerTool?.(name, tool(request)),
      (problem) => {
        client.info(problem);
      },
    ),
  );
}
