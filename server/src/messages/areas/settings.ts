import type { SettingName } from '../../settings';

/** What is said of settings that are not as they must be. */
export interface SettingsMessages {
  /** `path` of the setting, `found` as JSON. */
  readonly malformed: (path: string, expected: string, found: string) => string;
  readonly unknown: (path: string, known: readonly string[]) => string;
  /** What each setting must be; `section` is all of them together. */
  readonly expected: Readonly<Record<SettingName | 'section', string>>;
}
