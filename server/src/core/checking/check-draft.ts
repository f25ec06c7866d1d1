import type { AnalyzedDocument } from '../analysis/analyze';
import type { ExceptionIndex } from '../exceptions/exceptions';
import type { LanguageId } from '../text/document';
import { shift } from '../text/span';
import { assessPassage, judgePassage, type AssessedPassage } from './check-passage';
import type { CheckedClaim } from './claim';
import { draftPassages } from './draft';
import type { FactBase } from './fact-base';
import { createDraftContext, noteContext, type DraftContext, type Outline } from './draft-context';

/** The verdicts of a draft's last check, by passage: while somebody types, all but one or two are as they were. */
export type CheckedPassages = ReadonlyMap<string, CheckedPassage>;

interface CheckedPassage {
  readonly outline: Outline;
  /** Their spans are relative to the passage. */
  readonly claims: readonly CheckedClaim[];
  /** Whether the verdicts stand when the rest of the draft is so. */
  standsWith(context: DraftContext): boolean;
}

/** What a draft is checked against, and how. */
export interface DraftCheck {
  readonly base: FactBase;
  readonly minimumConfidence: number;
  readonly exceptions: ExceptionIndex;
  readonly explain: boolean;
  readonly steady?: Steadiness;
}

/**
 * What stands in passages that have not changed since the last check, whatever has become of the rest of the draft: all
 * `verdicts`, or only `contradictions`, so that none vanishes because others were corrected.
 */
export type Steadiness = 'verdicts' | 'contradictions';

/**
 * Checks each passage of a draft that has changed, and each whose verdicts no longer stand because the rest of the draft
 * has, unless it is to be steady: first all are weighed, since the decision on a claim looks at what is thought of the
 * others.
 */
export function checkDraft(
  draft: AnalyzedDocument,
  known: CheckedPassages | undefined,
  check: DraftCheck,
): { readonly claims: readonly CheckedClaim[]; readonly passages: CheckedPassages } {
  const passages = draftPassages(draft).map((passage) => {
    const { span } = passage.passage;
    const source = draft.text.slice(span.start, span.end);
    const key = [check.explain, draft.language, draft.date, passage.leansOn, source].join('\n');
    const assess = (): AssessedPassage => assessPassage(passage, check.base, check.exceptions);
    const before = known?.get(key);
    return { source, span, key, before, assess, assessed: before === undefined ? assess() : undefined };
  });
  const context = createDraftContext(
    passages.flatMap(({ before, assessed }) => (before ?? assessed)?.outline ?? []),
  );
  const current = new Map<string, CheckedPassage>();
  const claims = passages.flatMap(({ source, span, key, before, assessed, assess }) => {
    const checked = current.get(key) ?? before;
    const passage =
      checked !== undefined && (check.steady === 'verdicts' || checked.standsWith(context))
        ? checked
        : keepContradictions(
            check.steady === undefined ? undefined : checked,
            judged(assessed ?? assess(), context, source, draft.language, check),
          );
    current.set(key, passage);
    return passage.claims.map((claim) => ({ ...claim, ...shift(claim, span.start) }));
  });
  return { claims, passages: current };
}

function judged(
  assessed: AssessedPassage,
  context: DraftContext,
  source: string,
  language: LanguageId,
  check: DraftCheck,
): CheckedPassage {
  const noted = noteContext(context);
  const claims = judgePassage(assessed, noted, source, language, check);
  return { outline: assessed.outline, claims, standsWith: (other) => noted.matches(other) };
}

/** A passage as it is judged now, but for what was contradicted before. That stands only as long as it is asked for. */
function keepContradictions(before: CheckedPassage | undefined, now: CheckedPassage): CheckedPassage {
  const claims = now.claims.map((claim, index) => {
    const known = before?.claims[index];
    return known?.verdict === 'contradicted' && claim.verdict !== 'contradicted' ? known : claim;
  });
  const same = claims.every((claim, index) => claim === now.claims[index]);
  return same ? now : { ...now, claims, standsWith: () => false };
}
