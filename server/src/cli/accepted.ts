import { pathToFileURL } from 'node:url';
import type { FactChecker } from '../core/checking/checker';
import type { Messages } from '../messages';
import { explainExceptionsFailure } from '../messages/describe';
import { exceptionsFile } from '../workspace/exceptions/paths';
import { loadExceptions } from '../workspace/exceptions/store';
import { nodeFiles } from '../workspace/node-files';
import { sizeLimit } from '../workspace/read-source';
import type { Terminal } from './terminal';

/**
 * Has the checker heed what is accepted in the current folder.
 *
 * @returns whether all of the file counts; what does not is told
 */
export async function readAccepted(
  checker: FactChecker,
  terminal: Terminal,
  messages: Messages,
): Promise<boolean> {
  const { exceptions, failures } = await loadExceptions(pathToFileURL(terminal.cwd).href, nodeFiles);
  checker.setExceptions(exceptions);
  for (const failure of failures) {
    const reason = explainExceptionsFailure(failure, sizeLimit, messages);
    terminal.error(messages.cli.error(messages.exceptions.malformed(exceptionsFile, reason)));
  }
  return failures.length === 0;
}
