import * as z from 'zod/mini';
import { defaultPreset, presetNames } from './core/checking/presets';
import { configurationSection } from './protocol';

/** How a finding is shown, from the most to the least conspicuous; `off` does not show it. */
export const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Severity = (typeof severities)[number];

const severity = (byDefault: Severity) => z._default(z.enum(severities), byDefault);

/**
 * Riscontro's settings, as the editor holds them below `riscontro`. This schema is their single truth; a test asserts
 * that the settings in package.json equal it. A dot in a name is one in the editor's: there, the values are nested.
 */
export const settingsSchema = z.object({
  /** Folders, files or glob patterns, relative to the workspace folder or absolute. */
  sources: z._default(z.array(z.string().check(z.minLength(1))), ['seeds']),
  /** How much is reported. */
  preset: z._default(z.enum(presetNames), defaultPreset),
  /** Contradictions of which the checker is less sure are not reported; null leaves it to the preset. */
  minimumConfidence: z._default(z.nullable(z.number().check(z.minimum(0), z.maximum(1))), null),
  /** The language of messages; `auto` is the editor's. */
  language: z._default(z.enum(['auto', 'it', 'en']), 'auto'),
  /** Drafts that are not checked: folders, files or glob patterns, relative to the workspace folder or absolute. */
  exclude: z._default(z.array(z.string().check(z.minLength(1))), []),
  /** Whether drafts that are not open are checked as well, for clients that ask for the whole workspace. */
  checkWholeWorkspace: z._default(z.boolean(), true),
  /** Whether what the sources confirm is underlined quietly, in clients that can. */
  showConfirmed: z._default(z.boolean(), false),
  /** How each kind of finding is shown; `off` does not show it. */
  'severity.contradicted': severity('warning'),
  'severity.disputed': severity('information'),
  'severity.hedgeDropped': severity('information'),
  'severity.unsupported': severity('off'),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

/** A setting that has not the value it must have. The default counts in its stead. */
export interface SettingProblem {
  /** The path of the offending value, as the editor shows it: `riscontro.sources[1]`. */
  readonly path: string;
  /** The setting whose expectation was not met; absent where there is no such setting. */
  readonly setting?: SettingName;
  /** The value found, as JSON; absent where there is no such setting. */
  readonly found?: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

/** In the same section, but read by the client's language client. */
const foreignKeys: ReadonlySet<string> = new Set(['trace']);

export const settingNames = Object.keys(settingsSchema.shape) as SettingName[];

/** The settings of an editor that says nothing. */
export function defaultSettings(): Settings {
  return settingsSchema.parse({});
}

/**
 * Reads what the editor holds below `riscontro`. A malformed setting is reported, its default counts, and the others
 * keep their values; nothing is thrown.
 */
export function readSettings(value: unknown): ReadSettings {
  if (value === undefined || value === null) return { settings: defaultSettings(), problems: [] };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return {
      settings: defaultSettings(),
      problems: [{ path: configurationSection, found: JSON.stringify(value) }],
    };
  }
  const held = new Map(Object.entries(flattened(value)));
  const problems: SettingProblem[] = [];
  for (const name of settingNames) {
    const stated: unknown = held.get(name);
    const result = settingsSchema.shape[name].safeParse(stated);
    if (result.success) continue;
    held.delete(name);
    for (const issue of result.error.issues) {
      problems.push({
        path: pathOf([name, ...issue.path]),
        setting: name,
        found: JSON.stringify(at(stated, issue.path)),
      });
    }
  }
  for (const key of held.keys()) {
    if (!foreignKeys.has(key) && !(key in settingsSchema.shape)) problems.push({ path: pathOf([key]) });
  }
  return { settings: settingsSchema.parse(Object.fromEntries(held)), problems };
}

/** Sections that hold settings whose names have a dot: `severity`. */
const sections: ReadonlySet<string> = new Set(
  settingNames.flatMap((name) => (name.includes('.') ? [name.slice(0, name.indexOf('.'))] : [])),
);

/** The settings with the names that they have in the schema, whether the client nests them or not. */
function flattened(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      sections.has(key) && typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.entries(inner).map(([name, stated]: [string, unknown]) => [`${key}.${name}`, stated])
        : [[key, inner]],
    ),
  );
}

function pathOf(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>(
    (path, step) => path + (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`),
    configurationSection,
  );
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}
