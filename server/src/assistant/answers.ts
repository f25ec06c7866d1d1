import type { CheckedClaim, Evidence } from '../core/checking/claim';
import { countOutcomes, outcomeOf } from '../core/checking/outcome';
import type { Messages } from '../messages';
import { explainFailure, surfaceOf } from '../messages/describe';
import type { SourceFiles } from '../workspace/source-files';
import type { SourceStore } from '../workspace/source-store';
import type { CheckedText, FoundInSources } from './schemas';

/** What a program is answered from that asks what the sources say: those of one folder. */
export interface AskedSources {
  readonly folder: string | undefined;
  readonly store: SourceStore;
  readonly files: Pick<SourceFiles, 'nameOf' | 'sizeLimit'>;
  readonly messages: Messages;
}

const usualLimit = 8;

/** The sentences of the sources that answer a question. */
export function findInSources(
  { question, limit = usualLimit }: { readonly question: string; readonly limit?: number | undefined },
  asked: AskedSources,
): FoundInSources {
  const found = asked.store.checker?.find(question, limit) ?? [];
  return {
    ...sourcesOf(asked),
    found: found.map((sentence) => ({
      quote: sentence.quote,
      ...placeOf(sentence, asked),
      relevance: rounded(sentence.relevance),
      figures: sentence.facts.map(({ type, surface }) => ({ type, text: surface })),
    })),
  };
}

/** The figures and names of a text, and what the sources say of each. */
export function checkText({ text }: { readonly text: string }, asked: AskedSources): CheckedText {
  // No file's uri: what was decided about the claims of a file is recognized by their sentences all the same.
  const document = { uri: 'text:', text, languageId: 'markdown' };
  const claims = asked.store.checker?.check(document).claims ?? [];
  return {
    ...sourcesOf(asked),
    summary: countOutcomes(claims),
    claims: claims.map((claim) => checkedClaim(claim, text, asked)),
  };
}

function checkedClaim(claim: CheckedClaim, text: string, asked: AskedSources): CheckedText['claims'][number] {
  const { start, end, type, confidence, replacement } = claim;
  return {
    text: text.slice(start, end),
    start,
    end,
    type,
    verdict: outcomeOf(claim),
    confidence: rounded(confidence),
    ...(replacement === undefined ? {} : { replacement }),
    evidence: claim.evidence.map((evidence) => ({
      text: surfaceOf(evidence),
      agrees: evidence.agrees,
      quote: evidence.quote,
      ...placeOf({ ...evidence, start: evidence.quoteStart }, asked),
      ...(evidence.replacement === undefined ? {} : { replacement: evidence.replacement }),
    })),
  };
}

/** How many sources there are, and which could not be read. */
function sourcesOf({ store, files, folder, messages }: AskedSources) {
  const unread = store.skipped.map(({ uri, problem }) => ({
    source: files.nameOf(uri, folder),
    reason: explainFailure(problem, files.sizeLimit, messages),
  }));
  return { sources: store.size, ...(unread.length === 0 ? {} : { unread }) };
}

/** Which source says something, and where. */
function placeOf(
  { uri, title, date, start }: Pick<Evidence, 'uri' | 'title' | 'date' | 'start'>,
  { store, files, folder }: AskedSources,
) {
  const line = store.linesOf(uri)?.positionAt(start).line;
  return {
    source: files.nameOf(uri, folder),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(line === undefined ? {} : { line: line + 1 }),
  };
}

/** Two digits say all that a probability is worth. */
function rounded(probability: number): number {
  return Math.round(probability * 100) / 100;
}
