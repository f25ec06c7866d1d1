import type { SettingsMessages } from '../areas/settings';
import { listed } from '../counted';

const severity = '"error", "warning", "information", "hint" o "off"';

export const settings: SettingsMessages = {
  malformed: (path, expected, found) =>
    `Impostazione ${path}: deve essere ${expected}, non ${found}. Vale quella predefinita.`,
  unknown: (path, known) =>
    `Impostazione sconosciuta: ${path}. Esistono ${listed('it', known, 'conjunction')}.`,
  expected: {
    section: 'un oggetto con le impostazioni',
    sources: 'un elenco di cartelle, file o glob, come ["seeds", "note/**/*.md"]',
    preset: '"strict", "standard" o "quiet"',
    minimumConfidence: 'un numero da 0 a 1, oppure null',
    language: '"auto", "it" o "en"',
    exclude: 'un elenco di cartelle, file o glob, come ["README.md", "vecchie/**"]',
    checkWholeWorkspace: 'true o false',
    showConfirmed: 'true o false',
    'severity.contradicted': severity,
    'severity.disputed': severity,
    'severity.hedgeDropped': severity,
    'severity.unsupported': severity,
  },
};
