import type { Encoding, SourceReading } from './read-source';

/** A source that was found, not read yet. */
export interface FoundSource {
  readonly uri: string;
  /** Changes whenever the file's content may have changed: its size and time of modification. */
  readonly stamp: string;
}

/** A place to watch: a file or a folder with all that it holds, whether it exists yet or not. */
export interface WatchTarget {
  /** URI of a folder. */
  readonly base: string;
  /** A path relative to the folder, with `/`; empty for the folder itself. */
  readonly inside: string;
}

export interface Watch {
  close(): Promise<void>;
}

/** What the server needs of the machine it runs on: the files of the sources. All are named by canonical URIs. */
export interface SourceFiles {
  /** The size of the largest file that is read, in bytes. */
  readonly sizeLimit: number;
  /** The one spelling of a URI by which two of the same file are equal. */
  readonly canonical: (uri: string) => string;
  /** A name for messages: the path, relative to the workspace folder where it lies within. */
  nameOf(uri: string, folder: string | undefined): string;
  /** The sources that the patterns of a workspace folder select; without a folder, relative patterns select nothing. */
  find(folder: string | undefined, patterns: readonly string[]): Promise<readonly FoundSource[]>;
  /** Which files the patterns exclude, by canonical URI; without a folder, relative patterns exclude nothing. */
  excludes(folder: string | undefined, patterns: readonly string[]): Promise<(uri: string) => boolean>;
  /** Reads a source that was found; nothing where it has vanished since. */
  read(uri: string): Promise<SourceReading | undefined>;
  /** Writes a file, with the folder that it lies in: whole, or where it rejects not at all. */
  write(uri: string, text: string, encoding: Encoding): Promise<void>;
  /** Whether a file that was created, changed or deleted looks like a source, or like a folder of sources. */
  readonly canMatter: (uri: string) => boolean;
  /** What to watch so that no change of what `find` finds is missed. */
  watchTargets(folder: string | undefined, patterns: readonly string[]): readonly WatchTarget[];
  /** Watches for clients that cannot; resolves as soon as no change will be missed. */
  watch(
    targets: readonly WatchTarget[],
    onChange: (uris: readonly string[]) => void,
    onError: (error: unknown) => void,
  ): Promise<Watch>;
}
