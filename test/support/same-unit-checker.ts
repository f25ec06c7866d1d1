import type { FactChecker } from '../../server/src/core/checking/checker';
import type { CheckedClaim, Evidence, Verdict } from '../../server/src/core/checking/claim';
import type { Document } from '../../server/src/core/text/document';

const figure = /(?<number>\d+) (?<unit>milioni di euro|metri)/g;

/**
 * A checker for tests of what is around the checker: two figures of the same unit are about the same, wherever they
 * stand. It needs no model, so that its verdicts never change. The line that a fact stands in is its quote.
 */
export function sameUnitChecker(): FactChecker {
  const sources = new Map<string, Document>();
  return {
    setSource: (document) => void sources.set(document.uri, document),
    removeSource: (uri) => void sources.delete(uri),
    facts: () => [],
    check: ({ text }) => ({
      claims: Array.from(text.matchAll(figure), (match): CheckedClaim => {
        const evidence = [...sources.values()].flatMap((source) => evidenceFor(match, source));
        const verdict = verdictOf(evidence);
        const replacement = evidence[0]?.replacement;
        return {
          start: match.index,
          end: match.index + match[0].length,
          type: match.groups?.['unit'] === 'metri' ? 'measure' : 'money',
          verdict,
          confidence: 1,
          evidence,
          ...(verdict === 'contradicted' && replacement !== undefined ? { replacement } : {}),
        };
      }),
    }),
  };
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
