/** Why a file could not be read as text. */
export type ReadFailure = 'missing' | 'not-a-file' | 'unreadable' | 'too-large' | 'binary' | 'encoding';
