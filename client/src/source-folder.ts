import * as vscode from 'vscode';
import { isAbsolute } from 'node:path';
import { isReadable } from '../../server/src/core/readers/formats';
import { configurationSection } from '../../server/src/protocol';
import { freeName } from './source-names';

/** Where sources go that the writer adds. */
export interface SourceFolder {
  readonly uri: vscode.Uri;
  /** As the settings name it. */
  readonly name: string;
}

/** What became of files that were to be added. */
export interface Added {
  /** The new sources. */
  readonly files: readonly vscode.Uri[];
  /** The names of files that are of no format that is read. */
  readonly skipped: readonly string[];
}

/** The default of the setting, which is what is created where there is no folder yet. */
const usualFolder = 'seeds';

/** A folder that is read through for sources is no deeper than this; a link that leads back to itself ends there. */
const deepest = 12;

/**
 * The first folder that the setting `riscontro.sources` names, whether it exists yet or not; where it names only files and
 * patterns, the usual one, which is then added to the setting.
 */
export async function sourceFolderOf(folder: vscode.WorkspaceFolder): Promise<SourceFolder> {
  const configuration = vscode.workspace.getConfiguration(configurationSection, folder.uri);
  const patterns = configuration.get<readonly string[]>('sources', [usualFolder]);
  for (const name of patterns) {
    const uri = isAbsolute(name) ? vscode.Uri.file(name) : vscode.Uri.joinPath(folder.uri, name);
    if (/[*?[\]{}!]/.test(name) || isReadable(name)) continue;
    const type = await typeOf(uri);
    if (type === undefined || type & vscode.FileType.Directory) return { uri, name };
  }
  await configuration.update('sources', [usualFolder, ...patterns]);
  return { uri: vscode.Uri.joinPath(folder.uri, usualFolder), name: usualFolder };
}

/** Copies files, and all that is readable in folders, into a folder of sources. Nothing there is ever overwritten. */
export async function copyInto({ uri: target }: SourceFolder, from: readonly vscode.Uri[]): Promise<Added> {
  const files: vscode.Uri[] = [];
  const skipped: string[] = [];
  for (const uri of from) {
    const name = nameOf(uri);
    // What lies there already is a source.
    if (uri.toString() === target.toString() || uri.path.startsWith(`${target.path}/`)) continue;
    if (((await typeOf(uri)) ?? 0) & vscode.FileType.Directory) {
      const inside = await readableFiles(uri, deepest);
      if (inside.length === 0) {
        skipped.push(name);
        continue;
      }
      const copy = vscode.Uri.joinPath(target, await freeName(name, (free) => exists(target, free)));
      for (const file of inside) {
        const place = vscode.Uri.joinPath(copy, file.path.slice(uri.path.length));
        await vscode.workspace.fs.copy(file, place, { overwrite: false });
        files.push(place);
      }
    } else if (isReadable(name)) {
      const place = vscode.Uri.joinPath(target, await freeName(name, (free) => exists(target, free)));
      await vscode.workspace.fs.copy(uri, place, { overwrite: false });
      files.push(place);
    } else skipped.push(name);
  }
  return { files, skipped };
}

/** Writes a text into a new file of a folder, under the name or, where that is taken, one like it. */
export async function writeInto(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  const place = vscode.Uri.joinPath(folder, await freeName(name, (free) => exists(folder, free)));
  await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(text));
  return place;
}

/** The files below a folder that are read as sources; hidden ones are left out, as they are when sources are looked for. */
async function readableFiles(folder: vscode.Uri, depth: number): Promise<vscode.Uri[]> {
  if (depth === 0) return [];
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const found = await Promise.all(
    entries.map(async ([name, type]): Promise<vscode.Uri[]> => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (name.startsWith('.') || name === 'node_modules') return [];
      if (type & vscode.FileType.Directory) return readableFiles(uri, depth - 1);
      return isReadable(name) ? [uri] : [];
    }),
  );
  return found.flat();
}

async function exists(folder: vscode.Uri, name: string): Promise<boolean> {
  return (await typeOf(vscode.Uri.joinPath(folder, name))) !== undefined;
}

/** Nothing where there is no such file. */
async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').findLast((part) => part !== '') ?? '';
}
