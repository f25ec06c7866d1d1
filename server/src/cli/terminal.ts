import type { FactChecker, FactCheckerOptions } from '../core/checking/checker';
import type * as SheetModule from '../sheet';
import type { McpOptions } from '../mcp';

/** What the command line knows of the world around it; tests give it another one. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `YYYY-MM-DD`: the day that results are dated with. */
  readonly today: string;
  /** Whether results may be colored. */
  readonly color: boolean;
  /** How many columns results may take. */
  readonly width: number;
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Writes all else: errors, what was skipped. */
  readonly error: (text: string) => void;
}

/** What the commands run. Each is loaded when it is first asked for: help and the server do without the checker. */
export interface Engine {
  readonly createFactChecker: (options?: FactCheckerOptions) => Promise<FactChecker>;
  readonly sheet: () => Promise<typeof SheetModule>;
  /** The script and the style of the fact-check sheet. */
  readonly sheetPage: () => Promise<SheetModule.SheetPage>;
  /** Starts the language server on the process's own streams, and returns at once. */
  readonly serve: () => Promise<unknown>;
  /** Starts the server for assistants on the process's own streams, and returns as soon as it listens. */
  readonly serveMcp: (options: McpOptions) => Promise<unknown>;
}

/** 0: nothing stands against the draft; 1: something does; 2: the command or a file is wrong. */
export type ExitCode = 0 | 1 | 2;
