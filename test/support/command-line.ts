import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../server/src/cli/run';
import type { CheckedClaim } from '../../server/src/core/checking/claim';
import type { FactChecker, FactCheckerOptions } from '../../server/src/core/checking/checker';
import { contextIn } from '../../server/src/core/exceptions/claim-context';
import { indexExceptions, noExceptions } from '../../server/src/core/exceptions/exceptions';
import type { Document } from '../../server/src/core/text/document';
import * as sheet from '../../server/src/sheet';

/** The script and style of a sheet's page, which do nothing. */
export const emptyPage: sheet.SheetPage = {
  script: { text: 'script();', allowedBy: "'sha256-script'" },
  style: { text: 'p {}', allowedBy: "'sha256-style'" },
};

/** Files of a temporary folder by their paths in it. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A temporary folder with some files, for as long as `use` runs. */
export async function withFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'riscontro-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Outcome {
  readonly code: number | undefined;
  readonly out: string;
  readonly error: string;
  /** The bytes of each given file afterwards. */
  readonly files: Readonly<Record<string, Buffer>>;
}

/**
 * Runs the command line in a temporary folder, in this process, over a checker of our own unless another is given: in drafts and sources alike,
 * `ponte = 12 km` states a figure of the bridge, and two that differ contradict each other.
 */
export function runCommandLine(
  argv: readonly string[],
  files: Files = {},
  env: Readonly<Record<string, string>> = { LANG: 'it_IT.UTF-8' },
  createFactChecker: (options?: FactCheckerOptions) => FactChecker = equationChecker,
): Promise<Outcome> {
  return withFolder(files, async (cwd) => {
    const out: string[] = [];
    const error: string[] = [];
    const code = await run(
      argv,
      {
        cwd,
        env,
        today: '2025-11-06',
        color: false,
        width: 80,
        out: (text) => out.push(text),
        error: (text) => error.push(text),
      },
      {
        createFactChecker: (options) => Promise.resolve(createFactChecker(options)),
        sheet: () => Promise.resolve(sheet),
        sheetPage: () => Promise.resolve(emptyPage),
        serve: () => Promise.resolve(out.push('serving')),
        serveMcp: ({ sources }) => Promise.resolve(out.push(`serving ${sources.join(' ')}`)),
      },
    );
    const after = Object.keys(files).map((path) => [path, readFileSync(join(cwd, path))] as const);
    return { code, out: out.join(''), error: error.join('\n'), files: Object.fromEntries(after) };
  });
}

const equation = /(\p{L}+) = (\d[^\n.,]*)/gu;

interface Equation {
  readonly document: Document;
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly quoteStart: number;
}

function equationsOf(document: Document): Equation[] {
  return Array.from(document.text.matchAll(equation), ({ index, 0: all, 1: name = '', 2: value = '' }) => ({
    document,
    name,
    value,
    start: index + all.length - value.length,
    quoteStart: index,
  }));
}

function equationChecker({ preset, minimumConfidence }: FactCheckerOptions = {}): FactChecker {
  const minimum = minimumConfidence ?? (preset === 'quiet' ? 0.9 : 0.5);
  const sources = new Map<string, Document>();
  let exceptions = indexExceptions(noExceptions);
  const stated = () => [...sources.values()].flatMap(equationsOf);
  const quoteOf = ({ document, value, start, quoteStart }: Equation) => ({
    uri: document.uri,
    title: 'Il ponte',
    date: '2025-11-04',
    start,
    end: start + value.length,
    quote: document.text.slice(quoteStart, start + value.length),
    quoteStart,
  });
  return {
    setSource: (document) => sources.set(document.uri, document),
    removeSource: (uri) => sources.delete(uri),
    setExceptions: (decided) => (exceptions = indexExceptions(decided)),
    suggest: () => [],
    write: (_document, _offset, facts) => facts.map(({ surface }) => surface),
    find: () => [],
    statementAt: () => undefined,
    contextsOf: ({ text }, claims) => claims.map((claim) => contextIn(text, claim)),
    facts: () =>
      stated().map((fact) => ({
        ...quoteOf(fact),
        type: 'measure',
        surface: fact.value,
        figure: { type: 'score', home: 0, away: 0 },
      })),
    check: (document) => ({
      claims: equationsOf(document).map(({ name, value, start, quoteStart }): CheckedClaim => {
        // An equation is its own sentence.
        const at = start - quoteStart;
        const sentence = document.text.slice(quoteStart, start + value.length);
        const context = contextIn(sentence, { start: at, end: at + value.length });
        const ignored = exceptions.ignoredFor(context);
        const facts = stated().filter((fact) => fact.name === name && !ignored.includes(fact.document.uri));
        const values = new Set(facts.map((fact) => fact.value));
        const first = facts[0]?.value;
        const wrong = first !== undefined && first !== value && 0.75 >= minimum;
        const verdict =
          values.size > 1
            ? 'disputed'
            : wrong
              ? 'contradicted'
              : facts.length > 0
                ? 'supported'
                : 'unsupported';
        const claim: CheckedClaim = {
          start,
          end: start + value.length,
          type: 'measure',
          verdict,
          confidence: 0.75,
          evidence: facts.map((fact) => ({ ...quoteOf(fact), agrees: fact.value === value })),
          ...(verdict === 'contradicted' && first !== undefined ? { replacement: first } : {}),
          ...(ignored.length > 0 ? { ignoredSources: ignored } : {}),
        };
        const acceptance = exceptions.acceptanceOf(context, claim);
        return acceptance === undefined ? claim : { ...claim, acceptance };
      }),
    }),
  };
}
