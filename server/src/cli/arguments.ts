import { parseArgs } from 'node:util';
import { presetNames, type Preset } from '../core/checking/presets';
import type { Messages } from '../messages';
import { defaultSources } from '../workspace/find-sources';
import { sheetFormats } from './formats/sheet';
import { type Gate, gates } from './gate';

export const checkFormats = ['pretty', 'json', 'sarif', 'github', ...sheetFormats] as const;
/** The formats that have room for why a verdict came about. */
export const explainingFormats = ['pretty', 'json'] as const;
export const factFormats = ['pretty', 'json'] as const;

export interface CheckCommand {
  readonly name: 'check';
  readonly drafts: readonly string[];
  readonly sources: readonly string[];
  readonly format: (typeof checkFormats)[number];
  /** Of the drafts that folders and globs select, those that are not checked. */
  readonly exclude: readonly string[];
  readonly fix: boolean;
  readonly explain: boolean;
  readonly preset: Preset | undefined;
  /** Overrides the preset. */
  readonly minimumConfidence: number | undefined;
  readonly gate: Gate | undefined;
  /** `YYYY-MM-DD`: the day that the results are dated with, where it is not today. */
  readonly date: string | undefined;
}

export interface FactsCommand {
  readonly name: 'facts';
  readonly sources: readonly string[];
  readonly format: (typeof factFormats)[number];
}

export interface McpCommand {
  readonly name: 'mcp';
  readonly sources: readonly string[];
  readonly preset: Preset | undefined;
  /** Overrides the preset. */
  readonly minimumConfidence: number | undefined;
}

export type Command =
  CheckCommand | FactsCommand | McpCommand | { readonly name: 'lsp' | 'help' | 'version' };

/** A command, or what is wrong with its arguments. */
export type Parsed = { readonly command: Command } | { readonly problem: string };

const commands = ['check', 'facts', 'lsp', 'mcp'] as const;
type CommandName = (typeof commands)[number];

/** Which commands know an option, and whether it takes a value. */
const options: Readonly<
  Record<string, { of: readonly CommandName[]; type: 'string' | 'boolean'; short?: string }>
> = {
  sources: { of: ['check', 'facts', 'mcp'], type: 'string' },
  format: { of: ['check', 'facts'], type: 'string' },
  exclude: { of: ['check'], type: 'string' },
  fix: { of: ['check'], type: 'boolean' },
  explain: { of: ['check'], type: 'boolean' },
  preset: { of: ['check', 'mcp'], type: 'string' },
  'minimum-confidence': { of: ['check', 'mcp'], type: 'string' },
  gate: { of: ['check'], type: 'string' },
  date: { of: ['check'], type: 'string' },
  stdio: { of: ['lsp'], type: 'boolean' },
  // Editors' clients add it.
  clientProcessId: { of: ['lsp'], type: 'string' },
  lang: { of: commands, type: 'string' },
  help: { of: commands, type: 'boolean', short: 'h' },
  version: { of: commands, type: 'boolean', short: 'v' },
};

/** Options that take several values. */
type ListOption = 'sources' | 'exclude';

interface Gathered {
  readonly values: ReadonlyMap<string, string | undefined>;
  readonly lists: Readonly<Record<ListOption, readonly string[]>>;
  readonly words: readonly string[];
}

/**
 * Reads the arguments. `--sources` and `--exclude` take all words up to the next option, for a shell may have
 * expanded the glob; `--sources=GLOB` takes that one, and after `--` all words are drafts.
 */
