import type { SettingsMessages } from '../areas/settings';
import { listed } from '../counted';

const severity = '"error", "warning", "information", "hint" or "off"';

export const settings: SettingsMessages = {
  malformed: (path, expected, found) =>
    `Setting ${path}: it must be ${expected}, not ${found}. The default is used instead.`,
  unknown: (path, known) => `Unknown setting: ${path}. There are ${listed('en', known, 'conjunction')}.`,
  expected: {
    section: 'an object that holds the settings',
    sources: 'a list of folders, files or globs, such as ["seeds", "notes/**/*.md"]',
    preset: '"strict", "standard" or "quiet"',
    minimumConfidence: 'a number from 0 to 1, or null',
    language: '"auto", "it" or "en"',
    exclude: 'a list of folders, files or globs, such as ["README.md", "old/**"]',
    checkWholeWorkspace: 'true or false',
    showConfirmed: 'true or false',
    'severity.contradicted': severity,
    'severity.disputed': severity,
    'severity.hedgeDropped': severity,
    'severity.unsupported': severity,
  },
};
