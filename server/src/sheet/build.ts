import type { CheckedClaim, Evidence } from '../core/checking/claim';
import { countOutcomes, outcomeOf } from '../core/checking/outcome';
import type { Fact } from '../core/facts/fact';
import { read } from '../core/readers';
import type { Document } from '../core/text/document';
import type { Span } from '../core/text/span';
import { type Lines, toRange } from '../convert';
import type { Messages } from '../messages';
import { describeConfidence, describeFully, spellDate } from '../messages/describe';
import { blocksOf } from './blocks';
import { remember } from './remember';
import type { Place, Sheet, SheetClaim, SheetDraft, SheetEvidence, SheetSource } from './sheet';
import { type DatedMention, isDated, layOut } from './timeline';

/** A draft that was checked. */
export interface DraftInput {
  readonly document: Document;
  readonly path: string;
  readonly lines: Lines;
  readonly claims: readonly CheckedClaim[];
  /** The figures of the draft read as if it were a source; its dates among them go on the timeline. */
  readonly mentions: readonly Fact[];
}

/** A source that the drafts were checked against. */
export interface SourceInput {
  readonly uri: string;
  readonly path: string;
  readonly lines: Lines;
  readonly facts: readonly Fact[];
}

export interface SheetInput {
  readonly messages: Messages;
  /** `YYYY-MM-DD`: the day of the check, which nothing in here could know. */
  readonly date?: string;
  readonly drafts: readonly DraftInput[];
  readonly sources: readonly SourceInput[];
}

/** Gathers what the fact-check sheet shows. */
export function buildSheet({ messages, date, drafts, sources }: SheetInput): Sheet {
  const byUri = new Map(sources.map((source) => [source.uri, source]));
  const made = drafts.map((draft, index) => draftOf(draft, index, byUri, messages));
  return {
    ...(date === undefined ? {} : { date }),
    drafts: made,
    sources: sources.map((source) => sourceOf(source, drafts)).sort(byUse),
    counts: countOutcomes(drafts.flatMap(({ claims }) => claims)),
  };
}

function draftOf(
  { document, path, lines, claims, mentions }: DraftInput,
  index: number,
  sources: ReadonlyMap<string, SourceInput>,
  messages: Messages,
): SheetDraft {
  const content = read(document);
  const heading = content.passages.find(({ kind }) => kind === 'heading')?.text.replace(/\s+/g, ' ');
  const spell = remember((day) => spellDate(day, messages.language));
  const sureness = remember((confidence) => describeConfidence({ confidence: Number(confidence) }, messages));
  const seen = new Map<string, number>();
  const placeOf = (span: Span): Place => ({ uri: document.uri, path, ...toRange(lines, span) });
  const sheetClaims = claims.map((claim, number): SheetClaim => {
    const text = onOneLine(document.text.slice(claim.start, claim.end));
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return {
      id: `${index + 1}-${number + 1}`,
      key: `${before} ${text}`,
      text,
      start: claim.start,
      end: claim.end,
      place: placeOf(claim),
      type: claim.type,
      verdict: outcomeOf(claim),
      confidence: claim.confidence,
      sureness: sureness(claim.confidence.toFixed(3)),
      finding: findingOf(claim, text, messages),
      ...(claim.replacement === undefined ? {} : { replacement: claim.replacement }),
      evidence: claim.evidence.map((evidence) => evidenceOf(evidence, sources, messages, spell)),
    };
  });
  const stated = mentions[0]?.date ?? content.date;
  return {
    uri: document.uri,
    path,
    title: content.title ?? heading ?? nameOf(path),
    ...(stated === undefined ? {} : { date: stated }),
    blocks: blocksOf(document.text, content.passages, claims),
    claims: sheetClaims,
    counts: countOutcomes(claims),
    timeline: layOut(
      [...datesOfDraft(mentions, claims, placeOf), ...datesOfSources(claims, sources)],
      messages.language,
    ),
  };
}

/** What the sources say of a claim, and what else is to be said of it. */
function findingOf(claim: CheckedClaim, text: string, messages: Messages): string {
  const said = describeFully(claim, messages);
  return claim.note === undefined
    ? said
    : `${said}. ${messages.diagnostics.hedgeDropped(text, claim.note.said)}`;
}

function evidenceOf(
  evidence: Evidence,
  sources: ReadonlyMap<string, SourceInput>,
  messages: Messages,
  spell: (date: string) => string,
): SheetEvidence {
  const { quote, quoteStart, start, end, date, agrees, uri } = evidence;
  const source = sources.get(uri);
  const title = evidence.title ?? nameOf(source?.path ?? uri);
  return {
    place: placeIn(source, uri, evidence),
    title,
    ...(date === undefined ? {} : { date }),
    provenance: messages.finding.provenance(title, date === undefined ? undefined : spell(date)),
    quote: {
      before: onOneLine(quote.slice(0, start - quoteStart)),
      figure: onOneLine(quote.slice(start - quoteStart, end - quoteStart)),
      after: onOneLine(quote.slice(end - quoteStart)),
    },
    agrees,
  };
}

function placeIn(source: SourceInput | undefined, uri: string, span: Span): Place {
  const nowhere = { line: 0, character: 0 };
  const range = source === undefined ? { start: nowhere, end: nowhere } : toRange(source.lines, span);
  return { uri, path: source?.path ?? uri, ...range };
}

function datesOfDraft(
  mentions: readonly Fact[],
  claims: readonly CheckedClaim[],
  placeOf: (span: Span) => Place,
): DatedMention[] {
  return mentions.filter(isDated).map((mention) => {
    const claim = claims.findIndex(({ start, end }) => start < mention.end && mention.start < end);
    const stated = claims[claim];
    return {
      figure: mention.figure,
      surface: onOneLine(mention.surface),
      place: placeOf(mention),
      ...(stated === undefined ? {} : { claim, verdict: outcomeOf(stated) }),
    };
  });
}

/** The dates of the documents that bear on the draft. Of other sources there may be hundreds. */
function datesOfSources(
  claims: readonly CheckedClaim[],
  sources: ReadonlyMap<string, SourceInput>,
): DatedMention[] {
  const cited = new Set(claims.flatMap(({ evidence }) => evidence.map(({ uri }) => uri)));
  return [...cited].flatMap((uri) => {
    const source = sources.get(uri);
    return (source?.facts ?? []).filter(isDated).map((fact) => ({
      figure: fact.figure,
      surface: onOneLine(fact.surface),
      place: placeIn(source, uri, fact),
      source: fact.title ?? nameOf(source?.path ?? uri),
    }));
  });
}

function sourceOf({ uri, path, facts }: SourceInput, drafts: readonly DraftInput[]): SheetSource {
  const [first] = facts;
  const bearing = drafts.map(
    ({ claims }) => claims.filter(({ evidence }) => evidence.some((fact) => fact.uri === uri)).length,
  );
  return {
    uri,
    path,
    title: first?.title ?? nameOf(path),
    ...(first?.date === undefined ? {} : { date: first.date }),
    uses: bearing.reduce((sum, count) => sum + count, 0),
  };
}

function byUse(a: SheetSource, b: SheetSource): number {
  return b.uses - a.uses || (a.path < b.path ? -1 : 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
