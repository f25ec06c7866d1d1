/** Where the exceptions of a workspace folder are kept, from the folder. */
export const exceptionsFile = '.riscontro/accepted.json';

/** The folder of that file, by its own name. */
export const exceptionsFolder = '.riscontro';

/** The path of a file from a folder, with `/`; its URI where no such path exists. Both are given by URIs. */
export function pathFrom(folder: string, uri: string): string {
  const base = segmentsOf(folder);
  const target = segmentsOf(uri);
  // The first three are the scheme and the host.
  if (base.slice(0, 3).join('/') !== target.slice(0, 3).join('/')) return uri;
  let shared = 3;
  while (shared < base.length && shared < target.length && base[shared] === target[shared]) shared++;
  const steps = [...base.slice(shared).map(() => '..'), ...target.slice(shared).map(decodeURIComponent)];
  return steps.join('/');
}

/** The URI of a file by its path from a folder, as `pathFrom` gives it. */
export function uriFrom(folder: string, path: string): string {
  if (/^[a-z][a-z\d+.-]+:/i.test(path)) return path;
  const relative = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return new URL(relative, `${folder.replace(/\/+$/, '')}/`).href;
}

function segmentsOf(uri: string): string[] {
  return uri.replace(/\/+$/, '').split('/');
}
