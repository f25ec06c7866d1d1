/** The formats of documents, and how each is recognized; apart from the readers, which take time to load. */
export const formats = {
  markdown: { languageIds: ['markdown'], extensions: ['md', 'markdown'] },
  plainText: { languageIds: ['plaintext'], extensions: ['txt', 'text'] },
  factFile: { languageIds: [], extensions: ['facts.json'] },
} as const satisfies Readonly<Record<string, Recognition>>;

interface Recognition {
  /** The editors' language ids, by which the format is chosen first. */
  readonly languageIds: readonly string[];
  /** File name extensions in lower case, without the first dot, which choose where there is no known language id. */
  readonly extensions: readonly string[];
}

export type FormatId = keyof typeof formats;

/** Whether a file is one that a folder of sources would be read for. */
export function isReadable(fileName: string): boolean {
  return formatOf(undefined, fileName) !== undefined;
}

/** The format of a language id, else that of a file's name; nothing where neither is known. */
export function formatOf(languageId: string | undefined, fileName: string): FormatId | undefined {
  const ids = Object.keys(formats) as FormatId[];
  return (
    ids.find((id) => recognitionOf(id).languageIds.includes(languageId ?? '')) ??
    ids.find((id) => isFormat(id, fileName))
  );
}

/** Whether a file's name has an extension of the format. */
export function isFormat(id: FormatId, fileName: string): boolean {
  const name = fileName.toLowerCase();
  return recognitionOf(id).extensions.some((extension) => {
    const stem = name.slice(0, -extension.length - 1);
    return name.endsWith(`.${extension}`) && /[^/\\]$/.test(stem);
  });
}

function recognitionOf(id: FormatId): Recognition {
  return formats[id];
}
