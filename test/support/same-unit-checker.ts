import type { FactChecker } from '../../server/src/core/checking/checker';
import type { CheckedClaim, Evidence, Verdict } from '../../server/src/core/checking/claim';
import { contextIn, type ClaimContext } from '../../server/src/core/exceptions/claim-context';
import { indexExceptions, noExceptions } from '../../server/src/core/exceptions/exceptions';
import type { Fact } from '../../server/src/core/facts/fact';
import type { Document } from '../../server/src/core/text/document';
import type { Span } from '../../server/src/core/text/span';

const figure = /\d+ (?:milioni di euro|metri)/g;

/**
 * A checker for tests of what is around the checker: two figures of the same unit are about the same, wherever they
 * stand. It needs no model, so that its verdicts never change. The line that a fact stands in is its quote.
 */
export function sameUnitChecker(): FactChecker {
  const sources = new Map<string, Document>();
  let exceptions = indexExceptions(noExceptions);

  function claimOf(match: RegExpExecArray, text: string): CheckedClaim {
    const span = { start: match.index, end: match.index + match[0].length };
    const context = lineOf(text, span);
    const ignored = exceptions.ignoredFor(context);
    const evidence = [...sources.values()]
      .filter(({ uri }) => !ignored.includes(uri))
      .flatMap((source) => evidenceFor(match, source));
    const verdict = verdictOf(evidence);
    const replacement = evidence[0]?.replacement;
    const claim: CheckedClaim = {
      ...span,
      type: typeOf(match[0]),
      verdict,
      confidence: 1,
      evidence,
      ...(verdict === 'contradicted' && replacement !== undefined ? { replacement } : {}),
      ...(ignored.length > 0 ? { ignoredSources: ignored } : {}),
    };
    const acceptance = exceptions.acceptanceOf(context, claim);
    return acceptance === undefined ? claim : { ...claim, acceptance };
  }

  return {
    setSource: (document) => void sources.set(document.uri, document),
    removeSource: (uri) => void sources.delete(uri),
    setExceptions: (decided) => void (exceptions = indexExceptions(decided)),
    find: () => [],
    statementAt({ uri, text }, offset) {
      const match = Array.from(text.matchAll(figure)).find(
        ({ index, 0: surface }) => index <= offset && offset <= index + surface.length,
      );
      if (match === undefined) return undefined;
      const same = [...sources.values()]
        .flatMap(factsOf)
        .filter((fact) => fact.surface === match[0] && !(fact.uri === uri && fact.start === match.index));
      return { start: match.index, end: match.index + match[0].length, facts: same };
    },
    facts: (uri) =>
      [...sources.values()].filter((source) => uri === undefined || source.uri === uri).flatMap(factsOf),
    check: ({ text }) => ({ claims: Array.from(text.matchAll(figure), (match) => claimOf(match, text)) }),
    suggest: () => [],
    write: (_document, _offset, facts) => facts.map(({ surface }) => surface),
    contextsOf: ({ text }, claims) => claims.map((claim) => lineOf(text, claim)),
  };
}

/** What a claim is recognized by: the line that it stands in is its sentence. */
function lineOf(text: string, { start, end }: Span): ClaimContext {
  const from = text.lastIndexOf('\n', start) + 1;
  const line = text.slice(from).split('\n', 1)[0] ?? '';
  return contextIn(line, { start: start - from, end: end - from });
}

function evidenceFor(claim: RegExpMatchArray, source: Document): Evidence[] {
  return factsOf(source)
    .filter(({ surface }) => unitOf(surface) === unitOf(claim[0]))
    .map(({ surface, figure: _, type: __, ...fact }) => ({
      ...fact,
      agrees: surface === claim[0],
      ...(surface === claim[0] ? {} : { replacement: surface }),
    }));
}

function factsOf({ uri, text }: Document): Fact[] {
  return Array.from(text.matchAll(figure), ({ index, 0: surface }) => {
    const quoteStart = text.lastIndexOf('\n', index) + 1;
    const title = /^title: (.*)$/m.exec(text)?.[1];
    return {
      uri,
      ...(title === undefined ? {} : { title, date: '2025-03-04' }),
      start: index,
      end: index + surface.length,
      type: typeOf(surface),
      surface,
      quote: text.slice(quoteStart).split('\n', 1)[0] ?? '',
      quoteStart,
      // Nobody looks at it here.
      figure: { type: 'score', home: 0, away: 0 },
    };
  });
}

function unitOf(surface: string): string {
  return surface.replace(/^\d+ /, '');
}

function typeOf(surface: string): 'measure' | 'money' {
  return unitOf(surface) === 'metri' ? 'measure' : 'money';
}

function verdictOf(evidence: readonly Evidence[]): Verdict {
  if (evidence.length === 0) return 'unsupported';
  if (evidence.every(({ agrees }) => agrees)) return 'supported';
  return evidence.some(({ agrees }) => agrees) ? 'disputed' : 'contradicted';
}
