import type { DocumentUri, Position, Range } from 'vscode-languageserver-types';
import type { ClaimType } from './core/checking/claim';
import type { ClaimContext } from './core/exceptions/claim-context';
import type { Outcome } from './core/checking/outcome';
import type { LanguageId } from './core/text/document';

// The one copy of what Riscontro adds to the Language Server Protocol; the client imports it.
// Nothing here may import more than types: the client's bundle would carry it along.

/** The section of the editor's configuration, and of `initializationOptions`, that holds Riscontro's settings. */
export const configurationSection = 'riscontro';

/** The `source` of every diagnostic. */
export const diagnosticSource = 'riscontro';

/** The `code` of every diagnostic. Each has a page of that name in every folder of `docs/codes/`. */
export const findingCodes = [
  'contradicted',
  'disputed',
  'hedge-dropped',
  'unsupported',
  'unknown-directive',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** The kind of the code action that puts the sources' value in place of every contradicted figure. */
export const fixAllKind = 'source.fixAll.riscontro';

/** The kinds of the quick fixes by which a writer decides about one claim; `editor.action.codeAction` takes them. */
export const exceptionKinds = {
  accept: 'quickfix.riscontro.accept',
  withdraw: 'quickfix.riscontro.withdraw',
  ignore: 'quickfix.riscontro.ignore',
  heed: 'quickfix.riscontro.heed',
} as const;

/** The kind of the quick fix that corrects all of a draft after a preview. */
export const previewFixesKind = 'quickfix.riscontro.all';

/** What the server does on `workspace/executeCommand`; the quick fixes name these. */
export const serverCommands = {
  /** Takes `AcceptParams`: writes down that the writer stands by a claim. */
  accept: 'riscontro.server.acceptFigure',
  /** Takes `ClaimParams`: the claim is no longer accepted. */
  withdraw: 'riscontro.server.withdrawFigure',
  /** Takes `SourceParams`: the claim is no longer compared with a source. */
  ignore: 'riscontro.server.ignoreSource',
  /** Takes `SourceParams`: the claim is compared with the source again. */
  heed: 'riscontro.server.heedSource',
  /** Takes nothing: checks all drafts of the workspace, and adds what was found to the client's diagnostics. */
  checkWorkspace: 'riscontro.server.checkWorkspace',
  /** Takes nothing: has the client correct all drafts of the workspace, after a preview where it has one. */
  fixWorkspace: 'riscontro.server.fixWorkspace',
} as const;

/** A claim of an open draft, by what it says. */
export interface ClaimParams {
  readonly uri: DocumentUri;
  readonly claim: ClaimContext;
}

export interface AcceptParams extends ClaimParams {
  /** Why the writer stands by it. */
  readonly reason: string;
}

export interface SourceParams extends ClaimParams {
  readonly source: DocumentUri;
}

/** Server to client: how the check of one open draft went. Sent only to clients that ask for it, see `ClientExtensions`. */
export const draftStatusNotification = 'riscontro/draftStatus';

/** Client to server: the writer has paused the checks, or resumes them. */
export const pauseNotification = 'riscontro/pause';

export interface PauseParams {
  readonly paused: boolean;
}

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
    /** The writer has paused the checks, as `pauseNotification` tells from then on. */
    readonly paused?: boolean;
    /**
     * The client's command that asks the writer why a claim is accepted, given its `ClaimParams` and the claim's text, and
     * then has the server accept it. Without one, it is accepted without a reason.
     */
    readonly acceptCommand?: string;
    /** Hovers may hold links to these commands of the server. */
    readonly hoverCommands?: readonly string[];
    /** The client lists the sources, and wants to be told by `sourcesChangedNotification` that there are others. */
    readonly sourceList?: boolean;
  };
}

