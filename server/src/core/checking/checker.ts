import { unknownDirectives } from '../directives/directives';
import { readDirectives } from '../directives/read';
import { createAnalyzer, documentSpan, type AnalyzedDocument } from '../analysis/analyze';
import type { Fact } from '../facts/fact';
import { contextIn, type ClaimContext } from '../exceptions/claim-context';
import { indexExceptions, noExceptions, type Exceptions } from '../exceptions/exceptions';
import { buildFactBase, type FactBase, type IndexedSources } from './fact-base';
import { factsOf } from '../facts/facts';
import type { Document } from '../text/document';
import { contains, shift, type Span } from '../text/span';
import { checkDraft, type CheckedPassages, type Steadiness } from './check-draft';
import type { CheckResult } from './claim';
import { statedNames, type StatedName } from '../suggestion/names';
import { styleAt } from '../suggestion/style';
import { suggest, type Suggestion } from '../suggestion/suggest';
import { statementAt, type Statement } from './statement';
import { findSentences, type FoundSentence } from './find';
import { minimumConfidenceOf, type Preset } from './presets';

export interface FactCheckerOptions {
  /** How much is reported: `standard`, unless more (`strict`) or less (`quiet`) is asked for; the README has the figures. */
  readonly preset?: Preset;
  /**
   * Contradictions of which the checker is less sure than this (0 to 1) are not reported as such. 0 reports all.
   * Overrides the preset.
   */
  readonly minimumConfidence?: number;
}

/** Holds the fact base and checks drafts against it. Deterministic; holds no clock and does no input or output. */
export interface FactChecker {
  /** Adds a source, or replaces the one with the same uri. */
  setSource(document: Document): void;
  /** Forgets a source; does nothing where there is none of that uri. */
  removeSource(uri: string): void;
  /** What the writer has decided about single claims, in place of what held before. */
  setExceptions(exceptions: Exceptions): void;
  /**
   * A verdict for each figure and name of a draft, except where a directive of the draft says not to check.
   *
   * @param options with `explain`, each verdict comes with what led to it, which takes longer; with `steady`, what has
   *   not changed since the last check keeps its verdict, as is wanted while somebody types elsewhere in the draft, or only
   *   what is contradicted stays so, as is wanted when it is saved
   */
  check(
    document: Document,
    options?: { readonly explain?: boolean; readonly steady?: Steadiness },
  ): CheckResult;
  /** The sentences of the sources that say the most about what is asked, at most `limit`, the best first. */
  find(question: string, limit: number): readonly FoundSentence[];
  /** By what to recognize claims of a draft, given their spans there; nothing for one that no sentence holds. */
  contextsOf(document: Document, claims: readonly Span[]): readonly (ClaimContext | undefined)[];
  /** What a draft or a source states at an offset, and which facts of the sources state the same. */
  statementAt(document: Document, offset: number): Statement | undefined;
  /** The facts of one source, or of all, in the order in which the sources came and of their text. */
  facts(uri?: string): readonly Fact[];
  /** The facts that may be meant where something is being written in a draft, the best first. */
  suggest(document: Document, offset: number): readonly Suggestion[];
  /** Each of some facts as it would be written at a place of a draft: in its language, and in its style. */
  write(document: Document, offset: number, facts: readonly Fact[]): readonly string[];
}

export function createFactChecker(options: FactCheckerOptions = {}): FactChecker {
  const minimumConfidence = minimumConfidenceOf(options);
  const analyzer = createAnalyzer();
  const sources = new Map<string, AnalyzedDocument>();
  let exceptions = indexExceptions(noExceptions);
  const indexed: IndexedSources = new WeakMap();
  let factBase: FactBase | undefined;
  let names: readonly StatedName[] | undefined;
  const checked = new Map<string, CheckedPassages>();

  function sourcesChanged(): void {
    factBase = undefined;
    names = undefined;
    checked.clear();
  }

  function currentBase(): FactBase {
    return (factBase ??= buildFactBase([...sources.values()], indexed));
  }

  return {
    setSource(document) {
      sources.set(document.uri, analyzer.analyze(document));
      sourcesChanged();
    },
    removeSource(uri) {
      if (sources.delete(uri)) sourcesChanged();
    },
    setExceptions(decided) {
      exceptions = indexExceptions(decided);
      checked.clear();
    },
    check(document, { explain = false, steady } = {}) {
      const base = currentBase();
      const draft = analyzer.analyze(document, base.knows);
      const { claims, passages } = checkDraft(draft, checked.get(document.uri), {
        base,
        minimumConfidence,
        exceptions,
        explain,
        ...(steady === undefined ? {} : { steady }),
      });
      checked.set(document.uri, passages);
      const { covers, directives } = readDirectives(document);
      const unknown = unknownDirectives(directives);
      return {
        claims: claims.filter((claim) => !covers(claim)),
        ...(unknown.length === 0 ? {} : { unknownDirectives: unknown }),
      };
    },
    contextsOf(document, claims) {
      const sentences = analyzer.analyze(document).passages.flatMap((passage) =>
        passage.sentences.map((sentence) => ({
          text: sentence.text,
          span: documentSpan(passage, sentence, { start: 0, end: sentence.text.length }),
        })),
      );
      return claims.map((claim) => {
        const holding = sentences.find(({ span }) => contains(span, claim));
        return holding && contextIn(holding.text, shift(claim, -holding.span.start));
      });
    },
    find: (question, limit) => findSentences(question, limit, analyzer, currentBase()),
    statementAt(document, offset) {
      const base = currentBase();
      return statementAt(analyzer.analyze(document, base.knows), offset, base);
    },
    facts(uri) {
      const asked =
        uri === undefined
          ? [...sources.values()]
          : [sources.get(uri)].filter((source) => source !== undefined);
      return asked.flatMap(factsOf);
    },
    suggest(document, offset) {
      const base = currentBase();
      names ??= statedNames([...sources.values()]);
      return suggest(analyzer.analyze(document, base.knows), offset, base, names);
    },
    write(document, offset, facts) {
      const style = styleAt(analyzer.analyze(document, currentBase().knows), offset);
      return facts.map(({ uri, figure, surface }) => {
        const language = sources.get(uri)?.language;
        return (language && style.write({ figure, surface, language })[0]) ?? surface;
      });
    },
  };
}
