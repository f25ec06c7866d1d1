import type { ClaimType, Verdict } from '../core/checking/claim';
import type { OutcomeCounts } from '../core/checking/outcome';
import type { LanguageId } from '../core/text/document';
import type { FactFilePart, MalformedFactFile, ReadFailure } from '../workspace/read-failure';
import type { AssistantMessages } from './areas/assistant';
import type { DiagnosticsMessages } from './areas/diagnostics';
import type { ExceptionMessages } from './areas/exceptions';
import type { FixMessages } from './areas/fixes';
import type { HoverMessages } from './areas/hover';
import type { ExplanationMessages } from './areas/explanation';
import type { SettingsMessages } from './areas/settings';
import type { SheetMessages } from './areas/sheet';
import type { ViewMessages } from './areas/views';
import type { WorkspaceMessages } from './areas/workspace';

/** What a status item says: in few words, and in full when one points at it. */
export interface StatusMessage {
  readonly text: string;
  readonly explanation: string;
}

/**
 * Everything that Riscontro says to its user, in one interface language. What takes parameters is a function; the same
 * keys exist in every language, which a test demands.
 */
export interface Messages {
  readonly language: LanguageId;

  /** A quotation in the language's own quotation marks. */
  readonly quoted: (text: string) => string;
  /** What kind of figure a claim is: "importo", "person". */
  readonly claimTypes: Readonly<Record<ClaimType, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;

  /** What is said of one claim; shared by the editor and the command line. */
  readonly finding: {
    /** `said` is what the sources say, in the draft's style. */
    readonly contradicted: (said: string) => string;
    /** The sources contradict the claim, and no text can be offered in its place. */
    readonly contradictedOtherwise: string;
    /** `values` as the sources write them, the newest first. */
    readonly disputed: (values: readonly string[]) => string;
    readonly supported: string;
    readonly unsupported: string;
    /** Where a fact comes from; `date` is spelled out already. */
    readonly provenance: (title: string, date: string | undefined) => string;
  };

  /** Of files that cannot be read. */
  readonly files: {
    readonly skippedSource: (path: string, reason: string) => string;
    readonly unreadableDraft: (path: string, reason: string) => string;
    readonly reasons: Readonly<Record<Exclude<ReadFailure, MalformedFactFile>, string>>;
    /** `at` is the path inside a fact file, empty for the whole. */
    readonly malformed: (at: string, expected: string) => string;
    /** What each part of a fact file must be. */
    readonly parts: Readonly<Record<FactFilePart, string>>;
    /** `limit` in megabytes. */
    readonly tooLarge: (limit: number) => string;
  };

  /** Of the language server. */
  readonly editor: {
    readonly replaceWith: (replacement: string) => string;
    readonly draftTooLarge: (name: string, limit: number) => string;
    readonly checkFailed: (name: string) => string;
    /** `count` messages of the same kind were not shown. */
    readonly andMore: (count: number) => string;
    /** How the check of the open draft went. */
    readonly status: {
      readonly checked: (counts: OutcomeCounts, sources: number) => StatusMessage;
      readonly noSources: StatusMessage;
      readonly source: StatusMessage;
      readonly excluded: StatusMessage;
      readonly paused: StatusMessage;
      readonly tooLarge: (limit: number) => StatusMessage;
      readonly failed: StatusMessage;
    };
  };

  readonly diagnostics: DiagnosticsMessages;
  readonly settings: SettingsMessages;
  readonly views: ViewMessages;
  readonly assistant: AssistantMessages;
  readonly explanation: ExplanationMessages;
  readonly exceptions: ExceptionMessages;
  readonly fixes: FixMessages;
  readonly hover: HoverMessages;

  /** Of the command line. */
  readonly cli: {
    readonly usage: string;
    readonly hint: string;
    readonly error: (text: string) => string;
    readonly noCommand: string;
    readonly unknownCommand: (command: string) => string;
    readonly unknownOption: (option: string) => string;
    readonly optionNeedsValue: (option: string) => string;
    readonly optionTakesNoValue: (option: string) => string;
    readonly unexpectedArgument: (argument: string) => string;
    readonly noDraft: string;
    readonly lspNeedsStdio: string;
    readonly badChoice: (option: string, value: string, choices: readonly string[]) => string;
    readonly badProbability: (option: string, value: string) => string;
    readonly badDay: (option: string, value: string) => string;
    readonly noSuchDraft: (pattern: string) => string;
    readonly noSuchSource: (pattern: string) => string;
    readonly noSources: (patterns: readonly string[]) => string;
    readonly cannotWrite: (path: string, reason: string) => string;
    readonly replaceWith: string;
    readonly fixed: (path: string, count: number) => string;
    readonly summary: (drafts: number, counts: OutcomeCounts) => string;
    readonly allWell: string;
    readonly nothingToCheck: string;
    readonly fixHint: string;
    readonly factSummary: (facts: number, sources: number) => string;
    readonly noFacts: string;
    readonly ruleDescriptions: Readonly<Record<'contradicted' | 'disputed', string>>;
  };

  readonly sheet: SheetMessages;
  readonly workspace: WorkspaceMessages;
}
