import type { DocumentUri } from 'vscode-languageserver-types';

// The one copy of what Riscontro adds to the Language Server Protocol; the client imports it.
// Nothing here may import more than types: the client's bundle would carry it along.

/** The section of the editor's configuration, and of `initializationOptions`, that holds Riscontro's settings. */
export const configurationSection = 'riscontro';

/** The `source` of every diagnostic. */
export const diagnosticSource = 'riscontro';

/** The `code` of every diagnostic. Each has a section of that name in `docs/codes.en.md` and `docs/codes.it.md`. */
export const findingCodes = ['contradicted', 'disputed', 'unsupported'] as const;
export type FindingCode = (typeof findingCodes)[number];

/** The kind of the code action that puts the sources' value in place of every contradicted figure. */
export const fixAllKind = 'source.fixAll.riscontro';

/** Server to client: how the check of one open draft went. Sent only to clients that ask for it, see `ClientExtensions`. */
export const draftStatusNotification = 'riscontro/draftStatus';

/**
 * What a client says in `capabilities.experimental` of its `initialize` request.
 * To a client that does not show the status, the server says by `window/showMessage` what must not go unnoticed.
 */
export interface ClientExtensions {
  readonly riscontro?: {
    readonly draftStatus?: boolean;
    /**
     * The client shows the diagnostics of a figure, with the sentences that they point to, above its hover, which need
     * not say the same again.
     */
    readonly diagnosticsInHover?: boolean;
    /** The client's command that explains a code of diagnostics, its one argument, to the writer. */
    readonly explainCommand?: string;
  };
}

/**
 * - `checked`: `counts` holds the verdicts of the version at hand;
 * - `noSources`: there is nothing to check the draft against;
 * - `source`: the document is itself a source, and is not checked;
 * - `excluded`: the settings say that the draft is not to be checked;
 * - `tooLarge`: the draft is longer than `limit` and was not checked at all;
 * - `failed`: the check came to an end with an error, which the server's log holds.
 */
export type DraftState = 'checked' | 'noSources' | 'source' | 'excluded' | 'tooLarge' | 'failed';

export interface DraftStatus {
  readonly uri: DocumentUri;
  readonly version: number;
  readonly state: DraftState;
  /** What a status item shows, in the language that the settings choose. */
  readonly text: string;
  /** The same in full, for who points at the item. */
  readonly explanation: string;
  readonly counts: VerdictCounts;
  /** The number of sources that the draft is checked against. */
  readonly sources: number;
  /** The greatest length of a draft, in UTF-16 code units. */
  readonly limit: number;
}

/** How many figures and names of a draft there are of each verdict; they add up to what was checked. */
export interface VerdictCounts {
  readonly supported: number;
  readonly contradicted: number;
  readonly disputed: number;
  readonly unsupported: number;
}

/** The `data` of a diagnostic: what a program needs that fixes it without asking the server. */
export interface ClaimData {
  /** What kind of figure it is: `money`, `person`, … */
  readonly type: string;
  /** What may stand in place of the diagnostic's range, the best first. */
  readonly replacements: readonly string[];
}