export function parseCommand(argv: readonly string[], messages: Messages): Parsed {
  const { cli } = messages;
  const gathered = gather(argv, cli);
  if ('problem' in gathered) return gathered;
  const { values, lists, words } = gathered;
  if (values.has('help')) return { command: { name: 'help' } };
  if (values.has('version')) return { command: { name: 'version' } };

  const [word, ...rest] = words;
  if (word === undefined) return { problem: cli.noCommand };
  const name = commands.find((known) => known === word);
  if (name === undefined) return { problem: cli.unknownCommand(word) };
  for (const option of values.keys()) {
    if (options[option]?.of.includes(name) !== true) return { problem: cli.unknownOption(`--${option}`) };
  }
  const lang = values.get('lang');
  if (lang !== undefined && lang !== 'it' && lang !== 'en') {
    return { problem: cli.badChoice('--lang', lang, ['it', 'en']) };
  }
  if (name !== 'check' && rest[0] !== undefined) return { problem: cli.unexpectedArgument(rest[0]) };

  const chosen = lists.sources.length > 0 ? lists.sources : defaultSources;
  const format = values.get('format') ?? 'pretty';
  if (name === 'lsp') {
    return values.has('stdio') ? { command: { name } } : { problem: cli.lspNeedsStdio };
  }
  if (name === 'facts') {
    const known = factFormats.find((one) => one === format);
    if (known === undefined) return { problem: cli.badChoice('--format', format, factFormats) };
    return { command: { name, sources: chosen, format: known } };
  }
  const statedPreset = values.get('preset');
  const preset = presetNames.find((one) => one === statedPreset);
  if (preset === undefined && statedPreset !== undefined) {
    return { problem: cli.badChoice('--preset', statedPreset, presetNames) };
  }
  const minimum = values.get('minimum-confidence');
  const minimumConfidence = minimum === undefined ? undefined : probability(minimum);
  if (Number.isNaN(minimumConfidence)) {
    return { problem: cli.badProbability('--minimum-confidence', minimum ?? '') };
  }
  if (name === 'mcp') return { command: { name, sources: chosen, preset, minimumConfidence } };
  const known = checkFormats.find((one) => one === format);
  if (known === undefined) return { problem: cli.badChoice('--format', format, checkFormats) };
  const explain = values.has('explain');
  if (explain && !explainingFormats.some((one) => one === known)) {
    return { problem: cli.badChoice('--format', format, explainingFormats) };
  }
  if (rest.length === 0) return { problem: cli.noDraft };
  const statedGate = values.get('gate');
  const gate = gates.find((one) => one === statedGate);
  if (gate === undefined && statedGate !== undefined) {
    return { problem: cli.badChoice('--gate', statedGate, gates) };
  }
  const date = values.get('date');
  if (date !== undefined && !isDay(date)) return { problem: cli.badDay('--date', date) };
  return {
    command: {
      name,
      drafts: rest,
      sources: chosen,
      format: known,
      exclude: lists.exclude,
      fix: values.has('fix'),
      explain,
      preset,
      minimumConfidence,
      gate,
      date,
    },
  };
}

/** The value of `--lang` alone: the language is needed to tell what is wrong with the rest. */
export function requestedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return argv[at]?.includes('=') === true
    ? argv[at].slice('--lang='.length)
    : at < 0
      ? undefined
      : argv[at + 1];
}

function gather(argv: readonly string[], cli: Messages['cli']): Gathered | { readonly problem: string } {
  const known = Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options: known, strict: false, tokens: true });
  const values = new Map<string, string | undefined>();
  const lists: Record<ListOption, string[]> = { sources: [], exclude: [] };
  const words: string[] = [];
  let open: string[] = words;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      open.push(token.value);
      continue;
    }
    open = words;
    if (token.kind === 'option-terminator') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = options[name];
    if (option === undefined) return { problem: cli.unknownOption(rawName) };
    if (option.type === 'boolean' && value !== undefined) return { problem: cli.optionTakesNoValue(rawName) };
    // A word that begins with a hyphen is another option, unless it is joined to this one by "=".
    const missing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
    if (option.type === 'string' && missing) return { problem: cli.optionNeedsValue(rawName) };
    values.set(name, value);
    if ((name === 'sources' || name === 'exclude') && value !== undefined) {
      lists[name].push(value);
      if (!inlineValue) open = lists[name];
    }
  }
  return { values, lists, words };
}

function probability(value: string): number {
  const number = /^\d*\.?\d+$/.test(value) ? Number(value) : NaN;
  return number <= 1 ? number : NaN;
}

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  // A day that the month does not have is carried over into the next.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
