import type { CancellationToken, Definition, Location, LocationLink } from 'vscode-languageserver';
import { toRange } from '../convert';
import type { CheckedClaim, Evidence } from '../core/checking/claim';
import type { FactChecker } from '../core/checking/checker';
import type { Span } from '../core/text/span';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { CheckedDraft } from '../workspace/drafts';
import type { Folder } from '../workspace/workspace';
import type { Feature, Services } from './feature';
import { claimAt } from './hover';

// From a figure to where the sources state it, and from a fact to all who state it.

export const navigationFeature: Feature = {
  capabilities: { definitionProvider: true, referencesProvider: true },
  register(services) {
    const { connection, drafts, client } = services;
    connection.onDefinition(
      async ({ textDocument, position }): Promise<Definition | LocationLink[] | null> => {
        const asked = await drafts.checked(textDocument.uri);
        if (asked === undefined) return null;
        const offset = asked.document.offsetAt(position);
        const claim = claimAt(asked.claims, { start: offset, end: offset });
        if (claim !== undefined) return evidencePlaces(claim, asked, client);
        // A source is where its facts are defined; editors then go on to who else states them.
        const stated = statementIn(asked, offset, services);
        return stated === undefined
          ? null
          : { uri: asked.document.uri, range: toRange(asked.document, stated) };
      },
    );
    connection.onReferences(
      async ({ textDocument, position, context }, token): Promise<Location[] | null> => {
        const asked = await drafts.checked(textDocument.uri);
        if (asked === undefined) return null;
        const found = await statedBy(asked, asked.document.offsetAt(position), services, token);
        if (found === undefined) return null;
        const own = key({ uri: asked.document.uri, range: toRange(asked.document, found.asked) });
        const places = new Map(found.places.map((place) => [key(place), place]));
        if (!context.includeDeclaration) places.delete(own);
        return [...places.values()];
      },
    );
  },
};

/** Where the sources state what bears on a claim, best first. */
function evidencePlaces(
  claim: CheckedClaim,
  { document, folder }: CheckedDraft,
  client: ClientAbilities,
): Location[] | LocationLink[] {
  const found = claim.evidence.flatMap((evidence) => {
    const lines = folder.store.linesOf(evidence.uri);
    return lines === undefined ? [] : [{ evidence, lines }];
  });
  if (!client.definitionLinks) {
    return found.map(({ evidence, lines }) => ({ uri: evidence.uri, range: toRange(lines, evidence) }));
  }
  const originSelectionRange = toRange(document, claim);
  return found.map(({ evidence, lines }) => ({
    originSelectionRange,
    targetUri: evidence.uri,
    targetRange: toRange(lines, sentenceOf(evidence)),
    targetSelectionRange: toRange(lines, evidence),
  }));
}

function sentenceOf({ quote, quoteStart }: Evidence): Span {
  return { start: quoteStart, end: quoteStart + quote.length };
}

function statementIn({ document, folder, state }: CheckedDraft, offset: number, { files }: Services) {
  const uri = state === 'source' ? files.canonical(document.uri) : document.uri;
  const { languageId } = document;
  return folder.store.checker?.statementAt({ uri, languageId, text: document.getText() }, offset);
}

/** The figure at an offset of a source or a draft, and all places that state the same: sources first, then drafts. */
async function statedBy(
  asked: CheckedDraft,
  offset: number,
  services: Services,
  token: CancellationToken,
): Promise<{ asked: Span; places: Location[] } | undefined> {
  const { folder, document } = asked;
  const stated = statementIn(asked, offset, services);
  if (stated === undefined) return undefined;
  const { checker } = folder.store;
  const claim = claimAt(asked.claims, { start: offset, end: offset });
  const own =
    asked.state === 'source'
      ? [{ uri: services.files.canonical(document.uri), start: stated.start, end: stated.end }]
      : [];
  const facts = closure([...own, ...(claim === undefined ? stated.facts : factsOf(claim))], folder, checker);
  const inSources = facts.flatMap(({ uri, start, end }) => {
    const lines = folder.store.linesOf(uri);
    return lines === undefined ? [] : [{ uri, range: toRange(lines, { start, end }) }];
  });
  const inDrafts = await draftsStating(facts, folder, services, token);
  const self = { uri: document.uri, range: toRange(document, stated) };
  return {
    asked: stated,
    places: asked.state === 'source' ? [...inSources, ...inDrafts] : [self, ...inSources, ...inDrafts],
  };
}

interface Place extends Span {
  readonly uri: string;
}

/** The facts that a claim states; of one that is contradicted, those that it should have stated. */
function factsOf({ evidence }: CheckedClaim): readonly Place[] {
  const agreeing = evidence.filter(({ agrees }) => agrees);
  return agreeing.length > 0 ? agreeing : evidence;
}

/** The facts with all that state the same. */
function closure(
  facts: readonly Place[],
  { store }: Folder,
  checker: FactChecker | undefined,
): readonly Place[] {
  const all = new Map(facts.map((fact) => [placeKey(fact), fact]));
  for (const { uri, start } of facts) {
    const text = store.linesOf(uri)?.getText();
    const stated = text === undefined ? undefined : checker?.statementAt({ uri, text }, start);
    for (const fact of stated?.facts ?? []) all.set(placeKey(fact), fact);
  }
  return [...all.values()];
}

/** Where drafts of the folder, open or on disk, state one of the facts. */
async function draftsStating(
  facts: readonly Place[],
  folder: Folder,
  { drafts, workspaceDrafts }: Services,
  token: CancellationToken,
): Promise<Location[]> {
  const wanted = new Set(facts.map(placeKey));
  const { drafts: onDisk } = await workspaceDrafts.checkAll({
    isCanceled: () => token.isCancellationRequested,
  });
  const open = await Promise.all(drafts.open().map((uri) => drafts.checked(uri)));
  const all = new Map([...onDisk, ...open].flatMap((draft) => (draft ? [[draft.document.uri, draft]] : [])));
  return [...all.values()]
    .filter((draft) => draft.folder === folder)
    .flatMap(({ document, claims }) =>
      claims
        .filter(({ evidence }) => evidence.some((fact) => fact.agrees && wanted.has(placeKey(fact))))
        .map((claim) => ({ uri: document.uri, range: toRange(document, claim) })),
    );
}

function placeKey({ uri, start }: Place): string {
  return `${uri} ${start}`;
}

function key({ uri, range }: Location): string {
  return `${uri} ${range.start.line}:${range.start.character}`;
}
