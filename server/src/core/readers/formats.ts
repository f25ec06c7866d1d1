/** The formats of documents, and how each is recognized; apart from the readers, which take time to load. */
export const formats = {
  markdown: { languageIds: ['markdown'], extensions: ['md', 'markdown'] },
  plainText: { languageIds: ['plaintext'], extensions: ['txt', 'text'] },
} as const satisfies Readonly<Record<string, Recognition>>;

interface Recognition {
  /** The editors' language ids, by which the format is chosen first. */
  readonly languageIds: readonly string[];
  /** File name extensions in lower case, which choose where there is no known language id. */
  readonly extensions: readonly string[];
}

export type FormatId = keyof typeof formats;

/** The extensions, in lower case, of the files that are taken for sources where a folder is named. */
export const readableExtensions: readonly string[] = Object.values(formats).flatMap(
  ({ extensions }) => extensions,
);

/** The format of a language id, else that of an extension; nothing where neither is known. */
export function formatOf(languageId: string | undefined, extension: string): FormatId | undefined {
  const entries = Object.entries(formats) as [FormatId, Recognition][];
  const [id] =
    entries.find(([, { languageIds }]) => languageIds.includes(languageId ?? '')) ??
    entries.find(([, { extensions }]) => extensions.includes(extension)) ??
    [];
  return id;
}
