import type { FactChecker, FactCheckerOptions } from '../../server/src/core/checking/checker';
import type { CheckedClaim } from '../../server/src/core/checking/claim';
import { defaultPreset, presetNames, type Preset } from '../../server/src/core/checking/presets';
import { count, sum, type Counts } from './accuracy';
import type { Kind, LabelledDraft } from './labelled-drafts';
import { confirmations, contradictions, sumReliabilities, type Reliabilities } from './reliability';

/** What a checker makes of some labelled drafts. */
export interface Measured {
  readonly all: Counts;
  /** By the language of the sources and of the draft: `it>en`. */
  readonly byLanguages: ReadonlyMap<string, Counts>;
  readonly byPreset: Readonly<Record<Preset, Counts>>;
  readonly byKind: Readonly<Record<Kind, Counts>>;
  readonly byLength: Readonly<Record<Length, Counts>>;
  readonly contradictions: Reliabilities;
  readonly confirmations: Reliabilities;
}

/** A sentence or two tell little of what they are about; a draft tells more. */
export type Length = 'sentences' | 'drafts';

/** From how many words on a text is a draft. */
export const draftWords = 50;

function lengthOf({ draft }: LabelledDraft): Length {
  return draft.text.split(/\s+/u).length < draftWords ? 'sentences' : 'drafts';
}

/** Checks labelled drafts at each preset, and at a minimum confidence of 0; where no preset is named, at the default. */
export function measure(
  drafts: readonly LabelledDraft[],
  createFactChecker: (options: FactCheckerOptions) => FactChecker,
): Measured {
  const claimsAt = (labelled: LabelledDraft, options: FactCheckerOptions): readonly CheckedClaim[] => {
    const checker = createFactChecker(options);
    for (const source of labelled.sources) checker.setSource(source);
    return checker.check(labelled.draft).claims;
  };
  const checked = drafts.map((labelled) => ({
    labelled,
    unsifted: claimsAt(labelled, { minimumConfidence: 0 }),
    presets: new Map(presetNames.map((preset) => [preset, claimsAt(labelled, { preset })])),
  }));
  const counted = (
    preset: Preset,
    {
      kind,
      languages,
      length,
    }: { readonly kind?: Kind; readonly languages?: string; readonly length?: Length } = {},
  ): Counts =>
    sum(
      checked
        .filter(({ labelled }) => languages === undefined || labelled.languages === languages)
        .filter(({ labelled }) => length === undefined || lengthOf(labelled) === length)
        .map(({ labelled, presets }) => count(labelled, presets.get(preset) ?? [], kind)),
    );
  const pairs = [...new Set(drafts.map(({ languages }) => languages))].sort();
  return {
    all: counted(defaultPreset),
    byLanguages: new Map(pairs.map((languages) => [languages, counted(defaultPreset, { languages })])),
    byPreset: { strict: counted('strict'), standard: counted('standard'), quiet: counted('quiet') },
    byKind: {
      figures: counted(defaultPreset, { kind: 'figures' }),
      names: counted(defaultPreset, { kind: 'names' }),
    },
    byLength: {
      sentences: counted(defaultPreset, { length: 'sentences' }),
      drafts: counted(defaultPreset, { length: 'drafts' }),
    },
    contradictions: sumReliabilities(
      checked.map(({ labelled, unsifted }) => contradictions(labelled, unsifted)),
    ),
    confirmations: sumReliabilities(
      checked.map(({ labelled, presets }) => confirmations(labelled, presets.get(defaultPreset) ?? [])),
    ),
  };
}
