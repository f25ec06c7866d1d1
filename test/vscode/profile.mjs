// An empty profile and a copy of a workspace, for one run of an editor.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Extensions that translate the editor, without a word, so that it speaks a language as far as ours does. */
export const languagePacks = { it: path.join(import.meta.dirname, 'fixtures/italian-pack') };

/** Quiet and the same each time: nothing that greets, asks, updates or suggests. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/** An untrusted folder opens in Restricted Mode at once instead of asking first. */
const distrust = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/**
 * Makes the folders under the system's temporary one.
 *
 * @param {{
 *   folders: { from: string, to?: string }[], separate?: boolean, trust?: boolean, languagePack?: string,
 *   extra?: Record<string, unknown>
 * }} options
 *   `folders`: what the workspace holds copies of, at its top or in a folder of its own; `separate`: each
 *   of these is opened as a workspace folder; `languagePack`: the folder of an extension that translates the editor;
 *   `extra`: more settings
 */
export function createProfile({ folders, separate = false, trust = true, languagePack, extra = {} }) {
  const base = mkdtempSync(path.join(tmpdir(), 'riscontro-')); // short: socket paths derive from it
  const made = (name) => {
    const folder = path.join(base, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  };
  const profile = {
    home: made('home'),
    userData: made('user'),
    extensions: made('extensions'),
    workspace: made('workspace'),
    opened: undefined,
    remove: () => rmSync(base, { recursive: true, force: true, maxRetries: 5 }),
  };
  for (const { from, to = '' } of folders)
    cpSync(from, path.join(profile.workspace, to), { recursive: true });
  // Several folders are a workspace of their own, which a file beside them describes.
  if (separate) {
    profile.opened = path.join(profile.workspace, 'folders.code-workspace');
    writeFileSync(profile.opened, JSON.stringify({ folders: folders.map(({ to }) => ({ path: to })) }));
  }
  if (languagePack !== undefined) installLanguagePack(profile, languagePack);
  mkdirSync(path.join(profile.userData, 'User'));
  writeFileSync(
    path.join(profile.userData, 'User/settings.json'),
    JSON.stringify({ ...settings, ...(trust ? {} : distrust), ...extra }, null, 2),
  );
  return profile;
}

/** The editor reads which languages it has before it looks at its extensions, from a list that it keeps of them. */
function installLanguagePack({ userData, extensions }, folder) {
  const { publisher, name, version, contributes } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const id = `${publisher}.${name}`;
  const installed = path.join(extensions, `${id}-${version}`);
  cpSync(folder, installed, { recursive: true });
  const packs = contributes.localizations.map(({ languageId, translations }) => [
    languageId,
    {
      hash: `${id}-${version}`,
      label: languageId,
      extensions: [{ extensionIdentifier: { id }, version }],
      translations: Object.fromEntries(
        translations.map((translation) => [translation.id, path.join(installed, translation.path)]),
      ),
    },
  ]);
  writeFileSync(path.join(userData, 'languagepacks.json'), JSON.stringify(Object.fromEntries(packs)));
}
