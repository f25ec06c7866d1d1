import { toRange } from '../../convert';
import type { Explanation } from '../../core/checking/claim';
import type { Span } from '../../core/text/span';
import { countAll, type CheckReport, type FactReport } from '../report';
import type { Texts } from '../texts';

/** The version of the JSON output. It increases when a reader of the old form could misread the new one. */
export const outputVersion = 1;

/** The form that `output-schema.ts` describes. */
export function jsonChecks({ drafts, texts }: CheckReport): string {
  const counts = countAll(drafts);
  return print({
    version: outputVersion,
    drafts: drafts.map(({ path, text, claims, fixed }) => ({
      path,
      claims: claims.map((claim) => ({
        ...claim,
        range: toRange(text, claim),
        text: text.getText(toRange(text, claim)),
        evidence: claim.evidence.map((evidence) => locate(evidence, texts)),
        ...(claim.explanation === undefined ? {} : { explanation: explanationOf(claim.explanation, texts) }),
      })),
      fixed,
    })),
    summary: {
      drafts: drafts.length,
      claims: Object.values(counts).reduce((sum, count) => sum + count, 0),
      ...counts,
      fixed: drafts.reduce((sum, { fixed }) => sum + fixed.length, 0),
    },
  });
}

export function jsonFacts({ facts, sources, texts }: FactReport): string {
  return print({
    version: outputVersion,
    facts: facts.map((fact) => locate(fact, texts)),
    summary: { sources, facts: facts.length },
  });
}

function explanationOf(explanation: Explanation, texts: Texts) {
  const { nearest, ...weighings } = explanation;
  return { ...weighings, ...(nearest === undefined ? {} : { nearest: locate(nearest, texts) }) };
}

function locate<T extends Span & { readonly uri: string }>(found: T, texts: Texts) {
  return { ...found, path: texts.pathOf(found.uri), range: toRange(texts.textOf(found.uri), found) };
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
