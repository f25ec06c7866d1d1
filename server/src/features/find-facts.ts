import { toRange } from '../convert';
import type { Fact } from '../core/facts/fact';
import type { Suggestion } from '../core/suggestion/suggest';
import { foldLetters } from '../core/names/fold';
import {
  type FindFactsParams,
  findFactsRequest,
  type FoundFact,
  type WriteFactParams,
  writeFactRequest,
} from '../protocol';
import type { CheckedDraft } from '../workspace/drafts';
import type { SourceStore } from '../workspace/source-store';
import { onOneLine, provenanceOf } from './evidence';
import type { Feature } from './feature';

/** How many facts one answer holds; who does not find it among them goes on typing. */
const limit = 100;

export const findFactsFeature: Feature = {
  capabilities: {},
  register({ connection, drafts, files }) {
    const entries = createEntries();
    connection.onRequest(
      findFactsRequest,
      async ({ uri, position, query }: FindFactsParams): Promise<FoundFact[]> => {
        const draft = await drafts.checked(uri);
        if (draft === undefined) return [];
        const offset = draft.document.offsetAt(position);
        const words = foldLetters(query)
          .split(/\s+/)
          .filter((word) => word !== '');
        const suggested = words.length === 0 ? suggestedAt(draft, offset) : [];
        const known = new Set(suggested.map(({ fact }) => keyOf(fact)));
        const matching = find(entries.of(draft.folder.store), words).filter(
          (fact) => !known.has(keyOf(fact)),
        );
        const rest = matching.slice(0, limit);
        const texts = write(draft, offset, rest);
        return [
          ...suggested.map(({ fact, text, span }) => ({
            ...found(fact, text, draft),
            range: toRange(draft.document, span),
          })),
          ...rest.map((fact, index) => found(fact, texts[index] ?? fact.surface, draft)),
        ];
      },
    );
    connection.onRequest(
      writeFactRequest,
      async ({ uri, position, source, start }: WriteFactParams): Promise<string | null> => {
        const draft = await drafts.checked(uri);
        const origin = files.canonical(source);
        const store = draft?.folder.store;
        const at = store?.linesOf(origin)?.offsetAt(start);
        const fact = store?.checker?.facts(origin).find((other) => other.start === at);
        if (draft === undefined || fact === undefined) return null;
        return write(draft, draft.document.offsetAt(position), [fact])[0] ?? null;
      },
    );
  },
};

/** A fact with the text in which it is searched. */
interface Entry {
  readonly fact: Fact;
  readonly value: string;
  readonly whole: string;
}

/** Makes all of a folder's facts ready to be searched; those of one folder are remembered until its sources change. */
function createEntries(): { of(store: SourceStore): readonly Entry[] } {
  let last:
    { readonly store: SourceStore; readonly revision: number; readonly all: readonly Entry[] } | undefined;
  return {
    of(store) {
      if (last?.store !== store || last.revision !== store.revision) {
        const all = (store.checker?.facts() ?? []).map((fact) => {
          const value = foldLetters(fact.surface);
          return { fact, value, whole: [value, fact.title ?? '', fact.quote].map(foldLetters).join('\n') };
        });
        last = { store, revision: store.revision, all };
      }
      return last.all;
    },
  };
}

/** The facts that hold all of the words, those first whose value begins with the first one, or holds it. */
function find(entries: readonly Entry[], words: readonly string[]): Fact[] {
  const [first = ''] = words;
  const rank = ({ value }: Entry): number => (value.startsWith(first) ? 0 : value.includes(first) ? 1 : 2);
  return entries
    .filter(({ whole }) => words.every((word) => whole.includes(word)))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ fact }) => fact);
}

function suggestedAt({ document, folder }: CheckedDraft, offset: number): readonly Suggestion[] {
  const { uri, languageId } = document;
  return folder.store.checker?.suggest({ uri, languageId, text: document.getText() }, offset) ?? [];
}

function write(
  { document, folder }: CheckedDraft,
  offset: number,
  facts: readonly Fact[],
): readonly string[] {
  const { uri, languageId } = document;
  return folder.store.checker?.write({ uri, languageId, text: document.getText() }, offset, facts) ?? [];
}

function keyOf({ uri, start }: Fact): string {
  return `${start} ${uri}`;
}

function found(fact: Fact, text: string, { folder }: CheckedDraft): FoundFact {
  return {
    text: onOneLine(text),
    provenance: provenanceOf(fact, folder.messages),
    quote: onOneLine(fact.quote),
  };
}
