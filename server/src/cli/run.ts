import { version } from '../../../package.json';
import { messagesFor } from '../messages';
import { parseCommand, requestedLanguage } from './arguments';
import { check } from './check';
import { facts } from './facts';
import type { Engine, ExitCode, Terminal } from './terminal';

/**
 * Runs the command line.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code; nothing while the language server runs, which ends the process itself
 */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
  engine: Engine,
): Promise<ExitCode | undefined> {
  const messages = messagesFor(requestedLanguage(argv) ?? languageOf(terminal.env));
  const parsed = parseCommand(argv, messages);
  if ('problem' in parsed) {
    terminal.error(messages.cli.error(parsed.problem));
    terminal.error(messages.cli.hint);
    return 2;
  }
  const { command } = parsed;
  switch (command.name) {
    case 'help':
      terminal.out(`${messages.cli.usage}\n`);
      return 0;
    case 'version':
      terminal.out(`${version}\n`);
      return 0;
    case 'lsp':
      await engine.serve();
      return undefined;
    case 'mcp': {
      const { sources, preset, minimumConfidence } = command;
      const { createFactChecker } = engine;
      await engine.serveMcp({
        cwd: terminal.cwd,
        sources,
        preset,
        minimumConfidence,
        createFactChecker,
        messages,
      });
      return undefined;
    }
    case 'check':
      return check(command, engine, terminal, messages);
    case 'facts':
      return facts(command, engine, terminal, messages);
  }
}

/** The locale that the environment asks for; as POSIX has it, the first of these that is not empty. */
function languageOf(env: Terminal['env']): string | undefined {
  return [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
}