/**
 * - `checked`: `counts` holds the verdicts of the version at hand;
 * - `noSources`: there is nothing to check the draft against;
 * - `source`: the document is itself a source, and is not checked;
 * - `paused`: nothing is checked until the writer resumes;
 * - `excluded`: the settings say that the draft is not to be checked;
 * - `tooLarge`: the draft is longer than `limit` and was not checked at all;
 * - `failed`: the check came to an end with an error, which the server's log holds.
 */
export type DraftState = 'checked' | 'noSources' | 'source' | 'excluded' | 'paused' | 'tooLarge' | 'failed';

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

/** How many figures and names of a draft there are of each verdict; with the accepted ones they add up to what was checked. */
export interface VerdictCounts {
  readonly supported: number;
  readonly contradicted: number;
  readonly disputed: number;
  readonly unsupported: number;
  /** Those that the writer stands by, whatever their verdict, which are not counted under it. */
  readonly accepted: number;
}

/** The `data` of a diagnostic: what a program needs that fixes it without asking the server. */
export interface ClaimData {
  /** What kind of figure it is: `money`, `person`, … */
  readonly type: string;
  /** What may stand in place of the diagnostic's range, the best first. */
  readonly replacements: readonly string[];
}

/** Client to server, `DocumentParams` → `ClaimList`: the figures and names of an open draft with what the sources say of each. */
export const claimsRequest = 'riscontro/claims';

/** Client to server, `SourcesParams` → `SourceList`: the sources that a draft is checked against. */
export const sourcesRequest = 'riscontro/sources';

/** Client to server, `FactsParams` → `FactGroup[]`: what one source states. */
export const factsRequest = 'riscontro/facts';

/** Server to client, `SourcesChange`: what `sourcesRequest` and `factsRequest` answer may be another than before. */
export const sourcesChangedNotification = 'riscontro/sourcesChanged';

export interface SourcesChange {
  /** How many sources there are now, of all workspace folders. */
  readonly sources: number;
}

export interface DocumentParams {
  readonly uri: DocumentUri;
}

/** All texts are in the language that the settings choose. */
export interface ClaimList {
  /** The version of the draft that the ranges are of. */
  readonly version: number;
  /** Those that the writer has to look at first; a verdict that no claim has is left out. */
  readonly groups: readonly ClaimGroup[];
}

export interface ClaimGroup {
  readonly verdict: Outcome;
  /** What the verdict is called, of several. */
  readonly label: string;
  /** In the order of the text. */
  readonly claims: readonly ListedClaim[];
}

export interface ListedClaim {
  readonly range: Range;
  /** As the draft writes it, on one line. */
  readonly text: string;
  /** What kind of figure it is, in words. */
  readonly type: string;
  /** What the sources say of it, in one sentence. */
  readonly finding: string;
  /** What may stand in its place, the best first. */
  readonly replacements: readonly string[];
  /** Best first. */
  readonly evidence: readonly ListedEvidence[];
}

/** A fact that bears on a claim. */
export interface ListedEvidence {
  readonly uri: DocumentUri;
  /** Of the figure in its source. */
  readonly range: Range;
  /** The figure as its source writes it. */
  readonly text: string;
  /** The sentence that states it, on one line. */
  readonly quote: string;
  /** The source's title and date. */
  readonly provenance: string;
}

export interface SourcesParams {
  /** Whose sources are asked for, and which of their facts it uses; absent: the first workspace folder's. */
  readonly draft?: DocumentUri;
}

export interface SourceList {
  /** Those that cannot be read first, then in the order of their titles. */
  readonly sources: readonly ListedSource[];
}

export interface ListedSource {
  readonly uri: DocumentUri;
  readonly title: string;
  /** The number of facts, how many of them the draft uses, and the date; or why it cannot be read. */
  readonly details: string;
  /** The path, relative to the workspace folder. */
  readonly path: string;
  /** How many facts it states. */
  readonly facts: number;
  /** Where in the source those start that bear on a claim of the draft, in order. */
  readonly used: readonly number[];
  readonly readable: boolean;
}

