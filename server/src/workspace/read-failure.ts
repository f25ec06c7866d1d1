/** Why a file could not be read as text. */
export type ReadFailure =
  'missing' | 'not-a-file' | 'unreadable' | 'too-large' | 'binary' | 'encoding' | MalformedFactFile;

/** What a part of a fact file must be. */
export type FactFilePart = 'json' | 'object' | 'title' | 'date' | 'language' | 'facts' | 'fact';

/** A file of curated facts that has another form than it should. */
export interface MalformedFactFile {
  /** The path inside the file, such as `facts[2]`; empty for the whole. */
  readonly at: string;
  readonly expected: FactFilePart;
}
