import type { Messages } from '../messages';
import type { FactsCommand } from './arguments';
import { formatFacts } from './formats';
import { readSources } from './read-sources';
import type { Engine, ExitCode, Terminal } from './terminal';
import { createTexts } from './texts';

/** `riscontro facts`: lists the facts that the sources yield, by source, in the order of their text. */
export async function facts(
  command: FactsCommand,
  engine: Engine,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const checker = await engine.createFactChecker();
  const sources = await readSources(command.sources, new Set(), checker, terminal, messages);
  if (sources === undefined) return 2;
  const report = {
    facts: checker.facts(),
    sources: sources.length,
    texts: createTexts(sources, terminal.cwd),
    messages,
  };
  terminal.out(formatFacts[command.format](report, terminal));
  return 0;
}
