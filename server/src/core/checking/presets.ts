/**
 * How much is reported, by name: the confidence (0 to 1) that a contradiction must have. They are chosen
 * so that 1,000 words of the clean public cases raise about 2 false alarms (`strict`), 1 (`standard`) and 0.3 (`quiet`);
 * README has what they raise in our own corpus. The fewer they are, the more mistakes slip through.
 */
export const presets = { strict: 0.72, standard: 0.84, quiet: 0.92 } as const;

export type Preset = keyof typeof presets;

export const presetNames = Object.keys(presets) as readonly Preset[];

export const defaultPreset: Preset = 'standard';

/** The confidence (0 to 1) below which no contradiction is reported: the one that is stated, or else the preset's. */
export function minimumConfidenceOf(options: {
  readonly preset?: Preset;
  readonly minimumConfidence?: number;
}): number {
  return options.minimumConfidence ?? presets[options.preset ?? defaultPreset];
}
