import { ErrorCodes, ExecuteCommandRequest, ResponseError } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { serverCommands } from '../protocol';
import { checkWorkspace } from './check-workspace';
import { accept, decideOn } from './decide';
import type { Feature, Services } from './feature';
import { fixWorkspace } from './fix-workspace';
import type { Running } from './running';

type Run = (argument: unknown, services: Services, running: Running) => Promise<void>;

const claimParams = z.object({
  uri: z.string(),
  claim: z.object({ text: z.string(), context: z.string(), occurrence: z.int() }),
});
const acceptParams = z.extend(claimParams, { reason: z.string() });
const sourceParams = z.extend(claimParams, { source: z.string() });

/** Every command of the server. To add one is to add its name to the protocol and one line here. */
const commands: Readonly<Record<keyof typeof serverCommands, Run>> = {
  accept: (argument, services) => accept(read(acceptParams, argument), services),
  withdraw: (argument, services) =>
    decideOn(read(claimParams, argument), services, ({ claim }) => ({ kind: 'withdraw', claim })),
  ignore: (argument, services) =>
    decideOn(read(sourceParams, argument), services, ({ claim, source }, { pathOf, today }) => ({
      kind: 'ignore',
      entry: { ...claim, document: pathOf(source), date: today },
    })),
  heed: (argument, services) =>
    decideOn(read(sourceParams, argument), services, ({ claim, source }) => ({
      kind: 'heed',
      claim,
      uri: source,
    })),
  checkWorkspace: (_argument, services, running) => checkWorkspace(services, running),
  fixWorkspace: (_argument, services, running) => fixWorkspace(services, running),
};

export const executeCommandFeature: Feature = {
  capabilities: { executeCommandProvider: { commands: Object.values(serverCommands) } },
  register(services) {
    const { connection } = services;
    // Not by onExecuteCommand(), which hides whether the client has said where to report.
    connection.onRequest(ExecuteCommandRequest.type, async (params, token) => {
      const { command, arguments: [argument] = [], workDoneToken } = params;
      const progress =
        workDoneToken === undefined ? undefined : connection.window.attachWorkDoneProgress(workDoneToken);
      const name = Object.keys(commands).find(
        (known): known is keyof typeof serverCommands =>
          serverCommands[known as keyof typeof serverCommands] === command,
      );
      if (name === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `No command ${command}`);
      await commands[name](argument as unknown, services, { token, progress });
      return null;
    });
  },
};

function read<T>(schema: z.ZodMiniType<T>, argument: unknown): T {
  const result = schema.safeParse(argument);
  if (result.success) return result.data;
  throw new ResponseError(ErrorCodes.InvalidParams, z.prettifyError(result.error));
}
