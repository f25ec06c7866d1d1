import type { FactChecker } from '../../server/src/core/checking/checker';
import type { CheckedClaim, Evidence, Verdict } from '../../server/src/core/checking/claim';
import { contextIn, type ClaimContext } from '../../server/src/core/exceptions/claim-context';
import { indexExceptions, noExceptions } from '../../server/src/core/exceptions/exceptions';
import type { Document } from '../../server/src/core/text/document';
import type { Span } from '../../server/src/core/text/span';

const figure = /(?<number>\d+) (?<unit>milioni di euro|metri)/g;

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
      type: match.groups?.['unit'] === 'metri' ? 'measure' : 'money',
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
    facts: () => [],
    check: ({ text }) => ({ claims: Array.from(text.matchAll(figure), (match) => claimOf(match, text)) }),
    contextOf: ({ text }, claim) => lineOf(text, claim),
    suggest: () => [],
    write: (_document, _offset, facts) => facts.map(({ surface }) => surface),
  };
}

/** What a claim is recognized by: the line that it stands in is its sentence. */
function lineOf(text: string, { start, end }: Span): ClaimContext {
  const from = text.lastIndexOf('\n', start) + 1;
  const line = text.slice(from).split('\n', 1)[0] ?? '';
  return contextIn(line, { start: start - from, end: end - from });
}

function evidenceFor(claim: RegExpMatchArray, { uri, text }: Document): Evidence[] {
  const facts = Array.from(text.matchAll(figure));
  return facts
    .filter(({ groups }) => groups?.['unit'] === claim.groups?.['unit'])
    .map(({ index, 0: surface }) => {
      const quoteStart = text.lastIndexOf('\n', index) + 1;
      const title = /^title: (.*)$/m.exec(text)?.[1];
      return {
        uri,
        ...(title === undefined ? {} : { title, date: '2025-03-04' }),
        start: index,
        end: index + surface.length,
        quote: text.slice(quoteStart).split('\n', 1)[0] ?? '',
        quoteStart,
        agrees: surface === claim[0],
        ...(surface === claim[0] ? {} : { replacement: surface }),
      };
    });
}

function verdictOf(evidence: readonly Evidence[]): Verdict {
  if (evidence.length === 0) return 'unsupported';
  if (evidence.every(({ agrees }) => agrees)) return 'supported';
  return evidence.some(({ agrees }) => agrees) ? 'disputed' : 'contradicted';
}
