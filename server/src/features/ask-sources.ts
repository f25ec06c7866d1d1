import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { checkText, findInSources, type AskedSources } from '../assistant/answers';
import { question, textToCheck } from '../assistant/schemas';
import { type AskParams, checkTextRequest, findInSourcesRequest } from '../protocol';
import type { Feature, Services } from './feature';

/** What an assistant in the editor asks; the editor's tools only pass it on. */
export const askSourcesFeature: Feature = {
  capabilities: {},
  register(services) {
    const { connection } = services;
    connection.onRequest(findInSourcesRequest, (params: AskParams) =>
      answer(params, question, findInSources, services),
    );
    connection.onRequest(checkTextRequest, (params: AskParams) =>
      answer(params, textToCheck, checkText, services),
    );
  },
};

/** Answers from the sources of the folder at hand, once they are read. */
async function answer<Input, Answer>(
  { input, near }: AskParams,
  schema: z.ZodMiniType<Input>,
  of: (input: Input, asked: AskedSources) => Answer,
  { workspace, files }: Services,
): Promise<Answer | ResponseError> {
  await workspace.ready();
  const { uri, store, messages, settings } = workspace.folderOf(near ?? '');
  const read = schema.safeParse(input);
  if (!read.success) {
    const problem = messages.assistant.malformed(z.prettifyError(read.error));
    return new ResponseError(ErrorCodes.InvalidParams, problem);
  }
  if (store.size === 0) {
    return new ResponseError(ErrorCodes.InvalidRequest, messages.assistant.noSources(settings.sources));
  }
  return of(read.data, { folder: uri, store, files, messages });
}