export interface FactsParams extends SourcesParams {
  readonly source: DocumentUri;
}

/** The facts of one kind that a source states. */
export interface FactGroup {
  readonly type: ClaimType;
  /** What the kind is called, of several. */
  readonly label: string;
  /** In the order of the text; a name that occurs several times stands there once. */
  readonly facts: readonly ListedFact[];
}

export interface ListedFact {
  /** Where the source states it first. */
  readonly range: Range;
  /** As the source writes it, on one line. */
  readonly text: string;
  /** The sentence that states it, on one line. */
  readonly quote: string;
  /** How many times the source states it. */
  readonly times: number;
  readonly use: FactUse;
}

/** What the draft does with a fact: states it, states something else in its place, or says nothing of it. */
export type FactUse = 'stated' | 'contradicted' | 'none';

/** Client to server, `SheetParams` → `SheetContent | null`: the fact-check sheet of a draft; nothing where there is no such draft. */
export const sheetRequest = 'riscontro/sheet';

/** Client to server, `SheetExportParams` → `string | null`: the text of a file with the sheet; nothing where nothing was checked. */
export const exportSheetRequest = 'riscontro/exportSheet';

export interface SheetParams extends DocumentParams {
  /** `YYYY-MM-DD`: the day of the check, which the server does not look up. */
  readonly date: string;
}

export interface SheetContent {
  /** What its tab is called. */
  readonly title: string;
  /** What it shows, as HTML; why nothing was checked, where that is so. */
  readonly content: string;
  readonly language: LanguageId;
}

/** The formats that a sheet is kept in: to be read and signed, for spreadsheets, and for other programs. */
export type SheetFormat = 'html' | 'csv' | 'json' | 'sarif';

export interface SheetExportParams extends SheetParams {
  readonly format: SheetFormat;
}

/** From the page that shows the fact-check sheet to the extension. */
export type SheetMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'export' }
  /** To open a file at a range; a source beside what is there, the draft where it is. */
  | { readonly type: 'open'; readonly uri: DocumentUri; readonly range: Range; readonly beside: boolean };

/** From the extension to the page: its content anew. */
export interface SheetUpdate {
  readonly content: string;
}

/** Client to server: the sentences of the sources that answer a question; answered with `FoundInSources`. */
export const findInSourcesRequest = 'riscontro/findInSources';

/** Client to server: the figures and names of a text with their verdicts; answered with `CheckedText`. */
export const checkTextRequest = 'riscontro/checkText';

/** What an assistant asks. The server answers with an error, in words, what it cannot answer. */
export interface AskParams {
  /** As the assistant gave it; `server/src/assistant/schemas.ts` says what it must be. */
  readonly input: unknown;
  /** A document: the sources of its workspace folder answer. Absent: those of the first one. */
  readonly near?: DocumentUri;
}

/** Client to server, `FindFactsParams` → `FoundFact[]`: the facts among which the writer chooses one to put into the draft. */
export const findFactsRequest = 'riscontro/findFacts';

/** Client to server, `WriteFactParams` → `string | null`: one fact as the draft would write it; null where it is gone. */
export const writeFactRequest = 'riscontro/writeFact';

export interface FindFactsParams {
  /** The draft, and where in it the fact is to stand. */
  readonly uri: DocumentUri;
  readonly position: Position;
  /** Words that the fact, its sentence or its document has to hold; without any, what fits the place comes first. */
  readonly query: string;
}

export interface FoundFact {
  /** What is put into the draft: the value in the draft's style. */
  readonly text: string;
  /** What it takes the place of, where a part of it was typed; else it goes to the position. */
  readonly range?: Range;
  readonly provenance: string;
  readonly quote: string;
}

export interface WriteFactParams {
  readonly uri: DocumentUri;
  readonly position: Position;
  readonly source: DocumentUri;
  /** Where the fact starts in its source. */
  readonly start: Position;
}
