export { createFactChecker, type FactChecker, type FactCheckerOptions } from './core/checking/checker';
export type {
  CheckedClaim,
  CheckResult,
  ClaimNote,
  ClaimType,
  Evidence,
  Verdict,
} from './core/checking/claim';
export type { UnknownDirective } from './core/directives/directives';
export type { ClaimContext } from './core/exceptions/claim-context';
export type { Acceptance, AcceptedFigure, Exceptions, IgnoredSource } from './core/exceptions/exceptions';
export type { FoundSentence } from './core/checking/find';
export type { Preset } from './core/checking/presets';
export type { Fact } from './core/facts/fact';
export type { Suggestion } from './core/suggestion/suggest';
export type { Statement } from './core/checking/statement';
export type { Document, LanguageId } from './core/text/document';
